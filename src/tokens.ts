import { Token } from '@lumino/coreutils';
import type { ISignal } from '@lumino/signaling';

import type { IDiagnosis, IEnvironment, IEvidence, IFix } from './engine/types';

/** The id of the settings file `schema/plugin.json` and the prefix of the plugin ids. */
export const PLUGIN_ID = 'jupyterlab-keras-doctor:plugin';

/** The translation domain of the user interface. */
export const DOMAIN = 'jupyterlab_keras_doctor';

/** Ids of the commands; other extensions may execute them. */
export namespace CommandIDs {
  /** Shows the side panel, on the failure `failure` if given. */
  export const openPanel = 'keras-doctor:open-panel';
  /** Diagnoses a stored or foreign failure of the active (or named) cell without a run. */
  export const diagnoseCell = 'keras-doctor:diagnose-cell';
  /** Previews, then applies a fix: `{ failure, finding, fix, run }`. */
  export const applyFix = 'keras-doctor:apply-fix';
  /** Selects a cell and scrolls to it: `{ failure, cell }`. */
  export const goToCell = 'keras-doctor:go-to-cell';
  /** Hides the hint of one failure or of one cause: `{ failure, cause }`. */
  export const muteHint = 'keras-doctor:mute-hint';
  /** Restarts the kernel after asking, and runs to the failed cell. */
  export const restartAndRun = 'keras-doctor:restart-and-run';
  /** Copies the environment table as text: `{ path }`. */
  export const copyEnvironment = 'keras-doctor:copy-environment';
  /** Asks the kernel for the facts of a failure that was diagnosed from its text only: `{ failure }`. */
  export const askKernel = 'keras-doctor:ask-kernel';
  /** Selects the failed cell and runs it again: `{ failure }`. */
  export const runCell = 'keras-doctor:run-cell';
  /** Takes an applied fix back: `{ failure }`. */
  export const undoFix = 'keras-doctor:undo-fix';
  /** Shows the life of an API name, `{ symbol, argument }`; by default of the name under the cursor. */
  export const lookUp = 'keras-doctor:look-up-api';
  /** Previews, then writes another name into the active cell: `{ symbol, to, argument }`. */
  export const insertReplacement = 'keras-doctor:insert-replacement';
  /** Takes the last inserted replacement back. */
  export const undoReplacement = 'keras-doctor:undo-replacement';
}

/** Where a failure was met. */
export type FailureOrigin =
  /** This client ran the cell and it failed. */
  | 'run'
  /** The cell succeeded; its code caught the error and printed it. */
  | 'printed'
  /** The error stands in the opened file or came from another client. */
  | 'stored';

/** What the kernel probe did for a failure. */
export type ProbeState =
  | 'waiting'
  | 'facts'
  | 'none-needed'
  | 'not-python'
  | 'busy'
  | 'timeout'
  | 'aborted'
  | 'dead'
  | 'bad-reply'
  | 'no-kernel';

/** One failure of one cell, from first sight to diagnosis. Plain data; replaced, never changed. */
export interface IFailureRecord {
  /** Unique in this session. */
  readonly id: string;
  /** Path of the notebook, as the contents manager names it. */
  readonly path: string;
  /** Id of the cell in the shared model. */
  readonly cellId: string;
  readonly executionCount: number | null;
  readonly origin: FailureOrigin;
  readonly evidence: IEvidence;
  readonly probe: ProbeState;
  /** Null while the facts are awaited. */
  readonly diagnosis: IDiagnosis | null;
  /** The same failure of the same cell was seen before in this session: the hint is quiet. */
  readonly repeated: boolean;
  /** Ids of the notebook's cells in the order of `evidence.notebook.cells`. */
  readonly cellIds: readonly string[];
  /** The user asked for quiet about this cell. */
  readonly muted: boolean;
  /** What applying a fix led to; null before a fix was applied. */
  readonly outcome: IFixOutcome | null;
}

/** An error output that stands in the notebook and was not diagnosed. */
export interface IStoredError {
  readonly cellId: string;
  readonly executionCount: number | null;
  readonly ename: string;
}

