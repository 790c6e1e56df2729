/** Generators that give bare arrays, where Keras 3 takes tuples only. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeCall } from '../../engine/python/types';

/** The generator function of the user's that an expression calls; null for anything else. */
function generatorBehind(facts: IFacts, text: string, cell: number): string | null {
  const { code } = facts;
  const name = /^(\w+)\s*\(/.exec(text)?.[1];
  const made = /^\w+$/.test(text)
    ? code.bindings.filter(item => item.name === text && item.cell <= cell).pop()?.value
    : undefined;
  if (made !== undefined) {
    return made === text ? null : generatorBehind(facts, made, cell);
  }
  const found = code.functions.filter(item => item.name === name && item.method === null).pop();
  const body = found ? code.source(found.cell).slice(found.from, found.to) : '';
  return /^\s*yield\b/m.test(body) ? body : null;
}

/** Does a `yield` give a tuple, as far as its line shows? */
function givesTuple(line: string): boolean {
  const bare = line.replace(/[([{][^()[\]{}]*[)\]}]/g, '').replace(/[([{][^()[\]{}]*[)\]}]/g, '');
  return bare.includes(',');
}

/** Edits of the data of a call to `predict`: each batch of a generator as a tuple. */
export function tupleEdits(facts: IFacts, call: ICodeCall): readonly ISourceEdit[] {
  const data = call.arguments.find(
    (item, at) =>
      (at === 0 && item.kind === 'positional') || /^(?:generator|x)$/.test(item.name ?? '')
  );
  if (!data || facts.kerasInPlay !== 'keras3') {
    return [];
  }
  const { cell, from, to } = data.value;
  const body = generatorBehind(facts, facts.code.source(cell).slice(from, to), cell);
  const yields = body?.match(/(?<=^\s*yield\b).*/gm) ?? [];
  if (yields.length === 0 || yields.every(givesTuple)) {
    return [];
  }
  return [
    {
      cell,
      from,
      to: from,
      text: '(batch if isinstance(batch, tuple) else (batch,) for batch in '
    },
    { cell, from: to, to, text: ')' }
  ];
}
