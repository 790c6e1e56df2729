/** Is a model file being read or written? Told by the functions in the traceback, else by the user's line. */

import type { IFacts, IOutcome } from './cause';
import { cannotTell, matched, NOT_MATCHED } from './outcomes';
import { frameProof, messageProof, userLineProof } from './proofs';
import type { IFrame } from './types';

/** Functions that only read files or whole saved configs; `from_config` and `deserialize` serve other purposes too. */
const LOADERS =
  /^(?:load_model|load_weights|_load_weights|load_model_from_hdf5|load_model_from_\w+|load_weights_from_\w+|load_weights_only|_load_model_from_\w+|load_attributes_from_hdf5_group|model_from_(?:json|yaml|config)|from_saved_model|load_from_saved_model|_load_state|load_state_tree|deserialize_model_from_bytecode|func_load)$/;
const SAVERS =
  /^(?:save|save_model|save_weights|_save_model|save_model_to_hdf5|save_weights_to_hdf5_group|save_lib|_save_model_to_\w+|export|save_attributes_to_hdf5_group|_save_state|export_saved_model|_should_save_model|_save_model_and_weights)$/;
const LOAD_CALL =
  /\b(?:load_model|load_weights|model_from_(?:json|yaml|config)|from_saved_model|saved_model\.load)\s*\(/;
/** Unpickling reads a model only where Keras or TensorFlow shows in the failure. */
const UNPICKLE = /\b(?:pickle|cPickle|joblib|dill|cloudpickle)\.loads?\s*\(/;
const KERAS_WORD = /\b(?:keras|tensorflow|tf_keras)\b/;
const SAVE_CALL =
  /\.(?:save|save_weights|export|to_json|to_yaml)\s*\(|\b(?:save_model|ModelCheckpoint|export_saved_model|saved_model\.save)\s*\(/;

/** What Keras says only while it reads a configuration. */
const SAID =
  /Error when deserializing class '\w+'|> could not be deserialized properly\. Please|Could not deserialize (?:class|object) '\w+'/;

function isKeras(frame: IFrame): boolean {
  return frame.owner === 'keras' || frame.owner === 'tensorflow';
}

/** A loader's name called on its own: `load_model(…)`. */
const BARE_LOADER =
  /(?<![\w.])(?<name>load_model|load_weights|model_from_(?:json|yaml|config))\s*\(/;

/** A loader under a short name (`load_model = keras.models.load_model`), or wrapped in a function: it still loads. */
const STILL_LOADS =
  /^(?:[\w.]+\.)?(?:load_model|load_weights|model_from_(?:json|yaml|config))\s*$|\blambda\b|\bpartial\s*\(/;

/**
 * Does the loader's name stand for something else by now: the notebook assigned a value to it, or the call went
 * straight into a layer (`load_model = Sequential(…)`, then `load_model(path)`)?
 */
export function loaderIsOverwritten(facts: IFacts): boolean {
  const name = BARE_LOADER.exec(facts.lineText)?.groups?.name;
  if (name === undefined || !facts.userFrame) {
    return false;
  }
  const first = facts.frames[facts.userFrame.index + 1];
  const intoLayer =
    first?.function === '__call__' &&
    /[\\/](?:base_)?layer\.py$/.test(first.path) &&
    isKeras(first);
  return (
    intoLayer ||
    facts.code
      .definitions(name)
      .some(item => item.global && item.kind === 'assignment' && !STILL_LOADS.test(item.value))
  );
}

function decide(facts: IFacts, frame: IFrame | undefined, call: RegExp, fact: string): IOutcome {
  if (frame) {
    return matched([frameProof(facts, frame, fact)]);
  }
  if (facts.lineText) {
    const proof = call.test(facts.lineText) ? userLineProof(facts, fact) : null;
    return proof ? matched([proof]) : NOT_MATCHED;
  }
  if (facts.frames.length === 0 && !facts.hasNotebook) {
    const told = call.exec(facts.text);
    if (told) {
      return matched([messageProof(facts, told[0], fact)]);
    }
  }
  return facts.frames.length === 0
    ? cannotTell(facts.t('the line of code that was running'))
    : NOT_MATCHED;
}

/** A layer that wraps another makes that one anew from its configuration: no file has a part in it. */
export function copiesLayer(facts: IFacts): boolean {
  const frames = facts.exceptions.flatMap(exception => exception.frames).filter(isKeras);
  return (
    SAID.test(facts.message) &&
    frames.some(
      ({ function: name, path }) => name === '__init__' && /[\\/]layers[\\/]/.test(path)
    ) &&
    !frames.some(frame => LOADERS.test(frame.function))
  );
}

/** A saved model, weights or config is being read. */
export function isLoading(facts: IFacts): IOutcome {
  if (loaderIsOverwritten(facts)) {
    return NOT_MATCHED;
  }
  const frames = facts.exceptions.flatMap(exception => exception.frames).filter(isKeras);
  const sure = frames.find(frame => LOADERS.test(frame.function));
  const unpickled = frames.length > 0 || KERAS_WORD.test(facts.message);
  const call = unpickled && UNPICKLE.test(facts.lineText) ? UNPICKLE : LOAD_CALL;
  const fact = facts.t('A saved model or its weights were being read.');
  return !sure && SAID.test(facts.message) && !copiesLayer(facts)
    ? matched([messageProof(facts, SAID.exec(facts.message)?.[0] ?? '', fact)])
    : decide(facts, sure, call, fact);
}

/** A model or its weights are being written. */
export function isSaving(facts: IFacts): IOutcome {
  const frames = facts.exceptions.flatMap(exception => exception.frames).filter(isKeras);
  const sure = frames.find(
    frame =>
      SAVERS.test(frame.function) ||
      (frame.function === '__init__' &&
        /model_checkpoint\.py$|callbacks\.py$/.test(frame.path) &&
        /ModelCheckpoint/.test(facts.lineText))
  );
  return decide(facts, sure, SAVE_CALL, facts.t('A model or its weights were being saved.'));
}
