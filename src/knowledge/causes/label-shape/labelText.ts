/** What is told of labels and outputs whose shapes do not fit, by which slip the two shapes show. */

import type { IKit } from '../../../engine/cause';
import type { IFix } from '../../../engine/types';
import type { IRuleText } from '../../shared/messageRules';
import { differingAxis, shownShape, sizesOf } from '../../shared/shapeText';
import { usedLoss } from '../../shared/usedLoss';

type Slip = 'class-numbers' | 'one-hot' | 'maps' | 'binary' | 'other';

/** Labels are class numbers where the output has one column a class. */
function areClassNumbers(labels: string, output: string): boolean {
  const left = sizesOf(labels);
  const right = sizesOf(output);
  const classes = right?.[right.length - 1] ?? null;
  if (!left || classes === null || classes < 2) {
    return false;
  }
  return left.length === (right?.length ?? 0) - 1 || left[left.length - 1] === 1;
}

/** The output still has the axes of feature maps or of time steps, the labels have one entry a sample. */
function areMaps(labels: string, output: string): boolean {
  const left = sizesOf(labels);
  const right = sizesOf(output);
  return left !== null && right !== null && left.length <= 2 && right.length > left.length + 1;
}

function slipOf(labels: string, output: string, { facts }: IKit): Slip {
  const loss = usedLoss(facts);
  const left = sizesOf(labels);
  if (areMaps(labels, output)) {
    return 'maps';
  }
  if (
    /sparse/i.test(`${loss}${facts.message}`) &&
    left !== null &&
    (left[left.length - 1] ?? 0) > 1
  ) {
    return labels === output ? 'one-hot' : 'other';
  }
  if (/binary_?crossentropy/i.test(loss)) {
    return 'binary';
  }
  return areClassNumbers(labels, output) ? 'class-numbers' : 'other';
}

function reasonOf(slip: Slip, { t }: IKit): string {
  switch (slip) {
    case 'class-numbers':
      return t('The labels look like class numbers, and the output has one column for each class.');
    case 'one-hot':
      return t('The labels look one-hot, and the sparse loss takes class numbers.');
    case 'maps':
      return t(
        'The output still has one entry for each place or step, where the labels have one for each sample.'
      );
    case 'binary':
      return t('The binary loss compares each output with a label of its own.');
    default:
      return t('The last layer, the loss and the form of the labels must fit together.');
  }
}

function example(title: string, effect: string, { fixes }: IKit): IFix {
  return fixes.code({ title, effect, safety: 'manual', edits: [] });
}

function fixesOf(slip: Slip, kit: IKit): readonly IFix[] {
  const { t, fixes } = kit;
  const sparse = example(
    t('Use loss="sparse_categorical_crossentropy", or one-hot labels'),
    t(
      'The sparse loss takes class numbers; categorical_crossentropy takes tf.keras.utils.to_categorical(y).'
    ),
    kit
  );
  const dense = example(
    t('Use loss="categorical_crossentropy", or class numbers'),
    t('np.argmax(y, axis=-1) makes class numbers of one-hot labels.'),
    kit
  );
  const units = fixes.data(
    t('Make the last layer as wide as one label'),
    t(
      'Dense(1, activation="sigmoid") for a yes/no label, Dense(number of classes, activation="softmax") for one-hot labels.'
    )
  );
  const flat = fixes.data(
    t('Bring the output to one row for each sample before the last layer'),
    t('Flatten() or GlobalAveragePooling2D() for maps, return_sequences=False for steps.')
  );
  const orders: Readonly<Record<Slip, readonly IFix[]>> = {
    'class-numbers': [sparse, units],
    'one-hot': [dense],
    maps: [flat],
    binary: [units],
    other: [units, sparse]
  };
  return orders[slip];
}

/** The text for labels and an output of these shapes. */
export function labelText(labels: string, output: string, kit: IKit, told?: Slip): IRuleText {
  const { t } = kit;
  const expected = shownShape(output);
  const got = shownShape(labels);
  const slip = told ?? slipOf(got, expected, kit);
  const axis = differingAxis(expected, got);
  return {
    title:
      slip === 'one-hot'
        ? t('The labels are one-hot, and the loss takes class numbers')
        : t('The labels do not have the shape of the model’s output'),
    explanation: t(
      'The labels have the shape %1, the output has %2. %3',
      got,
      expected,
      reasonOf(slip, kit)
    ),
    mismatch: { what: 'shape', expected, got, ...(axis === undefined ? {} : { axis }) },
    fixes: fixesOf(slip, kit)
  };
}
