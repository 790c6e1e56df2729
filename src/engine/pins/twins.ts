/** Distributions whose wheels write the same files: other names of TensorFlow, nightly builds. */

import { comes } from './companions';
import { publishedRequirements } from './published';
import type { ISurroundings } from './published';
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
  // The nightly build stays when keras is put over it, and then neither imports whole.
  if (installed['keras-nightly'] && set.versions.keras && !nightly) {
    state.conflicts.set(
      'keras-nightly',
      `keras-nightly ${installed['keras-nightly']} (keras==${set.versions.keras})`
    );
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
 * What asks for something that is not there, and that has no release for all this, was at odds before. So is what asks
 * for a nightly build of TensorFlow: the installer would put it over the release.
 */
export function noteMissing({ set, around, installed, versions, conflicts, before }: IState): void {
  const all = { ...versions, tensorflow: set.versions[set.head] };
  for (const [name, version] of Object.entries(installed)) {
    if (version && versions[name] === version && !(name in set.versions)) {
      const missing = publishedRequirements(name, version, around).find(
        other =>
          !installed[other.name] &&
          (other.name.startsWith('tf-nightly') || !comes(other, all, around))
      );
      if (missing) {
        conflicts.set(name, `${name} ${version} (${missing.name}${missing.specifier})`);
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
