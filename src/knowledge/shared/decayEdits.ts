/** `Adam(lr=0.01, decay=1e-6)`: Keras 3 takes `decay=` and does nothing with it; a schedule does what it did. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeCall } from '../../engine/python/types';
import { firstCodeOffset, writtenAs } from './portCode';

const OPTIMIZER = /\.optimizers\.(?!legacy\.|schedules\.)[A-Z]\w*$/;

/** Does something set or read the rate while training? That takes a number, no schedule. */
function usesRate({ code }: IFacts): boolean {
  return (
    code.calls.some(call =>
      /(?:^|\.)(?:ReduceLROnPlateau|LearningRateScheduler|set_value)$/.test(call.calleeText)
    ) ||
    code.references.some(site =>
      /^(?:lr|learning_rate)$/.test(
        site.parts.length > 1 ? site.parts[site.parts.length - 1].name : ''
      )
    )
  );
}

/** Edits that make one argument of rate and decay, with the same rate at each step; empty where there is no decay. */
export function decayEdits(facts: IFacts, call: ICodeCall, callee: string): readonly ISourceEdit[] {
  const { cell } = call;
  const source = facts.code.source(cell);
  const at = call.arguments.findIndex(item => item.name === 'decay');
  const rate = call.arguments.find(item => /^(?:lr|learning_rate)$/.test(item.name ?? ''));
  if (facts.kerasInPlay !== 'keras3' || !OPTIMIZER.test(callee) || at < 0 || !rate) {
    return [];
  }
  const decay = call.arguments[at];
  const [initial, change] = [rate, decay].map(({ value }) => source.slice(value.from, value.to));
  if (usesRate(facts) || /^0(?:\.0*)?$/.test(change)) {
    return [];
  }
  const schedule = callee.replace(/\.optimizers\..*$/, '.optimizers.schedules.InverseTimeDecay');
  const { text, addImport } = writtenAs(facts, schedule, cell);
  const first = firstCodeOffset(source);
  const cut =
    at > 0
      ? { from: call.arguments[at - 1].to, to: decay.to }
      : { from: decay.from, to: call.arguments[at + 1].from };
  const written = `learning_rate=${text}(${initial}, 1, ${change})`;
  // Where the decay stands behind the rate, its cut begins where the new rate ends.
  return [
    ...(addImport ? [{ cell, from: first, to: first, text: `${addImport}\n` }] : []),
    { cell, from: rate.from, to: rate.to, text: written },
    { cell, ...cut, text: '' }
  ];
}
