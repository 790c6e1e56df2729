/** What a cause is written in: facts it reads, conditions it states, what it says. */

import type { IKnowledge, Tri, Versions } from './knowledgeTypes';
import type { ICodeView } from './python/types';
import type {
  Family,
  ICulprit,
  IEvidence,
  IException,
  IFinding,
  IFix,
  IFrame,
  IMismatch,
  IProof,
  IReference,
  Translate,
  Verdict
} from './types';

/** The evidence, cleaned and read once; every condition looks at this. */
export interface IFacts {
  readonly evidence: IEvidence;
  readonly knowledge: IKnowledge;
  /** Translates what a user reads. */
  readonly t: Translate;
  readonly ename: string;
  /** Plain message of the failure; may have many lines. */
  readonly message: string;
  /** The message without what Keras (`Exception encountered when calling …`) and autograph wrap around it. */
  readonly innerMessage: string;
  /** The class that the wrapped text names, else `ename`. */
  readonly innerType: string;
  /** Class and name of the layer that Keras's wrapper names. */
  readonly layer: { readonly class?: string; readonly name?: string };
  /** Plain text of traceback and message. */
  readonly text: string;
  /** Plain stderr of the failed cell. */
  readonly stderr: string;
  /** Plain stdout of the failed cell. */
  readonly stdout: string;
  /** [0] reached the cell; from the kernel, else read from the text. */
  readonly exceptions: readonly IException[];
  /** The user's own line that caught the error and raised another in its place; `ename`, `message` and `frames` are those of the caught one. */
  readonly handedOn: { readonly type: string; readonly frame: IFrame } | null;
  /** Frames of the exception that reached the cell, caller first. */
  readonly frames: readonly IFrame[];
  /** The frame that raised, Keras's filter left out. */
  readonly raisedIn: IFrame | null;
  /** The last frame of the user's own code, and its index in `frames`. */
  readonly userFrame: { readonly frame: IFrame; readonly index: number } | null;
  /**
   * Index of the failed cell in `code`; null if unknown. Where the evidence has no notebook it is the cell
   * that was put together from the source lines in the traceback: `hasNotebook` is false then, and no edit can be made.
   */
  readonly cell: number | null;
  readonly hasNotebook: boolean;
  /** 0-based line in the failed cell that was running; null if unknown. */
  readonly line: number | null;
  /** Where the last frame of the user's code stands: the cell it was defined in, which may be another one. */
  readonly place: { readonly cell: number; readonly line: number } | null;
  /** The user's source line that was running, '' if unknown. */
  readonly lineText: string;
  /** Loaded versions first, else installed. Exact ones only; see `candidates` for what is only inferred. */
  readonly versions: Versions;
  /** The notebook's Python code, read by a parser on first use. */
  readonly code: ICodeView;
  /** Version of any distribution: what is loaded, else what is installed; null = not there; undefined = not known. */
  version(distribution: string): string | null | undefined;
  /** Version on disk: null = looked for and not there, undefined = not known. */
  installed(distribution: string): string | null | undefined;
  /** Version in memory; '' = imported without version, undefined = not known or not imported. */
  loaded(distribution: string): string | undefined;
  /** Does the version of a distribution lie in a PEP 440 specifier? */
  versionIn(distribution: string, specifier: string): Tri;
  /**
   * The releases that can be in play: one if the version is known, those in the range that frames and messages
   * prove, or null if nothing is known of it.
   */
  candidates(distribution: string): readonly string[] | null;
  /** Where the range of `candidates` was read (a path or a piece of message), '' if the version itself is known. */
  inferredFrom(distribution: string): string;
  /** The distribution that is installed for a head: 'tensorflow-cpu' for 'tensorflow'; null if none, undefined if not known. */
  distributionOf(head: string): string | null | undefined;
  /** Value of an environment variable; undefined = not set or not known. */
  variable(name: string): string | undefined;
  /** `index.exists` over every version in play; 'unknown' where those disagree. */
  exists(symbol: string): Tri;
  /** `index.accepts` over every version in play. */
  accepts(symbol: string, argument: string): Tri;
  /** Which Keras runs the failing code, by frames, layers, messages and loaded modules. */
  readonly kerasInPlay: 'keras2' | 'keras3' | 'tf-keras' | 'unknown';
  /** By which name the failing code reaches Keras: its line, else its cell, else the notebook's imports. */
  readonly userKeras: UserKeras;
}

/** The import root by which user code reaches Keras. */
export type UserKeras =
  'keras' | 'tensorflow.keras' | 'tf_keras' | 'tensorflow.python.keras' | 'unknown';

/** The outcome of a condition: three-valued, with proofs. */
export interface IOutcome {
  readonly state: Tri;
  readonly proofs: readonly IProof[];
  /** Named parts of what was found, for the texts. */
  readonly captures: Readonly<Record<string, string>>;
  /** With state 'unknown': the fact that would settle it. */
  readonly missing?: string;
}

/** One condition; conditions are combined in conditions/. */
export interface ICondition {
  evaluate(facts: IFacts): IOutcome;
}

/** Makes fixes that are feasible here, or says why not. */
export interface IFixMaker {
  /** Exact versions of a feasible set that meets the needs. */
  pin(needs: Readonly<Record<string, string>>): IFix;
  /** tf-keras with TF_USE_LEGACY_KERAS=1. */
  legacyKeras(): IFix;
  restart(why: string): IFix;
  /** Sets environment variables before the first import. */
  variables(values: Readonly<Record<string, string>>, title: string, effect: string): IFix;
  /** A one-time conversion of a file, told as steps. */
  convertFile(title: string, effect: string): IFix;
  install(distribution: string, specifier?: string): IFix;
  upgrade(distribution: string, specifier: string): IFix;
  reinstall(distributions: readonly string[]): IFix;
  /** Edits of the notebook's code; no edits gives a manual example. */
  code(options: {
    title: string;
    effect: string;
    risk?: string;
    safety: 'safe' | 'review' | 'manual';
    edits: readonly ISourceEdit[];
    /** The kernel has to start anew for it. */
    restart?: boolean;
    why?: string;
  }): IFix;
  data(title: string, effect: string): IFix;
}

/** An edit by offsets in one cell. */
export interface ISourceEdit {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What `explain` gets besides the match. */
export interface IKit {
  readonly facts: IFacts;
  readonly fixes: IFixMaker;
  readonly t: Translate;
}

/** What a cause says of one failure; the matcher makes a finding of it. */
export interface IExplanation {
  readonly title: string;
  readonly explanation: string;
  readonly culprit?: ICulprit;
  readonly symbol?: string;
  readonly argument?: string;
  readonly follows?: IFinding['follows'];
  readonly mismatch?: IMismatch;
  /** Where the general mechanism finds a narrower family than the cause's own. */
  readonly family?: Family;
  readonly verdict?: Verdict;
  /** Replaces the cause's confidence. */
  readonly confidence?: number;
  readonly because?: readonly IProof[];
  readonly wouldSettle?: string;
  readonly fixes: readonly IFix[];
  readonly references?: readonly IReference[];
}

/** One known incompatibility, or one other reason. Lives in `knowledge/causes/<id>/cause.ts`. */
export interface ICause {
  readonly id: string;
  readonly verdict: Verdict;
  readonly family: Family;
  /**
   * Strength of the evidence when every condition holds, by hand: it ranks findings. What a reader is told is
   * calibrated from it.
   */
  readonly confidence: number;
  readonly when: ICondition;
  explain(outcome: IOutcome, kit: IKit): IExplanation;
  readonly references: readonly IReference[];
}
