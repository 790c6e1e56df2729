import type { ICause } from '../../../engine/cause';
import {
  allOf,
  anyChainFrame,
  anyOf,
  chainMatches,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';

/** TensorFlow up to 2.4 called a NumPy function on its own symbolic tensors, which NumPy 1.20 no longer passes through. */
const cause: ICause = {
  id: 'numpy-1-20-with-old-tensorflow',
  verdict: 'compatibility',
  family: 'numpy',
  confidence: 0.95,
  when: allOf(
    chainMatches(/Cannot convert a symbolic (?:tf\.)?Tensor \(.*?\) to a numpy array/),
    anyOf(
      // Keras's recurrent layers make their first state so; the tensor bears the layer's name.
      chainMatches(
        /symbolic (?:tf\.)?Tensor \((?:[\w/]*\/)?\w*(?:lstm|gru|rnn|bidirectional|encoder|decoder)\w*\/(?:[\w/]*\/)?strided_slice(?:_\d+)?:0\)/i
      ),
      anyChainFrame({
        path: /array_ops\.py$|recurrent(?:_v2)?\.py$/,
        function: /_constant_if_small|zeros|ones|get_initial_state|_generate_zero/
      })
    ),
    unlessRefuted(versionIn('tensorflow', '<2.6')),
    unlessRefuted(versionIn('numpy', '>=1.20'))
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('This TensorFlow needs NumPy below 1.20'),
      explanation: t(
        'TensorFlow itself calls NumPy here, on a tensor that has no value yet. NumPy 1.20 no longer allows that; TensorFlow 2.5 stopped doing it.'
      ),
      culprit: packageCulprit(facts, 'numpy', 'too-new', '<1.20'),
      fixes: [fixes.pin({ numpy: '<1.20' }), fixes.upgrade('tensorflow', '>=2.6')]
    };
  },
  references: [
    {
      url: 'https://github.com/tensorflow/models/issues/9706',
      what: 'The same error in other reports'
    }
  ]
};

export default cause;
