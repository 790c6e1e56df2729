import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';
import { shownObject } from '../../shared/shownObject';

/** `name='encoder/dense'` → `name='encoder_dense'`, and where such a layer is asked for. */
function nameEdits({ code }: IFacts): readonly ISourceEdit[] {
  return code.calls.flatMap(call =>
    call.arguments
      .filter(
        item =>
          /\w\/\w/.test(item.string ?? '') &&
          (item.name === 'name' || /\.get_layer$/.test(call.calleeText))
      )
      .map(({ cell, text, value: { from, to } }) => ({
        cell,
        from,
        to,
        text: text.replace(/\//g, '_')
      }))
  );
}

/** Keras 3 takes a slash for the border between names; Keras 2 let layers have one in theirs. */
export default ruleCause({
  id: 'slash-in-layer-name',
  family: 'behaviour-changed',
  confidence: 0.95,
  when: allOf(
    messageMatches(/Argument `name` must be a string and cannot contain character `\/`/),
    // The same is said of what is no string at all.
    check(facts => {
      const shown = shownObject(facts);
      return shown === null || shown.class === 'str' ? matched() : NOT_MATCHED;
    })
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  doubt: facts =>
    facts.frames.length > 0 && /Received: name=[^]*\(of type/.test(facts.message) ? undefined : 0.7,
  title: ({ t }) => t('In Keras 3 the name of a layer may not hold a slash'),
  explanation: ({ t }) =>
    t(
      'Keras 3 builds the paths of weights from names with slashes, and so refuses them inside a name. Keras 2 took them.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Write an underscore instead of the slash'),
      effect: kit.t(
        'Weights are then found under the new name; saved ones that are read by name are not.'
      ),
      safety: 'review',
      edits: nameEdits(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Migrating to Keras 3' }
  ]
});
