/** The life of an argument: of its callable, of the same callable under other names, and of what it replaced. */

import type { IFacts } from '../../engine/cause';
import type { Versions } from '../../engine/knowledgeTypes';
import { shownPackage } from '../../engine/proofs';
import type { ICodeCall } from '../../engine/python/types';
import { compareVersions } from '../../engine/versions';
import early from '../data/earlyArguments.json';
import type { IRejected } from './rejected';
import { relatives } from './relatives';
import { shownSymbol } from './symbolFixes';
import { holderOf, lifeOf } from './symbolLife';
import type { ISymbolLife } from './symbolLife';

/** An argument of a known callable that other releases take. */
export interface IArgumentLife {
  readonly callee: string;
  readonly name: string;
  readonly life: ISymbolLife;
}

/** The life of one argument of one callable; null where it is taken here or where nothing is known of it. */
function lifeOfArgument(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  const argument = facts.knowledge.index.lookup(callee, name).argument;
  const accepted = facts.accepts(callee, name);
  if (accepted === 'yes') {
    return null;
  }
  if (argument?.status !== 'known') {
    return oldNameLife(facts, callee, name);
  }
  const what = `${name}= (${shownSymbol(callee)})`;
  const life = lifeOf(facts, callee, what, argument.releases ?? [], accepted, 'earlier');
  return life.state === 'too-new' || life.state === 'too-old' ? life : null;
}

/** Names of arguments that only releases before the index had (Keras 1), which later ones translated for a while. */
function oldNameLife(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  const rename = facts.knowledge.index
    .replacements(callee)
    .find(item => item.arguments?.[name] !== undefined && item.to === callee);
  return rename
    ? tooNew(facts, callee, facts.t('An older release took this name: %1.', rename.evidence))
    : null;
}

function tooNew(facts: IFacts, callee: string, fact: string): ISymbolLife {
  const holder = holderOf(facts, callee);
  const found = facts.version(holder);
  return {
    state: 'too-new',
    exact: Boolean(found),
    culprit: { package: holder, direction: 'too-new', ...(found ? { found } : {}) },
    proof: { source: 'index', fact }
  };
}

/** An argument that no release of this callable took, and an older one of its relatives did. */
function lifeAmongRelatives(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  const { index } = facts.knowledge;
  if (index.lookup(callee, name).argument?.status === 'known') {
    return null;
  }
  for (const relative of relatives(facts.knowledge.index, callee)) {
    const { argument } = index.lookup(relative, name);
    if (argument?.status !== 'known') {
      continue;
    }
    const what = `${name}= (${shownSymbol(relative)})`;
    const life = lifeOf(facts, relative, what, argument.releases ?? [], 'no', 'earlier');
    // The older name that still takes it here moved to the one that is called, and the argument stayed behind.
    const stayed =
      life.state === 'unknown' && index.replacements(relative).some(item => item.to === callee);
    if ((life.state === 'too-new' || stayed) && life.proof) {
      return tooNew(facts, callee, life.proof.fact);
    }
  }
  return null;
}

function writtenKeywords(call: ICodeCall | undefined): readonly string[] {
  return (call?.arguments ?? [])
    .map(item => item.name)
    .filter((name): name is string => name !== null);
}

/** Releases of the eras, oldest first, whose signatures are compared with the one in play. */
export const ERAS: readonly Versions[] = [
  { tensorflow: '1.15.0', keras: '2.3.1' },
  { tensorflow: '2.4.4', keras: '2.4.3' },
  { tensorflow: '2.10.1', keras: '2.10.0' },
  { tensorflow: '2.15.1', keras: '2.15.0' },
  { tensorflow: '2.16.2', keras: '3.3.3' },
  { tensorflow: '2.21.0', keras: '3.15.1' }
];

function requires(facts: IFacts, callee: string, name: string, versions: Versions): boolean | null {
  const parameters = facts.knowledge.index.parameters(callee, versions);
  return parameters === null ? null : parameters.some(item => item.name === name && item.required);
}

