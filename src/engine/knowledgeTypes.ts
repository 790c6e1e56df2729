/**
 * What the engine asks of the knowledge base. The data behind it is generated
 * from releases; the engine reads it through these interfaces only.
 */

import type { ICalibration } from './calibration';
import type { IFamilyModel } from './familyModel';
import type { ICause } from './cause';
import type { IKnowledgeState, ILookup, IReleaseIntervals } from './types';

/** Three-valued: yes, no, or a fact is missing. */
export type Tri = 'yes' | 'no' | 'unknown';

/** Versions in play, by distribution name ('tensorflow', 'keras', 'tf-keras', 'keras-tuner'). */
export type Versions = Readonly<Partial<Record<string, string>>>;

/** The releases of one distribution in which a symbol exists; also of a library beside TensorFlow ('keras-tuner'). */
export interface ISymbolIntervals extends Omit<IReleaseIntervals, 'package'> {
  readonly package: string;
}

/** What `ILookup` says, of the libraries beside TensorFlow as well. */
export interface ISymbolLookup extends Omit<ILookup, 'releases' | 'argument'> {
  readonly releases?: readonly ISymbolIntervals[];
  readonly argument?: Omit<NonNullable<ILookup['argument']>, 'releases'> & {
    readonly releases?: readonly ISymbolIntervals[];
  };
}

/** One parameter of a callable, in the order of its signature. */
export interface IParameter {
  readonly name: string;
  readonly kind:
    'positional-only' | 'positional' | 'keyword-only' | 'var-positional' | 'var-keyword';
  readonly required: boolean;
}

/** Another thing to use instead of a symbol that left, proven by running both sides. */
export interface IReplacement {
  readonly from: string;
  readonly to: string;
  /** First release of the package of `to` that has it. */
  readonly since: string;
  /** Same results on every input tried: 'same'; otherwise the difference is in `risk`. */
  readonly proof: 'same' | 'differs';
  readonly risk?: string;
  /** Old argument name to new argument name, where they differ. */
  readonly arguments?: Readonly<Record<string, string>>;
  readonly evidence: string;
}

/** The API index: exists now? since when? until when? where did it go? was it ever there? */
export interface IApiIndex {
  /** Newest release looked at, by package. */
  readonly newest: Readonly<Record<string, string>>;
  /** Never throws; unknown names give status 'never' with near names. */
  lookup(symbol: string, argument?: string): ISymbolLookup;
  /**
   * Does the symbol exist in these versions? 'unknown' where a version is
   * missing, newer than the newest release looked at, or between two releases
   * that disagree and neither was looked at.
   */
  exists(symbol: string, versions: Versions): Tri;
  /** Does the callable take this argument by keyword in these versions? */
  accepts(symbol: string, argument: string, versions: Versions): Tri;
  /** The signature in these versions; null where not known. */
  parameters(symbol: string, versions: Versions): readonly IParameter[] | null;
  /**
   * Moves of the same thing and replacements by another, best first. Entries whose `to` is `from` itself come
   * last: nothing moved, but arguments were renamed (`arguments`: Dense's output_dim → units).
   */
  replacements(symbol: string): readonly IReplacement[];
  /** Older names of the same thing: those that moved to this one. */
  origins(symbol: string): readonly string[];
  /** Known public names close to this one, best first, at most five. */
  near(symbol: string): readonly string[];
  /** The package whose public name space holds this dotted name, or null. */
  packageOf(symbol: string): string | null;
  /** All public dotted names that end with this last part ('Adam', 'to_categorical'). */
  named(last: string): readonly string[];
  /** Keras's public classes that take, or took, an argument of this name; those of the libraries beside it are left out. */
  taking(argument: string): readonly string[];
}

