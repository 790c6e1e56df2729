/** Outcomes of conditions: how they are made and combined. */

import type { IOutcome } from './cause';
import type { Tri } from './knowledgeTypes';
import type { IProof } from './types';

/** The condition holds. */
export function matched(
  proofs: readonly IProof[] = [],
  captures: Readonly<Record<string, string>> = {}
): IOutcome {
  return { state: 'yes', proofs, captures };
}

/** The condition does not hold. */
export const NOT_MATCHED: IOutcome = { state: 'no', proofs: [], captures: {} };

/** A fact is missing; `missing` names it as a short phrase ('the version of Keras that is loaded'). */
export function cannotTell(
  missing: string,
  proofs: readonly IProof[] = [],
  captures: Readonly<Record<string, string>> = {}
): IOutcome {
  return { state: 'unknown', proofs, captures, missing };
}

/** An outcome of a three-valued answer. */
export function outcomeOf(
  state: Tri,
  missing: string,
  proofs: readonly IProof[] = [],
  captures: Readonly<Record<string, string>> = {}
): IOutcome {
  switch (state) {
    case 'yes':
      return matched(proofs, captures);
    case 'no':
      return NOT_MATCHED;
    case 'unknown':
      return cannotTell(missing);
  }
}

/** Both outcomes together: no wins over unknown, unknown over yes. */
export function both(left: IOutcome, right: IOutcome): IOutcome {
  if (left.state === 'no' || right.state === 'no') {
    return NOT_MATCHED;
  }
  const missing = left.missing ?? right.missing;
  return {
    state: left.state === 'yes' && right.state === 'yes' ? 'yes' : 'unknown',
    proofs: [...left.proofs, ...right.proofs],
    captures: { ...left.captures, ...right.captures },
    ...(missing === undefined ? {} : { missing })
  };
}
