/** What takes the place of names that left without a move: the pairs that people port by hand. */

import type { IFacts } from '../../engine/cause';

/** A name to use instead. */
export interface ISuccessor {
  readonly to: string;
  readonly risk?: string;
  readonly same?: boolean;
}

interface IRule {
  readonly gone: RegExp;
  /** The first that is there is taken; `$1` as in String.replace. */
  readonly to: readonly string[];
  readonly risk?: (t: IFacts['t']) => string;
  readonly same?: boolean;
}

const KERAS = '^((?:tensorflow\\.)?keras|tf_keras)';
const CELL = '^tensorflow\\.(?:contrib\\.rnn|(?:compat\\.v1\\.)?nn\\.rnn_cell)';

const weightsLieOtherwise = (t: IFacts['t']): string =>
  t('Weights that were saved with the old layer do not fit the new one.');
const callsDiffer = (t: IFacts['t']): string =>
  t(
    'It is made to be used in tf.keras.layers.RNN; graph functions of TensorFlow 1 do not take it.'
  );

/** `scripts/lab/fixes.py` runs these. */
const RULES: readonly IRule[] = [
  {
    gone: new RegExp(`${KERAS}\\.layers\\.CuDNN(LSTM|GRU)$`),
    to: ['$1.layers.$2'],
    risk: weightsLieOtherwise
  },
  {
    gone: new RegExp(`${KERAS}\\.regularizers\\.(?:activity_)?(l1|l2)$`),
    to: ['$1.regularizers.$2'],
    same: true
  },
  {
    gone: new RegExp(`${KERAS}\\.regularizers\\.(?:activity_)?l1l2$`),
    to: ['$1.regularizers.l1_l2'],
    same: true
  },
  {
    gone: /^tensorflow\.keras\.experimental\.export_saved_model$/,
    to: ['tensorflow.saved_model.save']
  },
  {
    gone: /^tensorflow\.keras\.experimental\.load_from_saved_model$/,
    to: ['tensorflow.keras.models.load_model']
  },
  {
    gone: /^(?:tensorflow\.)?keras\.backend\.(?:tensorflow_backend\.)?([gs]et_session)$/,
    to: ['tensorflow.compat.v1.keras.backend.$1']
  },
  { gone: /^keras\.backend\.tensorflow_backend$/, to: ['keras.backend'] },
  {
    gone: new RegExp(`${KERAS}\\.models\\.model_from_yaml$`),
    to: ['$1.models.model_from_json'],
    risk: t => t('It reads JSON, which to_json writes; files with YAML are not read any more.')
  },
  {
    gone: new RegExp(`${CELL}\\.(?:Basic)?LSTMCell$`),
    to: ['tensorflow.compat.v1.nn.rnn_cell.BasicLSTMCell', 'tensorflow.keras.layers.LSTMCell'],
    risk: callsDiffer
  },
  {
    gone: new RegExp(`${CELL}\\.GRUCell$`),
    to: ['tensorflow.compat.v1.nn.rnn_cell.GRUCell', 'tensorflow.keras.layers.GRUCell'],
    risk: callsDiffer
  },
  {
    gone: new RegExp(`${CELL}\\.BasicRNNCell$`),
    to: ['tensorflow.compat.v1.nn.rnn_cell.BasicRNNCell', 'tensorflow.keras.layers.SimpleRNNCell'],
    risk: callsDiffer
  },
  {
    gone: new RegExp(`${CELL}\\.MultiRNNCell$`),
    to: [
      'tensorflow.compat.v1.nn.rnn_cell.MultiRNNCell',
      'tensorflow.keras.layers.StackedRNNCells'
    ],
    risk: callsDiffer
  },
  {
    gone: new RegExp(`${CELL}\\.(\\w+)$`),
    to: ['tensorflow.compat.v1.nn.rnn_cell.$1']
  },
  {
    gone: /^tensorflow\.contrib\.layers\.xavier_initializer(?:_conv2d)?$/,
    to: [
      'tensorflow.keras.initializers.GlorotUniform',
      'tensorflow.keras.initializers.glorot_uniform'
    ]
  },
  {
    gone: /^tensorflow\.contrib\.layers\.variance_scaling_initializer$/,
    to: ['tensorflow.keras.initializers.HeNormal', 'tensorflow.keras.initializers.he_normal']
  },
  {
    gone: /^tensorflow\.contrib\.layers\.l1_regularizer$/,
    to: ['tensorflow.keras.regularizers.l1', 'tensorflow.keras.regularizers.L1'],
    same: true
  },
  {
    gone: /^tensorflow\.contrib\.eager\.(Variable|GradientTape|defun|Iterator)$/,
    to: ['tensorflow.$1', 'tensorflow.compat.v1.$1']
  },
  { gone: /^tensorflow\.contrib\.framework\.nest\.(\w+)$/, to: ['tensorflow.nest.$1'] }
];

/** What to use instead of a name, if something that is there takes its place. */
export function successorOf(facts: IFacts, symbol: string): ISuccessor | null {
  for (const { gone, to, risk, same } of RULES) {
    const found = gone.test(symbol)
      ? to
          .map(item => symbol.replace(gone, item))
          .find(item => item !== symbol && facts.exists(item) === 'yes')
      : undefined;
    if (found) {
      return { to: found, ...(risk ? { risk: risk(facts.t) } : {}), ...(same ? { same } : {}) };
    }
  }
  return null;
}