/** One complete set of versions that the real resolver chose. */
export interface IPackageSet {
  /** '3.11' */
  readonly python: string;
  /** 'linux-x86_64', 'linux-aarch64', 'macos-arm64', 'macos-x86_64', 'windows-x86_64' */
  readonly platform: string;
  /** The distribution that was asked for: 'tensorflow' or 'tensorflow-cpu'. */
  readonly head: string;
  /** Normalised distribution name to exact version; complete. */
  readonly versions: Readonly<Record<string, string>>;
  /** 'tf-keras': with tf-keras, for TF_USE_LEGACY_KERAS=1. */
  readonly variant?: 'default' | 'tf-keras';
  /** Bounds that published requirements lack, found by running the releases ('numpy<2'). */
  readonly constraints?: readonly string[];
  /** The same for parts that few use; they count only where TensorFlow itself is changed. */
  readonly advice?: readonly string[];
  /** A kernel started in it and a model trained, saved and loaded. */
  readonly proven: boolean;
  /** PEP 508 requirements of a release that some set holds, where the release table keeps none. */
  readonly requirements?: (distribution: string, version: string) => readonly string[];
}

/** What is known of the releases of one distribution. */
export interface IReleaseTable {
  /** Versions of a distribution, oldest first; empty for one that is not in the table. */
  versions(distribution: string): readonly string[];
  /** Is this distribution in the table? Commands may name no other. */
  has(distribution: string): boolean;
  /** ISO date of a release, or null. */
  date(distribution: string, version: string): string | null;
  /** The published PEP 440 range of Python versions, or null. */
  requiresPython(distribution: string, version: string): string | null;
  /** PEP 508 requirements as published. */
  requirements(distribution: string, version: string): readonly string[];
  /**
   * Python minors ('3.11') with a wheel of that release, on one platform ('linux-x86_64') or on any, oldest
   * first; null where wheels are not kept for the distribution or the release is not in the table.
   */
  pythons?(distribution: string, version: string, platform?: string): readonly string[] | null;
}

/** Everything `diagnose` reads. */
export interface IKnowledge {
  readonly state: IKnowledgeState;
  /** Every known cause, sorted by id. */
  readonly causes: readonly ICause[];
  readonly index: IApiIndex;
  readonly sets: readonly IPackageSet[];
  readonly releases: IReleaseTable;
  /** Import name of a module to the distribution that holds it ('cv2' → 'opencv-python'). */
  readonly distributions: Readonly<Record<string, string>>;
  readonly goneNames: IGoneNames;
  /** How often findings were right; without it their strength stays their confidence. */
  readonly calibration?: ICalibration;
  /** What a failure may be that no cause knows; without it nothing is guessed. */
  readonly familyModel?: IFamilyModel;
  readonly companions?: ICompanions;
  /** What has to be installed with a package beside some releases of TensorFlow, though its metadata does not say so. */
  readonly beside?: readonly IBeside[];
}

/** A correction of published requirements, found by running the releases. */
export interface IBeside {
  /** PEP 440 specifier. */
  readonly tensorflow: string;
  /** The distribution that brings it, or needs it. */
  readonly for: string;
  /** Exact: 'tensorflow-metadata==1.17.1'. */
  readonly needs: string;
}

/** Libraries beside TensorFlow and Keras whose own public names are known. */
export interface ICompanions {
  /** Import name to distribution. */
  readonly roots: Readonly<Record<string, string>>;
  /** The index of their names; null where a host has not loaded it. */
  index(): IApiIndex | null;
}

/** Names that a package lost and gained. */
export interface ILeftNames {
  /** Newest release looked at. */
  readonly newest: string;
  /** 'collections.Iterable' to the first minor that lacks it: '3.10'. */
  readonly left: Readonly<Record<string, string>>;
  /** 'tomllib' to the first minor that has it: '3.11'. */
  readonly came: Readonly<Record<string, string>>;
}

/** Public names that packages other than TensorFlow and Keras lost and gained. */
export interface IGoneNames {
  readonly python: ILeftNames;
  readonly numpy: ILeftNames;
  /** Small packages that TensorFlow needs. */
  readonly helpers: Readonly<Record<string, ILeftNames>>;
}
