import { allOf, anyFrame, messageMatches } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 takes an empty list of gradients apart before it looks whether there are any. */
export default ruleCause({
  id: 'no-gradients-to-apply',
  family: 'behaviour-changed',
  confidence: 0.85,
  when: allOf(
    messageMatches(/not enough values to unpack \(expected 2, got 0\)/),
    anyFrame({ path: /optimizers[\\/]base_optimizer\.py$/ })
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('In Keras 3 an empty list of gradients cannot be applied'),
  explanation: ({ t }) =>
    t(
      'Keras 2 noticed an empty list and went on with a warning, or said so. Keras 3 takes the list apart first. Mostly the model has no trainable variables at that moment: it is not built, or everything is frozen.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Apply gradients only where there are some'),
      kit.t(
        'Look at len(model.trainable_variables) before the step: a model without variables learns nothing in any release.'
      )
    ),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Optimizers' }]
});
