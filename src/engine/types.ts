/**
 * The public JSON contract, version 1: Evidence in, Diagnosis out, Lookup.
 *
 * Plain data without behaviour. A missing optional field means "not known",
 * never "absent". The JSON Schemas in `contract/` are generated from here.
 */

import type { Direction, Family, FixKind, Installer, Safety, Verdict } from './vocabulary';

/** The contract versions that this engine understands. */
export const CONTRACT_VERSIONS: readonly number[] = [1];

export type * from './vocabulary';

/** Who a traceback frame belongs to: one of the named owners, or a module name. */
export type FrameOwner = string;

/** The failure as text, as a notebook's error output holds it. */
export interface IFailure {
  readonly ename: string;
  readonly evalue: string;
  /** Lines or chunks; may hold ANSI escapes; may be empty. */
  readonly traceback: readonly string[];
  /** Index into `notebook.cells`. */
  readonly cell: number | null;
  /** Printed by the user's own except clause, no error output. */
  readonly swallowed?: boolean;
  readonly stdout?: string;
  readonly stderr?: string;
}

export interface INotebookCell {
  readonly type: 'code' | 'markdown' | 'raw';
  readonly source: string;
  readonly executionCount: number | null;
  readonly error?: { readonly ename: string; readonly evalue: string };
}

export interface INotebookEvidence {
  readonly cells: readonly INotebookCell[];
}

export interface IEnvironment {
  /** '3.12.3' */
  readonly python?: string;
  /** 'cpython' */
  readonly implementation?: string;
  /** sys.platform */
  readonly platform?: string;
  /** platform.machine() */
  readonly machine?: string;
  /** Normalised distribution name to version; null = looked for and not there. */
  readonly installed?: Readonly<Record<string, string | null>>;
  /** Module name to version of what the process imported; '' = imported, no version. */
  readonly loaded?: Readonly<Record<string, string>>;
  /** Listed TF_*, KERAS_*, PROTOCOL_BUFFERS_*, XLA_*, CUDA_* names only. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly gpus?: readonly string[];
  readonly installer?: Installer;
  /** 'colab', 'kaggle', 'sagemaker' … */
  readonly managed?: string;
}

export interface IFrame {
  readonly path: string;
  readonly function: string;
  /** 1-based line number in the file. */
  readonly line: number;
  /** The source line. */
  readonly text?: string;
  readonly owner: FrameOwner;
}

export interface IException {
  readonly type: string;
  readonly module: string;
  readonly message: string;
  /** Caller first. */
  readonly frames: readonly IFrame[];
  readonly link?: 'cause' | 'context';
}

export interface ILayer {
  readonly name: string;
  readonly class: string;
  readonly module: string;
  /** Enclosing model names, outermost first. */
  readonly path: readonly string[];
  readonly inputShape?: string;
  readonly outputShape?: string;
  readonly dtype?: string;
  readonly called: boolean;
  readonly failing: boolean;
  readonly custom: boolean;
}

export interface IModel {
  readonly name: string;
  readonly class: string;
  readonly keras: 'keras2' | 'keras3' | 'tf-keras' | 'tensorflow.python.keras';
  readonly built: boolean;
  readonly compiled: boolean;
}

/** Everything known about one failure. */
export interface IEvidence {
  readonly contract: number;
  readonly failure: IFailure;
  readonly notebook?: INotebookEvidence;
  readonly environment?: IEnvironment;
  /** [0] is the one that reached the cell, each next its cause or context. */
  readonly exceptions?: readonly IException[];
  /** The kernel's last exception was checked to be this failure. */
  readonly sameFailure?: boolean;
  readonly layers?: readonly ILayer[];
  readonly model?: IModel;
}

export interface ICulprit {
  /** Normalised distribution name, or 'python', 'cuda', 'cpu'. */
  readonly package: string;
  readonly direction: Direction;
  readonly found?: string;
  /** PEP 440 specifier. */
  readonly needs?: string;
}

export interface IProof {
  readonly source: 'message' | 'frame' | 'environment' | 'layer' | 'notebook' | 'index';
  readonly fact: string;
  /** At most 300 characters, plain text. */
  readonly quote?: string;
  readonly at?: {
    readonly cell?: number;
    /** 0-based line in the cell. */
    readonly line?: number;
    readonly frame?: number;
  };
}

