/** Callables that a message names by their bare method: those of the object that the call is made on. */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { ICodeCall } from '../../engine/python/types';

/** The call that makes the object: `Attention()` in `Attention()(q)`, `Dataset.range(8)` in `Dataset.range(8).batch(2)`. */
function makerOf(facts: IFacts, call: ICodeCall): ICodeCall | null {
  const { cell, from, to } = call.callee;
  const inside = facts.code.calls.filter(
    one => one !== call && one.cell === cell && one.from === from && one.to <= to
  );
  return inside.sort((left, right) => right.to - left.to)[0] ?? null;
}

/** A method of something that is called an optimizer and is not one of TensorFlow 1's. */
const OF_OPTIMIZER = /(?:^|[._])opt(?:imi[sz]er)?(?:_\w+)?\.\w+$/;

const DATASET =
  /\b(?:data\.(?:\w+\.)?\w*Dataset|(?:image|text|audio|timeseries)\w*_dataset_from_\w+)\b/;
/**
 * Was the variable that a method is called on assigned a dataset, or what a method of a dataset gives? Each name is
 * followed once: notebooks assign two names to each other over and over.
 */
function holdsDataset(facts: IFacts, name: string, seen = new Set<string>()): boolean {
  seen.add(name);
  return facts.code.definitions(name).some(({ value }) => {
    const source = /^\(*(?<head>[A-Za-z_]\w*)\s*\.\w+\s*\(/.exec(value)?.groups?.head;
    return (
      DATASET.test(value) ||
      (source !== undefined && !seen.has(source) && holdsDataset(facts, source, seen))
    );
  });
}

/** Names that the callable may have, where the message says only `call()` or `batch()`; they need not be known. */
export function calleesByObject(facts: IFacts, shown: string, call: ICodeCall): readonly string[] {
  const method = shown.slice(shown.lastIndexOf('.') + 1);
  const maker = makerOf(facts, call);
  const made = publicName(maker?.resolved?.name ?? '');
  if (method === 'call' || method === '__call__') {
    const own = call.resolved?.of === 'instance' ? publicName(call.resolved.name) : '';
    return [made, own].filter(Boolean).map(name => `${name}.call`);
  }
  const { resolved, calleeText } = call;
  const variable = /^(?<name>[A-Za-z_]\w*)\.\w+$/.exec(calleeText)?.groups?.name;
  const ofDataset =
    DATASET.test(`${made} ${resolved?.name ?? ''} ${calleeText}`) ||
    (variable !== undefined && holdsDataset(facts, variable));
  if (ofDataset) {
    return [`tensorflow.data.Dataset.${method}`];
  }
  // `self.optimizer.minimize(…)`: every optimizer has the methods of its base.
  return OF_OPTIMIZER.test(calleeText)
    ? [`tensorflow.keras.optimizers.Optimizer.${method}`, `keras.optimizers.Optimizer.${method}`]
    : [];
}
