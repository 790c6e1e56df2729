/** Which side of a saved file is older: the Keras that wrote it, or the one that reads it. */

import type { IFacts } from '../../../engine/cause';
import { isLoading } from '../../../engine/savedModels';
import { callNamesEnd, namesKerasFile } from '../../shared/fileNames';
import { argumentLife } from '../../shared/argumentLife';
import { objectOfAnotherKeras } from '../../shared/fileObject';
import { rejectedCall } from '../../shared/rejected';
import type { IRejected } from '../../shared/rejected';
import { keywordOfFile } from './keywordOfFile';

/** What only Keras 3 writes into a file. */
const WRITTEN_BY_3 =
  /'batch_shape'|keras\.src\.(?:models|layers|ops|backend|dtype_policies|trainers|optimizers\.base)|'DTypePolicy'|DTypePolicy'|parent module keras\.(?:layers|models)\b/;
/** What only Keras 2 and tf-keras write, or what Keras 3 no longer reads. */
const WRITTEN_BY_2 =
  /'batch_input_shape'|'reduction': 'auto'|(?:tf_)?keras\.src\.engine|keras\.engine|tf_keras\.src|'time_major'|is_legacy_optimizer|Unknown layer: '?(?:TFOpLambda|SlicingOpLambda|ClassMethod|InstanceMethod)|passed to DepthwiseConv2D: \{'groups': 1|'implementation'|is not a KerasSaveable subclass|Could not locate (?:class|function) '(?:Functional|Sequential|Dense|LSTM|GRU|mse|mae|Model)'|Invalid value for argument `reduction`|quantization_mode/;
