import type { IKit } from '../../../engine/cause';
import type { Captures, IMessageRule, IRuleText } from '../../shared/messageRules';
import { ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';
import { labelText } from './labelText';

function fromCaptures(captures: Captures, kit: IKit): IRuleText {
  return labelText(
    captures.labels ?? captures.labels2 ?? '?',
    captures.output ?? captures.output2 ?? '?',
    kit
  );
}

/** The sparse loss lays all rows one after the other: their numbers tell how many a sample has. */
const FLAT: IMessageRule = {
  says: /`?labels\.shape`? must equal `?logits\.shape`? except for the last dimension\. Received: labels\.shape=\((?<rows>\d+),?\) and logits\.shape=\((?<outputs>\d+), (?<classes>\d+)\)/,
  text: ({ rows, outputs, classes }, kit) => {
    const [labels, all, width] = [rows, outputs, classes].map(Number);
    const places = all / labels;
    if (labels === all * width) {
      return labelText(`(${all}, ${width})`, `(${all}, ${width})`, kit);
    }
    return Number.isInteger(places) && places > 1
      ? labelText(`(${labels},)`, `(${labels}, ${places}, ${width})`, kit)
      : labelText(`(${labels},)`, `(${all}, ${width})`, kit);
  }
};

const RULES: readonly IMessageRule[] = [
  FLAT,
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
    text: (captures, kit) => labelText(captures.labels, '(samples, classes)', kit, 'class-numbers')
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
