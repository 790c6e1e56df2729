import {
  allOf,
  check,
  lineMatches,
  matched,
  messageMatches,
  not,
  NOT_MATCHED,
  versionIn
} from '../../../engine/conditions';
import { lambdaSlip } from '../../shared/lambdaSlip';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 runs a Lambda on symbolic tensors to find its shape; what fails there must say its output_shape. */
export default ruleCause({
  id: 'lambda-without-output-shape',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: allOf(
    messageMatches(/could not automatically infer the shape of the Lambda's output/),
    // NumPy finds no values in symbolic tensors, in any release.
    not(lineMatches(/Lambda\(\s*lambda\b[^\n]*\b(?:np|numpy)\.\w+\(/)),
    check(facts => (lambdaSlip(facts) === null ? matched() : NOT_MATCHED)),
    versionIn('keras', '>=3')
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  doubt: facts => (facts.version('keras') ? undefined : 0.75),
  title: ({ t }) => t('Keras 3 cannot find the shape that this Lambda makes'),
  explanation: ({ t }) =>
    t(
      'Keras 2 called the function on TensorFlow’s own symbolic tensors and read the shape off. In Keras 3 the function has to use keras.ops, or the Lambda has to say its output_shape.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Give the Lambda an output_shape'),
      kit.t('Keras no longer has to find it out.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/layers/core_layers/lambda/', what: 'The Lambda layer' }]
});