/** An argument that has to be given in the release in play, and did not have to be in an older one. */
function lifeOfRequirement(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  const holder = holderOf(facts, callee);
  const found = facts.version(holder);
  if (!found || requires(facts, callee, name, facts.versions) !== true) {
    return null;
  }
  const key = holder === 'tensorflow' ? 'tensorflow' : 'keras';
  const older = [...ERAS]
    .reverse()
    .filter(era => compareVersions(era[key] ?? '0', found) < 0)
    .find(era => requires(facts, callee, name, era) === false);
  return older
    ? tooNew(
        facts,
        callee,
        facts.t(
          '%1 did not have to be given in %2 %3.',
          `${name}=`,
          shownPackage(key),
          older[key] ?? ''
        )
      )
    : null;
}

const EARLY: Readonly<Record<string, readonly string[]>> = early;

/** Did TensorFlow's function, or method of this class, take the argument before 1.15, where the index begins? */
export function tookEarly(callee: string, name: string): boolean {
  const parts = callee.split('.');
  return (
    parts[0] === 'tensorflow' &&
    [parts.slice(-1), parts.slice(-2)].some(
      tail =>
        Object.prototype.hasOwnProperty.call(EARLY, tail.join('.')) &&
        EARLY[tail.join('.')].includes(name)
    )
  );
}

/** An argument that only releases before the index took. */
function lifeBeforeIndex(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  return tookEarly(callee, name) &&
    facts.knowledge.index.lookup(callee, name).argument?.status !== 'known'
    ? tooNew(facts, callee, facts.t('TensorFlow took %1 only before 1.15.', `${name}=`))
    : null;
}

/** An argument of TensorFlow, or of the Keras in it, that every release looked at takes: what refuses it is older than all of them. */
function lifeBeforeAll(facts: IFacts, callee: string, name: string): ISymbolLife | null {
  const { argument } = facts.knowledge.index.lookup(callee, name);
  const intervals = argument?.releases?.filter(item => item.package === 'tensorflow') ?? [];
  const spans = intervals.flatMap(item => item.intervals);
  const always =
    spans.some(text => /^>=1\.15(?:\.0)?(?:,|$)/.test(text)) &&
    spans.some(text => !text.includes('<')) &&
    spans.every((text, at) => at === 0 || text === '>=2.16');
  const holder = holderOf(facts, callee);
  return always &&
    callee.startsWith('tensorflow.') &&
    !facts.version('tensorflow') &&
    facts.versionIn('tensorflow', '>=1.15') !== 'yes'
    ? {
        state: 'too-old',
        exact: false,
        culprit: {
          package: holder,
          direction: 'too-old',
          ...(holder === 'tensorflow' ? { needs: '>=1.15' } : {})
        },
        proof: {
          source: 'index',
          fact: facts.t('Every release from %1 on takes %2.', 'TensorFlow 1.15', `${name}=`)
        }
      }
    : null;
}

/** The first refused argument, of the first reading of the callable, that the index has a life for. */
export function argumentLife(facts: IFacts, rejected: IRejected): IArgumentLife | null {
  const written = rejected.how === 'keyword' ? rejected.names : writtenKeywords(rejected.call);
  const readings = [
    { read: lifeOfArgument, names: written },
    { read: lifeAmongRelatives, names: written },
    { read: lifeBeforeIndex, names: written },
    { read: lifeBeforeAll, names: rejected.how === 'keyword' ? rejected.names : [] },
    { read: lifeOfRequirement, names: rejected.how === 'missing' ? rejected.names : [] }
  ];
  // Python names a keyword that it does not know before one that is missing: what is written was taken, or swallowed.
  const tells = (life: ISymbolLife): boolean =>
    rejected.how !== 'missing' || life.state === 'too-new';
  for (const { read, names } of readings) {
    for (const callee of rejected.callees) {
      for (const name of names) {
        const life = read(facts, callee, name);
        if (life && tells(life)) {
          return { callee, name, life };
        }
      }
    }
  }
  return null;
}
