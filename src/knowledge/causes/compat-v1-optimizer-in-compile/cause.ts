import { chainMatches } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { compiledOptimizerEdits } from '../../shared/compiledOptimizer';
import { ruleCause } from '../../shared/ruleCause';

/** Keras takes no tf.compat.v1.train optimizer any more. */
export default ruleCause({
  id: 'compat-v1-optimizer-in-compile',
  family: 'behaviour-changed',
  confidence: 0.95,
  when: chainMatches(
    /Could not interpret optimizer identifier: <tensorflow\.python\.(?:training|tpu)\./
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 takes no optimizer of tf.compat.v1.train'),
  explanation: ({ t }) =>
    t(
      'Keras 2 wrapped the optimizers of TensorFlow 1. Keras 3 takes only its own, from keras.optimizers.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Use the optimizer of the same name in keras.optimizers'),
      effect: kit.t('Arguments are named differently: learning_rate, beta_1.'),
      safety: 'review',
      edits: compiledOptimizerEdits(kit.facts)
    }),
    kit.fixes.legacyKeras(),
    kit.fixes.pin({ keras: '<3' })
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Optimizers of Keras 3' }]
});
