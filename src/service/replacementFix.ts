/** Another name in the user's code, as a fix like those of a finding. A chunk of its own. */

import { contractEdits } from '../engine/edits';
import { createFacts } from '../engine/facts';
import { symbolAt } from '../engine/python/symbolAt';
import type { IEvidence, IFix, ITyped, Translate } from '../engine/types';
import { loadKnowledge } from '../knowledge';
import { replaceUses, writeAt } from '../knowledge/shared/replaceUses';

/** A place in a notebook: a cell, and what is selected in it. */
export interface IPlace {
  readonly evidence: IEvidence;
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/** What is to be written instead of what; with `argument` it is that argument's name which changes. */
export interface IReplacementRequest {
  readonly symbol: string;
  readonly to: string;
  readonly argument?: string;
}

/**
 * The uses of a name in one cell, changed; where the cell has none, the new name at the cursor. Null where an
 * argument is to be renamed that no call of the cell has.
 */
export async function replacementFix(
  { evidence, cell, from, to: end }: IPlace,
  { symbol, to, argument }: IReplacementRequest,
  translate: Translate
): Promise<IFix | null> {
  const knowledge = await loadKnowledge();
  const facts = createFacts(evidence, knowledge, translate);
  const move = knowledge.index.replacements(symbol).find(item => item.to === to);
  const uses =
    argument === undefined
      ? replaceUses(facts, cell, { symbol, to, arguments: move?.arguments })
      : replaceUses(facts, cell, { symbol, to: symbol, arguments: { [argument]: to } });
  const atCursor = uses.length === 0 && argument === undefined;
  const edits = contractEdits(facts, atCursor ? writeAt(facts, cell, from, end, to) : uses);
  if (!edits) {
    return null;
  }
  return {
    kind: 'code',
    title: translate('Use %1', to),
    safety: 'review',
    effect: atCursor
      ? translate('The active cell does not use %1; the new name goes where the cursor is.', symbol)
      : translate('Changes every use of %1 in the active cell.', argument ?? symbol),
    ...(move?.risk === undefined ? {} : { risk: move.risk }),
    edits,
    restart: false,
    feasible: 'yes'
  };
}

/** The name under the cursor, by the imports of the whole notebook; null for none. */
export function nameAt({ evidence, cell, from, to }: IPlace): ITyped | null {
  return symbolAt(evidence.notebook?.cells ?? [], cell, from, to);
}
