import { messageMatches } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Optimizers of 2.11 name their variables in another way than those whose checkpoint is read. */
export default ruleCause({
  id: 'checkpoint-of-an-older-optimizer',
  family: 'saved-model',
  confidence: 0.95,
  when: messageMatches(
    /restore a checkpoint from a legacy Keras optimizer into a v2\.11\+ Optimizer/
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.11'),
  title: ({ t }) => t('The checkpoint holds the state of an optimizer of Keras 2.10 or older'),
  explanation: ({ t }) =>
    t(
      'Since 2.11 optimizers keep their variables under other names. The weights of the model can be read, the state of the old optimizer cannot.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Make the optimizer with tf.keras.optimizers.legacy, or restore only the model'),
      kit.t(
        'Up to Keras 2.15 the legacy optimizers read the old state; tf.train.Checkpoint(model=model) leaves it out.'
      )
    ),
    kit.fixes.pin({ keras: '<2.11' })
  ],
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.11.0',
      what: 'TensorFlow 2.11: new optimizers'
    }
  ]
});
