import { compareVersions, isPrerelease, minorOf, releaseOf } from '../versions';
import type { IApiIndexData, Line } from './data';

/**
 * Where a version lies on a line: at one position, between two, or outside of what was looked at (null).
 * An answer for several positions is theirs where all agree.
 */
export type Place = readonly number[] | null;

/** Finds versions on the lines and writes positions as PEP 440 specifiers. */
export class Lines {
  constructor(
    private readonly _data: Pick<IApiIndexData, 'lines'> & Partial<Pick<IApiIndexData, 'beside'>>
  ) {}

  /** Versions looked at on a line, oldest first. */
  versions(line: Line): readonly string[] {
    return this._data.lines[line];
  }

  /**
   * Where a version of the line's distribution lies. `tensorflow` is the one beside a Keras, which settles the
   * position of a Keras that shows different things beside different ones.
   */
  place(line: Line, version: string, tensorflow?: string): Place {
    const key = `${line}${version}`;
    let known = this._places.get(key);
    if (known === undefined) {
      known = this._find(line, version);
      this._places.set(key, known);
    }
    return known === null || line !== 'k' || tensorflow === undefined || known.length === 1
      ? known
      : this._beside(known, tensorflow);
  }

  /** The positions that have the version of one of them. */
  together(line: Line, position: number): readonly number[] {
    return same(this.versions(line), position);
  }

  /** The TensorFlows (first, last) beside which a position of the Keras line was seen, where that matters. */
  group(position: number): readonly [first: string, last: string] | null {
    const text = this._data.beside?.[position];
    return text === undefined ? null : (text.split(' ') as [string, string]);
  }

  /**
   * Positions as PEP 440 specifiers, one a run, oldest first. A run that reaches the newest position looked
   * at has no upper bound; `last` is that position where the line ends earlier for this kind of name. Of a
   * version with several positions all must be among them, see `partly`.
   */
  intervals(
    line: Line,
    positions: ReadonlySet<number>,
    last?: { readonly position: number; readonly below: string }
  ): string[] {
    const versions = this.versions(line);
    const end = last?.position ?? versions.length - 1;
    const result: string[] = [];
    let start = -1;
    for (let position = 0; position <= end + 1; position++) {
      const here = position <= end && this._whole(versions, position, positions);
      if (here && start < 0) {
        start = position;
      } else if (!here && start >= 0) {
        const upper =
          position > end ? last?.below : below(versions[position - 1], versions[position]);
        result.push(`>=${shortened(versions[start])}${upper === undefined ? '' : `,${upper}`}`);
        start = -1;
      }
    }
    return result;
  }

  /** Specifiers of the Kerases of which only some positions are among those given, with those of the TensorFlow. */
  partly(
    positions: ReadonlySet<number>
  ): { readonly keras: string; readonly tensorflow: string }[] {
    const versions = this.versions('k');
    return [...positions]
      .filter(position => !this._whole(versions, position, positions))
      .map(position => {
        const together = same(versions, position);
        const next = versions[together[together.length - 1] + 1];
        const upper = next === undefined ? '' : `,${below(versions[position], next)}`;
        return {
          keras: `>=${shortened(versions[position])}${upper}`,
          tensorflow: this._groupText(position, together)
        };
      });
  }

  private _whole(
    versions: readonly string[],
    position: number,
    positions: ReadonlySet<number>
  ): boolean {
    const version = versions[position];
    const alone = versions[position - 1] !== version && versions[position + 1] !== version;
    return (
      positions.has(position) &&
      (alone || same(versions, position).every(one => positions.has(one)))
    );
  }

  private _groupText(position: number, together: readonly number[]): string {
    const [first, last] = this.group(position) ?? ['0', '0'];
    const next = together.includes(position + 1) ? this.group(position + 1) : null;
    return `>=${shortened(first)},${next === null ? `<=${last}` : below(last, next[0])}`;
  }

  private _find(line: Line, version: string): Place {
    const release = releaseOf(version);
    const versions = this.versions(line);
    if (release === null || versions.length === 0) {
      return null;
    }
    const above = versions.findIndex(one => compareVersions(one, release) >= 0);
    if (above < 0) {
      return null;
    }
    const next = same(versions, above);
    if (
      compareVersions(versions[above], release) === 0 ||
      standsForFirst(version, release, versions[above])
    ) {
      return next;
    }
    return above === 0 ? null : [...same(versions, above - 1), ...next];
  }

  /** Those of several positions of one Keras that its TensorFlow leaves. */
  private _beside(positions: readonly number[], tensorflow: string): readonly number[] {
    const of = (position: number, end: 0 | 1, sign: number): boolean => {
      const group = this.group(position);
      return group === null || sign * compareVersions(group[end], tensorflow) <= 0;
    };
    const exact = positions.filter(one => of(one, 0, 1) && of(one, 1, -1));
    if (exact.length > 0) {
      return exact;
    }
    const before = positions.filter(one => of(one, 1, 1)).slice(-1);
    const after = positions.filter(one => of(one, 0, -1)).slice(0, 1);
    return before.length && after.length ? [...before, ...after] : positions;
  }

  private readonly _places = new Map<string, Place>();
}

/** Positions that have the same version as one of them; they lie side by side. */
function same(versions: readonly string[], position: number): readonly number[] {
  let start = position;
  while (start > 0 && versions[start - 1] === versions[position]) {
    start--;
  }
  const result = [start];
  for (let at = start + 1; at < versions.length && versions[at] === versions[start]; at++) {
    result.push(at);
  }
  return result;
}

/**
 * A candidate or nightly of a minor whose `.0` was never released (2.16.0) behaves like the first release
 * of that minor.
 */
function standsForFirst(version: string, release: string, next: string): boolean {
  const zero = /^\d+\.\d+(?:\.0)?$/.test(release);
  return minorOf(release) === minorOf(next) && zero && (isPrerelease(version) || /\.1$/.test(next));
}

/** The upper bound after a version: the next minor where it follows directly, else what was seen last. */
function below(last: string, next: string): string {
  return isNext(last, next) ? `<${boundary(last, next)}` : `<=${last}`;
}

function isNext(last: string, next: string): boolean {
  const [major, minor, patch] = last.split('.').map(Number);
  const [nextMajor, nextMinor, nextPatch] = next.split('.').map(Number);
  if (major === nextMajor && minor === nextMinor) {
    return nextPatch === patch + 1;
  }
  return nextMajor === major ? nextMinor === minor + 1 : nextMajor === major + 1 && nextMinor === 0;
}

function boundary(last: string, next: string): string {
  return minorOf(last) === minorOf(next) ? next : (minorOf(next) ?? next);
}

/** '2.4.0' → '2.4'; other patches stay. */
function shortened(version: string): string {
  return version.replace(/^(\d+\.\d+)\.0$/, '$1');
}
