import { allOf, messageMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** From TensorFlow 2.4 on a function that gives an operation, and no tensor, takes no tensor of a functional model. */
export default ruleCause({
  id: 'operation-of-keras-tensors',
  family: 'kerastensor',
  confidence: 0.9,
  when: allOf(
    messageMatches(
      /Could not build a TypeSpec for [^]*\bop: "[^]*of unsupported type [^\n]*Operation/
    ),
    unlessRefuted(versionIn('tensorflow', '>=2.4'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.4'),
  title: ({ t }) => t('This function gives no tensor, and Keras cannot make a layer of it'),
  explanation: ({ t }) =>
    t(
      'Since TensorFlow 2.4 each tf function on a tensor of a functional model becomes a layer. An assertion or another operation has no value that a layer could give; before, it was put into the graph.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Test the shape in Python, for example len(x.shape)'),
      kit.t('Or put the call into the call() of a layer; both work in every version.')
    )
  ],
  references: [
    { url: 'https://keras.io/guides/functional_api/', what: 'Keras: the functional API' }
  ]
});
