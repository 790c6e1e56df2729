/** What the service needs from a host of failing code, and what a host tells the service. */

import type { Kernel } from '@jupyterlab/services';
import type { IDisposable } from '@lumino/disposable';

import type { IEvidence } from '../engine/types';
import type { FailureOrigin, IStoredError, KernelKind } from '../tokens';

/** A failure as a host sees it, before any diagnosis. */
export interface IFailureSight {
  readonly path: string;
  readonly cellId: string;
  /** Ids of the cells in the order of `evidence.notebook.cells`. */
  readonly cellIds: readonly string[];
  readonly executionCount: number | null;
  readonly origin: FailureOrigin;
  /** Text only; for a printed error `failure` holds the cell's streams and empty names. */
  readonly evidence: IEvidence;
}

/** One open notebook. */
export interface INotebookHost {
  readonly path: string;
  readonly kernelKind: KernelKind;
  /** The live connection, or null. */
  readonly kernel: Kernel.IKernelConnection | null;
  /** Ids of the cells from top to bottom. */
  cellIds(): readonly string[];
  /** Every error output of the notebook, in cell order. */
  errorOutputs(): readonly IStoredError[];
  /** The error output of a cell as a stored failure, or null. */
  storedFailure(cellId: string): IFailureSight | null;
}

/** Where hosts report to. No method throws. */
export interface IFailureSink {
  /** Makes a notebook known until the result is disposed. */
  attach(host: INotebookHost): IDisposable;
  /** A cell failed. */
  report(sight: IFailureSight): void;
  /** A cell succeeded, and its output may hold an error that its code caught. */
  reportPrinted(sight: IFailureSight): void;
  /** A cell runs again or its outputs were cleared: what was known of it is history. */
  started(path: string, cellId: string): void;
  /** Facts of the kernel no longer hold: it restarted, changed or died. */
  kernelReset(path: string): void;
  renamed(oldPath: string, newPath: string): void;
}