/** A class of the Keras that reads, not of the file's: one of Keras 3. */
const READ_BY_3 = /<class 'keras\.src\.(?:models|layers)\.[\w.]+'> could not be deserialized/;
/** Arguments that old optimizers wrote; without a loader's frame it may as well be the code's own call. */
const OPTIMIZER_OF_2 = /Argument\(s\) not recognized: \{'(?:lr|decay|jit_compile|name)'/;
/** What releases of Keras 2 and 3 began to write: an older reader refuses it by name. */
const LATER_KEYS =
  /'(?:ragged|groups|batch_shape|optional|registered_name|build_config|shared_object_id|experimental_autocast|autocast|synchronized|keepdims|quantization_config|lora_rank|flash_attention|use_causal_mask|num_groups|seed_generator)'/;
/** What Keras 1 wrote. */
const KERAS_1_KEYS =
  /'(?:consume_less|inner_init|inner_activation|dim_ordering|border_mode|nb_filter|nb_row|nb_col|W_regularizer|b_regularizer|U_regularizer|W_constraint|b_constraint|forget_bias_init|subsample|init|output_dim|input_dtype|p|bias)'/;
const REFUSES_KEY =
  /got an unexpected keyword argument '|Unrecognized keyword arguments?:?'?,|Keyword argument not understood:/;
/**
 * Layers that Keras itself began to write at some release: too old a reader does not know them. Before 2.2.3 a
 * Sequential model was a list, so that an older reader takes the keys of the later form for layers.
 */
const NEWER_LAYER =
  /Unknown layer: ?'?(?:Functional|TFOpLambda|SlicingOpLambda|ModuleWrapper|(?:name|layers|build_input_shape)(?!\w))'?/;
/** What any Keras refuses for safety, or cannot read of older releases; a lambda's bytes stand where a name should. */
const REFUSED =
  /deserialization of a `?Lambda`? layer|Python lambda|object 'vars' doesn't exist|unexpected keyword argument 'ragged'|loading functions are not allowed|is not a modeling function|\{'value': \['4w/;
/** A whole model's layers and weights come from one file: variables that find no layer were written another way. */
const NOTHING_FOR_LAYER = /expected \d+ variables, but received 0 variables during loading/;
/** Keras 3 joins the layers of some configurations in another way than the Keras 2 that wrote them. */
const OTHER_WIRING =
  /expects \d+ input\(s\),? but it received \d+|expected \d+ input\(s\)\. Received \d+ instead|Only input tensors may be passed as positional/;
/** The graph in a SavedModel holds operations, or attributes of them, that came later. */
const NEWER_GRAPH = /Op type not registered '\w+' in binary|NodeDef mentions attr '\w+' not in Op</;
/** What an old Keras says of a file format that it does not know. */
const FORMAT_UNKNOWN =
  /weight file containing 0 layers|Unknown (?:optimizer|layer|loss|metric|initializer|object): '?Custom>|parent module tf_keras\b/;
/** A keyword of a configuration that Keras itself wrote. */
const KEYWORD_UNKNOWN =
  /Unrecognized keyword arguments?|got an unexpected keyword argument|Keyword argument not understood/;

/** Keras 1's own loader, or the one of 2.0: whatever it does not know came later. */
function readByKeras1(facts: IFacts): boolean {
  return facts.exceptions.some(item =>
    item.frames.some(frame => frame.function === 'layer_from_config')
  );
}

/** Which side is older, by a key of the configuration that the reader refuses; null where the key does not tell. */
function byRefusedKey(facts: IFacts): 'too-new' | 'too-old' | null {
  const text = innermost(facts.message);
  if (!REFUSES_KEY.test(text)) {
    return null;
  }
  if (LATER_KEYS.test(text) || readByKeras1(facts)) {
    return 'too-old';
  }
  return KERAS_1_KEYS.test(text) ? 'too-new' : null;
}

/** Keys of a configuration that only another generation of Keras writes for its layers. */
export function writtenElsewhere(facts: IFacts): boolean {
  const text = innermost(facts.message);
  // An optimizer says it of its own arguments.
  return (
    !/Argument\(s\) not recognized/.test(text) &&
    ((REFUSES_KEY.test(text) && (LATER_KEYS.test(text) || KERAS_1_KEYS.test(text))) ||
      WRITTEN_BY_2.test(text) ||
      WRITTEN_BY_3.test(text))
  );
}

/** The words after the last wrapper: those tell the cause. */
export function innermost(text: string): string {
  const at = text.lastIndexOf('Exception encountered: ');
  return at < 0 ? text : text.slice(at);
}

/** Is a model read together with its configuration, not weights into a model that code built? */
function loadsWholeModel(facts: IFacts): boolean {
  return (
    facts.frames.some(frame => /^(?:load_model|model_from_\w+)$/.test(frame.function)) ||
    (!facts.frames.some(frame => frame.function === 'load_weights') &&
      /\b(?:load_model|model_from_\w+)\s*\(/.test(facts.lineText))
  );
}

/**
 * Variables of the file found no layer: of a whole model's file any, of a weights file all. A weights file of
 * another architecture leaves only some of the layers empty.
 */
function nothingFitted(facts: IFacts): boolean {
  if (!NOTHING_FOR_LAYER.test(facts.message)) {
    return false;
  }
  if (loadsWholeModel(facts)) {
    return true;
  }
  const listed = facts.message.slice(facts.message.indexOf('List of objects'));
  const empty = Array.from(listed.matchAll(/<(\w+) name=/g), found => found[1]);
  const layers = (facts.evidence.layers ?? []).filter(layer => empty.includes(layer.class));
  return empty.length > 1 && layers.length > 0 && empty.length >= layers.length;
}

/** A zipped `.keras` file is no SavedModel and no HDF5 file to a Keras before 2.13; a missing one looks alike. */
export function seesNoSavedModel(facts: IFacts): boolean {
  return (
    /SavedModel file does not exist at: [^{\n]*\.keras\b/.test(facts.message) &&
    facts.versionIn('tensorflow', '<2.12') === 'yes'
  );
}

/** To one that takes every `.keras` file for HDF5, the archive is one without HDF5's first bytes. */
function seesNoHdf5(facts: IFacts): boolean {
  return (
    /file signature not found/.test(facts.innerMessage) &&
    facts.versionIn('tensorflow', '<2.13') === 'yes' &&
    (namesKerasFile(facts) || callNamesEnd(facts, /(?:^|\.)load_\w+$/, '.keras'))
  );
}

/** The metadata of a SavedModel is JSON in each Keras, but no longer in the place where older ones look. */
function readsForeignMetadata(facts: IFacts): boolean {
  return (
    facts.ename === 'JSONDecodeError' &&
    facts.frames.some(frame => /saved_model[\\/](?:load|json_utils)\.py$/.test(frame.path))
  );
}

/** Python's own words for a refused keyword, as Keras 2 lets them through: Keras 3 says it in its own. */
function refusesBare(facts: IFacts): boolean {
  return /^(?:__init__\(\) got an unexpected keyword argument|\('(?:Unrecognized keyword|Keyword argument not))/.test(
    facts.innerMessage
  );
}

/** Where nothing tells which Keras reads: the words alone. */
function byWords(message: string): 'too-new' | 'too-old' | null {
  if (NEWER_LAYER.test(message)) {
    return 'too-old';
  }
  const old = WRITTEN_BY_2.test(message);
  return old ? 'too-new' : WRITTEN_BY_3.test(message) ? 'too-old' : null;
}

/** The graph of a SavedModel uses what an operation of this TensorFlow does not have yet. */
export function graphIsNewer(facts: IFacts): boolean {
  return /NodeDef mentions attr '\w+' not in Op</.test(facts.message);
}

/** What tells it whichever Keras reads. */
function bySureSign(facts: IFacts): 'too-new' | 'too-old' | null {
  return seesNoSavedModel(facts) || seesNoHdf5(facts) || NEWER_GRAPH.test(facts.message)
    ? 'too-old'
    : (keywordOfFile(facts) ?? objectOfAnotherKeras(facts));
}

/** Is it Keras 3 that reads: by its version, or by its own words where that is not known. */
function isReadBy3(facts: IFacts): boolean {
  const isModern = facts.versionIn('keras', '>=3');
  return isModern === 'yes' || (isModern === 'unknown' && READ_BY_3.test(facts.message));
}

/** Does the user's own call name what is refused? Then it does not stand in the file. */
function isWritten({ call, names }: IRejected): boolean {
  return call?.arguments.some(item => names.includes(item.name ?? '')) === true;
}

/** The reader is too new for the file, or too old; null where nothing tells. */
export function readerIs(facts: IFacts): 'too-new' | 'too-old' | null {
  const sure = bySureSign(facts);
  if (sure) {
    return sure;
  }
  const modern = facts.kerasInPlay !== 'tf-keras' && isReadBy3(facts);
  const old =
    facts.kerasInPlay === 'keras2' ||
    facts.kerasInPlay === 'tf-keras' ||
    facts.versionIn('keras', '<3') === 'yes';
  const whole = facts.message;
  const rejected = rejectedCall(facts);
  const life = rejected && !isWritten(rejected) ? argumentLife(facts, rejected)?.life.state : null;
  const loads = isLoading(facts).state === 'yes';
  if (modern) {
    if (WRITTEN_BY_2.test(whole) || (loads && OPTIMIZER_OF_2.test(whole)) || REFUSED.test(whole)) {
      return 'too-new';
    }
    if (life === 'too-old' || life === 'too-new') {
      return life;
    }
    if (nothingFitted(facts) || (loads && OTHER_WIRING.test(whole))) {
      return 'too-new';
    }
    return KEYWORD_UNKNOWN.test(innermost(whole)) ? 'too-old' : null;
  }
  if (old || (loads && refusesBare(facts))) {
    const key = byRefusedKey(facts);
    if (key) {
      return key;
    }
    if (WRITTEN_BY_3.test(whole) || NEWER_LAYER.test(whole)) {
      return 'too-old';
    }
    if (REFUSED.test(whole) || nothingFitted(facts)) {
      return 'too-new';
    }
    if (FORMAT_UNKNOWN.test(whole) || readsForeignMetadata(facts)) {
      return 'too-old';
    }
    if (life === 'too-old' || life === 'too-new') {
      return life;
    }
    return loadsWholeModel(facts) && KEYWORD_UNKNOWN.test(innermost(whole)) && !rejected?.own
      ? 'too-old'
      : null;
  }
  return byWords(whole);
}
