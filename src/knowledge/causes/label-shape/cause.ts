import type { IKit } from '../../../engine/cause';
import type { Captures, IMessageRule, IRuleText } from '../../shared/messageRules';
import { ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';
import { differingAxis, shownShape, sizesOf } from '../../shared/shapeText';

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

function labelText(labels: string, output: string, kit: IKit): IRuleText {
  const { t, fixes } = kit;
  const expected = shownShape(output);
  const got = shownShape(labels);
  const numbers = areClassNumbers(got, expected);
  const axis = differingAxis(expected, got);
  const reason = numbers
    ? t('The labels look like class numbers, and the output has one column for each class.')
    : t('The last layer, the loss and the form of the labels must fit together.');
  const sparse = fixes.code({
    title: t('Use loss="sparse_categorical_crossentropy", or one-hot labels'),
    effect: t(
      'The sparse loss takes class numbers; categorical_crossentropy takes tf.keras.utils.to_categorical(y).'
    ),
    safety: 'manual',
    edits: []
  });
  const units = fixes.data(
    t('Make the last layer as wide as one label'),
    t(
      'Dense(1, activation="sigmoid") for a yes/no label, Dense(number of classes, activation="softmax") for one-hot labels.'
    )
  );
  return {
    title: t('The labels do not have the shape of the model’s output'),
    explanation: t('The labels have the shape %1, the output has %2. %3', got, expected, reason),
    mismatch: { what: 'shape', expected, got, ...(axis === undefined ? {} : { axis }) },
    fixes: numbers ? [sparse, units] : [units, sparse]
  };
}

function fromCaptures(captures: Captures, kit: IKit): IRuleText {
  return labelText(
    captures.labels ?? captures.labels2 ?? '?',
    captures.output ?? captures.output2 ?? '?',
    kit
  );
}

const RULES: readonly IMessageRule[] = [
  {
    says: /`?logits`? and `?labels`? must (?:have the same (?:shape|first dimension)|be (?:same size|broadcastable))[^]{0,60}?(?:logits[ _](?:shape|size)[ =](?<output>\[[^\]]*\]),? (?:and )?labels[ _](?:shape|size)[ =](?<labels>\[[^\]]*\])|\(?(?<output2>\([^)]*\)) vs\.? (?<labels2>\([^)]*\)))/,
    text: fromCaptures
  },
  {
    says: /Arguments? `target`[^]{0,200}?target\.shape=(?<labels>\([^)]*\)), output\.shape=(?<output>\([^)]*\))/,
    text: fromCaptures
  },
  {
    says: /Argument `output` must [^]{0,200}?target\.shape=(?<labels>\([^)]*\)), output\.shape=(?<output>\([^)]*\))/,
    text: fromCaptures
  },
  {
    says: /A target array with shape (?<labels>\([^)]*\)) was passed for an output of shape (?<output>\([^)]*\))/,
    text: fromCaptures
  },
  {
    says: /passing a target array of shape (?<labels>\([^)]*\)) while using as loss/,
    text: (captures, kit) => labelText(captures.labels, '(samples, classes)', kit)
  },
  {
    says: /Error when checking (?:model )?target ?:? ?expected (?<layer>\S+) to have shape (?<output>\([^)]*\)),? but got (?:array|data) with shape (?<labels>\([^)]*\))/,
    text: (captures, kit) => {
      const base = fromCaptures(captures, kit);
      return {
        ...base,
        ...(base.mismatch ? { mismatch: { ...base.mismatch, layer: captures.layer } } : {})
      };
    }
  },
  {
    says: /Error when checking (?:model )?target ?:? ?expected (?<layer>\S+) to have (?<output>\d+) dimensions,? but got (?:array|data) with shape (?<labels>\([^)]*\))/,
    text: (captures, kit) => labelText(captures.labels, captures.output, kit)
  },
  {
    says: /Shapes (?<labels>\([^)]*\)) and (?<output>\([^)]*\)) are incompatible/,
    confidence: 0.88,
    text: fromCaptures
  },
  {
    says: /Can not squeeze dim\[(?<axis>-?\d+)\], expected a dimension of 1, got (?<got>\d+)/,
    confidence: 0.85,
    text: ({ got }, kit) => {
      const base = labelText('?', '?', kit);
      return {
        ...base,
        explanation: kit.t(
          'A sparse loss or metric takes one class number for each sample, but the labels have %1 columns: they are one-hot.',
          got
        ),
        mismatch: { what: 'shape', expected: '1', got }
      };
    }
  },
  {
    says: /(?:Dimensions must be equal, but are (?<output>\d+) and (?<labels>\d+)|Incompatible shapes: (?<output2>\[[^\]]*\]) vs\.? (?<labels2>\[[^\]]*\]))[^]{0,300}?(?:crossentropy|SquaredDifference|mean_(?:squared|absolute)|\/?[Ll]oss\/|compute_loss|hinge|poisson)/,
    confidence: 0.85,
    text: fromCaptures
  }
];

/** Labels, output and loss have shapes that do not fit each other. */
export default ruleCause({
  id: 'label-shape',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.92,
  rules: RULES,
  silent: readsModel,
  references: [
    {
      url: 'https://keras.io/api/losses/probabilistic_losses/',
      what: 'Keras: which loss takes which labels'
    }
  ]
});
