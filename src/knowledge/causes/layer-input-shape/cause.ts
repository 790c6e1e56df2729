import type { IFacts, IKit } from '../../../engine/cause';
import type { IFix, IMismatch } from '../../../engine/types';
import type { Captures, IMessageRule, IRuleText } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';
import { differingAxis, rankOf, shownShape } from '../../shared/shapeText';
import { axisAdvice } from './axisAdvice';
import type { IDemand } from './demand';
import { demandOf } from './demand';
import { MERGED_SHAPES } from './mergedShapes';
import { sequencesAdvice } from './sequencesAdvice';

/** A dataset is made in the notebook, and nothing batches it. */
function isUnbatched({ code }: IFacts): boolean {
  const called = code.calls.map(call => call.calleeText);
  return (
    called.some(name => /Dataset\.from_(?:tensor_slices|generator)$/.test(name)) &&
    !called.some(name => /\.(?:batch|padded_batch|ragged_batch)$/.test(name))
  );
}

function rankFix(ranks: readonly [number, number], { facts, fixes, t }: IKit): IFix {
  const [wanted, got] = ranks;
  if (got === wanted - 1 && isUnbatched(facts)) {
    return fixes.data(
      t('Batch the dataset: dataset.batch(32)'),
      t('Its elements are single samples, and layers want batches of them.')
    );
  }
  if (got === wanted - 1) {
    return fixes.code({
      title: t('Add the missing axis, for example x = np.expand_dims(x, -1)'),
      effect: t(
        'The input then has %1 axes; for one single sample add the axis in front: x[np.newaxis].',
        String(wanted)
      ),
      safety: 'manual',
      edits: []
    });
  }
  return got > wanted
    ? fixes.code({
        title: t(
          'Take axes away before this layer: Flatten(), GlobalAveragePooling, or return_sequences=False'
        ),
        effect: t('The layer then gets %1 axes.', String(wanted)),
        safety: 'manual',
        edits: []
      })
    : fixes.data(
        t('Reshape the input to %1 axes', String(wanted)),
        t('The layer wants the batch axis and %1 more.', String(wanted - 1))
      );
}

/** What the hint shows: what the layer needs and what it got, in one line. */
function mismatchTitle(
  named: string,
  { expected, got, axis, ranks }: IDemand,
  { t }: IKit
): string {
  if (ranks) {
    return t('%1 needs an input with %2 axes; it got %3', named, String(ranks[0]), got);
  }
  return axis === undefined
    ? t('%1 needs the shape %2; it got %3', named, expected, got)
    : t('%1 needs %2 values on axis %3; it got %4', named, expected, String(axis), got);
}

function mismatchText(
  layer: string,
  { expected, got, axis, ranks }: IDemand,
  kit: IKit
): IRuleText {
  const { t } = kit;
  const named = layer ? t('The layer "%1"', layer) : t('The layer');
  const wants = ranks
    ? t(
        '%1 wants an input with %2 axes (batch axis included) and got %3.',
        named,
        String(ranks[0]),
        got
      )
    : axis === undefined
      ? t('%1 wants the shape %2 and got %3.', named, expected, got)
      : t(
          '%1 was made for %2 values on axis %3 and got an input of shape %4.',
          named,
          expected,
          String(axis),
          got
        );
  const mismatch: IMismatch = {
    ...(layer ? { layer } : {}),
    what: 'shape',
    expected,
    got,
    ...(axis === undefined ? {} : { axis })
  };
  return {
    title: mismatchTitle(named, { expected, got, axis, ranks }, kit),
    explanation: `${wants} ${t('The data, or the layer before it, has another shape than the model was built for; no version accepts this.')}`,
    mismatch,
    fixes: ranks
      ? [(ranks[0] === 3 && sequencesAdvice(got, kit)) || rankFix(ranks, kit)]
      : [axisAdvice({ expected, got, axis }, kit)]
  };
}

