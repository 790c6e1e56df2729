import type { IFacts } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  check,
  matched,
  messageMatches,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Both Kerases in one notebook: then a layer of the other one may as well be what was not recognised. */
function mixesKeras(facts: IFacts): boolean {
  const roots = facts.code.imports.map(item => item.target);
  return (
    roots.some(name => /^keras\b/.test(name)) &&
    roots.some(name => /^tensorflow\.keras\b/.test(name))
  );
}

/** The stand-alone Keras up to 2.3 follows tensors from layer to layer, and loses the way at an operation. */
export default ruleCause({
  id: 'operation-outside-of-a-layer',
  family: 'kerastensor',
  confidence: 0.9,
  when: allOf(
    anyOf(
      messageMatches(/'NoneType' object has no attribute '_?inbound_nodes'/),
      messageMatches(
        /Output tensors (?:to|of) an? \w+ must be the output of a [^]{0,80}`?Layer`?[^]{0,60}Found: (?:Tensor\(|<tf\.Tensor)/
      )
    ),
    check(facts => (mixesKeras(facts) ? NOT_MATCHED : matched())),
    unlessRefuted(versionIn('keras', '<2.4'))
  ),
  culprit: facts => packageCulprit(facts, 'keras', 'too-old', '>=2.4'),
  title: ({ t }) => t('This Keras makes no layer of an operation on a tensor'),
  explanation: ({ t }) =>
    t(
      'Between the layers of the model stands an operation: a function of TensorFlow or of the backend, arithmetic, or an index. Up to Keras 2.3 only layers could be there. Since Keras 2.4, and in tensorflow.keras, such an operation becomes a layer by itself.'
    ),
  fixes: kit => [
    kit.fixes.upgrade('keras', '>=2.4'),
    example(
      kit,
      kit.t('Put the operation into a Lambda layer'),
      kit.t('Lambda(lambda t: …)(x), in every version.')
    )
  ],
  references: [
    { url: 'https://keras.io/guides/functional_api/', what: 'Keras: the functional API' }
  ]
});
