/** Calls on shapes that are plain tuples in Keras 3. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import { isFailing, usesOf, withoutCall } from './uses';
import type { IUse } from './uses';

function around(use: IUse, name: string): readonly ISourceEdit[] {
  const { cell, receiver, call, part } = use;
  return receiver
    ? [
        { cell, from: receiver.from, to: receiver.from, text: `${name}(` },
        { cell, from: receiver.to, to: call ? call.to : part.to, text: ')' }
      ]
    : [];
}

/** `shape.as_list()` → `list(shape)`, `shape.rank` → `len(shape)`, on the line that failed. */
export function tupleEdits(facts: IFacts): readonly ISourceEdit[] {
  const lists = usesOf(facts, 'as_list').filter(isFailing);
  const ranks = [...usesOf(facts, 'rank'), ...usesOf(facts, 'ndims')].filter(isFailing);
  return [
    ...lists.flatMap(use => (use.call ? around(use, 'list') : [])),
    ...ranks.flatMap(use => (use.call ? [] : around(use, 'len')))
  ];
}

/** `x.get_shape()` → `x.shape`, also where `.as_list()` follows; on the line that failed. */
export function getShapeEdits(facts: IFacts): readonly ISourceEdit[] {
  const lists = usesOf(facts, 'as_list').filter(isFailing);
  return usesOf(facts, 'get_shape')
    .filter(isFailing)
    .flatMap(use => {
      const { cell, receiver, call } = use;
      const list = lists.find(one => one.cell === cell && one.receiver?.to === call?.to);
      return list?.call && receiver && call
        ? [
            { cell, from: receiver.from, to: receiver.from, text: 'list(' },
            { cell, from: use.part.from, to: list.call.to, text: 'shape)' }
          ]
        : withoutCall(use, 'shape');
    });
}
