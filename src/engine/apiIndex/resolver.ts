import type { IParameter, Tri, Versions } from '../knowledgeTypes';
import type { ISymbolIntervals } from '../knowledgeTypes';
import { compareVersions } from '../versions';
import type { Line } from './data';
import { Finder } from './finder';
import type { IFound } from './finder';
import type { Place } from './lines';
import { packageOfName } from './names';
import type { ISignature } from './signatures';
import { isKerasName } from './tables';

/** From this TensorFlow on `tensorflow.keras` is what the installed Keras 3 shows. */
export const SPLIT = '2.16';

/** Which line and place decides for a name in the versions in play. */
export interface IDecider {
  readonly line: Line;
  readonly place: Place;
}

/** A line of the index, and how much of it tells of a name. */
export interface ILineStretch {
  readonly line: Line;
  /** The package whose releases are on the line. */
  readonly axis: string;
  /** The range of TensorFlow where the installed Keras decides. */
  readonly tensorflow?: string;
  readonly positions: readonly number[];
}

/** Answers about one name at positions, versions and as intervals. */
export class Resolver extends Finder {
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

  /** The lines that tell of a name, in the order of time. */
  stretches(symbol: string): readonly ILineStretch[] {
    switch (packageOfName(symbol)) {
      case 'keras':
        return [this._whole('k', 'keras')];
      case 'tf-keras':
        return [this._whole('f', 'tf-keras')];
      case 'tensorflow':
        break;
      case null:
        return [];
    }
    const own = this._whole('t', 'tensorflow');
    if (!isKerasName(symbol)) {
      return [own];
    }
    const t = this._lines.versions('t');
    const before = own.positions.filter(at => compareVersions(t[at], SPLIT) < 0);
    return [
      { ...own, positions: before },
      { ...this._whole('x', 'keras'), tensorflow: `>=${SPLIT}` }
    ];
  }

  protected _whole(line: Line, axis: string): ILineStretch {
    return { line, axis, positions: this._lines.versions(line).map((_, at) => at) };
  }

  /** Releases in which something holds, as the contract writes them. */
  releases(
    symbol: string,
    found: IFound,
    holds: (line: Line, position: number) => boolean
  ): ISymbolIntervals[] {
    const result: ISymbolIntervals[] = [];
    for (const [line, positions] of this._possible(found)) {
      const kept = positions.filter(position => holds(line, position));
      if (kept.length > 0) {
        result.push(...this._written(symbol, line, kept));
      }
    }
    return result;
  }

  /** First version looked at that has a name; of the Keras that fills `tensorflow.keras` where only that has it. */
  since(symbol: string): string {
    const found = this.find(symbol);
    const [first] = found === null ? [] : this._places(found);
    return first ? this._lines.versions(first[0])[Math.min(...first[1])] : '';
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
