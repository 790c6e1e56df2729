import type { IParameter, Tri, Versions } from '../knowledgeTypes';
import type { ISymbolIntervals } from '../knowledgeTypes';
import { compareVersions } from '../versions';
import type { Line } from './data';
import type { Lines, Place } from './lines';
import { packageOfName, splitName } from './names';
import type { ISignature } from './signatures';
import { isKerasName } from './tables';
import type { History, IEntry, IMember, SymbolKind, Tables } from './tables';

/** From this TensorFlow on `tensorflow.keras` is what the installed Keras 3 shows. */
export const SPLIT = '2.16';

/** A dotted name found in the index: a name of a module, or a member of a class. */
export interface IFound {
  readonly entry: IEntry;
  /** The member of the class `entry`, where the name is one. */
  readonly member: IMember | null;
  readonly kind: SymbolKind;
  readonly history: History | null;
}

/** Which line and place decides for a name in the versions in play. */
export interface IDecider {
  readonly line: Line;
  readonly place: Place;
}

/** Answers about one name at positions, versions and as intervals. */
export class Resolver {
  constructor(
    readonly tables: Tables,
    protected readonly _lines: Lines
  ) {}

  /** A canonical dotted name, or null where no release has it. */
  find(symbol: string): IFound | null {
    const entry = this.tables.entry(symbol);
    if (entry !== null) {
      return { entry, member: null, kind: entry.kind, history: entry.history };
    }
    const [parent, last] = splitName(symbol);
    const owner = parent === '' ? null : this.tables.entry(parent);
    // What is a function now may have been a class before, with members then.
    if (owner === null || (owner.kind !== 'class' && owner.members === null)) {
      return null;
    }
    if (last === '__init__') {
      return { entry: owner, member: null, kind: 'method', history: owner.history };
    }
    const member = owner.members?.get(last) ?? null;
    return member === null
      ? null
      : { entry: owner, member, kind: member.kind, history: member.history };
  }

  /** Does the name exist at this position of a line? */
  existsAt(found: IFound, line: Line, position: number): boolean {
    if (!found.entry.presence.get(line)?.has(position)) {
      return false;
    }
    return found.member === null || found.member.history.has(this._detail(found, line, position));
  }

  /** The signature at a position; null where it is not known. */
  signatureAt(found: IFound, line: Line, position: number): ISignature | null {
    const number = found.history?.get(this._detail(found, line, position));
    return number === undefined || number === null ? null : this.tables.signature(number);
  }

  /**
   * An answer about the signature at a position. Where it is unknown, because nobody called the `**kwargs` of
   * that release, the nearest releases before and after decide if they agree.
   */
  bridged(
    found: IFound,
    line: Line,
    position: number,
    answer: (signature: ISignature | null) => Tri
  ): Tri {
    const here = answer(this.signatureAt(found, line, position));
    if (here !== 'unknown') {
      return here;
    }
    const before = this._nearest(found, line, position, -1, answer);
    return before === this._nearest(found, line, position, 1, answer) ? before : 'unknown';
  }

  private _nearest(
    found: IFound,
    line: Line,
    from: number,
    step: number,
    answer: (signature: ISignature | null) => Tri
  ): Tri {
    for (let at = from + step; this.existsAt(found, line, at); at += step) {
      const there = answer(this.signatureAt(found, line, at));
      if (there !== 'unknown') {
        return there;
      }
    }
    return 'unknown';
  }

  /** The package whose public name space holds a canonical dotted name, or null. */
  packageOf(symbol: string): string | null {
    return packageOfName(symbol);
  }

  /** The line and place that decide for a name; null where a version is missing or does not fit the others. */
  decider(symbol: string, versions: Versions): IDecider | null {
    const { tensorflow, keras } = versions;
    const legacy = versions['tf-keras'];
    switch (symbol.split('.')[0]) {
      case 'keras':
        return keras === undefined ? null : this._decide('k', keras, tensorflow);
      case 'tf_keras':
        return legacy === undefined ? null : this._decide('f', legacy);
      case 'tensorflow':
        break;
      default:
        return null;
    }
    if (tensorflow === undefined || this._lines.place('t', tensorflow) === null) {
      return null;
    }
    if (!isKerasName(symbol)) {
      return this._decide('t', tensorflow);
    }
    const three = keras === undefined ? null : compareVersions(keras, '3') >= 0;
    if (compareVersions(tensorflow, SPLIT) < 0) {
      return three ? null : this._decide('t', tensorflow);
    }
    if (keras !== undefined && three) {
      return this._decide('x', keras);
    }
    return null;
  }

