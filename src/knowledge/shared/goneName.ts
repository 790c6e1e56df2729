/** A name of Python's standard library, or of NumPy, that a later release took away. */

import type { IFacts } from '../../engine/cause';
import { compareVersions } from '../../engine/versions';

/** What was asked for, and the first release without it. */
export interface IGoneName {
  /** 'collections.Iterable', 'imp', 'numpy.product' */
  readonly name: string;
  readonly left: string;
}

const NO_ATTRIBUTE = /module '(?<module>\w+)' has no attribute '(?<name>\w+)'/;
const NO_NAME = /cannot import name '?(?<name>\w+)'? from '(?<module>\w+)'/;
const NO_MODULE = /No module named '?(?<module>\w+)'?(?:\.|\s*$|;)/m;

/** The name in the message that the package no longer has, or null; a release that still has it refutes. */
export function goneName(facts: IFacts, distribution: 'python' | 'numpy'): IGoneName | null {
  const { left } = facts.knowledge.goneNames[distribution];
  const groups = [NO_ATTRIBUTE, NO_NAME, NO_MODULE]
    .map(pattern => pattern.exec(facts.innerMessage)?.groups)
    .find(found => found !== undefined);
  const name = groups ? [groups.module, groups.name].filter(Boolean).join('.') : '';
  if (!Object.prototype.hasOwnProperty.call(left, name)) {
    return null;
  }
  const version =
    distribution === 'python' ? facts.evidence.environment?.python : facts.version(distribution);
  return version && compareVersions(version, left[name]) < 0 ? null : { name, left: left[name] };
}