/** What kind of kernel the notebook has: only Python kernels are asked. */
export type KernelKind = 'python' | 'other' | 'none';

/** How applying a fix ended. */
export interface IFixOutcome {
  readonly state:
    | 'applied'
    | 'cancelled'
    | 'source-changed'
    | 'read-only'
    | 'not-feasible'
    | 'gone'
    /** An installation was run and its command failed. */
    | 'failed';
  /** One sentence for the user, translated. */
  readonly message: string;
  /** The change can be taken back with `IFixApplier.undo`. */
  readonly undoable?: boolean;
}

/** What one notebook's failures look like from outside; the panel and the hint read only this. */
export interface IDiagnosisService {
  /** Emitted when a failure is added, replaced or removed; the argument is the notebook's path. */
  readonly changed: ISignal<IDiagnosisService, string>;
  /** Failures of a notebook in cell order. */
  failures(path: string): readonly IFailureRecord[];
  /** One failure by id, or null. */
  failure(id: string): IFailureRecord | null;
  /** Failures of a notebook met before and since replaced, newest last (at most 100). */
  history(path: string): readonly IFailureRecord[];
  /** Facts of the notebook's kernel from the last probe, or null. */
  environment(path: string): IEnvironment | null;
  /** The kind of the notebook's kernel; 'none' also for a notebook that is not open. */
  kernelKind(path: string): KernelKind;
  /** Error outputs of the notebook that nobody diagnosed yet, in cell order. Reads the outputs anew. */
  stored(path: string): readonly IStoredError[];
  /** Diagnoses an error output that stands in the notebook, without the kernel; the record's id, or null. */
  diagnoseStored(path: string, cellId: string): string | null;
  /** Asks the kernel for the facts of a failure, then diagnoses anew. Never rejects. */
  askKernel(id: string): Promise<void>;
  /** No more hints for the cell of this failure, in this session. */
  muteCell(id: string): void;
  /** Records what applying a fix led to. */
  setOutcome(id: string, outcome: IFixOutcome | null): void;
}

/** The diagnosis service, for other extensions too. */
export const IDiagnosisService = new Token<IDiagnosisService>(
  'jupyterlab-keras-doctor:IDiagnosisService',
  'Diagnoses failed TensorFlow and Keras cells and tells who asks.'
);

/** Applies a fix of a finding to the notebook it came from. */
export interface IFixApplier {
  /** The text of every touched cell before and after, for the preview; null where it no longer fits. */
  preview(
    record: IFailureRecord,
    fix: IFix
  ): Promise<readonly { cell: number; before: string; after: string }[] | null>;
  /** One undoable change; runs the cell afterwards if asked. Never throws. */
  apply(record: IFailureRecord, fix: IFix, options: { run: boolean }): Promise<IFixOutcome>;
  /** Takes the last applied fix of a failure back, if its text still stands. */
  undo(record: IFailureRecord): Promise<IFixOutcome>;
}

/** The fix applier, for the commands and the panel. */
export const IFixApplier = new Token<IFixApplier>(
  'jupyterlab-keras-doctor:IFixApplier',
  'Applies a fix of a finding as one undoable change.'
);

/** The settings of the extension, typed; defaults where there is no settings registry. */
export interface IDoctorSettings {
  /** Emitted after any setting changed. */
  readonly changed: ISignal<IDoctorSettings, void>;
  readonly enabled: boolean;
  readonly hintEnabled: boolean;
  /** Look for errors that the code caught and printed. */
  readonly printedErrors: boolean;
  /** Ids of causes without hints. */
  readonly mutedCauses: readonly string[];
  /** `automatic`: after a failure that concerns TensorFlow or Keras; `never`: only when the user asks. */
  readonly probe: 'automatic' | 'never';
  /** Adds a cause to the muted ones. */
  muteCause(cause: string): Promise<void>;
}

/** The typed settings, shared by the plugins. */
export const IDoctorSettings = new Token<IDoctorSettings>(
  'jupyterlab-keras-doctor:IDoctorSettings',
  'Typed settings of Keras Doctor.'
);
