/** Is there a release that would have run this? Then the reasons that are no version's stay silent. */

import type { IFacts } from '../../engine/cause';
import { argumentLife } from './argumentLife';
import { goneName } from './goneName';
import { rejectedCall } from './rejected';
import type { IRejected } from './rejected';
import { isIndexed, requestedSymbol } from './requested';
import type { IRequested } from './requested';

/** Argument names of Keras 1 and of releases before the index, and those that hide behind `**kwargs`. */
const OLD_ARGUMENTS = new Set(
  (
    'output_dim input_dim init nb_epoch nb_filter nb_row nb_col border_mode subsample dim_ordering activity_regularizer ' +
    'W_regularizer b_regularizer U_regularizer W_constraint b_constraint U_constraint W_learning_rate_multiplier inner_init forget_bias_init inner_activation ' +
    'dropout_W dropout_U bias p pool_length stride strides_length filter_length atrous_rate samples_per_epoch nb_val_samples nb_worker max_q_size val_samples ' +
    'pickle_safe show_accuracy class_mode mode merge_mode lr decay epsilon clipnorm clipvalue rho schedule_decay input_shape batch_input_shape batch_size weights dynamic ' +
    'input_length dtype trainable name input output inputs outputs autocast implementation unroll consume_less ' +
    'use_multiprocessing workers max_queue_size keep_dims axis dim reduction_indices squeeze_dims concat_dim ragged sparse save_format overwrite period ' +
    'batch_shape verbose epoch_num steps nb_classes jit_compile experimental_run_tf_function synchronization aggregation use_resource partitioner'
  ).split(' ')
);

/** Public names of Keras 0 and 1, and TensorFlow 0 and 1, that the index need not hold. */
const OLD_NAMES =
  /^(?:Merge|Highway|MaxoutDense|TimeDistributedDense|Deconvolution[123]D|AtrousConvolution[12]D|Convolution[123]D|SeparableConvolution2D|merge|Graph|normalize_data_format|image_dim_ordering|set_image_dim_ordering|get_variable_shape|common|contrib|examples|initialize_all_variables|pack|unpack|sub|mul|neg|batch_matmul|batch_norm|flags|app|logging|gfile|python_io|ConfigProto|GPUOptions|Session|InteractiveSession|placeholder|global_variables_initializer|get_default_graph|reset_default_graph|set_random_seed|truncated_normal|random_normal|random_uniform|to_float|to_int32|to_int64|variable_scope|get_variable|layers|summary|train|losses|metrics|estimator)$/;

/** Does some release know this name (also below `tf.compat.v1`)? */
export function isKnownName(facts: IFacts, symbol: string): boolean {
  const { index } = facts.knowledge;
  const last = symbol.slice(symbol.lastIndexOf('.') + 1);
  return (
    index.lookup(symbol).status === 'known' ||
    OLD_NAMES.test(last) ||
    (symbol.startsWith('tensorflow.') &&
      index.lookup(symbol.replace(/^tensorflow\./, 'tensorflow.compat.v1.')).status === 'known')
  );
}

/** The names that a request for a name may mean, those of the index only. */
export function indexedNames(facts: IFacts, requested: IRequested): readonly string[] {
  return [...new Set([requested.target, requested.symbol, requested.shown])].filter(name =>
    isIndexed(name, facts)
  );
}

/** Does some release of a callee, or an older Keras, take one of the refused arguments? */
export function takesElsewhere(facts: IFacts, rejected: IRejected): boolean {
  const { index } = facts.knowledge;
  return rejected.names.some(
    name =>
      OLD_ARGUMENTS.has(name) ||
      rejected.callees.some(callee => index.lookup(callee, name).argument?.status === 'known')
  );
}

/** Private parts of TensorFlow and Keras: the index need not know them, so nothing is said of them. */
export function isPrivateName(symbol: string): boolean {
  return /^tensorflow\.python\.|\.src\.|\.engine\b|\._|^keras\.(?:legacy|applications\.\w+_utils)|__internal__/.test(
    symbol
  );
}

/** Old argument names that nothing else is called by. */
const TELLING_ARGUMENTS =
  /^(?:output_dim|nb_\w+|border_mode|subsample|dim_ordering|W_\w+|b_regularizer|U_\w+|samples_per_epoch|batch_input_shape|input_length|workers|use_multiprocessing|max_queue_size|max_q_size|keep_dims|reduction_indices|lr|decay|schedule_decay|save_format|jit_compile|inner_activation|recurrent_\w+)$/;

/** Of an object, the public class speaks where there is one: messages name it by the private module that it is made in. */
function askedNames(facts: IFacts, requested: IRequested): readonly string[] {
  const names = indexedNames(facts, requested);
  const open = requested.how === 'member' ? names.filter(name => !isPrivateName(name)) : [];
  return open.length > 0 ? open : names;
}

/** A name or an argument of TensorFlow or Keras is missing that some release has: a matter of versions. */
export function runsElsewhere(facts: IFacts): boolean {
  const requested = requestedSymbol(facts);
  if (
    requested &&
    askedNames(facts, requested).some(name => isKnownName(facts, name) || isPrivateName(name))
  ) {
    return true;
  }
  if (goneName(facts, 'python')) {
    return true;
  }
  const rejected = rejectedCall(facts);
  if (rejected === null || rejected.own) {
    return false;
  }
  if (rejected.how === 'missing') {
    // A release that requires the argument as well would not run it either.
    return argumentLife(facts, rejected) !== null;
  }
  return rejected.callees.length > 0
    ? takesElsewhere(facts, rejected)
    : rejected.names.some(name => TELLING_ARGUMENTS.test(name));
}
