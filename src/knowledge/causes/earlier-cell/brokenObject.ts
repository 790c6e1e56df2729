/** An object that exists but that an earlier, failed cell left unfinished: not compiled, without layers, not fitted. */

import type { IFacts } from '../../../engine/cause';
import { failedBefore } from '../../shared/nameOrder';

const UNFINISHED =
  /must (?:call `compile\(\)`|compile)|has no layers|not (?:yet )?been (?:built|created|called)|never been called|not (?:yet )?fitted|no defined (?:input|output)|before using the model/i;

/** What finishes an object. */
const FINISHING = new Set(['compile', 'add', 'fit', 'build', 'adapt', 'fit_transform']);

function rootsInLine(facts: IFacts): readonly string[] {
  return Array.from(facts.lineText.matchAll(/\b([A-Za-z_]\w*)\s*\./g), found => found[1]);
}

/** The failed cell that should have finished the object of the running line, or null. */
export function brokenObject(
  facts: IFacts
): { readonly name: string; readonly cell: number } | null {
  if (!facts.hasNotebook || !UNFINISHED.test(facts.innerMessage)) {
    return null;
  }
  const roots = rootsInLine(facts);
  for (const cell of failedBefore(facts)) {
    const call = facts.code.calls.find(item => {
      const parts = item.calleeText.split('.');
      return (
        item.cell === cell && roots.includes(parts[0]) && FINISHING.has(parts[parts.length - 1])
      );
    });
    if (call) {
      return { name: call.calleeText.split('.')[0], cell };
    }
  }
  return null;
}
