import { allOf, anyOf, chainMatches, raisedIn, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { portEdits } from '../../shared/portNotebook';
import { ruleCause } from '../../shared/ruleCause';
import { variableEdits } from '../../shared/variableEdits';

/** Weights of Keras 3 are Keras's own variables, no tf.Variable. */
export default ruleCause({
  id: 'keras-variable-is-no-tf-variable',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: allOf(
    anyOf(
      chainMatches(/Passed in object <(?:Keras)?Variable /),
      chainMatches(/'(?:Resource)?Variable' object is not callable/),
      allOf(
        chainMatches(/'str' object has no attribute '(?:name|base_dtype)'/),
        raisedIn({ path: /keras\/src\/legacy\/backend\.py$/ })
      ),
      chainMatches(
        /'(?:Keras)?Variable' object has no attribute '(?:op|eval|read_value|initializer|_shared_name|handle|graph)'/
      )
    ),
    versionIn('keras', '>=3')
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('A weight of Keras 3 is no tf.Variable'),
  explanation: ({ t }) =>
    t(
      'Keras 3 has variables of its own. weight.value is the TensorFlow variable below, weight.assign(x) sets it, and optimizer.learning_rate = x sets the rate.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Use weight.value, weight.assign(…) or optimizer.learning_rate = …'),
      effect: kit.t('The same value, the Keras 3 way.'),
      safety: 'review',
      edits: portEdits(kit.facts, variableEdits(kit.facts))
    }),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Variables in Keras 3' }
  ]
});
