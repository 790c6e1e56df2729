/** Calls of a method under the name that its class has for it now. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { ICodeCall } from '../../engine/python/types';
import { lastPart } from './calleeWords';
import { tupleEdits } from './generatorEdits';
import { dropEdits, keywordEdits, renamedKeyword } from './keywordEdits';
import { destinationOf } from './destination';
import type { IDestination } from './destination';
import { isIndexed, parentOf } from './requested';

/**
 * What Keras 2.5 did in a method that nothing of the same name or result replaces, on the value of the call that
 * does most of it. `scripts/lab/fixes.py` runs these.
 */
const AFTERWARDS: Readonly<Record<string, (call: string) => string>> = {
  predict_classes: call =>
    `(lambda p: p.argmax(axis=-1) if p.shape[-1] > 1 else (p > 0.5).astype('int32'))(${call})`
};

/** Is what the method did besides its replacement written out by the edits? */
export function isCompleted(symbol: string): boolean {
  return lastPart(symbol) in AFTERWARDS;
}

/** Is the call on the line that failed? */
function isFailing(facts: IFacts, call: ICodeCall): boolean {
  const { place } = facts;
  return (
    place !== null &&
    place.cell === call.cell &&
    call.line <= place.line &&
    place.line <= call.lastLine
  );
}

/** Edits of one call: the method's name, and the keywords that only the old method took. */
function callEdits(
  facts: IFacts,
  call: ICodeCall,
  symbol: string,
  to: string
): readonly ISourceEdit[] {
  const { cell } = call;
  const end = call.callee.to;
  const name = { cell, from: end - lastPart(symbol).length, to: end, text: lastPart(to) };
  const refused = call.arguments
    .map(item => item.name)
    .filter((word): word is string => word !== null)
    .filter(
      word => facts.accepts(to, word) === 'no' && renamedKeyword(facts, to, word, [word]) === null
    );
  const wrap = AFTERWARDS[lastPart(symbol)];
  const data = lastPart(symbol) === 'predict_generator' ? tupleEdits(facts, call) : [];
  const inside = [name, ...keywordEdits(facts, call, to), ...dropEdits(call, refused), ...data];
  if (!wrap) {
    return inside;
  }
  const [before, after] = wrap('\n').split('\n');
  return [
    { cell, from: call.from, to: call.from, text: before },
    ...inside,
    { cell, from: call.to, to: call.to, text: after }
  ];
}

/** Does the same object have the replacement, with the same results or with what makes them the same? */
function staysOnObject(symbol: string, destination: IDestination): boolean {
  return (
    destination.kind !== 'namesake' &&
    parentOf(destination.to) === parentOf(symbol) &&
    (destination.kind === 'move' || destination.same || isCompleted(symbol))
  );
}

/**
 * Edits of every call of a method that the versions in play lack and that its class has under another name: where
 * the code tells the object's class, and, for the `failed` method, on the line that failed.
 */
export function methodEdits(facts: IFacts, failed?: string): readonly ISourceEdit[] {
  return facts.code.calls.flatMap(call => {
    const written = call.resolved?.of === 'member' ? publicName(call.resolved.name) : null;
    const known = written !== null && isIndexed(written) && facts.exists(written) === 'no';
    const here =
      failed !== undefined &&
      call.calleeText.endsWith(`.${lastPart(failed)}`) &&
      isFailing(facts, call);
    const symbol = known ? written : here ? failed : null;
    const destination = symbol === null ? null : destinationOf(facts, symbol);
    return symbol !== null && destination && staysOnObject(symbol, destination)
      ? callEdits(facts, call, symbol, destination.to)
      : [];
  });
}
