/** What the time machine shows: a name, the way to it, what is being typed. No DOM. */

import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { ILife, ISuggestion, ITimeMachine, ITyped } from '../../engine/types';

const SUGGESTIONS = 8;

/** How inserting a replacement ended, as the command tells it. */
export interface IInsertion {
  readonly message: string;
  readonly undoable: boolean;
}

/** Loads the index on the first question; one change signal for all of it. */
export class Lookups {
  constructor(load: () => Promise<ITimeMachine>) {
    this._load = load;
  }

  get changed(): ISignal<Lookups, void> {
    return this._changed;
  }

  /** The name shown, or null before the first. */
  get life(): ILife | null {
    return this._life;
  }

  /** The argument that was asked for. */
  get argument(): string | null {
    return this._shown?.argument ?? null;
  }

  /** A question waits for the index. */
  get loading(): boolean {
    return this._loading;
  }

  /** The index could not be loaded. */
  get failed(): boolean {
    return this._failed;
  }

  /** Is there a name to go back to? */
  get hasBefore(): boolean {
    return this._before.length > 0;
  }

  /** What became of the last insertion, until another name is shown. */
  get insertion(): IInsertion | null {
    return this._insertion;
  }

  /** Shows a name; the one shown before is a step back. */
  async look(symbol: string, argument?: string): Promise<void> {
    const asked = argument === undefined ? { symbol } : { symbol, argument };
    const before = this._shown;
    const same = before?.symbol === symbol && before.argument === argument;
    if (await this._show(asked)) {
      if (before && !same) {
        this._before.push(before);
      }
      this._changed.emit();
    }
  }

  /** Shows what a text asks for. */
  async lookText(text: string): Promise<void> {
    const asked = (await this._machine())?.read(text);
    if (asked) {
      await this.look(asked.symbol, asked.argument);
    }
  }

  /** Shows the name before. */
  async back(): Promise<void> {
    const before = this._before.pop();
    if (before && (await this._show(before))) {
      this._changed.emit();
    }
  }

  /** What a text may become; empty where the index cannot be loaded. */
  async suggest(text: string): Promise<readonly ISuggestion[]> {
    return text.trim() === '' ? [] : ((await this._machine())?.suggest(text, SUGGESTIONS) ?? []);
  }

  /** Loads the index without a question, so that the first one is answered at once. */
  warmUp(): void {
    void this._machine();
  }

  /** The search box is to take the focus when it is next drawn. */
  wantFocus(): void {
    this._focusWanted = true;
    this._changed.emit();
  }

  /** Is the focus wanted? Only once, so that coming back to the tab later does not take it away. */
  takeFocus(): boolean {
    const wanted = this._focusWanted;
    this._focusWanted = false;
    return wanted;
  }

  setInsertion(insertion: IInsertion | null): void {
    this._insertion = insertion;
    this._changed.emit();
  }

  dispose(): void {
    Signal.clearData(this);
  }

  private async _show(asked: ITyped): Promise<boolean> {
    const request = ++this._requests;
    const machine = await this._machine();
    if (!machine || request !== this._requests) {
      return false;
    }
    this._life = machine.life(asked.symbol);
    this._shown = { ...asked, symbol: this._life.symbol };
    this._insertion = null;
    return true;
  }

  private async _machine(): Promise<ITimeMachine | null> {
    if (this._ready) {
      return this._ready;
    }
    this._loading = true;
    this._failed = false;
    this._changed.emit();
    try {
      this._ready = await this._load();
    } catch (error) {
      this._failed = true;
      console.warn('Keras Doctor could not load its API index.', error);
    }
    this._loading = false;
    this._changed.emit();
    return this._ready;
  }

  private readonly _load: () => Promise<ITimeMachine>;
  private readonly _changed = new Signal<Lookups, void>(this);
  private readonly _before: ITyped[] = [];
  private _ready: ITimeMachine | null = null;
  private _life: ILife | null = null;
  private _shown: ITyped | null = null;
  private _insertion: IInsertion | null = null;
  private _loading = false;
  private _failed = false;
  private _requests = 0;
  private _focusWanted = false;
}
