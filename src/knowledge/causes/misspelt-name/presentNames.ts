/** A misspelt name of Python, NumPy, pandas, matplotlib or scikit-learn: close to one that some release has. */

import type { IFacts } from '../../../engine/cause';
import { ObjectMemo } from '../../../engine/memo';
import present from '../../data/presentNames.json';
import { nearest } from '../../shared/nearNames';
import { calledFrames } from '../../shared/raisers';
import { requestedSymbol } from '../../shared/requested';
import type { ITypo } from './findTypo';
import { spanOf } from './span';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(present.names));

/** Modules and classes under another word than the usual one. */
const ALIASES: Readonly<Record<string, string>> = {
  posixpath: 'os.path',
  ntpath: 'os.path',
  AxesSubplot: 'Axes'
};

const ASKED =
  /^(?:module '(?<module>[\w.]+)' has no attribute '?(?<attribute>\w+)|(?:type object )?'(?<class>[\w.]+)'(?: object)? has no attribute '(?<member>\w+)|cannot import name '(?<name>\w+)' from '(?<home>[\w.]+)')/;

const every = new ObjectMemo<ReadonlySet<string>>();

/** Does any of the modules and classes have it, or is it the name of one? Then it is no slip of the pen. */
function isKnownWord(word: string): boolean {
  return every
    .get(
      NAMES,
      '',
      () =>
        new Set([...NAMES].flatMap(([owner, names]) => [...owner.split('.'), ...names.split(' ')]))
    )
    .has(word);
}

/** The owner's names; those of all estimators for a class that the notebook has from scikit-learn. */
function namesOf(facts: IFacts, owner: string): readonly string[] {
  const last = owner.slice(owner.lastIndexOf('.') + 1);
  const key = [owner, ALIASES[owner] ?? '', last].find(name => NAMES.has(name));
  const learnt = facts.code.imports.some(
    item => item.name === last && item.module.startsWith('sklearn')
  );
  return (NAMES.get(key ?? (learnt ? 'sklearn' : '')) ?? '').split(' ').filter(Boolean);
}

/** The misspelt name and its owner, or null. */
export function misspeltPresent(facts: IFacts): ITypo | null {
  const groups = ASKED.exec(facts.innerMessage)?.groups;
  const owner = groups?.module ?? groups?.class ?? groups?.home;
  const written = groups?.attribute ?? groups?.member ?? groups?.name;
  const direct = calledFrames(facts).every(frame => /^(?:__getattr|<module>)/.test(frame.function));
  if (
    !owner ||
    !written ||
    !direct ||
    facts.code.classNamed(owner) !== null ||
    isKnownWord(written) ||
    facts.knowledge.index.named(written).length > 0
  ) {
    return null;
  }
  const near = nearest(written, namesOf(facts, owner));
  if (near === null) {
    return null;
  }
  const requested = requestedSymbol(facts);
  const span = requested ? spanOf(requested, written) : undefined;
  return {
    written,
    near,
    what: `${owner}.${written}`,
    looked: false,
    confidence: 0.93,
    ...(span ? { span } : {})
  };
}
