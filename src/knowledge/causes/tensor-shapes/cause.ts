import { ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';
import { ARRAY_RULES } from './arrayRules';
import { TENSOR_RULES } from './tensorRules';

/** Two arrays or tensors meet in an operation that their shapes do not allow. */
export default ruleCause({
  id: 'tensor-shapes',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.88,
  rules: [...TENSOR_RULES, ...ARRAY_RULES],
  silent: readsModel,
  references: [
    {
      url: 'https://numpy.org/doc/stable/user/basics.broadcasting.html',
      what: 'NumPy: which shapes can be combined'
    }
  ]
});
