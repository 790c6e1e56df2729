/** Engine and knowledge in one; a chunk of its own, loaded on the first failure. */

import { diagnose } from '../engine/diagnose';
import type { Translate } from '../engine/types';
import { loadKnowledge } from '../knowledge';
import type { IDiagnoser } from './types';

/** See `IDiagnoser`. */
export async function loadDiagnoser(translate: Translate): Promise<IDiagnoser> {
  const knowledge = await loadKnowledge();
  return { diagnose: evidence => diagnose(evidence, knowledge, { translate }) };
}
