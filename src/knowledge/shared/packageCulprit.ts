/** A package as the culprit, with the version that is in play. */

import type { IFacts } from '../../engine/cause';
import type { Direction, ICulprit } from '../../engine/types';

/** The culprit with what is found of it; `needs` is the PEP 440 range that works. */
export function packageCulprit(
  facts: IFacts,
  name: string,
  direction: Direction,
  needs?: string
): ICulprit {
  const found = facts.version(name);
  return { package: name, direction, ...(found ? { found } : {}), ...(needs ? { needs } : {}) };
}
