import { allOf, anyOf, messageMatches, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { portEdits } from '../../shared/portNotebook';
import { allRateEdits } from '../../shared/rateEdits';
import { ruleCause } from '../../shared/ruleCause';

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
      edits: captures.name === 'lr' ? portEdits(kit.facts, allRateEdits(kit.facts)) : []
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Optimizers of Keras 3' }]
});
