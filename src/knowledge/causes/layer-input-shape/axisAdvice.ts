/** What the shape that a layer got tells of the slip behind it, where one axis has another size than it wants. */

import type { IKit } from '../../../engine/cause';
import type { IFix } from '../../../engine/types';
import { adviceFor } from '../../shared/shapeAdvice';
import { sizesOf } from '../../shared/shapeText';
import type { IDemand } from './demand';

/** One row of a table handed to the model: each of its values was taken for a sample. */
function isOneSample(wanted: number, sizes: readonly (number | null)[], line: string): boolean {
  const last = sizes[sizes.length - 1];
  return (
    sizes.length === 2 &&
    last === 1 &&
    wanted > 1 &&
    (sizes[0] === wanted || /\[\s*-?\w+\s*\]/.test(line))
  );
}

/** The advice for the demand; the plain one where the shape tells nothing more. */
export function axisAdvice({ expected, got, axis }: IDemand, { facts, fixes, t }: IKit): IFix {
  const whole = axis === undefined ? adviceFor(expected, got, t) : null;
  if (whole) {
    return fixes.data(whole.remedy, `${whole.reason} ${whole.effect}`);
  }
  const wanted = Number(expected);
  const sizes = sizesOf(got) ?? [];
  const last = sizes[sizes.length - 1];
  if (axis === -1 && sizes.length >= 4 && last !== wanted && sizes[1] === wanted) {
    return fixes.data(
      t('Bring the channels to the last axis: x = np.moveaxis(x, 1, -1)'),
      t('The data has them on axis 1, as PyTorch orders it; Keras looks for them on the last.')
    );
  }
  if (axis === -1 && sizes.length === 4 && wanted === 3 && last === 1) {
    return fixes.data(
      t('Repeat the grey channel: x = np.repeat(x, 3, axis=-1)'),
      t('Or build the model for one channel.')
    );
  }
  if (axis === -1 && sizes.length === 4 && wanted === 1 && (last === 3 || last === 4)) {
    return fixes.data(
      t('Make the images grey: tf.image.rgb_to_grayscale(x)'),
      t('Or build the model for %1 channels.', String(last))
    );
  }
  if (isOneSample(wanted, sizes, facts.lineText)) {
    return fixes.data(
      t('Add the batch axis of the one sample: x[np.newaxis]'),
      t('Without it each value of the row is taken for a sample of its own.')
    );
  }
  return sizes.length === 2 && typeof last === 'number' && Number.isInteger(wanted)
    ? fixes.data(
        t(
          'Compare the columns: the data has %1, the model was built for %2',
          String(last),
          expected
        ),
        t('Leave out or add the same columns everywhere, or build the model for what it gets.')
      )
    : fixes.data(
        t('Make the two shapes agree'),
        t(
          'Change the data, or build the model for %1 (input_shape, units, or the layer before).',
          got
        )
      );
}
