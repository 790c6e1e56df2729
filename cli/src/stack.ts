/** The stack that `check` judges a notebook against. */

import type { IKnowledge, IPackageSet, Versions } from '../../src/engine/knowledgeTypes';
import { familyHead, minorOf, normalizedName } from '../../src/engine/versions';
import { InputError } from './errors';
import { INDEXED, readVersion } from './versionReading';

/** The versions of a stack, and what is unusual about what was named. */
export interface IStack {
  readonly versions: Versions;
  readonly notes: readonly string[];
}

/** 'tensorflow==2.21.0', or conda's 'tensorflow=2.15.0=cuda118': name and version; throws InputError for anything else. */
function exact(requirement: string): readonly [name: string, version: string] {
  const found = /^([A-Za-z0-9._-]+)\s*={1,2}\s*([\w.+!-]+(?:=[\w.*]+)?)$/.exec(requirement.trim());
  if (!found) {
    throw new InputError(`${requirement}: an exact version is wanted, as in tensorflow==2.21.0`);
  }
  return [normalizedName(found[1]), found[2]];
}

/** Sets of a TensorFlow release, or of another patch of its minor; those of the wanted Python where there are any. */
function setsOf(
  knowledge: IKnowledge,
  tensorflow: string,
  python?: string
): readonly IPackageSet[] {
  const near = knowledge.sets.filter(
    ({ head, versions }) => minorOf(versions[head] ?? '') === minorOf(tensorflow)
  );
  const same = near.filter(({ head, versions }) => versions[head] === tensorflow);
  const fitting = same.length ? same : near;
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
): IStack {
  const named: Record<string, string> = {};
  const read = requirements.map(requirement => {
    const [name, version] = exact(requirement);
    const reading = readVersion(name, version, knowledge.releases);
    if (!INDEXED.includes(reading?.package ?? familyHead(name))) {
      throw new InputError(`${name}: only tensorflow, keras and tf-keras can be checked against`);
    }
    if (reading === null) {
      throw new InputError(`${requirement}: ${version} is no version`);
    }
    named[reading.package] = reading.release ?? version;
    return reading;
  });
  const notes = read.flatMap(({ said }) => (said === null ? [] : [said]));
  const { tensorflow, keras } = named;
  if (tensorflow !== undefined && keras === undefined) {
    const set = setsOf(knowledge, tensorflow, python).find(({ versions }) => versions.keras);
    return { versions: set ? { keras: set.versions.keras, ...named } : named, notes };
  }
  return { versions: named, notes };
}
