import { allOf, anyChainFrame, chainMatches, kerasIs } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 calls a layer symbolically without AutoGraph: a Python `if` on a tensor no longer becomes tf.cond. */
export default ruleCause({
  id: 'condition-on-symbolic-tensor',
  family: 'custom-object-api',
  confidence: 0.93,
  when: allOf(
    kerasIs('keras3'),
    chainMatches(
      /symbolic `?tf\.Tensor`? as a Python `?bool`?|Iterating over a symbolic `?tf\.Tensor`?|iterating over `?tf\.Tensor`? is not allowed/
    ),
    anyChainFrame({ function: /^(?:compute_output_spec|symbolic_call)$/ })
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 does not turn Python conditions of a layer into tensor operations'),
  explanation: ({ t }) =>
    t(
      'To find the output shape, Keras 3 calls the layer with a symbolic tensor and without AutoGraph. Keras 2 rewrote if and for on tensors; now the layer has to use operations, or say its output shape itself.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Use keras.ops.cond or keras.ops.where, or define compute_output_shape'),
      kit.t('The layer no longer needs a value where there is only a symbol.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'What changed between Keras 2 and Keras 3'
    }
  ]
});
