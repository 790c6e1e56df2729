import type { IFacts } from '../../../engine/cause';
import { allOf, chainMatches, check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** Is the estimator one that wraps a Keras model? */
function wrapsKeras(facts: IFacts): boolean {
  const code = (facts.evidence.notebook?.cells ?? []).map(cell => cell.source).join('\n');
  return /keras/i.test(`${facts.text}\n${facts.stderr}\n${code}`);
}

/** scikit-learn 1.6 asks every estimator for its tags; scikeras up to 0.13 inherits in an order that has none. */
export default ruleCause({
  id: 'estimator-without-tags',
  family: 'third-party',
  confidence: 0.88,
  when: allOf(
    chainMatches(/has no attribute '__sklearn_tags__'/),
    check(facts => (wrapsKeras(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => packageCulprit(facts, 'scikeras', 'too-old'),
  title: ({ t }) => t('The Keras estimator is older than the scikit-learn that it meets'),
  explanation: ({ t }) =>
    t(
      'From 1.6 on scikit-learn asks each estimator for its tags. scikeras up to 0.13 and the wrappers of old Keras releases do not answer. scikit-learn below 1.6 works with them; Keras 3 has wrappers of its own.'
    ),
  fixes: kit => [kit.fixes.pin({ 'scikit-learn': '<1.6' })],
  references: [
    { url: 'https://keras.io/api/utils/sklearn_wrappers/', what: 'The wrappers of Keras 3' }
  ]
});
