import type { IKit } from '../../../engine/cause';
import type { IFix } from '../../../engine/types';
import { messageMatches } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { rewriteFix } from '../../shared/rewrites';
import { ruleCause } from '../../shared/ruleCause';

function ported(kit: IKit, name: string): readonly IFix[] {
  const fix = rewriteFix(kit, `tensorflow.compat.v1.layers.${name.replace(/^.*\./, '')}`);
  return fix ? [fix] : [];
}

/** tf.compat.v1.layers and rnn_cell were made of Keras 2 and need tf-keras. */
export default ruleCause({
  id: 'not-available-with-keras-3',
  family: 'attribute-removed',
  confidence: 0.96,
  when: messageMatches(/`(?<name>[\w.]+)` is not available with Keras 3/),
  culprit: facts => packageCulprit(facts, 'tensorflow', 'too-new', '<2.16'),
  title: ({ t }, captures) => t('%1 is not there with Keras 3', captures.name ?? ''),
  explanation: ({ t }) =>
    t(
      'tf.compat.v1.layers and tf.compat.v1.nn.rnn_cell are made of Keras 2. From TensorFlow 2.16 on they need tf-keras and TF_USE_LEGACY_KERAS=1.'
    ),
  fixes: (kit, captures) => [
    ...ported(kit, captures.name ?? ''),
    kit.fixes.legacyKeras(),
    kit.fixes.pin({ tensorflow: '<2.16' })
  ],
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.16.1',
      what: 'TensorFlow 2.16: Keras 3'
    }
  ]
});