function incompatible(captures: Captures, kit: IKit): IRuleText {
  const layer = captures.layer ?? captures.older ?? kit.facts.layer.name ?? '';
  const demand = demandOf(captures.detail) ?? { expected: '?', got: '?' };
  if (demand.expected === '?') {
    return {
      title: kit.t('The input does not have the shape that the layer expects'),
      explanation: kit.t('The layer "%1" says: %2', layer, captures.detail.split('\n')[0]),
      fixes: [
        kit.fixes.data(
          kit.t('Make the shapes agree'),
          kit.t('Compare the shape of the data with what the layer was built for.')
        )
      ]
    };
  }
  return mismatchText(layer, demand, kit);
}

function twoShapes(captures: Captures, kit: IKit): IRuleText {
  const expected = shownShape(captures.expected);
  const got = shownShape(captures.got);
  const axis = differingAxis(expected, got);
  const wanted = rankOf(expected);
  const found = rankOf(got);
  const ranks =
    wanted !== null && found !== null && wanted !== found ? ([wanted, found] as const) : undefined;
  const base = mismatchText(captures.layer ?? '', { expected, got }, kit);
  return {
    ...base,
    ...(base.mismatch
      ? { mismatch: { ...base.mismatch, ...(axis === undefined ? {} : { axis }) } }
      : {}),
    fixes: ranks ? [rankFix(ranks, kit), ...base.fixes] : base.fixes
  };
}

const inputCount = plainText(
  (c, t) => t('The model takes %1 inputs, but %2 were given', c.expected, c.got),
  (c, t) =>
    t(
      'The model was built with %1 inputs and was called with %2. A list of arrays is one entry for each input; one single input must not be a list of samples.',
      c.expected,
      c.got
    ),
  (_c, t) => [
    t('Give one array for each input'),
    t('For example model.fit([x1, x2], y); turn a list of samples into one array with np.array(x).')
  ]
);

