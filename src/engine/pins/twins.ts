/** Distributions whose wheels write the same files: other names of TensorFlow, nightly builds. */

import { publishedRequirements } from './companions';
import type { ISurroundings } from './companions';
import { headsIn } from './state';
import type { IState } from './state';

/**
 * Another distribution of TensorFlow that is installed as well gets the same release: their wheels write the same
 * files. Where it has none it is in conflict. The keras-nightly that TensorFlow 2.5 asks for writes those of keras.
 */
export function moveTwins(state: IState, head: string): void {
  const { set, installed, around } = state;
  const nightly = set.versions['keras-nightly'];
  if (nightly && installed.keras && !set.versions.keras && state.changesHead) {
    state.conflicts.set('keras', `keras ${installed.keras} (keras-nightly==${nightly})`);
  }
  const wanted = set.versions[set.head];
  for (const name of headsIn(installed)) {
    if (
      name === head ||
      (name !== set.head && name in set.versions) ||
      installed[name] === wanted
    ) {
      continue;
    }
    if (hasRelease(name, wanted, around)) {
      state.companions.add(name);
      state.versions[name] = wanted;
    } else {
      state.conflicts.set(name, `${name} ${installed[name]} (tensorflow==${wanted})`);
    }
  }
}

/**
 * What asks for a nightly build of TensorFlow that is not there was at odds before, and no release makes it whole:
 * the installer would put the nightly build over the release.
 */
export function noteNightlies({
  set,
  around,
  installed,
  versions,
  conflicts,
  before
}: IState): void {
  for (const [name, version] of Object.entries(installed)) {
    if (version && versions[name] === version && !(name in set.versions)) {
      const nightly = publishedRequirements(name, version, around).find(
        requirement => requirement.name.startsWith('tf-nightly') && !installed[requirement.name]
      );
      if (nightly) {
        conflicts.set(name, `${name} ${version} (${nightly.name}${nightly.specifier})`);
        before.add(name);
      }
    }
  }
}

/** Has a distribution of TensorFlow a release of a version, with wheels for this Python and platform? */
export function hasRelease(name: string, version: string, around: ISurroundings): boolean {
  const { releases, python, platform } = around;
  const pythons = releases.pythons?.(name, version, platform) ?? null;
  return (
    releases.requirements(name, version).length > 0 &&
    (pythons === null || pythons.includes(python))
  );
}
