/** Functions of tf.layers as layers of Keras: `tf.layers.dense(x, 8)` → `tf.keras.layers.Dense(8)(x)`. */

import type { ISourceEdit } from '../../engine/cause';
import { dropEdits } from './keywordEdits';
import { written } from './uses';
import type { IUse } from './uses';

/** Arguments that only a graph understands. */
const GRAPH_ONLY = new Set(['reuse', '_reuse', '_scope']);

/** The class whose name is the function's without underscores. */
function classOf(use: IUse, name: string): string | null {
  const { index } = use.facts.knowledge;
  const camel = name.replace(/(?:^|_)(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const wanted = camel.replace(/(\d)d/g, '$1D').replace(/dTranspose/g, 'DTranspose');
  const symbol = `tensorflow.keras.layers.${wanted}`;
  return index.lookup(symbol).status === 'known' && use.facts.exists(symbol) !== 'no'
    ? symbol
    : null;
}

/** Edits of one call; empty where it has arguments that a layer does not take. */
export function layerEdits(use: IUse, name: string): readonly ISourceEdit[] {
  const { facts, call, cell } = use;
  const layer = classOf(use, name);
  const inputs = call?.arguments.find(
    (item, at) => item.name === 'inputs' || (at === 0 && item.name === null)
  );
  if (!call || !layer || !inputs || call.callee.from !== use.site.from) {
    return [];
  }
  const others = call.arguments.filter(item => item !== inputs);
  if (others.some(item => GRAPH_ONLY.has(item.name ?? '') || item.kind.includes('star'))) {
    return [];
  }
  const source = facts.code.source(cell);
  const training = others.filter(item => item.name === 'training');
  const { text, imports } = written(use, layer);
  const given = [inputs.value, ...training].map(item => source.slice(item.from, item.to));
  const next = call.arguments[call.arguments.indexOf(inputs) + 1];
  const cut =
    inputs.name === null
      ? [{ cell, from: inputs.from, to: next ? next.from : inputs.to, text: '' }]
      : dropEdits(call, ['inputs']);
  if (training.length > 0 && others.length === training.length) {
    const { from, to } = call.argumentSpan;
    return [
      ...imports,
      { cell, from: call.callee.from, to: call.callee.to, text },
      { cell, from, to, text: `()(${given.join(', ')})` }
    ];
  }
  return [
    ...imports,
    { cell, from: call.callee.from, to: call.callee.to, text },
    ...cut,
    ...dropEdits(call, ['training']),
    { cell, from: call.to, to: call.to, text: `(${given.join(', ')})` }
  ];
}
