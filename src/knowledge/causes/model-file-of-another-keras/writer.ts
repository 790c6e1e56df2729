/** Which side of a saved file is older: the Keras that wrote it, or the one that reads it. */

import type { IFacts } from '../../../engine/cause';
import { argumentLife } from '../../shared/argumentFinding';
import { rejectedCall } from '../../shared/rejected';

/** What only Keras 3 writes into a file. */
const WRITTEN_BY_3 =
  /'batch_shape'|keras\.src\.(?:models|layers|ops|backend|dtype_policies|trainers|optimizers\.base)|'DTypePolicy'|DTypePolicy'|parent module keras\.(?:layers|models)\b/;
/** What only Keras 2 and tf-keras write, or what Keras 3 no longer reads. */
const WRITTEN_BY_2 =
  /'batch_input_shape'|(?:tf_)?keras\.src\.engine|keras\.engine|tf_keras\.src|'time_major'|is_legacy_optimizer|Unknown layer: '?(?:TFOpLambda|SlicingOpLambda|ClassMethod|InstanceMethod)|'groups': 1|'implementation'|is not a KerasSaveable subclass|Could not locate (?:class|function) '(?:Functional|Sequential|Dense|LSTM|GRU|mse|mae|Model)'|Invalid value for argument `reduction`|quantization_mode|Argument\(s\) not recognized: \{'(?:lr|decay|jit_compile|name)'/;
/** Layers that Keras itself began to write at some release: too old a reader does not know them. */
const NEWER_LAYER = /Unknown layer: '?(?:Functional|TFOpLambda|SlicingOpLambda|ModuleWrapper)'?/;
/** What any Keras refuses for safety, or cannot read of older releases. */
const REFUSED =
  /deserialization of a `?Lambda`? layer|Python lambda|bad marshal data|object 'vars' doesn't exist|expected \d+ variables, but received 0 variables during loading|unexpected keyword argument 'ragged'|loading functions are not allowed|is not a modeling function/;

/** The words after the last wrapper: those tell the cause. */
export function innermost(text: string): string {
  const at = text.lastIndexOf('Exception encountered: ');
  return at < 0 ? text : text.slice(at);
}

/** The reader is too new for the file, or too old; null where nothing tells. */
export function readerIs(facts: IFacts): 'too-new' | 'too-old' | null {
  const modern = facts.versionIn('keras', '>=3') === 'yes' && facts.kerasInPlay !== 'tf-keras';
  const old =
    facts.kerasInPlay === 'keras2' ||
    facts.kerasInPlay === 'tf-keras' ||
    facts.versionIn('keras', '<3') === 'yes';
  const whole = facts.message;
  const rejected = rejectedCall(facts);
  const life = rejected ? argumentLife(facts, rejected)?.life.state : undefined;
  if (modern) {
    if (WRITTEN_BY_2.test(whole) || REFUSED.test(whole)) {
      return 'too-new';
    }
    if (life === 'too-old' || life === 'too-new') {
      return life;
    }
    return /Unrecognized keyword arguments? passed to|got an unexpected keyword argument|Unrecognized keyword argument\(s\)/.test(
      innermost(whole)
    )
      ? 'too-old'
      : null;
  }
  if (old) {
    if (WRITTEN_BY_3.test(whole) || NEWER_LAYER.test(whole)) {
      return 'too-old';
    }
    if (REFUSED.test(whole)) {
      return 'too-new';
    }
    return life === 'too-old' || life === 'too-new' ? life : null;
  }
  return WRITTEN_BY_3.test(whole) && !WRITTEN_BY_2.test(whole)
    ? 'too-old'
    : WRITTEN_BY_2.test(whole) && !NEWER_LAYER.test(whole)
      ? 'too-new'
      : null;
}
