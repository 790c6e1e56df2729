/** The stack that `check` judges a notebook against. */

import type { IKnowledge, IPackageSet, Versions } from '../../src/engine/knowledgeTypes';
import { InputError } from './errors';

/** Distributions whose release is a TensorFlow release. */
const HEADS = /^(?:tensorflow(?:-cpu|-gpu|-intel|-macos|-rocm)?|tf-nightly)$/;

/** 'tensorflow==2.21.0' -> name and version; throws InputError for anything else. */
function exact(requirement: string): readonly [name: string, version: string] {
  const found = /^([A-Za-z0-9._-]+)\s*==\s*([\w.+!]+)$/.exec(requirement);
  if (!found) {
    throw new InputError(`${requirement}: an exact version is wanted, as in tensorflow==2.21.0`);
  }
  const name = found[1].toLowerCase().replace(/[._]+/g, '-');
  return [HEADS.test(name) ? 'tensorflow' : name, found[2]];
}

/** Sets of a TensorFlow release, those of the wanted Python first. */
function setsOf(
  knowledge: IKnowledge,
  tensorflow: string,
  python?: string
): readonly IPackageSet[] {
  const fitting = knowledge.sets.filter(({ head, versions }) => versions[head] === tensorflow);
  const wanted = fitting.filter(set => set.python === python);
  return wanted.length ? wanted : fitting;
}

/**
 * Versions of the stack. A Keras that is not named is the one that the resolver chose for this
 * TensorFlow (up to 2.5 Keras lives inside TensorFlow and has no version of its own there).
 */
export function stackOf(
  knowledge: IKnowledge,
  requirements: readonly string[],
  python?: string
): Versions {
  const named = Object.fromEntries(requirements.map(exact));
  const known = ['tensorflow', 'keras', 'tf-keras'];
  const foreign = Object.keys(named).find(name => !known.includes(name));
  if (foreign) {
    throw new InputError(`${foreign}: only tensorflow, keras and tf-keras can be checked against`);
  }
  if (named.tensorflow && !named.keras) {
    const set = setsOf(knowledge, named.tensorflow, python).find(({ versions }) => versions.keras);
    return set ? { keras: set.versions.keras, ...named } : named;
  }
  return named;
}
