import type { ICause } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  chainMatches,
  notInstalled,
  stderrMatches,
  variableMatches
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';

/** TF_USE_LEGACY_KERAS is set, and the tf-keras package that it asks for is not installed. */
const cause: ICause = {
  id: 'legacy-keras-missing',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.97,
  when: allOf(
    chainMatches(
      /Keras cannot be imported\. Check that it is installed|No module named 'tf_keras'/
    ),
    anyOf(
      variableMatches('TF_USE_LEGACY_KERAS', /^(?:1|true|True)$/),
      stderrMatches(/TF_USE_LEGACY_KERAS set to True, but you do not have the tf_keras package/),
      chainMatches(/TF_USE_LEGACY_KERAS/)
    ),
    notInstalled('tf-keras')
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('TF_USE_LEGACY_KERAS asks for tf-keras, which is not installed'),
      explanation: t(
        'With this variable set, tensorflow.keras is taken from the tf-keras package of the same minor release as TensorFlow.'
      ),
      culprit: packageCulprit(facts, 'tf-keras', 'missing'),
      fixes: [fixes.legacyKeras()]
    };
  },
  references: [{ url: 'https://github.com/keras-team/tf-keras', what: 'tf-keras' }]
};

export default cause;
