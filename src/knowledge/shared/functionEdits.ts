/** `K.function(inputs, outputs)` as a model that is called. */

import type { ISourceEdit } from '../../engine/cause';
import { listItems } from './formEdits';
import { written } from './uses';
import type { IUse } from './uses';

const PHASE = /\blearning_phase(?:\(\))?$/;

/** Edits of one call; empty where its inputs are not written out. */
export function functionEdits(use: IUse): readonly ISourceEdit[] {
  const { facts, call, cell, site, part } = use;
  if (!call || call.callee.to !== part.to || call.arguments.length !== 2) {
    return [];
  }
  const source = facts.code.source(cell);
  const [inputs, outputs] = call.arguments.map(item =>
    source.slice(item.value.from, item.value.to)
  );
  const items = listItems(inputs);
  const root = site.resolved?.name.startsWith('keras.') ? 'keras' : 'tensorflow.keras';
  const { text, imports } = written(use, `${root}.Model`);
  if (!items || items.length === 0) {
    return [];
  }
  const phase = PHASE.test(items[items.length - 1]);
  const tensors = (phase ? items.slice(0, -1) : items).join(', ');
  const called = phase ? 'values[:-1], training=bool(values[-1])' : 'values';
  const lines = `(lambda values, model=${text}([${tensors}], ${outputs}): [one.numpy() for one in model(${called})])`;
  return [...imports, { cell, from: call.from, to: call.to, text: lines }];
}
