/** Tells screen readers politely; the element has to exist before its text is set. */

import type { IDisposable } from '@lumino/disposable';

/** Milliseconds in which several hints become one announcement. */
const GATHER = 250;

/** One polite live region at the end of the document. */
export class LiveRegion implements IDisposable {
  constructor() {
    this._node = document.createElement('div');
    this._node.className = 'jp-KerasDoctor-live';
    this._node.setAttribute('role', 'status');
    this._node.setAttribute('aria-live', 'polite');
    document.body.appendChild(this._node);
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** Announces a text; what comes in one burst is announced together, at most three of them. */
  say(text: string): void {
    this._waiting.push(text);
    if (this._timer === null) {
      this._timer = setTimeout(() => {
        this._timer = null;
        this._node.textContent = this._waiting.slice(0, 3).join(' ');
        this._waiting = [];
      }, GATHER);
    }
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    if (this._timer !== null) {
      clearTimeout(this._timer);
    }
    this._node.remove();
  }

  private readonly _node: HTMLElement;
  private _waiting: string[] = [];
  private _timer: ReturnType<typeof setTimeout> | null = null;
  private _isDisposed = false;
}
