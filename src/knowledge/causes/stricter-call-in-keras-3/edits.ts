/** The value written so that every Keras takes it, where the code shows it. */

import type { IFacts, ISourceEdit } from '../../../engine/cause';
import type { ICodeArgument } from '../../../engine/python/types';
import type { Stricter } from './refused';

function around({ cell, value }: ICodeArgument, before: string, after: string): ISourceEdit[] {
  return [
    { cell, from: value.from, to: value.from, text: before },
    { cell, from: value.to, to: value.to, text: after }
  ];
}

function argumentsHere({ place, code }: IFacts): readonly ICodeArgument[] {
  return (place ? code.callsAt(place.cell, place.line) : []).flatMap(call => call.arguments);
}

/** Is it a whole number, or made one, as it stands? */
function isWhole({ text }: ICodeArgument): boolean {
  return /(?:^|=)\s*(?:\d+|None|int\(.*\)|len\([^()]*\))$/s.test(text);
}

/** Edits for one kind of value; none where there is only an example. */
export function editsFor(facts: IFacts, value: Stricter): readonly ISourceEdit[] {
  switch (value) {
    case 'metrics':
      return facts.code.calls
        .filter(call => /\.compile$/.test(call.calleeText))
        .flatMap(call => call.arguments)
        .filter(item => /^(?:weighted_)?metrics$/.test(item.name ?? ''))
        .filter(item => !/(?:^|=)\s*[[({]/.test(item.text))
        .flatMap(item => around(item, '[', ']'));
    case 'steps':
      return argumentsHere(facts)
        .filter(item => /steps/.test(item.name ?? '') && !isWhole(item))
        .flatMap(item => around(item, 'int(', ')'));
    case 'rate':
      return argumentsHere(facts)
        .filter(item => item.name === 'learning_rate')
        .flatMap(item => around(item, 'float(', ')'));
    default:
      return [];
  }
}
