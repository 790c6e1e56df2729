import { messageMatches } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, inOwnClass, ruleCause } from '../../shared/ruleCause';

/** Keras 3 adds losses only as tensors, during build or call; Keras 2 took functions that it called later. */
export default ruleCause({
  id: 'add-loss-of-a-function',
  family: 'custom-object-api',
  confidence: 0.95,
  when: messageMatches(
    /`add_loss\(\)` can only be called from inside `build\(\)` or `call\(\)`[^]{0,60}Received invalid value: <(?:function|bound method|functools)/
  ),
  // A finished model that is given a loss is no subclass of the user's.
  narrowed: facts => (inOwnClass(facts) ? 'custom-object-api' : 'behaviour-changed'),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('In Keras 3 add_loss takes no function'),
  explanation: ({ t }) =>
    t(
      'Keras 2 kept a function given to add_loss and called it at each step. Keras 3 takes a tensor only, inside build() or call() of a layer.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Add the loss inside call() of a layer'),
      kit.t(
        'Or give the layer a regularizer, such as kernel_regularizer, where the loss is one of its weights.'
      )
    ),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/losses/#the-addloss-api', what: 'The add_loss API' }]
});
