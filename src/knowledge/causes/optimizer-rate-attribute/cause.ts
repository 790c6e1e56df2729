import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, anyOf, messageMatches, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';

function rateEdits(facts: IFacts): readonly ISourceEdit[] {
  return facts.code.references.flatMap(item => {
    const last = item.parts[item.parts.length - 1];
    return last?.name === 'lr' && item.parts.length > 1
      ? [{ cell: item.cell, from: last.from, to: last.to, text: 'learning_rate' }]
      : [];
  });
}

/** optimizer.lr, an old second name of learning_rate, left with Keras 3. */
export default ruleCause({
  id: 'optimizer-rate-attribute',
  family: 'attribute-removed',
  confidence: 0.95,
  when: allOf(
    anyOf(
      messageMatches(
        /'(?:Adam\w*|SGD|RMSprop|Ada\w+|Nadam|Ftrl|Lion|LossScaleOptimizer)' object has no attribute '(?<name>lr|_decayed_lr|_set_hyper|_get_hyper)'/
      )
    ),
    versionIn('keras', '>=2.11')
  ),
  culprit: (facts, captures) =>
    kerasCulprit(facts, 'too-new', captures.name === 'lr' ? '<3' : '<2.11'),
  title: ({ t }, captures) => t('Optimizers have no .%1 in this Keras', captures.name ?? ''),
  explanation: ({ t }) =>
    t(
      'The learning rate is optimizer.learning_rate; reading and assigning it work in Keras 2 and 3.'
    ),
  fixes: (kit, captures) => [
    kit.fixes.code({
      title: kit.t('Use learning_rate'),
      effect: kit.t('The same value under its one name.'),
      safety: captures.name === 'lr' ? 'review' : 'manual',
      edits: captures.name === 'lr' ? rateEdits(kit.facts) : []
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Optimizers of Keras 3' }]
});
