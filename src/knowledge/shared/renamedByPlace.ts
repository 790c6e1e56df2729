/** The new name of an argument that nobody told of: what stands in its place now. */

import type { IFacts } from '../../engine/cause';
import type { IParameter, Versions } from '../../engine/knowledgeTypes';
import { ERAS } from './argumentLife';

function parametersOf(facts: IFacts, callee: string, versions: Versions): readonly IParameter[] {
  return (facts.knowledge.index.parameters(callee, versions) ?? []).filter(
    item => item.kind === 'positional'
  );
}

/**
 * The parameter that stands here where `name` stood in an older release, if neither signature has the other's name and
 * both have to be given, or there is no other. (An optional one may as well have got another meaning: `keep_prob`, `rate`.)
 */
export function renamedByPlace(facts: IFacts, callee: string, name: string): string | null {
  const here = parametersOf(facts, callee, facts.versions);
  for (const era of [...ERAS].reverse()) {
    const before = parametersOf(facts, callee, era);
    const at = before.findIndex(item => item.name === name);
    const now = here[at];
    if (at < 0 || !now || here.some(item => item.name === name)) {
      continue;
    }
    const only = here.length === 1 && before.length === 1;
    const both = now.required && before[at].required;
    return (only || both) && !before.some(item => item.name === now.name) ? now.name : null;
  }
  return null;
}
