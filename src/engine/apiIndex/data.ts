/** The shape of `knowledge/data/apiIndex.json`: compact tables of strings, decoded when asked. */

/**
 * A line of versions, by a letter: `t` TensorFlow, `k` Keras, `f` tf-keras, and `x`: what Keras 3 shows through
 * `tensorflow.keras`. In the index of companions every library has a letter of its own.
 */
export type Line = string;

/** The generated index of TensorFlow and Keras, as it lies on disk. */
export interface IApiIndexData extends ITableData {
  /** Newest version looked at, by distribution. */
  readonly newest: {
    readonly tensorflow: string;
    readonly keras: string;
    readonly 'tf-keras': string;
  };
  /**
   * 'first last' TensorFlow by position of line `k`: a Keras that shows different things beside different
   * TensorFlows has a position for each group of them, and its version stands several times on the line.
   */
  readonly beside: Readonly<Record<string, string>>;
  /** Position on line `i` of what each version of a line runs; -1 for none. */
  readonly runs: Readonly<Record<Line, readonly number[]>>;
}

/** The index of libraries beside TensorFlow and Keras: `knowledge/data/companions.json`. */
export interface ICompanionData extends ITableData {
  /** Letter of a line to its distribution. */
  readonly packages: Readonly<Record<Line, string>>;
  /** Import name to the line that it is on. */
  readonly roots: Readonly<Record<string, Line>>;
}

/**
 * What both indexes have. Every table holds short strings, so that parsing the file is cheap; what they mean is
 * said at each one.
 */
export interface ITableData {
  readonly format: number;
  /** Versions looked at, oldest first. `i`: the Keras implementations, each 'k2.12.0', 't2.4.4', 'k2.3.1/2.0.4'. */
  readonly lines: Readonly<Record<Line, readonly string[]>>;
  readonly runs?: Readonly<Record<Line, readonly number[]>>;
  /** Keywords that a `**kwargs` really takes, space separated. */
  readonly keywords: readonly string[];
  /** 'a,b=,*args,!c=,**kwargs{3}': see signatures.ts. */
  readonly signatures: readonly string[];
  /** 't0-17,19 k3': positions where a name exists, by line. */
  readonly presences: readonly string[];
  /** '0-3:17,4:9': positions of a detail line to a number in `signatures`; without number: no signature. */
  readonly histories: readonly string[];
  /** 'fit f 3': name, f for a method or v for a value, number in `histories` as the step from the row before. */
  readonly members: readonly string[];
  /** Members of a class: see tables.ts. */
  readonly classes: readonly string[];
  /** Parallel lists, one entry a module; modules of one name under several roots lie side by side. */
  readonly modules: {
    readonly paths: readonly string[];
    /** Names right below the module, sorted, parted by spaces. */
    readonly names: readonly string[];
    /** A letter a name: m c f v; upper case: private. */
    readonly kinds: readonly string[];
    /** A number in `presences` a name. */
    readonly presences: readonly string[];
    /** 'history/class' numbers a name, as steps from the ones before in the module. */
    readonly details: readonly string[];
  };
  /**
   * 'from to since kind proof evidence arguments risk', tab separated; sorted by from, best first. Kind m: the
   * same thing elsewhere, r: another thing. A from '*.fit_generator' stands for that method of every class.
   */
  readonly moves: readonly string[];
  /** 'path old=new… evidence', tab separated: path below the root of Keras, 'Class.method', or a TensorFlow name. */
  readonly renames: readonly string[];
  /** What the numbers in the evidence columns say. */
  readonly evidence: readonly string[];
}
