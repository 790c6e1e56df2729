import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  messageMatches,
  NOT_MATCHED,
  userRaised,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** Objects that hold an optimizer, by what the code calls on: `model.optimizer`, `opt`, an instance of `optimizers.Adam`. */
const OPTIMIZER = /(?:^|\.)(?:\w*optimizer|opt)\.variables$/i;

/** Calls of an optimizer's `variables` on the line that ran; a model's were a list in every release. */
function variableCalls(facts: IFacts): readonly ISourceEdit[] {
  const { place, code } = facts;
  return (place ? code.callsAt(place.cell, place.line) : [])
    .filter(
      ({ calleeText, resolved }) =>
        /\.variables$/.test(calleeText) &&
        (/\.optimizers\.\w+\.variables$/.test(resolved?.name ?? '') || OPTIMIZER.test(calleeText))
    )
    .map(({ argumentSpan: { cell, from, to } }) => ({ cell, from, to, text: '' }));
}

/** `optimizer.variables` is a list in Keras 3; up to 2.10 it was a method, and up to 2.15 a list that could be called. */
export default ruleCause({
  id: 'optimizer-variables-is-a-list',
  family: 'optimizer-state',
  confidence: 0.93,
  when: allOf(
    messageMatches(/'list' object is not callable/),
    userRaised(),
    versionIn('keras', '>=3'),
    check(facts => (variableCalls(facts).length > 0 ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('optimizer.variables is a list in Keras 3, not a method'),
  explanation: ({ t }) =>
    t(
      'Up to Keras 2.15 the variables of an optimizer could be had by a call. In Keras 3 they are read without brackets.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Read variables without calling it'),
      effect: kit.t('The same variables, as a list.'),
      safety: 'safe',
      edits: variableCalls(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/optimizers/', what: 'Optimizers of Keras 3' }]
});
