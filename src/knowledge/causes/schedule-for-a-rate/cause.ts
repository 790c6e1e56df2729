import type { IFacts } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit, kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { classesNamed } from '../../shared/requested';
import { example, ruleCause } from '../../shared/ruleCause';

const REFUSED =
  /'(?<owner>\w+)' object has no attribute '(?:numpy|value|eval|read_value)'|^float\(\) argument must be a string or a (?:real )?number, not '(?<given>\w+)'|unsupported format string passed to (?<shown>\w+)\.__format__/;

/** The schedule, Keras's or the notebook's own, that stands where the line reads a rate. */
function scheduleRead(facts: IFacts): string | null {
  const groups = REFUSED.exec(facts.innerMessage)?.groups;
  const name = groups?.owner ?? groups?.given ?? groups?.shown;
  if (name === undefined || !/\.(?:learning_rate|lr)\b/.test(facts.lineText)) {
    return null;
  }
  const own = facts.code.classNamed(name)?.bases.map(base => base.resolved?.name ?? '') ?? [];
  return [...classesNamed(facts, name), ...own].some(symbol => /\.schedules\./.test(symbol))
    ? name
    : null;
}

/** Up to Keras 2.10 an optimizer gives its schedule where it is asked for the rate; later ones give the rate of this step. */
export default ruleCause({
  id: 'schedule-for-a-rate',
  family: 'optimizer-state',
  confidence: 0.92,
  when: allOf(
    check(facts => {
      const name = scheduleRead(facts);
      return name === null
        ? NOT_MATCHED
        : matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), { name });
    }),
    unlessRefuted(versionIn('tensorflow', '<2.11'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-old', '>=2.11'),
  title: ({ t }, { name }) => t('The optimizer gives its %1 here, not a rate', name),
  explanation: ({ t }) =>
    t(
      'With a schedule, optimizer.learning_rate is the schedule itself up to Keras 2.10. From 2.11 on it is the rate of the current step.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Ask the schedule: optimizer.learning_rate(optimizer.iterations)'),
      kit.t('The rate of the current step, up to Keras 2.10.')
    ),
    kit.fixes.upgrade(kerasPackage(kit.facts), '>=2.11')
  ],
  references: [
    { url: 'https://keras.io/api/optimizers/', what: 'Keras: optimizers and their rates' }
  ]
});
