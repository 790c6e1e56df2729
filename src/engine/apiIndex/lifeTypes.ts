/** The life of a public name over the releases that were looked at: what the time machine shows. Plain data. */

import type { IMove, ILookup } from '../types';

/** Releases one after the other in which a thing is there, or in which it cannot be told. */
export interface ILifeRun {
  readonly there: 'yes' | 'unknown';
  /** Indices in the stretch's versions, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** A run of releases of one package, and in which of them a thing is there. */
export interface ILifeStretch {
  /** The package whose releases these are. */
  readonly axis: string;
  /**
   * What must hold beside it: on the stretch where the installed Keras 3 fills `tensorflow.keras` the
   * releases are those of Keras, and this is the range of TensorFlow.
   */
  readonly tensorflow?: string;
  /** Releases looked at, oldest first. */
  readonly versions: readonly string[];
  /** In order; between them and around them the thing is not there. */
  readonly runs: readonly ILifeRun[];
}

/** One name over the releases of the package that holds it. */
export interface ILifeRow {
  readonly name: string;
  readonly package: string;
  /** In the order of time; a second one only for `tensorflow.keras`. */
  readonly stretches: readonly ILifeStretch[];
}

/** An argument of a callable, over the stretches of the callable's own row. */
export interface ILifeArgument {
  readonly name: string;
  readonly stretches: readonly ILifeStretch[];
  /** Taken wherever the callable itself is there. */
  readonly always: boolean;
  /** The name that later releases know it by. */
  readonly renamed?: string;
}

/** A move or replacement, with what is known of its proof. */
export interface ILifeMove extends IMove {
  /** Both sides gave the same results on every input that was tried. */
  readonly same: boolean;
  readonly risk?: string;
  /** Old argument names to new ones, where they differ. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** The whole answer to one name. */
export interface ILife {
  /** Canonical dotted name. */
  readonly symbol: string;
  readonly status: ILookup['status'];
  readonly visibility?: ILookup['visibility'];
  readonly kind?: ILookup['kind'];
  /** The name itself first, then the same path in the other packages; empty for a name that never was. */
  readonly rows: readonly ILifeRow[];
  /** Of a callable, those that came or went first. */
  readonly arguments: readonly ILifeArgument[];
  /** Best first. */
  readonly moves: readonly ILifeMove[];
  /** For a name in no release: public names close to it. */
  readonly near: readonly string[];
}

/** One answer to what was typed so far. */
export interface ISuggestion {
  readonly symbol: string;
  /** An argument of the symbol, where one was typed. */
  readonly argument?: string;
  readonly kind: NonNullable<ILookup['kind']> | 'argument';
  /** It does not begin with what was typed; it is spelled much like it. */
  readonly near?: boolean;
}

/** A name, or a name and one of its arguments, as they were typed. */
export interface ITyped {
  readonly symbol: string;
  readonly argument?: string;
}

/** Answers from the API index for people who look around in it. Never throws. */
export interface ITimeMachine {
  life(symbol: string): ILife;
  /** What the text may become, best first. */
  suggest(text: string, limit: number): readonly ISuggestion[];
  /** What a finished text asks for: 'Adam(lr' → keras.optimizers.Adam and lr; null for an empty text. */
  read(text: string): ITyped | null;
}
