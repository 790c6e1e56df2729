import type { IFacts } from '../../../engine/cause';
import type { Translate } from '../../../engine/types';
import type { IMessageRule } from '../../shared/messageRules';
import type { IShapeAdvice } from '../../shared/shapeAdvice';
import { adviceFor } from '../../shared/shapeAdvice';
import { shownShape, sizesOf } from '../../shared/shapeText';

/** Do two shapes differ in the number of rows alone? Then one of them was made for batches of a fixed size. */
function onlyBatchDiffers(expected: string, got: string): boolean {
  const [left, right] = [sizesOf(expected), sizesOf(got)];
  return (
    left !== null &&
    right !== null &&
    left.length > 1 &&
    left.length === right.length &&
    left[0] !== right[0] &&
    left.slice(1).every((size, axis) => size === right[axis + 1])
  );
}

/** Where it happened, in the notebook's own terms: the loss, a layer, a function of the user's. */
function placeOf({ layer, message, userFrame, t }: IFacts): string {
  if (
    /(?:compile_loss|\{\{node (?:\w+\/)?(?:loss|\w*(?:mse|error|crossentropy|loss)\w*)\/)/.test(
      message
    )
  ) {
    return t('It happened in the loss: the output of the model and the labels differ.');
  }
  const called = layer.name ?? layer.class;
  if (called) {
    return t('The layer %1 was being called.', called);
  }
  const own = userFrame?.frame.function ?? '';
  return /^[A-Za-z_]\w*$/.test(own) ? t('It happened in your function %1.', own) : '';
}

/** One thing to do, by what the shapes tell. */
function whatToDo(
  batch: boolean,
  advice: IShapeAdvice | null,
  t: Translate
): readonly [string, string] {
  if (batch) {
    return [
      t('Take the number of rows from the data: tf.shape(x)[0]'),
      t('Or leave out incomplete batches with drop_remainder=True.')
    ];
  }
  return advice
    ? [advice.remedy, advice.effect]
    : [
        t('Print the shapes just before this line'),
        t('Then reshape, transpose, slice or expand the one that is not as expected.')
      ];
}

/** A rule of two shapes; named groups `expected` and `got` where the message tells them. */
export function shapesRule(
  says: RegExp,
  more: Partial<Pick<IMessageRule, 'confidence' | 'when' | 'raises'>> = {}
): IMessageRule {
  return {
    says,
    ...more,
    text: (captures, { t, fixes, facts }) => {
      const expected = captures.expected && shownShape(captures.expected);
      const got = captures.got && shownShape(captures.got);
      const both = expected && got;
      const batch = both && onlyBatchDiffers(expected, got);
      const advice = both ? adviceFor(expected, got, t) : null;
      const sizes = both
        ? t(
            'An operation met %1 and %2; it needs shapes that agree. The number of axes or a size differs, whatever the version.',
            expected,
            got
          )
        : t(
            'The operation needs arrays whose number of axes and sizes agree. They do not, whatever the version.'
          );
      return {
        title: both
          ? t('The shapes %1 and %2 do not fit each other', expected, got)
          : t('The shapes of two arrays do not fit each other'),
        explanation: [
          sizes,
          placeOf(facts),
          advice?.reason ?? '',
          batch ? t('Only the first axis differs: a batch, often the last one, is smaller.') : ''
        ]
          .filter(Boolean)
          .join(' '),
        ...(both ? { mismatch: { what: 'shape' as const, expected, got } } : {}),
        fixes: [fixes.data(...whatToDo(batch === true, advice, t))]
      };
    }
  };
}