  /** Releases in which something holds, as the contract writes them. */
  releases(
    symbol: string,
    found: IFound,
    holds: (line: Line, position: number) => boolean
  ): ISymbolIntervals[] {
    const result: ISymbolIntervals[] = [];
    for (const [line, positions] of found.entry.presence) {
      const kept = [...positions].filter(position => holds(line, position));
      if (kept.length > 0) {
        result.push(...this._written(symbol, line, kept));
      }
    }
    return result;
  }

  /** First version looked at that has a name; of the Keras that fills `tensorflow.keras` where only that has it. */
  since(symbol: string): string {
    const found = this.find(symbol);
    for (const line of this._lines.all()) {
      const positions = [...(found?.entry.presence.get(line) ?? [])];
      const there = found ? positions.filter(position => this.existsAt(found, line, position)) : [];
      if (there.length) {
        return this._lines.versions(line)[Math.min(...there)];
      }
    }
    return '';
  }

  /** The value at the versions in play; `differs` where neighbours disagree or versions are missing. */
  valueAt<T>(
    symbol: string,
    versions: Versions,
    read: (line: Line, position: number) => T,
    differs: T
  ): T {
    const decider = this.decider(symbol, versions);
    if (decider === null || decider.place === null) {
      return differs;
    }
    const [first, ...others] = decider.place.map(position => read(decider.line, position));
    return others.every(other => same(first, other)) ? first : differs;
  }

  protected _decide(line: Line, version: string, tensorflow?: string): IDecider {
    return { line, place: this._lines.place(line, version, tensorflow) };
  }

  private _detail(found: IFound, line: Line, position: number): number {
    return found.entry.detailLine === 't'
      ? position
      : (this.tables.data.runs?.[line]?.[position] ?? -1);
  }

  private _written(
    symbol: string,
    line: Line,
    kept: readonly number[]
  ): readonly ISymbolIntervals[] {
    const ends = line === 't' && isKerasName(symbol);
    const key = `${line}${ends} ${kept.join(' ')}`;
    let known = this._intervals.get(key);
    if (!known) {
      known = this._write(line, new Set(kept), ends);
      this._intervals.set(key, known);
    }
    return known;
  }

  protected _write(line: Line, kept: ReadonlySet<number>, ends: boolean): ISymbolIntervals[] {
    if (line === 'x') {
      return this._lines.intervals('x', kept).map(keras => ({
        package: 'tensorflow' as const,
        intervals: [`>=${SPLIT}`],
        when: { keras }
      }));
    }
    const end = ends ? this._lastBeforeSplit() : undefined;
    const intervals = this._lines.intervals(line, kept, end);
    const whole = intervals.length ? [{ package: PACKAGES[line], intervals }] : [];
    const partly = line === 'k' ? this._lines.partly(kept) : [];
    return [
      ...whole,
      ...partly.map(({ keras, tensorflow }) => ({
        package: PACKAGES[line],
        intervals: [keras],
        when: { tensorflow }
      }))
    ];
  }

  /** The last TensorFlow that decides itself what `tensorflow.keras` shows. */
  private _lastBeforeSplit(): { position: number; below: string } | undefined {
    if (this._split === null) {
      const after = this._lines
        .versions('t')
        .findIndex(version => compareVersions(version, SPLIT) >= 0);
      this._split = { last: after < 0 ? undefined : { position: after - 1, below: `<${SPLIT}` } };
    }
    return this._split.last;
  }

  private readonly _intervals = new Map<string, readonly ISymbolIntervals[]>();
  private _split: { last: { position: number; below: string } | undefined } | null = null;
}

const PACKAGES: Readonly<Record<Line, string>> = {
  t: 'tensorflow',
  k: 'keras',
  f: 'tf-keras'
};

function same(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

/** Parameters of a signature that may be null. */
export function parametersOf(signature: ISignature | null): readonly IParameter[] | null {
  return signature?.parameters ?? null;
}

/** 'yes' or 'no' of a boolean. */
export function triOf(value: boolean): Tri {
  return value ? 'yes' : 'no';
}
