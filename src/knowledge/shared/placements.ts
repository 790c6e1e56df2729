/** Where the intervals of a name or an argument lie, seen from the versions in play. */

import type { ISymbolIntervals } from '../../engine/knowledgeTypes';
import { compareVersions } from '../../engine/versions';
import { boundsOf, sideOf } from './specifierBounds';
import type { Side } from './specifierBounds';

/** One interval of one package, and where it lies. */
export interface IPlacement {
  readonly package: string;
  readonly specifier: string;
  readonly side: Side;
}

/** The intervals of all packages; where one holds only together with another package, the one that decides. */
export function placements(
  releases: readonly ISymbolIntervals[],
  versionOf: (name: string) => string | null | undefined
): IPlacement[] {
  const found: IPlacement[] = [];
  for (const entry of releases) {
    for (const specifier of entry.intervals) {
      const version = versionOf(entry.package);
      const own: Side = version ? sideOf(specifier, version) : 'unknown';
      if (own !== 'inside' || !entry.when) {
        found.push({ package: entry.package, specifier, side: own });
        continue;
      }
      for (const [name, condition] of Object.entries(entry.when)) {
        const other = versionOf(name);
        found.push({
          package: name,
          specifier: condition,
          side: other ? sideOf(condition, other) : 'unknown'
        });
      }
    }
  }
  return found;
}

/** Bounds of a TensorFlow interval said of the Keras that came with it. */
function kerasSpecifier(specifier: string): string {
  const { from, before } = boundsOf(specifier);
  if (before) {
    return compareVersions(before, '2.16') >= 0 ? '<3' : `<${before}`;
  }
  return from ? `>=${compareVersions(from, '2.16') >= 0 ? '3' : from}` : '';
}

/** What a release of the holder has to be; '' where only releases of another package are known to decide. */
export function specifierFor(
  holder: string,
  placement: IPlacement,
  all: readonly IPlacement[]
): string {
  if (holder === 'tensorflow' && placement.package === 'keras') {
    const own = all.filter(one => one.package === holder && one.side === placement.side);
    return own[own.length - 1]?.specifier ?? '';
  }
  return holder !== 'tensorflow' && placement.package === 'tensorflow'
    ? kerasSpecifier(placement.specifier)
    : placement.specifier;
}
