/** A name of Python's standard library, or of NumPy, that a later release took away. */

import type { IFacts } from '../../engine/cause';

/** What was asked for, and the first release without it. */
export interface IGoneName {
  /** 'collections.Iterable', 'imp', 'numpy.product' */
  readonly name: string;
  readonly left: string;
}

const FORMS: readonly RegExp[] = [
  /module '(?<module>\w+)' has no attribute '(?<name>\w+)'/,
  /cannot import name '?(?<name>\w+)'? from '(?<module>\w+)'/,
  /No module named '?(?<module>\w+)(?:\.\w+)*'?(?:\s*$|;)/m
];

function namesIn(message: string): readonly string[] {
  return FORMS.flatMap(pattern => {
    const groups = pattern.exec(message)?.groups;
    return groups ? [[groups.module, groups.name].filter(Boolean).join('.')] : [];
  });
}

/**
 * The name that the failure, or what it was raised from, asks for and that the package no longer has; null where
 * there is none. A release that still has the name refutes.
 */
export function goneName(facts: IFacts, distribution: 'python' | 'numpy'): IGoneName | null {
  const { left } = facts.knowledge.goneNames[distribution];
  const messages = [facts.innerMessage, ...facts.exceptions.map(item => item.message)];
  const name = messages
    .flatMap(namesIn)
    .find(item => Object.prototype.hasOwnProperty.call(left, item));
  if (name === undefined || facts.versionIn(distribution, `<${left[name]}`) === 'yes') {
    return null;
  }
  return { name, left: left[name] };
}