/** 0-based line and column; columns count UTF-16 units. */
export type Position = readonly [line: number, column: number];

export interface IEdit {
  readonly cell: number;
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  /** What must still stand there. */
  readonly old: string;
  readonly text: string;
}

export interface IPackageChange {
  readonly package: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface IFix {
  readonly kind: FixKind;
  readonly title: string;
  readonly safety: Safety;
  readonly effect: string;
  readonly risk?: string;
  readonly edits?: readonly IEdit[];
  /** Exact: 'tensorflow==2.15.1', only the packages that must change. */
  readonly requirements?: readonly string[];
  readonly changes?: readonly IPackageChange[];
  readonly variables?: Readonly<Record<string, string>>;
  /** A shell line for the environment's own installer, no leading % or !. */
  readonly command?: string;
  readonly restart: boolean;
  readonly feasible: 'yes' | 'no' | 'unknown';
  readonly why?: string;
}

export interface IReference {
  readonly url: string;
  readonly what: string;
}

export interface IMismatch {
  readonly layer?: string;
  readonly what: 'shape' | 'dtype' | 'length';
  readonly expected: string;
  readonly got: string;
  readonly axis?: number;
}

export interface IFinding {
  /** kebab-case id = its folder. */
  readonly cause: string;
  readonly title: string;
  readonly explanation: string;
  readonly verdict: Verdict;
  readonly family: Family;
  readonly culprit?: ICulprit;
  /** Dotted public name. */
  readonly symbol?: string;
  readonly argument?: string;
  readonly follows?: { readonly cell: number };
  readonly mismatch?: IMismatch;
  /** 0..1, calibrated. */
  readonly confidence: number;
  /** Never empty. */
  readonly because: readonly IProof[];
  readonly wouldSettle?: string;
  readonly fixes: readonly IFix[];
  readonly references: readonly IReference[];
}

/** The distributions whose public names the API index holds. */
export type IndexedPackage = 'tensorflow' | 'keras' | 'tf-keras';

export interface IKnowledgeState {
  readonly version: string;
  /** How far was looked; beyond it: cannot tell. */
  readonly newest: Readonly<Record<IndexedPackage, string>>;
}

/** The answer to one piece of evidence. */
export interface IDiagnosis {
  readonly contract: 1;
  readonly verdict: Verdict;
  /** Best first. */
  readonly findings: readonly IFinding[];
  readonly knowledge: IKnowledgeState;
  readonly failure: {
    readonly ename: string;
    readonly evalue: string;
    readonly cell: number | null;
  };
}

/** The releases of one package in which a symbol or argument exists. */
export interface IReleaseIntervals {
  readonly package: IndexedPackage;
  /** PEP 440 specifiers; one must hold. */
  readonly intervals: readonly string[];
  /** Distribution to specifier; all must hold. */
  readonly when?: Readonly<Record<string, string>>;
}

export interface IMove {
  readonly to: string;
  readonly since: string;
  readonly kind: 'move' | 'replacement';
  readonly evidence: string;
}

/** The API index's answer to one symbol, or one symbol and argument. */
export interface ILookup {
  readonly contract: 1;
  /** Canonical dotted name: 'keras.layers.Dense', 'tensorflow.keras.layers.Dense'. */
  readonly symbol: string;
  readonly status: 'known' | 'never';
  readonly visibility?: 'public' | 'private';
  readonly kind?: 'module' | 'class' | 'function' | 'method' | 'value';
  readonly releases?: readonly IReleaseIntervals[];
  readonly argument?: {
    readonly name: string;
    readonly status: 'known' | 'never';
    readonly releases?: readonly IReleaseIntervals[];
  };
  readonly moves?: readonly IMove[];
  readonly near?: readonly string[];
}

export type {
  ILife,
  ILifeArgument,
  ILifeMove,
  ILifeRow,
  ILifeRun,
  ILifeStretch,
  ISuggestion,
  ITimeMachine,
  ITyped
} from './apiIndex/lifeTypes';

/** gettext style: the English text is the key; `%1`, `%2` … are filled in order. */
export type Translate = (text: string, ...values: string[]) => string;
