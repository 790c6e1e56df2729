/** What the panel shows: a notebook, one of its failures, a tab. No kernel, no DOM. */

import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { IEnvironment, ITimeMachine } from '../engine/types';
import type { IDiagnosisService, IFailureRecord, IFixApplier } from '../tokens';
import { Lookups } from './timeMachine/lookups';

/** The tabs in their order. */
export const TABS = ['failure', 'layers', 'environment', 'history', 'api'] as const;

/** One of the tabs. */
export type Tab = (typeof TABS)[number];

/** What the panel is given. */
export interface IPanelOptions {
  readonly service: IDiagnosisService;
  readonly applier: IFixApplier;
  readonly commands: CommandRegistry;
  readonly trans: TranslationBundle;
  /** Loads the API index for the time machine; called when somebody looks something up. */
  readonly timeMachine: () => Promise<ITimeMachine>;
}

/** The state behind the panel; one change signal for all of it. */
export class PanelModel {
  constructor(options: IPanelOptions) {
    this.service = options.service;
    this.applier = options.applier;
    this.commands = options.commands;
    this.trans = options.trans;
    this.lookups = new Lookups(options.timeMachine);
    this.service.changed.connect(this._onChanged, this);
  }

  readonly service: IDiagnosisService;
  readonly applier: IFixApplier;
  readonly commands: CommandRegistry;
  readonly trans: TranslationBundle;
  /** What the time machine shows. */
  readonly lookups: Lookups;

  get changed(): ISignal<PanelModel, void> {
    return this._changed;
  }

  /** Path of the notebook shown, or null. */
  get path(): string | null {
    return this._path;
  }

  get tab(): Tab {
    return this._tab;
  }

  get failures(): readonly IFailureRecord[] {
    return this._path === null ? [] : this.service.failures(this._path);
  }

  /** The failure shown; may be a past one that the user picked from the history. */
  get current(): IFailureRecord | null {
    const { failures } = this;
    const selected = this._selected === null ? null : this.service.failure(this._selected);
    if (selected && selected.path === this._path) {
      return selected;
    }
    return failures[failures.length - 1] ?? null;
  }

  /** Facts of the notebook's kernel: those of the failure shown, else the last ones. */
  get environment(): IEnvironment | null {
    return this._path === null
      ? null
      : (this.current?.evidence.environment ?? this.service.environment(this._path));
  }

  setPath(path: string | null): void {
    if (path !== this._path) {
      this._path = path;
      this._selected = null;
      this._known = new Set(this.failures.map(record => record.id));
      this._changed.emit();
    }
  }

  setTab(tab: Tab): void {
    if (tab !== this._tab) {
      this._tab = tab;
      this._changed.emit();
    }
  }

  /** Shows a failure by id on the first tab; its notebook becomes the one shown. */
  select(id: string): void {
    const record = this.service.failure(id);
    if (record) {
      this._path = record.path;
      this._selected = id;
      this._tab = 'failure';
      this._changed.emit();
    }
  }

  /** Shows the life of a name on its tab. */
  lookUp(symbol: string, argument?: string): void {
    this.setTab('api');
    void this.lookups.look(symbol, argument);
  }

  /** Shows the failure of a cell, if it has one; the tab stays. */
  selectCell(cellId: string): void {
    const record = this.failures.find(failure => failure.cellId === cellId);
    if (record && record.id !== this._selected) {
      this._selected = record.id;
      this._changed.emit();
    }
  }

  /** Shows the next (1) or previous (-1) failure of the notebook. */
  step(by: number): void {
    const { failures, current } = this;
    const at = failures.findIndex(record => record.id === current?.id);
    const next = failures[at + by];
    if (next) {
      this._selected = next.id;
      this._changed.emit();
    }
  }

  dispose(): void {
    this.lookups.dispose();
    Signal.clearData(this);
  }

  private _onChanged(_: IDiagnosisService, path: string): void {
    if (path !== this._path) {
      return;
    }
    const { failures } = this;
    const fresh = failures.filter(record => !this._known.has(record.id));
    if (fresh.length > 0) {
      // What failed last is what the user wants to read now.
      this._selected = fresh[fresh.length - 1].id;
    }
    this._known = new Set(failures.map(record => record.id));
    this._changed.emit();
  }

  private readonly _changed = new Signal<PanelModel, void>(this);
  private _path: string | null = null;
  private _selected: string | null = null;
  private _tab: Tab = 'failure';
  private _known: ReadonlySet<string> = new Set();
}
