import {
  allOf,
  check,
  matched,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { example, ruleCause } from '../../shared/ruleCause';
import { editsFor } from './edits';
import { refused } from './refused';
import type { Stricter } from './refused';
import { TEXTS } from './texts';

/** Keras 3 is stricter about the type of a few values. */
export default ruleCause({
  id: 'stricter-call-in-keras-3',
  family: 'behaviour-changed',
  confidence: 0.94,
  when: allOf(
    check(facts => {
      const value = refused(facts);
      return value
        ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), { value })
        : NOT_MATCHED;
    }),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  narrowed: facts =>
    (({ rate: 'optimizer-state', states: 'custom-object-api' }) as const)[
      refused(facts) as 'rate' | 'states'
    ] ?? 'behaviour-changed',
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: (kit, { value }) => TEXTS[value as Stricter](kit.t).title,
  explanation: (kit, { value }) => TEXTS[value as Stricter](kit.t).explanation,
  fixes: (kit, { value }) => {
    const { remedy, effect } = TEXTS[value as Stricter](kit.t);
    const edits = editsFor(kit.facts, value as Stricter);
    return [
      edits.length > 0
        ? kit.fixes.code({ title: remedy, effect, safety: 'review', edits })
        : example(kit, remedy, effect),
      ...beforeKeras3(kit)
    ];
  },
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'From Keras 2 to Keras 3' }
  ]
});
