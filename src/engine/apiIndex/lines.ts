import type { Tri } from '../knowledgeTypes';
import { compareVersions, isPrerelease, minorOf, releaseOf } from '../versions';
import type { IApiIndexData, Line } from './data';

/**
 * Where a version lies on a line: at one position, between two, or outside of what was looked at (null).
 * A pair of equal numbers is one position.
 */
export type Place = readonly [low: number, high: number] | null;

/** Finds versions on the lines and writes positions as PEP 440 specifiers. */
export class Lines {
  constructor(private readonly _data: Pick<IApiIndexData, 'lines'>) {}

  /** Versions looked at on a line, oldest first. */
  versions(line: Line): readonly string[] {
    return this._data.lines[line];
  }

  /** Where a version of the line's distribution lies. */
  place(line: Line, version: string): Place {
    const key = `${line}${version}`;
    let known = this._places.get(key);
    if (known === undefined) {
      known = this._find(line, version);
      this._places.set(key, known);
    }
    return known;
  }

  /** The answer at a place: that of both neighbours where they agree, else unknown. */
  at(place: Place, answer: (position: number) => Tri): Tri {
    if (place === null) {
      return 'unknown';
    }
    const low = answer(place[0]);
    return place[0] === place[1] || low === answer(place[1]) ? low : 'unknown';
  }

  /**
   * Positions as PEP 440 specifiers, one a run, oldest first. A run that reaches the newest position looked
   * at has no upper bound; `last` is that position where the line ends earlier for this kind of name.
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
      const here = position <= end && positions.has(position);
      if (here && start < 0) {
        start = position;
      } else if (!here && start >= 0) {
        const upper = position > end ? last?.below : this._below(versions, position);
        result.push(`>=${shortened(versions[start])}${upper === undefined ? '' : `,${upper}`}`);
        start = -1;
      }
    }
    return result;
  }

  /** The upper bound before `position`: the next minor where it follows directly, else what was seen last. */
  private _below(versions: readonly string[], position: number): string {
    const last = versions[position - 1];
    const next = versions[position];
    return isNext(last, next) ? `<${boundary(last, next)}` : `<=${last}`;
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
    if (compareVersions(versions[above], release) === 0) {
      return [above, above];
    }
    if (standsForFirst(version, release, versions[above])) {
      return [above, above];
    }
    return above === 0 ? null : [above - 1, above];
  }

  private readonly _places = new Map<string, Place>();
}

/**
 * A candidate or nightly of a minor whose `.0` was never released (2.16.0) behaves like the first release
 * of that minor.
 */
function standsForFirst(version: string, release: string, next: string): boolean {
  const zero = /^\d+\.\d+(?:\.0)?$/.test(release);
  return minorOf(release) === minorOf(next) && zero && (isPrerelease(version) || /\.1$/.test(next));
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
