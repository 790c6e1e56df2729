import type { ICause } from '../../../engine/cause';
import { chainMatches } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';

/** A module asks typing_extensions for a name that the installed release does not have yet. */
const cause: ICause = {
  id: 'typing-extensions-too-old',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.95,
  when: chainMatches(/cannot import name '(?<name>\w+)' from 'typing_extensions'/),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const held = facts.versionIn('tensorflow', '>=2.12,<2.14') === 'yes';
    return {
      title: t('typing-extensions is too old: it has no %1', captures.name),
      explanation: held
        ? t(
            'TensorFlow 2.12 and 2.13 hold typing-extensions below 4.6, and another package needs a newer one. TensorFlow 2.14 lifts the bound.'
          )
        : t(
            'A package in this environment needs a newer typing-extensions than the one installed.'
          ),
      culprit: packageCulprit(facts, 'typing-extensions', 'too-old', '>=4.6'),
      symbol: `typing_extensions.${captures.name}`,
      fixes: [
        fixes.upgrade('typing-extensions', '>=4.6'),
        fixes.restart(t('The new typing-extensions is loaded.'))
      ]
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
