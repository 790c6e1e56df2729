/** What words and source lines tell of the callable that refused its arguments. */

import type { IFacts } from '../../engine/cause';
import type { ICodeCall } from '../../engine/python/types';

/** Private classes of Keras and TensorFlow that messages name. */
export const FRAMEWORK_CLASS =
  /Optimizer|Trainer|Layer|Model|Loss|Metric|Keras|Tensor|Variable|Dataset|Callback|Regularizer|Initializer|Operation|Function/;

/** The last part of a dotted name. */
export function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

/** 'Dense.__init__' → 'Dense'; 'TensorFlowTrainer.fit' → 'fit'. */
export function calledName(shown: string): string {
  const parts = shown
    .split('.')
    .filter(part => !['__init__', '__call__', 'call', '__new__'].includes(part));
  return parts[parts.length - 1] ?? '';
}

/** The callable that a source line of the traceback hands one of the names to: 'optimizers.Adam(lr=lr)' → 'Adam'. */
export function calleeInLines(facts: IFacts, names: readonly string[]): string {
  for (const { text, owner } of [...facts.frames].reverse()) {
    const line = owner === 'keras' || owner === 'tensorflow' ? '' : (text ?? '');
    const at = line.search(new RegExp(`[(,]\\s*(?:${names.join('|')})\\s*=(?!=)`));
    const called = names.length && at >= 0 ? openCallee(line.slice(0, at + 1)) : '';
    if (called) {
      return lastPart(called);
    }
  }
  return '';
}

/** The name before the last bracket that is still open at the end of a line. */
function openCallee(head: string): string {
  let depth = 0;
  for (let at = head.length - 1; at >= 0; at--) {
    depth += head[at] === ')' ? 1 : head[at] === '(' ? -1 : 0;
    if (depth < 0) {
      return /([A-Za-z_][\w.]*)\s*$/.exec(head.slice(0, at))?.[1] ?? '';
    }
  }
  return '';
}

/** Keras's own line calls a function of TensorFlow (`return tf.nn.softmax(x, axis=axis)`): the two do not fit. */
export function calledByFramework(facts: IFacts, shown: string): readonly string[] {
  const last = facts.frames[facts.frames.length - 1];
  const name = calledName(shown);
  const found =
    last?.owner === 'keras' && name
      ? new RegExp(`(?<![\\w.])tf\\.((?:\\w+\\.)*${name})\\(`).exec(last.text ?? '')
      : null;
  return found ? [`tensorflow.${found[1]}`] : [];
}

/** Is what refused the arguments imported from a library that has no part in TensorFlow or Keras (`np.append`)? */
export function ofAnotherLibrary(shown: string, call: ICodeCall | undefined): boolean {
  const resolved = call?.resolved?.name ?? '';
  return (
    resolved.includes('.') &&
    !/^(?:tensorflow|keras|tf_keras)\b|^_?_?main_?_?\b/.test(resolved) &&
    lastPart(resolved) === calledName(shown)
  );
}
