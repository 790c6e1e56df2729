import type { ICause, IFacts } from '../../../engine/cause';
import { chainMatches } from '../../../engine/conditions';
import { ownValue } from '../../../engine/environment';
import { packageCulprit } from '../../shared/packageCulprit';

/** The release of typing_extensions that brought a name; 4.6 for one that none looked at brought. */
function neededFor(facts: IFacts, name: string): string {
  const { came } = facts.knowledge.goneNames.helpers['typing-extensions'] ?? { came: {} };
  return `>=${ownValue(came, `typing_extensions.${name}`) ?? '4.6'}`;
}

/** A module asks typing_extensions for a name that the installed release does not have yet. */
const cause: ICause = {
  id: 'typing-extensions-too-old',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.95,
  when: chainMatches(/cannot import name '(?<name>\w+)' from 'typing_extensions'/),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const needs = neededFor(facts, captures.name);
    const replaced = facts.versionIn('typing-extensions', needs) === 'yes';
    const held = facts.versionIn('tensorflow', '>=2.12,<2.14') === 'yes';
    const restart = fixes.restart(t('The new typing-extensions is loaded.'));
    return {
      title: replaced
        ? t('typing-extensions was replaced on disk; this kernel still runs the old one')
        : t('typing-extensions is too old: it has no %1', captures.name),
      explanation: held
        ? t(
            'TensorFlow 2.12 and 2.13 hold typing-extensions below 4.6, and another package needs a newer one. TensorFlow 2.14 lifts the bound.'
          )
        : t(
            'A package in this environment needs a newer typing-extensions than the one that is loaded.'
          ),
      ...(replaced ? { family: 'stale-kernel' } : {}),
      culprit: packageCulprit(facts, 'typing-extensions', replaced ? 'stale' : 'too-old', needs),
      symbol: `typing_extensions.${captures.name}`,
      fixes: replaced ? [restart] : [fixes.upgrade('typing-extensions', needs), restart]
    };
  },
  references: [
    {
      url: 'https://github.com/python/typing_extensions/blob/main/CHANGELOG.md',
      what: 'What each release added'
    }
  ]
};

export default cause;
