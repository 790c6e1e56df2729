import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { Family } from '../../../engine/types';
import { kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { raiserOf } from '../../shared/raisers';
import { ruleCause } from '../../shared/ruleCause';

/** How releases say that what was asked for is of an older one. */
const GONE =
  /\b(?:has|have) been (?:removed|renamed|replaced|discontinued)\b|\b(?:was|were) (?:removed|renamed)\b|\bno longer (?:supports?|supported|available|accepts?|accepted|takes?|allowed|exists?|part of)\b|\bis not (?:available|supported) (?:with|in) Keras 3\b|\bis (?:deprecated|discontinued)\b/;

/** What the first sentence is about. */
function about(sentence: string): Family {
  if (/\b(?:argument|parameter|keyword|kwarg)s?\b/i.test(sentence)) {
    return 'argument-changed';
  }
  return /\b(?:method|function|class|module|attribute|property|API)\b|\w\(\)/.test(sentence)
    ? 'attribute-removed'
    : 'behaviour-changed';
}

/** The sentence in which Keras or TensorFlow says so; a message about a file that is read is not about the call. */
function saidSo(facts: IFacts): { sentence: string; raiser: string } | null {
  const raiser = raiserOf(facts);
  const sentence = facts.innerMessage.split(/(?<=[.!?])\s|\n/).find(part => GONE.test(part));
  return sentence !== undefined && (raiser === 'keras' || raiser === 'tensorflow')
    ? { sentence, raiser }
    : null;
}

/** Keras or TensorFlow says itself that what was asked for is gone, in words that no other cause knows. */
export default ruleCause({
  id: 'says-it-is-gone',
  family: 'behaviour-changed',
  confidence: 0.72,
  when: check(facts => {
    const said = saidSo(facts);
    return said ? matched(wordsAndLine(facts, said.sentence), said) : NOT_MATCHED;
  }),
  narrowed: facts => about(saidSo(facts)?.sentence ?? ''),
  culprit: (facts, { raiser }) =>
    raiser === 'keras'
      ? packageCulprit(facts, kerasPackage(facts), 'too-new')
      : packageCulprit(facts, 'tensorflow', 'too-new'),
  title: ({ t }, { raiser }) =>
    raiser === 'keras' ? t('Keras says that this is gone') : t('TensorFlow says that this is gone'),
  explanation: ({ t }, { sentence }) =>
    t(
      'The code was written for an older release. In the words of this one: %1',
      sentence.slice(0, 300)
    ),
  fixes: () => [],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'From Keras 2 to Keras 3' },
    { url: 'https://www.tensorflow.org/guide/migrate', what: 'From TensorFlow 1 to TensorFlow 2' }
  ]
});
