/** What two shapes that do not fit tell of the slip behind them. */

import type { Translate } from '../../engine/types';
import { sizesOf } from './shapeText';

/** A reason in a sentence, and one thing to do. */
export interface IShapeAdvice {
  readonly reason: string;
  readonly remedy: string;
  readonly effect: string;
}

type Sizes = readonly (number | null)[];

function same(left: Sizes, right: Sizes): boolean {
  return left.length === right.length && left.every((size, axis) => size === right[axis]);
}

function without(sizes: Sizes, axis: number): Sizes {
  return sizes.filter((_size, index) => index !== axis);
}

/** The axis that the longer shape has more, where that is all; the last one that fits, null for none. */
function extraAxis(long: Sizes, short: Sizes): number | null {
  for (let axis = long.length - 1; long.length === short.length + 1 && axis >= 0; axis--) {
    if (same(without(long, axis), short)) {
      return axis;
    }
  }
  return null;
}

function permuted(left: Sizes, right: Sizes): boolean {
  const sorted = (sizes: Sizes): Sizes => [...sizes].sort((a, b) => (a ?? -1) - (b ?? -1));
  return left.length > 1 && !same(left, right) && same(sorted(left), sorted(right));
}

function onOneAxis(long: Sizes, axis: number, t: Translate): IShapeAdvice {
  if (long[axis] === 1) {
    return {
      reason: t('One of them has an axis of size 1 more.'),
      remedy: t('Take that axis away, or add it to the other'),
      effect: t('x.reshape(-1) or np.squeeze(x, axis=%1); x[..., np.newaxis] adds one.', `${axis}`)
    };
  }
  return axis === long.length - 1
    ? {
        reason: t('One of them lacks the last axis, as after a mean or sum along it.'),
        remedy: t('Keep the axis: keepdims=True'),
        effect: t('Or calculate along axis=0 where one number for each column is wanted.')
      }
    : {
        reason: t('One of them lacks axis %1.', String(axis)),
        remedy: t('Add the axis to the shorter one'),
        effect: t('np.expand_dims(x, axis=%1) does it.', String(axis))
      };
}

/** The advice for two shapes as a message shows them; null where they tell nothing more. */
export function adviceFor(expected: string, got: string, t: Translate): IShapeAdvice | null {
  const [left, right] = [sizesOf(expected), sizesOf(got)];
  if (!left?.length || !right?.length) {
    return null;
  }
  if (left.length === 1 && right.length === 1 && left[0] !== null && right[0] !== null) {
    return {
      reason: t('One has %1 entries, the other %2.', String(left[0]), String(right[0])),
      remedy: t('Make both of one length'),
      effect: t('Count them where they are made: often one was cut, split or filtered.')
    };
  }
  if (permuted(left, right)) {
    return {
      reason: t('Both have the same sizes, in another order of axes.'),
      remedy: t('Bring the axes into one order'),
      effect: t('np.transpose(x) or np.moveaxis(x, from, to); for tensors tf.transpose(x, perm).')
    };
  }
  const long = left.length > right.length ? left : right;
  const axis = extraAxis(long, long === left ? right : left);
  return axis === null ? null : onOneAxis(long, axis, t);
}
