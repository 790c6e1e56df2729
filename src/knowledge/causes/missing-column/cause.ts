import type { IFacts } from '../../../engine/cause';
import { cannotTell, check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { ICause } from '../../../engine/cause';
import { wordsAndLine } from '../../shared/messageRules';
import { calls } from '../../shared/raisers';

const WORDS =
  /not in index|not found in axis|None of \[|are in the \[(?:columns|index)\]|Passing list-likes to \.loc|not in the \[(?:columns|index)\]|Column\(s\)/;

/** The key as the message has it. */
function keyOf(facts: IFacts): string {
  return facts.innerMessage.replace(/^(["'])([^]*)\1$/, '$2').slice(0, 120);
}

/** A column or row label that a frame does not have. */
const cause: ICause = {
  id: 'missing-column',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.85,
  when: check(facts => {
    if (!/^(?:KeyError|InvalidIndexError|UndefinedVariableError)$/.test(facts.ename)) {
      return NOT_MATCHED;
    }
    const pandas = calls(facts, /^(?:pandas|seaborn|plotly|dask|pyspark|polars)$/);
    if (!pandas && !WORDS.test(facts.message)) {
      return facts.frames.length === 0 &&
        /\bdf\b|\[['"]/.test(facts.lineText) &&
        /\[\s*\[/.test(facts.lineText)
        ? cannotTell(facts.t('the traceback'), wordsAndLine(facts, facts.message))
        : NOT_MATCHED;
    }
    return matched(wordsAndLine(facts, `${facts.ename}: ${facts.message}`));
  }),
  explain: (_outcome, { facts, fixes, t }) => ({
    title: t('The data frame has no column or row named %1', keyOf(facts)),
    explanation: t(
      'A label was asked for that the frame does not have: it is spelled otherwise in the file, was dropped or renamed before, or a cell that drops it ran twice.'
    ),
    fixes: [
      fixes.data(
        t('Print df.columns (and df.index) before this line'),
        t('Then use the name as it stands there; blanks and capitals count.')
      )
    ]
  }),
  references: [
    {
      url: 'https://pandas.pydata.org/docs/user_guide/indexing.html',
      what: 'pandas: selecting columns and rows'
    }
  ]
};
export default cause;
