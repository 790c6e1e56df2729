/** One open notebook, however many panels show it: what the service may ask of it, and its own signals. */

import type { ICellModel, ICodeCellModel } from '@jupyterlab/cells';
import type { DocumentRegistry } from '@jupyterlab/docregistry';
import type { INotebookModel } from '@jupyterlab/notebook';
import type { Kernel, KernelMessage } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';

import type { IStoredError, KernelKind } from '../tokens';
import { hasErrorOutput, idsOf, isCodeModel, readOutputs, textEvidence } from './cellEvidence';
import type { IFailureSight, IFailureSink, INotebookHost } from './types';

/** An error that the kernel published for one request. */
export interface IPublishedError {
  readonly messageId: string;
  readonly ename: string;
  readonly evalue: string;
  readonly traceback: readonly string[];
}

/** The document context of a notebook. */
export type NotebookContext = DocumentRegistry.IContext<INotebookModel>;

/** Milliseconds after which an error output that this client did not cause is looked at. */
const FOREIGN_DELAY = 400;

/** Watches one notebook's model and session; created when its context is ready. */
export class NotebookHost implements INotebookHost, IDisposable {
  constructor(context: NotebookContext, sink: IFailureSink) {
    this._context = context;
    this._sink = sink;
    this._path = context.path;
    this._attached = sink.attach(this);
    context.pathChanged.connect(this._onPathChanged, this);
    context.model.cells.changed.connect(this._hookCells, this);
    const session = context.sessionContext;
    session.kernelChanged.connect(this._onKernelChanged, this);
    session.statusChanged.connect(this._onStatus, this);
    session.iopubMessage.connect(this._onIopub, this);
    this._hookCells();
    this._readLanguage();
  }

  get path(): string {
    return this._path;
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  get kernel(): Kernel.IKernelConnection | null {
    return this._context.sessionContext.session?.kernel ?? null;
  }

  get kernelKind(): KernelKind {
    if (this.kernel === null) {
      return 'none';
    }
    return this._language === 'python' ? 'python' : 'other';
  }

  cellIds(): readonly string[] {
    return this._isDisposed ? [] : idsOf(this._context.model.cells);
  }

  errorOutputs(): readonly IStoredError[] {
    const found: IStoredError[] = [];
    for (const model of this._isDisposed ? [] : this._context.model.cells) {
      const error = isCodeModel(model) && hasErrorOutput(model) ? readOutputs(model).error : null;
      if (error) {
        found.push({
          cellId: model.sharedModel.getId(),
          executionCount: (model as ICodeCellModel).executionCount,
          ename: error.ename
        });
      }
    }
    return found;
  }

  storedFailure(cellId: string): IFailureSight | null {
    const model = this.cellModel(cellId);
    if (!model) {
      return null;
    }
    const { error, stdout, stderr } = readOutputs(model);
    if (!error) {
      return null;
    }
    const { evidence, cellIds } = textEvidence(this._context.model.cells, cellId, {
      ...error,
      stdout,
      stderr
    });
    return {
      path: this._path,
      cellId,
      cellIds,
      executionCount: model.executionCount,
      origin: 'stored',
      evidence
    };
  }

  /** The model of a code cell, or null. */
  cellModel(cellId: string): ICodeCellModel | null {
    for (const model of this._isDisposed ? [] : this._context.model.cells) {
      if (isCodeModel(model) && model.sharedModel.getId() === cellId) {
        return model;
      }
    }
    return null;
  }

  /** The cells of the notebook. */
  get cells(): Iterable<ICellModel> {
    return this._context.model.cells;
  }

  /** This client sent the cell to the kernel. */
  markScheduled(cellId: string): void {
    this._own.add(cellId);
    this._settled.delete(cellId);
    this._sink.started(this._path, cellId);
  }

  /** This client's run of the cell came back, and its outcome was dealt with. */
  markSettled(cellId: string): void {
    this._own.delete(cellId);
    this._settled.add(cellId);
  }

  /** The error that the kernel published for a request of this client, or null. */
  publishedError(messageId: string | undefined): IPublishedError | null {
    return messageId !== undefined && this._published?.messageId === messageId
      ? this._published
      : null;
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    this._attached.dispose();
    Signal.clearData(this);
  }

  private _onPathChanged(): void {
    const old = this._path;
    this._path = this._context.path;
    this._sink.renamed(old, this._path);
  }

  private _onKernelChanged(): void {
    this._own.clear();
    this._published = null;
    this._readLanguage();
    this._sink.kernelReset(this._path);
  }

  private _onStatus(_: unknown, status: Kernel.Status): void {
    if (status === 'restarting' || status === 'autorestarting' || status === 'dead') {
      this._own.clear();
      this._sink.kernelReset(this._path);
    }
  }

  private _readLanguage(): void {
    this._language = '';
    const kernel = this.kernel;
    kernel?.info.then(
      info => {
        if (this.kernel === kernel) {
          this._language = info.language_info.name.toLowerCase();
          this._sink.kernelReset(this._path);
        }
      },
      () => undefined
    );
  }

  private _onIopub(_: unknown, message: KernelMessage.IMessage): void {
    if (message.header.msg_type !== 'error') {
      return;
    }
    const parent = message.parent_header as KernelMessage.IHeader;
    if (parent.session !== this.kernel?.clientId) {
      return;
    }
    const content = message.content as KernelMessage.IErrorMsg['content'];
    this._published = {
      messageId: parent.msg_id,
      ename: content.ename,
      evalue: content.evalue,
      traceback: content.traceback
    };
  }

  private _hookCells(): void {
    for (const model of this._context.model.cells) {
      if (isCodeModel(model) && !this._hooked.has(model)) {
        this._hooked.add(model);
        model.outputs.changed.connect(() => this._onOutputs(model), this);
      }
    }
  }

  private _onOutputs(model: ICodeCellModel): void {
    if (this._isDisposed || model.isDisposed) {
      return;
    }
    const cellId = model.sharedModel.getId();
    if (model.outputs.length === 0) {
      this._settled.delete(cellId);
      this._sink.started(this._path, cellId);
    } else if (!this._own.has(cellId) && !this._settled.has(cellId) && hasErrorOutput(model)) {
      setTimeout(() => this._lookAtForeign(model), FOREIGN_DELAY);
    }
  }

  /** An error output that came from another client, or from a run that this page did not start. */
  private _lookAtForeign(model: ICodeCellModel): void {
    if (this._isDisposed || model.isDisposed) {
      return;
    }
    const cellId = model.sharedModel.getId();
    if (this._own.has(cellId) || this._settled.has(cellId)) {
      return;
    }
    this._settled.add(cellId);
    const sight = this.storedFailure(cellId);
    if (sight) {
      this._sink.report(sight);
    }
  }

  private readonly _context: NotebookContext;
  private readonly _sink: IFailureSink;
  private readonly _attached: IDisposable;
  private readonly _hooked = new WeakSet<ICellModel>();
  /** Cells that this client runs now. */
  private readonly _own = new Set<string>();
  /** Cells whose present outputs were dealt with. */
  private readonly _settled = new Set<string>();
  private _path: string;
  private _language = '';
  private _published: IPublishedError | null = null;
  private _isDisposed = false;
}
