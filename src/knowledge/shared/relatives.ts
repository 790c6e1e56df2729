/** Other names under which a callable of Keras is, or was, public. */

import type { IApiIndex } from '../../engine/knowledgeTypes';

const KERAS = /^(?:keras|tensorflow\.keras|tf_keras)\./;

/** 'keras.Model.fit' → ['Model', 'fit']; the last parts that tell a class or function of Keras. */
function ownParts(callee: string): readonly string[] {
  const parts = callee.split('.');
  const at = parts.findIndex(part => /^[A-Z]/.test(part));
  return at < 0 ? parts.slice(-1) : parts.slice(at);
}

/** Classes of the same name that never stood for each other: DTensor's own, and an optimizer's old and new form. */
function ofAnotherKind(callee: string, symbol: string): boolean {
  return (
    symbol.includes('.dtensor.') ||
    (callee.includes('.legacy.') && symbol.includes('.experimental.'))
  );
}

/**
 * The same callable by its other public names (`keras.models.Model`, `tf.keras.Model`), and the generator
 * methods that it took over: code written for those passes what only those took.
 */
export function relatives(index: IApiIndex, callee: string): readonly string[] {
  if (!KERAS.test(callee)) {
    return [];
  }
  const [head, ...members] = ownParts(callee);
  const replaced = `${callee}_generator`;
  const others = index
    .named(head)
    .filter(symbol => KERAS.test(symbol) && !ofAnotherKind(callee, symbol))
    .map(symbol => [symbol, ...members].join('.'))
    .filter(symbol => symbol !== callee);
  return index.replacements(replaced).some(item => item.to === callee)
    ? [...others, ...[callee, ...others].map(symbol => `${symbol}_generator`)]
    : others;
}
