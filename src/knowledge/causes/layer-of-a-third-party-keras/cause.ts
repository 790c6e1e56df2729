import type { IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { normalizedName } from '../../../engine/versions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

const REFUSED =
  /(?:Only instances of `keras\.Layer` can be added|The added layer must be an instance of class Layer)[\s\S]*?Received:[\s\S]*?<(?:class ')?(?<module>[A-Za-z_]\w*)\./;
const KERAS = /^(?:keras|tf_keras|tensorflow|tensorflow_core|keras_core|__main__)$/;

function libraryOf(facts: IFacts): string | null {
  const module = REFUSED.exec(facts.message)?.groups?.module;
  if (!module || KERAS.test(module)) {
    return null;
  }
  return facts.knowledge.distributions[module] ?? normalizedName(module);
}

/** A layer of another library is built on Keras 2 and is no layer for Keras 3. */
export default ruleCause({
  id: 'layer-of-a-third-party-keras',
  family: 'third-party',
  confidence: 0.95,
  when: check(facts => {
    const library = libraryOf(facts);
    const known =
      library !== null &&
      (facts.knowledge.releases.has(library) || facts.version(library) !== undefined);
    return known ? matched([messageProof(facts, facts.innerMessage)], { library }) : NOT_MATCHED;
  }),
  culprit: (facts, captures) => packageCulprit(facts, captures.library, 'too-old'),
  title: ({ t }, captures) =>
    t('The layer comes from %1, which was made for Keras 2', captures.library),
  explanation: ({ t }, captures) =>
    t(
      '%1 builds its layers on tf-keras or Keras 2. Keras 3 does not know them as layers. With TF_USE_LEGACY_KERAS=1 the model is Keras 2 too.',
      captures.library
    ),
  fixes: kit => [kit.fixes.legacyKeras(), kit.fixes.pin({ keras: '<3' })],
  references: [
    { url: 'https://www.tensorflow.org/hub/api_docs/python/hub/KerasLayer', what: 'hub.KerasLayer' }
  ]
});
