import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { oldConfigKey } from '../../shared/configKey';
import { kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** The key in brackets on the failing line. */
function keyEdits({ place, code }: IFacts, key: string, now: string): readonly ISourceEdit[] {
  if (!place) {
    return [];
  }
  const { cell, line } = place;
  return Array.from(
    code.source(cell).matchAll(new RegExp(`\\[\\s*(['"])(?=${key}\\1\\s*\\])`, 'g')),
    found => (found.index ?? 0) + found[0].length
  )
    .filter(from => code.position(cell, from)[0] === line)
    .map(from => ({ cell, from, to: from + key.length, text: now }));
}

/** A configuration is asked for an argument by the name that it had in older releases. */
export default ruleCause({
  id: 'config-key-renamed',
  family: 'behaviour-changed',
  confidence: 0.92,
  when: check(facts => {
    const found = oldConfigKey(facts);
    return found
      ? matched(wordsAndLine(facts, `KeyError: '${found.key}'`), {
          key: found.key,
          now: found.now ?? ''
        })
      : NOT_MATCHED;
  }),
  narrowed: facts =>
    /\boptimizers\b/.test(oldConfigKey(facts)?.callee ?? '')
      ? 'optimizer-state'
      : 'behaviour-changed',
  culprit: facts => packageCulprit(facts, kerasPackage(facts), 'too-new'),
  title: ({ t }, { key }) => t("Configurations of this release have no '%1'", key),
  explanation: ({ t }, { now }) =>
    now
      ? t(
          'get_config() names things as the constructor does, and this argument is called %1 now.',
          now
        )
      : t('get_config() names things as the constructor does, and this argument is gone.'),
  fixes: (kit, { key, now }) =>
    now
      ? [
          kit.fixes.code({
            title: kit.t("Read '%1' instead of '%2'", now, key),
            effect: kit.t('The same value, under its name of today.'),
            safety: 'review',
            edits: keyEdits(kit.facts, key, now)
          })
        ]
      : [],
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'Keras: configurations' }
  ]
});
