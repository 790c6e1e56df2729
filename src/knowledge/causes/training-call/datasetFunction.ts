/** A function that is given to a dataset and does not give a dataset, where one is wanted. */

import type { IMessageRule } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';

/** TensorFlow reads the parts of the dataset that the function should have given. */
export const NO_DATASET: IMessageRule = {
  says: /'(?:\w*Tensor|tuple|list|dict|NoneType)' object has no attribute '(?:_name|_variant_tensor|element_spec|_flat_\w+|_type_spec)'|`map_func` must return a `Dataset` object/,
  when: facts =>
    facts.frames.some(
      frame =>
        /^(?:interleave|flat_map|group_by_window)$/.test(frame.function) &&
        frame.owner === 'tensorflow'
    ),
  confidence: 0.95,
  family: 'user-code',
  text: plainText(
    (_c, t) => t('The function gives no dataset'),
    (_c, t) =>
      t(
        'interleave() and flat_map() join datasets: the function that they are given has to make one of each element. This one gives something else.'
      ),
    (_c, t) => [
      t('Return a dataset, or use map()'),
      t('tf.data.Dataset.from_tensors(x) makes a dataset of one element; map() takes any function.')
    ]
  )
};
