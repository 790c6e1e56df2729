import type { ICause } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { judge } from './judge';
import { meaningOf } from './meanings';

/** An error of the notebook's own Python. */
const cause: ICause = {
  id: 'own-code',
  verdict: 'not-compatibility',
  family: 'user-code',
  confidence: 0.7,
  when: check(facts => {
    const verdict = judge(facts);
    return verdict
      ? matched(wordsAndLine(facts, `${facts.ename}: ${facts.innerMessage.split('\n')[0]}`), {
          sure: String(verdict)
        })
      : NOT_MATCHED;
  }),
  explain({ captures }, { facts, fixes, t }) {
    const { title, explanation, remedy, effect } = meaningOf(facts, t);
    return {
      title,
      explanation,
      confidence: Number(captures.sure),
      fixes: [fixes.data(remedy, effect)]
    };
  },
  references: [
    { url: 'https://docs.python.org/3/tutorial/errors.html', what: 'Python: errors and exceptions' }
  ]
};
export default cause;
