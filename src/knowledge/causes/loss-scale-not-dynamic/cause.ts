import { messageMatches } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** A fixed loss scale is set on the optimizer itself in Keras 3. */
export default ruleCause({
  id: 'loss-scale-not-dynamic',
  family: 'argument-changed',
  confidence: 0.95,
  when: messageMatches(/LossScaleOptimizer no longer sup{1,2}orts/),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('In Keras 3 LossScaleOptimizer has no fixed scale'),
  explanation: ({ t }) =>
    t(
      'Up to Keras 2 dynamic=False with initial_scale gave a fixed scale. In Keras 3 an optimizer has loss_scale_factor for that, and LossScaleOptimizer is only for a scale that adapts.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Give loss_scale_factor to the optimizer itself'),
      kit.t('For example SGD(0.1, loss_scale_factor=1024), without LossScaleOptimizer.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/api/optimizers/loss_scale_optimizer/', what: 'LossScaleOptimizer' }
  ]
});
