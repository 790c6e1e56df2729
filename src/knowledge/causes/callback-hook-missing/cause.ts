import { allOf, chainMatches, check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { kerasPackage } from '../../shared/kerasCulprit';
import { packageCulprit } from '../../shared/packageCulprit';
import { classesNamed } from '../../shared/requested';
import { example, ruleCause } from '../../shared/ruleCause';

/** What later releases call on every callback: the base class has it, an object without that base has not. */
const LATER_HOOK =
  /'(?<owner>\w+)' object has no attribute '(?<hook>on_(?:train|test|predict)_batch_(?:begin|end)|on_(?:test|predict)_(?:begin|end)|_implements_\w+_hooks|_supports_tf_logs|_chief_worker_only)'/;

/** A callback of the user's own, not made from Keras's base class, lacks a hook that this release calls. */
export default ruleCause({
  id: 'callback-hook-missing',
  family: 'custom-object-api',
  confidence: 0.9,
  when: allOf(
    chainMatches(LATER_HOOK),
    check(facts => {
      const owner = LATER_HOOK.exec(facts.message)?.groups?.owner ?? '';
      return classesNamed(facts, owner).length === 0 ? matched() : NOT_MATCHED;
    })
  ),
  culprit: facts => packageCulprit(facts, kerasPackage(facts), 'too-new'),
  title: ({ t }, captures) =>
    t('The callback lacks %1, which this release calls', captures.hook ?? ''),
  explanation: ({ t }) =>
    t(
      'Earlier releases called fewer methods of a callback. A class that is made from keras.callbacks.Callback has them all; one that only looks like a callback has not.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Make the class a subclass of keras.callbacks.Callback'),
      kit.t('Every hook that a release calls is there, and does nothing unless the class says so.')
    )
  ],
  references: [
    { url: 'https://keras.io/guides/writing_your_own_callbacks/', what: 'Writing callbacks' }
  ]
});