const RULES: readonly IMessageRule[] = [
  {
    says: /Input (?<index>\d+)(?: with name '[^']*')?(?: of layer ["']?(?<layer>[^\s"']+)["']?)? is incompatible with (?:the layer|layer (?<older>[^\s:]+)):?\s*(?<detail>[^]{0,900})/,
    text: incompatible
  },
  {
    says: /Invalid input shape for input [^]{0,4000}?\. Expected shape (?<expected>\([^)]*\)), but input has incompatible shape (?<got>\([^)]*\))/,
    text: twoShapes
  },
  {
    says: /Error when checking (?:model )?input ?:? ?(?:\S+ )?expected (?<layer>\S+) to have shape (?<expected>\([^)]*\)),? but got (?:array|data) with shape (?<got>\([^)]*\))/,
    text: twoShapes
  },
  {
    says: /Error when checking (?:model )?(?:input)? ?:? ?expected (?<layer>\S+) to have (?<expected>\d+) dimensions,? but got (?:array|data) with shape (?<got>\([^)]*\))/,
    text: (c, kit) =>
      mismatchText(
        c.layer,
        {
          expected: `ndim=${c.expected}`,
          got: shownShape(c.got),
          ranks: [Number(c.expected), rankOf(c.got) ?? 0]
        },
        kit
      )
  },
  {
    says: /Layer "?(?<layer>[^"\s]+)"? expects (?<expected>\d+) (?:named )?input(?:s|\(s\))?(?: with keys [^\n]{0,400}?)?, but it received (?<got>\d+) input tensors/,
    text: inputCount
  },
  {
    says: /Layer '?(?<layer>[^'\s]+)'? expected (?<expected>\d+) input\(s\)\. Received (?<got>\d+) instead/,
    text: inputCount
  },
  {
    says: /the list of Numpy arrays that you are passing to your model is not the size the model expected\. Expected to see (?<expected>\d+) array\(s\)[^]{0,200}?but instead got the following list of (?<got>\d+) arrays/i,
    text: inputCount
  },
  {
    says: /(?:last|channel) dimension of the inputs? (?:to (?:a )?`?Dense`? (?:layer )?)?should be defined\. Found `?None`?/i,
    text: plainText(
      (_c, t) => t('The size of the last axis is not known when the layer is built'),
      (_c, t) =>
        t(
          'The layer makes its weights from the size of the last axis, and that is open (None) here. No version can build it so.'
        ),
      (_c, t) => [
        t('State the size in Input(shape=…)'),
        t('Or set it where it got lost (Reshape, tf.ensure_shape).')
      ]
    )
  },
  MERGED_SHAPES,
  {
    says: /requires inputs with matching shapes except for the concatenation axis|Inputs have incompatible shapes\. Received shapes|Operands could not be broadcast together with shapes|Dimension incompatibility (?:between|when)/,
    text: plainText(
      (_c, t) => t('The inputs of a merging layer have different shapes'),
      (_c, t) =>
        t(
          'Concatenate, Add, Multiply or Dot joins branches whose shapes must agree, apart from the joined axis; here they do not.'
        ),
      (_c, t) => [
        t('Bring the branches to one shape before they meet'),
        t(
          'Same padding and strides in both branches, or Cropping, ZeroPadding, Reshape, UpSampling.'
        )
      ]
    )
  },
  {
    says: /Input size must be at least (?<expected>\S+?); (?:got|Received:?) `?input_shape=(?<got>\([^)]*\))|The input must have (?<channels>\d+) channels; (?:got|Received:?) `?input_shape=(?<shape>\([^)]*\))/,
    text: (c, { t, fixes }) => ({
      title: t('The pretrained network does not take this input_shape'),
      explanation: t(
        'It wants at least %1 and got %2.',
        c.expected ?? t('%1 channels', c.channels),
        c.got ?? c.shape
      ),
      mismatch: { what: 'shape', expected: c.expected ?? c.channels, got: c.got ?? c.shape },
      fixes: [
        fixes.data(
          t('Resize the images, or use include_top=False with weights=None'),
          t('Grey images can be repeated to three channels: np.repeat(x, 3, axis=-1).')
        )
      ]
    })
  },
  {
    says: /Could not compute output (?:Kera?s?)?Tensor|Could not compute output <tf/,
    confidence: 0.82,
    text: plainText(
      (_c, t) => t('The model did not get all of its inputs'),
      (_c, t) =>
        t(
          'An output could not be calculated from what was given: the model has several inputs, and one array for each is needed.'
        ),
      (_c, t) => [t('Give one array for each input'), t('As a list in the order of model.inputs.')]
    )
  },
  {
    says: /number of samples that can be divided by the batch size|stateful[^]{0,80}needs to know its batch size/,
    confidence: 0.75,
    text: plainText(
      (_c, t) =>
        t('A stateful network needs a fixed batch size that divides the number of samples'),
      (_c, t) => t('State is kept per row of the batch, so every batch must have the same size.'),
      (_c, t) => [
        t('Cut the data to a multiple of batch_size'),
        t('And state the batch size of the first layer.')
      ]
    )
  },
  {
    says: /Cannot convert '\d+' to a shape|'?`?input_shape`?'? must be a tuple|Input tensor must be of rank \d|must be a (?:4D|5D|3D) tensor/,
    confidence: 0.6,
    text: plainText(
      (_c, t) => t('A shape is not given as Keras wants it'),
      (_c, t) => t('A shape is a tuple without the batch axis, also for one axis: (784,).'),
      (_c, t) => [t('Write the shape as a tuple'), t('For example Input(shape=(784,)).')]
    )
  }
];

/** A layer or model got an input of another shape or rank than it was built for. */
export default ruleCause({
  id: 'layer-input-shape',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.92,
  rules: RULES,
  silent: readsModel,
  references: [
    {
      url: 'https://keras.io/api/layers/base_layer/',
      what: 'Keras: the base layer and its input specification'
    }
  ]
});
