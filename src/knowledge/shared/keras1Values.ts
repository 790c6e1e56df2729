/** What a Keras 1 call says in other values, not only in other names. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';

/** Old argument to old value to the value of Keras 2 and 3. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dim_ordering: { tf: 'channels_last', th: 'channels_first' }
};

/** The new value of a renamed argument, where a plain string says another thing now. */
export function valueEdits(facts: IFacts, argument: ICodeArgument): readonly ISourceEdit[] {
  const to = VALUES[argument.name ?? '']?.[argument.string ?? ''];
  const { cell, from, to: end } = argument.value;
  const quote = facts.code.source(cell)[from];
  return to === undefined ? [] : [{ cell, from, to: end, text: `${quote}${to}${quote}` }];
}

/** `Conv2D(32, 3, 3, …)` of Keras 1: rows and columns of the kernel become one pair, else the second is the strides. */
export function kernelEdits(call: ICodeCall, callee: string): readonly ISourceEdit[] {
  const places = call.arguments.filter(item => item.kind === 'positional');
  const [, rows, columns] = places;
  const numbers = rows && columns && [rows, columns].every(item => /^\d+$/.test(item.text.trim()));
  return numbers && /\.Conv(?:olution)?2D$/.test(callee)
    ? [
        {
          cell: rows.cell,
          from: rows.from,
          to: columns.to,
          text: `(${rows.text.trim()}, ${columns.text.trim()})`
        }
      ]
    : [];
}
