/** What an installed package brings along in a version that does not work here, because no bound was published. */

import type { IFacts } from './cause';
import { installCommand } from './installers';
import { publishedLines } from './pins/published';
import { parseRequirement } from './pins/requirement';
import { surroundingsOf } from './pins/surroundings';
import type { IFix } from './types';
import { versionSatisfies } from './versions';

/** How far requirements of requirements are followed. */
const DEEPEST = 2;

/** The names of all that a release may bring, itself among them. */
function broughtBy(facts: IFacts, name: string, version: string, depth = 0): ReadonlySet<string> {
  const found = new Set([name]);
  if (depth < DEEPEST) {
    for (const line of publishedLines(name, version, surroundingsOf(facts))) {
      const next = parseRequirement(line)?.name;
      const newest = next ? facts.knowledge.releases.versions(next).slice(-1)[0] : undefined;
      const more = next && newest ? broughtBy(facts, next, newest, depth + 1) : [next ?? ''];
      [...more].forEach(one => found.add(one));
    }
  }
  return found;
}

/** The fix, with exact versions of what would come along and not work; unchanged where there is nothing of the kind. */
export function withAlongside(facts: IFacts, fix: IFix): IFix {
  const tensorflow = facts.version('tensorflow');
  const requirements = fix.requirements ?? [];
  const known = tensorflow
    ? (facts.knowledge.beside ?? []).filter(
        one => versionSatisfies(tensorflow, one.tensorflow) === 'yes'
      )
    : [];
  if (known.length === 0 || fix.feasible !== 'yes') {
    return fix;
  }
  const brought = new Set(
    requirements.flatMap(text => {
      const [name, version] = text.split('==');
      return [...broughtBy(facts, name, version ?? '')];
    })
  );
  const added = known
    .filter(one => brought.has(one.for))
    .map(one => one.needs)
    .filter(text => !facts.installed(text.split('==')[0]));
  const all = [...requirements, ...added];
  const command = installCommand(facts.evidence.environment?.installer, all);
  return added.length > 0 && command ? { ...fix, requirements: all, command } : fix;
}
