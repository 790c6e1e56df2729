/** Merges what JupyterLab, the cell models and the kernel tell into failures. Sends nothing to the kernel. */

import type { Cell, CodeCell, ICodeCellModel } from '@jupyterlab/cells';
import type { INotebookTracker, Notebook, NotebookPanel } from '@jupyterlab/notebook';
import { NotebookActions } from '@jupyterlab/notebook';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

import type { IFailure } from '../engine/types';
import type { FailureOrigin } from '../tokens';
import { readOutputs, textEvidence } from './cellEvidence';
import { NotebookHost } from './notebookHost';
import type { NotebookContext } from './notebookHost';
import { failureOf } from './runEnd';
import type { IRunEnd } from './runEnd';
import type { IFailureSink } from './types';

/** Errors by which a user stops a cell: nothing to explain. */
const STOPPED = new Set(['KeyboardInterrupt', 'SystemExit', 'BdbQuit', 'StdinNotImplementedError']);

/** What the watcher needs. */
export interface IWatcherOptions {
  readonly tracker: INotebookTracker;
  readonly sink: IFailureSink;
  /** Cheap test: may this output hold an error that the code printed? */
  mayHoldPrintedError(text: string): boolean;
  /** Are printed errors wanted? Asked each time. */
  wantsPrintedErrors(): boolean;
}

/** Watches every notebook of a tracker until disposed. */
export class NotebookWatcher implements IDisposable {
  constructor(options: IWatcherOptions) {
    this._options = options;
    const { tracker } = options;
    tracker.widgetAdded.connect(this._onPanel, this);
    tracker.forEach(panel => this._onPanel(tracker, panel));
    NotebookActions.executionScheduled.connect(this._onScheduled, this);
    NotebookActions.executed.connect(this._onExecuted, this);
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  /** The host of the notebook that a panel shows, or null while it loads. */
  hostOf(panel: NotebookPanel): NotebookHost | null {
    return this._hosts.get(panel.context) ?? null;
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    Signal.clearData(this);
    this._hosts.forEach(host => host.dispose());
    this._hosts.clear();
  }

  private _onPanel(_: unknown, panel: NotebookPanel): void {
    const context: NotebookContext = panel.context;
    context.ready.then(
      () => {
        if (this._isDisposed || context.isDisposed || this._hosts.has(context)) {
          return;
        }
        this._hosts.set(context, new NotebookHost(context, this._options.sink));
        context.disposed.connect(() => {
          this._hosts.get(context)?.dispose();
          this._hosts.delete(context);
        }, this);
      },
      () => undefined
    );
  }

  private _onScheduled(_: unknown, args: { notebook: Notebook; cell: Cell }): void {
    this._hostAt(args.notebook)?.markScheduled(args.cell.model.sharedModel.getId());
  }

  private _onExecuted(_: unknown, args: { notebook: Notebook; cell: Cell } & IRunEnd): void {
    if (args.cell.isDisposed || args.cell.model.type !== 'code') {
      return;
    }
    const host = this._hostAt(args.notebook);
    if (!host) {
      return;
    }
    try {
      this._dealWith(host, args.cell as CodeCell, args);
    } catch (error) {
      console.warn('Keras Doctor could not read a finished cell.', error);
    } finally {
      host.markSettled(args.cell.model.sharedModel.getId());
    }
  }

  private _dealWith(host: NotebookHost, cell: CodeCell, end: IRunEnd): void {
    if (host.kernelKind !== 'python' || isExpectedToFail(cell.model)) {
      return;
    }
    const outputs = readOutputs(cell.model);
    const failure = failureOf(end, outputs, () =>
      host.publishedError(cell.outputArea.future?.msg.header.msg_id)
    );
    if (failure) {
      if (!STOPPED.has(failure.ename)) {
        this._options.sink.report(this._sight(host, cell.model, failure, 'run'));
      }
    } else if (end.success && this._options.wantsPrintedErrors()) {
      const { stdout, stderr } = outputs;
      if (this._options.mayHoldPrintedError(`${stderr}\n${stdout}`)) {
        const printed = { ename: '', evalue: '', traceback: [], stdout, stderr, swallowed: true };
        this._options.sink.reportPrinted(this._sight(host, cell.model, printed, 'printed'));
      }
    }
  }

  private _sight(
    host: NotebookHost,
    model: ICodeCellModel,
    failure: Omit<IFailure, 'cell'>,
    origin: FailureOrigin
  ) {
    const cellId = model.sharedModel.getId();
    const { evidence, cellIds } = textEvidence(host.cells, cellId, failure);
    const { executionCount } = model;
    return { path: host.path, cellId, cellIds, executionCount, origin, evidence };
  }

  private _hostAt(notebook: Notebook): NotebookHost | null {
    const panel = this._options.tracker.find(candidate => candidate.content === notebook);
    return panel ? this.hostOf(panel) : null;
  }

  private readonly _options: IWatcherOptions;
  private readonly _hosts = new Map<NotebookContext, NotebookHost>();
  private _isDisposed = false;
}

function isExpectedToFail(model: ICodeCellModel): boolean {
  const tags = model.getMetadata('tags') as unknown;
  return Array.isArray(tags) && tags.includes('raises-exception');
}
