import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, enameIs, matched, NOT_MATCHED, versionIn } from '../../../engine/conditions';
import { asksConfig } from '../../shared/configKey';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { missingKey } from '../../shared/metricKeys';
import { ruleCause } from '../../shared/ruleCause';

/** The key in what a history or a callback's log is asked for, and on the line that failed. */
function keyEdits(facts: IFacts): readonly ISourceEdit[] {
  const cells = facts.evidence.notebook?.cells ?? [];
  return cells.flatMap(({ type, source }, cell) =>
    type !== 'code'
      ? []
      : [...source.matchAll(/(\w*)(\s*\[\s*)(['"])lr\3\s*\]/g)].flatMap(found => {
          const from = found.index + found[1].length + found[2].length;
          const failing =
            facts.place?.cell === cell && facts.code.position(cell, from)[0] === facts.place.line;
          return failing || /hist|log/i.test(found[1])
            ? [{ cell, from: from + 1, to: from + 3, text: 'learning_rate' }]
            : [];
        })
  );
}

/** Did a cell run that gives an optimizer its rate as `lr=`? Keras 3 refuses that, so it is not the Keras in play. */
function ranWithOldRate(facts: IFacts): boolean {
  const cells = facts.evidence.notebook?.cells ?? [];
  return facts.code.calls.some(
    call =>
      typeof cells[call.cell]?.executionCount === 'number' &&
      !cells[call.cell].error &&
      call.cell !== facts.cell &&
      call.arguments.some(item => item.name === 'lr') &&
      /\boptimizers\.\w+$/.test(call.resolved?.name ?? '')
  );
}

/** The rate that callbacks log is called learning_rate in Keras 3. */
export default ruleCause({
  id: 'learning-rate-log-key',
  family: 'metric-names',
  confidence: 0.9,
  when: allOf(
    enameIs('KeyError'),
    check(facts => (missingKey(facts) === 'lr' ? matched() : NOT_MATCHED)),
    versionIn('keras', '>=3'),
    check(facts => (ranWithOldRate(facts) || asksConfig(facts) ? NOT_MATCHED : matched()))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) =>
    t('The history calls the rate %1 in Keras 3, not %2', "'learning_rate'", "'lr'"),
  explanation: ({ t }) =>
    t(
      'ReduceLROnPlateau and LearningRateScheduler log the rate under learning_rate since Keras 3.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Read %1', "'learning_rate'"),
      effect: kit.t('The same numbers.'),
      safety: 'review',
      edits: keyEdits(kit.facts)
    })
  ],
  references: [{ url: 'https://keras.io/api/callbacks/', what: 'Callbacks of Keras 3' }]
});
