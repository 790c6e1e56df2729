/** Why no set of versions fits, which requirement it is that cannot be met, and where it could be. */

import type { IPackageSet, IReleaseTable } from '../knowledgeTypes';
import { ObjectMemo } from '../memo';
import type { Translate } from '../types';
import { compareVersions, familyHead, minorOf, versionSatisfies } from '../versions';
import { meetingSets } from './choices';
import { platformTitle } from './platform';
import type { Needs } from './state';

/**
 * Another Python has a set, another platform has one, or none does.
 * @param possible Is there a choice for a Python minor on this platform, what is needed beside the sets included?
 */
export function reasonOf(
  python: string,
  platform: string,
  needs: Needs,
  sets: readonly IPackageSet[],
  releases: IReleaseTable,
  possible: (python: string) => boolean,
  t: Translate
): string {
  const { python: pythonNeed = '', ...wanted } = needs;
  const fitting = meetingSets(sets, wanted).filter(
    set => versionSatisfies(`${set.python}.0`, pythonNeed) === 'yes'
  );
  const here = fitting.filter(set => set.platform === platform);
  const [minor, title] = [minorOf(python) ?? python, platformTitle(platform)];
  if (here.some(set => set.python === minor)) {
    return besideSets(minor, title, needs, here, possible, t);
  }
  if (here.length > 0) {
    const { release, pythons } = nearest(here, minor);
    const why = t(
      'TensorFlow %1 has no release for Python %2 on %3; it exists for Python %4.',
      release,
      minor,
      title,
      span(pythons)
    );
    return `${why} ${anotherPython(closest(pythons, minor), t)}`;
  }
  if (fitting.length > 0) {
    const { release } = nearest(fitting, minor);
    const platforms = Array.from(new Set(fitting.map(set => platformTitle(set.platform))));
    return t(
      'TensorFlow %1 has no release for %2; it exists for %3.',
      release,
      title,
      platforms.join(', ')
    );
  }
  return nowhere(needs, sets, releases, t);
}

/** The sets are there; a distribution beside them has no release that goes with one of them on this Python. */
function besideSets(
  minor: string,
  title: string,
  needs: Needs,
  here: readonly IPackageSet[],
  possible: (python: string) => boolean,
  t: Translate
): string {
  const why = t(
    'No release of TensorFlow for Python %1 on %2 goes with %3.',
    minor,
    title,
    asked(needs)
  );
  const others = Array.from(new Set(here.map(set => set.python)))
    .filter(other => other !== minor && needs.python === undefined)
    .sort((a, b) => away(a, minor) - away(b, minor));
  const other = others.find(possible);
  return other === undefined ? why : `${why} ${anotherPython(other, t)}`;
}

/** No set anywhere: the one requirement that cannot be met, or those that cannot be met together. */
function nowhere(
  needs: Needs,
  sets: readonly IPackageSet[],
  releases: IReleaseTable,
  t: Translate
): string {
  const alone = Object.entries(needs).filter(
    ([name, specifier]) =>
      name !== 'python' && meetingSets(sets, { [name]: specifier }).length === 0
  );
  if (alone.length === 0) {
    return t('No known set of TensorFlow releases has all of these together: %1.', asked(needs));
  }
  const why = t('No known set of TensorFlow releases has %1.', asked(Object.fromEntries(alone)));
  return alone.some(([name, specifier]) => isBeforeSets(name, specifier, sets, releases))
    ? `${why} ${t('Those releases are older than TensorFlow 2: port the code instead.')}`
    : why;
}

const OLDEST = new ObjectMemo<string>();

function oldestOf(name: string, sets: readonly IPackageSet[]): string {
  const held = sets.flatMap(
    set => set.versions[familyHead(name) === 'tensorflow' ? set.head : name] ?? []
  );
  return held.reduce((a, b) => (compareVersions(a, b) < 0 ? a : b), held[0] ?? '0');
}

/** Are there releases that would do, all of them older than the oldest of any set? */
function isBeforeSets(
  name: string,
  specifier: string,
  sets: readonly IPackageSet[],
  releases: IReleaseTable
): boolean {
  const oldest = OLDEST.get(sets, name, () => oldestOf(name, sets));
  const fitting = releases
    .versions(name)
    .filter(version => versionSatisfies(version, specifier) === 'yes');
  return fitting.length > 0 && fitting.every(version => compareVersions(version, oldest) < 0);
}

/** How an environment with another Python is made: it leaves this one as it is. */
function anotherPython(minor: string, t: Translate): string {
  return t(
    'A new environment with Python %1 can have it: "uv venv --python %1" or "conda create -n NAME python=%1".',
    minor
  );
}

function asked(needs: Needs): string {
  return Object.entries(needs)
    .map(([name, specifier]) => `${name}${specifier}`)
    .join(', ');
}

/** The TensorFlow minor of the sets whose Python is nearest, the newest of several, and all its Pythons. */
function nearest(
  sets: readonly IPackageSet[],
  python: string
): { readonly release: string; readonly pythons: readonly string[] } {
  const order = (a: IPackageSet, b: IPackageSet): number =>
    away(a.python, python) - away(b.python, python) ||
    compareVersions(b.versions[b.head], a.versions[a.head]);
  const best = sets.reduce((a, b) => (order(b, a) < 0 ? b : a));
  const release = minorOf(best.versions[best.head]) ?? '';
  const same = sets.filter(set => minorOf(set.versions[set.head]) === release);
  const pythons = Array.from(new Set(same.map(set => set.python)));
  return { release, pythons: pythons.sort((a, b) => minorNumber(a) - minorNumber(b)) };
}

function closest(pythons: readonly string[], python: string): string {
  return [...pythons].sort((a, b) => away(a, python) - away(b, python))[0];
}

function away(a: string, b: string): number {
  return Math.abs(minorNumber(a) - minorNumber(b));
}

function minorNumber(python: string): number {
  return Number(python.split('.')[1]);
}

/** ['3.9', '3.10', '3.11'] → '3.9–3.11' */
function span(pythons: readonly string[]): string {
  return pythons.length > 1 ? `${pythons[0]}–${pythons[pythons.length - 1]}` : pythons[0];
}
