/** Engine and knowledge in one; a chunk of its own, loaded on the first failure. */

import { mentionsOneOf, textsWithNames } from '../engine/companions';
import { diagnose } from '../engine/diagnose';
import type { Translate } from '../engine/types';
import { loadCompanions, loadKnowledge } from '../knowledge';
import type { IDiagnoser } from './types';

/** See `IDiagnoser`. */
export async function loadDiagnoser(translate: Translate): Promise<IDiagnoser> {
  const knowledge = await loadKnowledge();
  const roots = knowledge.companions?.roots ?? {};
  return {
    async prepare(evidence) {
      if (mentionsOneOf(roots, textsWithNames(evidence))) {
        await loadCompanions();
      }
    },
    diagnose: evidence => diagnose(evidence, knowledge, { translate })
  };
}
