import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { Versions } from '../../../engine/knowledgeTypes';
import { compareVersions } from '../../../engine/versions';
import { ERAS } from '../../shared/argumentLife';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { rejectedCall } from '../../shared/rejected';
import { example, ruleCause } from '../../shared/ruleCause';
import { shownSymbol } from '../../shared/symbolFixes';
import { holderOf } from '../../shared/symbolLife';

interface ICount {
  readonly callee: string;
  readonly given: number;
  readonly state: 'too-new' | 'too-old';
  /** A release that takes as many. */
  readonly takes: string;
}

/** How many arguments a callable takes by position; null where it is not there or not known. */
function capacity(facts: IFacts, callee: string, versions: Versions): number | null {
  const found = facts.knowledge.index.parameters(callee, versions);
  if (found === null) {
    return null;
  }
  return found.some(item => item.kind === 'var-positional')
    ? Infinity
    : found.filter(item => /^positional/.test(item.kind) && !/^(?:self|name)$/.test(item.name))
        .length;
}

/** The call with more arguments by position than this release takes, and a release that takes them. */
function countOf(facts: IFacts): ICount | null {
  const rejected = rejectedCall(facts);
  const call = rejected?.how === 'count' && !rejected.own ? rejected.call : undefined;
  const given = call?.arguments.filter(item => item.kind === 'positional').length ?? 0;
  if (!rejected || !call || given < 2 || call.arguments.some(item => item.kind === 'star')) {
    return null;
  }
  for (const callee of rejected.callees) {
    const holder = holderOf(facts, callee);
    const found = facts.version(holder);
    const key = holder === 'tensorflow' ? 'tensorflow' : 'keras';
    const here = capacity(facts, callee, facts.versions);
    if (!found || here === null || here >= given) {
      continue;
    }
    const eras = ERAS.map(era => ({ takes: era[key] ?? '0', count: capacity(facts, callee, era) }));
    const fits = eras.filter(one => one.count !== null && one.count >= given);
    const older = fits.filter(one => compareVersions(one.takes, found) < 0).pop();
    // A later release that has one place more has it for something else; any number is what the call means.
    const chosen = older ?? fits.find(one => one.count === Infinity);
    if (chosen) {
      return { callee, given, state: older ? 'too-new' : 'too-old', takes: chosen.takes };
    }
  }
  return null;
}

/** A public callable is given more arguments by position than this release takes, and another takes them. */
export default ruleCause({
  id: 'positional-in-another-release',
  family: 'argument-changed',
  confidence: 0.92,
  when: check(facts => {
    const count = countOf(facts);
    return count
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          callee: count.callee,
          given: String(count.given),
          state: count.state,
          takes: count.takes
        })
      : NOT_MATCHED;
  }),
  culprit: (facts, { callee, state, takes }) =>
    packageCulprit(
      facts,
      holderOf(facts, callee),
      state === 'too-new' ? 'too-new' : 'too-old',
      state === 'too-new' ? `<=${takes}` : `>=${takes}`
    ),
  title: ({ t }, { callee, given }) =>
    t('This release of %1 does not take %2 arguments by position', shownSymbol(callee), given),
  explanation: ({ t }, { state, takes }) =>
    state === 'too-new'
      ? t('Release %1 took them. Here some have to be named, or are gone.', takes)
      : t('Release %1 takes them. This one is older and takes fewer.', takes),
  fixes: (kit, { callee, state, takes }) => [
    example(
      kit,
      kit.t('Write the call as this release takes it'),
      kit.t('Several things by position are often one tuple or list in another release.')
    ),
    ...(state === 'too-old'
      ? [kit.fixes.upgrade(holderOf(kit.facts, callee), `>=${takes}`)]
      : [kit.fixes.pin({ [holderOf(kit.facts, callee)]: `<=${takes}` })])
  ],
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public API' }]
});
