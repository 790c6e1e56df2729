import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { guessFamilies } from '../../../engine/familyModel';
import type { OtherFamily } from '../../../engine/types';
import { runsElsewhere } from '../../shared/elsewhere';
import { wordsAndLine } from '../../shared/messageRules';
import { pythonMeaning } from '../../shared/pythonWords';
import { raiserOf, readsModel } from '../../shared/raisers';
import { saidText } from '../../shared/saidText';
import { signsOf } from '../../shared/signs';
import { meaningOf } from './meanings';

/** What a message of no cause says at least, and what its words and its place can add. */
const LEAST = 0.2;
const ADDED = 0.24;

/** Did Keras or TensorFlow raise it? Of an error without frames, its class may tell. */
function raisedThere(facts: IFacts): boolean {
  const raiser = raiserOf(facts);
  return (
    raiser === 'keras' ||
    raiser === 'tensorflow' ||
    (raiser === '' &&
      /^(?:InvalidArgument|FailedPrecondition|Unimplemented)Error$/.test(facts.ename))
  );
}

/** The likeliest family that no version helps, by the signs that the family model knows, and its share. */
function likeliest(facts: IFacts): { family: OtherFamily; share: number } | null {
  const model = facts.knowledge.familyModel;
  for (const { family, share } of model ? guessFamilies(model, signsOf(facts)) : []) {
    if (family !== 'compatibility') {
      return { family, share };
    }
  }
  return null;
}

/** Keras or TensorFlow refuses something that no other cause knows: the place and the words tell the kind of thing. */
const cause: ICause = {
  id: 'framework-refusal',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.4,
  when: check(facts => {
    if (!raisedThere(facts) || readsModel(facts) || runsElsewhere(facts)) {
      return NOT_MATCHED;
    }
    const guess = likeliest(facts);
    return guess
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          family: guess.family,
          sure: String(LEAST + ADDED * guess.share)
        })
      : NOT_MATCHED;
  }),
  explain({ captures }, { facts, fixes, t }) {
    const family = captures.family as OtherFamily;
    const plain = pythonMeaning(facts, t);
    const { title, remedy, effect } = plain ?? meaningOf(family, t);
    return {
      title,
      explanation:
        plain?.explanation ??
        t(
          'The message speaks of the call, the data or the order of steps, not of a version: %1',
          saidText(facts, 300)
        ),
      family,
      confidence: Number(captures.sure),
      wouldSettle: t('Whether the same line runs with other data or in another release.'),
      fixes: [fixes.data(remedy, effect)]
    };
  },
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public API' }]
};
export default cause;
