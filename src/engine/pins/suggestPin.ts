/** Pin suggestions and their list: read off resolved package sets, never solved here. */

import type { IPackageSet, IReleaseTable } from '../knowledgeTypes';
import type { IPackageChange, Translate } from '../types';
import { compareVersions, minorOf, versionSatisfies } from '../versions';
import { choices, installedHead, meetingSets, normalized } from './choices';
import type { IPinChoice, PinOrder } from './choices';
import { platformOf, platformTitle } from './platform';
import type { PinEnvironment } from './platform';
import type { Needs } from './reduce';

/** The answer to "which versions would do". */
export interface IPinSuggestion {
  readonly feasible: 'yes' | 'no' | 'unknown';
  /** Exact: 'tensorflow-cpu==2.15.1'; only what must change; empty unless feasible. */
  readonly requirements: readonly string[];
  readonly changes: readonly IPackageChange[];
  /** A kernel started in the whole set and a model trained, saved and loaded. */
  readonly proven: boolean;
  /** For the user: why not, or what is missing to tell. */
  readonly why?: string;
  /** Installed distributions that the result does not suit ('tensorflow-addons 0.23.0 (…)'). */
  readonly conflicts?: readonly string[];
}

/** Every choice, or none and the reason. */
export interface IPinList {
  /** Nearest to what is installed first. */
  readonly choices: readonly IPinChoice[];
  readonly feasible: 'yes' | 'no' | 'unknown';
  readonly why?: string;
}

const plain: Translate = (text, ...values) =>
  text.replace(/%(\d+)/g, (all, place) => values[Number(place) - 1] ?? all);

/**
 * The set that is nearest to what is installed and holds the needed versions, reduced to what must change.
 * @param needs Distribution to PEP 440 specifier; 'tensorflow' stands for every distribution of TensorFlow.
 */
export function suggestPin(
  environment: PinEnvironment,
  needs: Needs,
  sets: readonly IPackageSet[],
  releases: IReleaseTable,
  t: Translate = plain,
  order: PinOrder = 'fewest'
): IPinSuggestion {
  const list = listed(environment, needs, sets, releases, t, order, true);
  const best = list.choices[0];
  if (best === undefined) {
    return { feasible: list.feasible, requirements: [], changes: [], proven: false, why: list.why };
  }
  const { requirements, changes, proven, conflicts } = best;
  const result = { feasible: list.feasible, requirements, changes, proven };
  return conflicts.length === 0 ? result : { ...result, conflicts };
}

/** Every set for this Python and platform that holds the needed versions. */
export function listSets(
  environment: PinEnvironment,
  needs: Needs,
  sets: readonly IPackageSet[],
  releases: IReleaseTable,
  t: Translate = plain
): IPinList {
  return listed(environment, needs, sets, releases, t, 'fewest', false);
}

function listed(
  environment: PinEnvironment,
  needs: Needs,
  sets: readonly IPackageSet[],
  releases: IReleaseTable,
  t: Translate,
  order: PinOrder,
  first: boolean
): IPinList {
  const { python: pythonNeed, ...wanted } = normalized(needs);
  const python = environment.python && minorOf(environment.python) ? environment.python : null;
  const platform = platformOf(environment);
  if (python === null || platform === null) {
    const why = t(
      'The Python version or the platform is not known, so no set of versions can be chosen.'
    );
    return { choices: [], feasible: 'unknown', why };
  }
  if (environment.implementation && environment.implementation.toLowerCase() !== 'cpython') {
    const why = t(
      'TensorFlow has releases for CPython only; this is %1.',
      environment.implementation
    );
    return { choices: [], feasible: 'no', why };
  }
  const installed = normalized(environment.installed ?? {});
  const fits = pythonNeed === undefined || versionSatisfies(python, pythonNeed) === 'yes';
  const found = fits
    ? choices(python, platform, installed, wanted, sets, releases, order, first)
    : [];
  if (found.length > 0) {
    return { choices: found, feasible: 'yes' };
  }
  const reach = { ...(pythonNeed === undefined ? {} : { python: pythonNeed }), ...wanted };
  return { choices: [], feasible: 'no', why: reasonOf(python, platform, reach, sets, t) };
}

/** Why no set fits: another Python has one, another platform has one, or none does. */
function reasonOf(
  python: string,
  platform: string,
  needs: Needs,
  sets: readonly IPackageSet[],
  t: Translate
): string {
  const { python: pythonNeed = '', ...wanted } = needs;
  const fitting = meetingSets(sets, wanted).filter(
    set => versionSatisfies(`${set.python}.0`, pythonNeed) === 'yes'
  );
  const here = fitting.filter(set => set.platform === platform);
  const [minor, title] = [minorOf(python) ?? python, platformTitle(platform)];
  const asked = Object.entries(needs).map(([name, specifier]) => `${name}${specifier}`);
  if (here.some(set => set.python === minor)) {
    return t(
      'No release of TensorFlow for Python %1 on %2 goes with %3.',
      minor,
      title,
      asked.join(', ')
    );
  }
  if (here.length > 0) {
    const { release, pythons } = nearest(here, minor);
    return t(
      'TensorFlow %1 has no release for Python %2 on %3; it exists for Python %4.',
      release,
      minor,
      title,
      span(pythons)
    );
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
  return t('No known set of TensorFlow releases has %1.', asked.join(', '));
}

/** The TensorFlow minor of the sets whose Python is nearest, the newest of several, and all its Pythons. */
function nearest(
  sets: readonly IPackageSet[],
  python: string
): { readonly release: string; readonly pythons: readonly string[] } {
  const away = (set: IPackageSet): number =>
    Math.abs(minorNumber(set.python) - minorNumber(python));
  const best = [...sets].sort(
    (a, b) => away(a) - away(b) || compareVersions(b.versions[b.head], a.versions[a.head])
  )[0];
  const release = minorOf(best.versions[best.head]) ?? '';
  const same = sets.filter(set => minorOf(set.versions[set.head]) === release);
  const pythons = Array.from(new Set(same.map(set => set.python)));
  return { release, pythons: pythons.sort((a, b) => minorNumber(a) - minorNumber(b)) };
}

function minorNumber(python: string): number {
  return Number(python.split('.')[1]);
}

/** ['3.9', '3.10', '3.11'] → '3.9–3.11' */
function span(pythons: readonly string[]): string {
  return pythons.length > 1 ? `${pythons[0]}–${pythons[pythons.length - 1]}` : pythons[0];
}

/** 'keras 3.15.1 → 2.15.0', for people. */
export function describeChange(change: IPackageChange): string {
  return `${change.package} ${change.from ?? '—'} → ${change.to ?? '—'}`;
}

export { installedHead };
