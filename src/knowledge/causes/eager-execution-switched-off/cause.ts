import {
  allOf,
  chainMatches,
  codeCalls,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 needs eager execution; the notebook switched it off for older code. */
export default ruleCause({
  id: 'eager-execution-switched-off',
  family: 'eager-graph',
  confidence: 0.93,
  when: allOf(
    chainMatches(
      /only supports Python-style iteration in eager mode|outside of (?:a )?eager|\beager|Cannot convert a symbolic tf\.Tensor/i
    ),
    codeCalls(
      'tensorflow.compat.v1.disable_eager_execution',
      'tensorflow.compat.v1.disable_v2_behavior',
      '.disable_eager_execution',
      '.disable_v2_behavior'
    ),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 does not work with eager execution switched off'),
  explanation: ({ t }) =>
    t(
      'The notebook switches TensorFlow back to graph mode. Keras 2 had a graph mode of its own; Keras 3 has none.'
    ),
  fixes: kit => [
    kit.fixes.legacyKeras(),
    example(
      kit,
      kit.t('Leave out disable_eager_execution() and disable_v2_behavior()'),
      kit.t('Keras 3 runs; code that needs graphs has to be rewritten.')
    ),
    kit.fixes.pin({ keras: '<3' })
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Keras 3 and TensorFlow 1 code' }
  ]
});
