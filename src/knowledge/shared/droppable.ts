/** Which arguments may be left out of a call without changing what it computes. */

import type { ICodeArgument } from '../../engine/python/types';

/** Callables whose arguments steer how the work is done; a refused one is advice that this release needs no more. */
const STEERED =
  /\.(?:fit|evaluate|predict|compile|train_on_batch|test_on_batch|predict_on_batch|fit_generator|evaluate_generator|predict_generator|add_weight|apply_gradients|minimize|adapt|save|save_weights|load_model|load_weights|summary)$|\.callbacks\.\w+$/;

/** Arguments of those that do decide the result. */
const DECIDING =
  /^(?:sample_weight|class_weight|validation_\w+|samples_per_epoch|nb_\w+|loss\w*|metrics|by_name|skip_mismatch|period|reset_metrics)$/;

/** What a release does anyway: nothing given, switched off, or once. */
const NEUTRAL = /^(?:None|False|1)$/;

/** May the argument be dropped, as far as the callee and the value tell? */
export function isDroppable(callee: string, argument: ICodeArgument): boolean {
  const value = argument.text.replace(/^\w+\s*=(?!=)\s*/, '').trim();
  return NEUTRAL.test(value) || (STEERED.test(callee) && !DECIDING.test(argument.name ?? ''));
}
