/** Edits of the keywords of a call: written under another name, or left out. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeCall } from '../../engine/python/types';
import upgrades from '../data/tf1Arguments.json';
import { decayEdits } from './decayEdits';
import { kernelEdits, valueEdits } from './keras1Values';
import { relatives } from './relatives';
import { renamedByPlace } from './renamedByPlace';

/**
 * The new name of a keyword that a callee no longer takes; null where there is none. `refused`: keywords that the
 * failure itself names, whatever a `**kwargs` in the signature lets expect.
 */
export function renamedKeyword(
  facts: IFacts,
  callee: string,
  name: string,
  refused: readonly string[] = []
): string | null {
  if (!refused.includes(name) && facts.accepts(callee, name) === 'yes') {
    return null;
  }
  const { index } = facts.knowledge;
  const upgraded = upgrades.names[callee as keyof typeof upgrades.names] as
    Readonly<Record<string, string>> | undefined;
  const names = [callee, ...relatives(index, callee)]
    .flatMap(one => index.replacements(one))
    .map(item => item.arguments?.[name])
    .concat(upgraded?.[name])
    .filter((found): found is string => Boolean(found));
  return (
    names.find(found => facts.accepts(callee, found) !== 'no') ??
    renamedByPlace(facts, callee, name)
  );
}

/** Arguments that only Keras 1 had. */
const KERAS_1 = /^(?:border_mode|dim_ordering|subsample|W_\w+|b_\w+|init|bias)$/;

/** Renames of every keyword of a call that its callee calls by another name now. */
export function keywordEdits(
  facts: IFacts,
  call: ICodeCall,
  callee: string,
  refused: readonly string[] = []
): readonly ISourceEdit[] {
  const scheduled = decayEdits(facts, call, callee);
  const renames = call.arguments.flatMap(argument => {
    const rate = scheduled.length > 0 && argument.name === 'lr';
    const to =
      argument.name === null || rate ? null : renamedKeyword(facts, callee, argument.name, refused);
    return argument.name !== null && to
      ? [
          {
            cell: argument.cell,
            from: argument.from,
            to: argument.from + argument.name.length,
            text: to
          },
          ...valueEdits(facts, argument)
        ]
      : [];
  });
  const keras1 = call.arguments.some(item => KERAS_1.test(item.name ?? ''));
  return [...renames, ...scheduled, ...(keras1 ? kernelEdits(call, callee) : [])];
}

/** The stretches to cut for dropping arguments, each with the comma that belongs to it. */
export function dropEdits(
  call: Pick<ICodeCall, 'arguments'>,
  names: readonly string[]
): readonly ISourceEdit[] {
  const dropped = (at: number): boolean => names.includes(call.arguments[at]?.name ?? '');
  return call.arguments.flatMap((argument, at) => {
    if (!dropped(at)) {
      return [];
    }
    const { cell, from, to } = argument;
    const keptLater = call.arguments.some((_item, index) => index > at && !dropped(index));
    return [
      keptLater
        ? { cell, from, to: call.arguments[at + 1].from, text: '' }
        : { cell, from: call.arguments[at - 1]?.to ?? from, to, text: '' }
    ];
  });
}
