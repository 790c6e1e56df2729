import type { ICause, IExplanation, IFacts, IKit } from '../../../engine/cause';
import { cannotTell, check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { lacksBrackets } from '../../shared/lackingBrackets';
import { calls, userRaised } from '../../shared/raisers';

const WORDS =
  /not in index|not found in axis|None of \[|are in the \[(?:columns|index)\]|Passing list-likes to \.loc|not in the \[(?:columns|index)\]|Column\(s\)/;

/** An attribute that no release of pandas gave a frame can only be meant for a column. */
const FRAME_ATTRIBUTE = /'DataFrame' object has no attribute '(?<name>\w+)'/;
const FRAME_METHODS =
  /^(?:append|ix|as_matrix|iteritems|sort|order|lookup|mad|append_\w+|get_value|set_value|from_\w+|to_\w+|read_\w+|as_\w+|is_copy|swapaxes|tshift|slice_shift|rolling_\w+|ftypes|blocks|get_\w+|select|clip_\w+|convert_objects|consolidate|reshape|ravel|flatten|tolist|unique|map|applymap|str|dt|cat|value_counts|item|itemset|names|name|numpy|dtype|data|fillna\w*|head\w*|plot\w*|drop\w*|sort_\w+|reset\w*|group\w*|is\w+|with_\w+|write\w*|show|collect|toPandas|withColumn|repartition|to|cuda|argmax|argmin|argsort|concat|print\w*|len\w*|size\w*|shape\w*|colum\w*|row\w*|loc\w*|iloc\w*|shuffle|predict|transform\w*|fit\w*|cache|batch|take_\w+|element_spec|prefetch|_\w+)$/;

/** What a reader of pandas says of a column that the file does not have (`index_col`, `parse_dates`). */
const NOT_LISTED =
  /^'(?<name>[^'\n]{1,120})' is not in list$|Missing column provided to '\w+': '(?<missing>[^'\n]{1,120})'/;

/** A line of pandas's own, where a report has the lines without the files. */
const LOOKS_UP = /\bself\.columns\.get_loc\(key\)|\bself\._engine\.get_loc\(/;

/** The labels alone, where the message says more: `"['a'] not found in axis"`, `None of [Index(['a'], dtype=…)] are in the [columns]`. */
function shownKey(message: string): string {
  const found =
    /^["']?\[(?<list>[^\]\n]{1,200})\] (?:not found in axis|not in index)/.exec(message)?.groups
      ?.list ??
    /^["']?None of \[(?:\w*Index\()?\[(?<list>[^\]\n]{1,200})\]/.exec(message)?.groups?.list;
  return found?.trim() ?? message;
}

/** The key as the message has it. */
function keyOf(facts: IFacts): string {
  const attribute = FRAME_ATTRIBUTE.exec(facts.innerMessage)?.groups?.name;
  const listed = NOT_LISTED.exec(facts.innerMessage)?.groups;
  return (
    attribute ??
    listed?.name ??
    listed?.missing ??
    shownKey(facts.innerMessage)
      .replace(/^(["'])([^]*)\1$/, '$2')
      .slice(0, 120)
  );
}

function isMeantAsColumn(facts: IFacts): boolean {
  const name = FRAME_ATTRIBUTE.exec(facts.innerMessage)?.groups?.name;
  const called = new RegExp(`\\.${name}\\s*\\(`).test(facts.lineText);
  return name !== undefined && !called && !FRAME_METHODS.test(name);
}

/** Did tf.data call the function that asks an element for the key? */
function asksElement(facts: IFacts): boolean {
  const { frames, userFrame, innerType } = facts;
  return (
    innerType === 'KeyError' &&
    userFrame !== null &&
    userRaised(facts) &&
    frames
      .slice(0, userFrame.index)
      .some(frame => /[\\/]python[\\/]data[\\/]ops[\\/]/.test(frame.path))
  );
}

function frameText({ facts, fixes, t }: IKit): IExplanation {
  return {
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
  };
}

function elementText({ facts, fixes, t }: IKit): IExplanation {
  return {
    title: t('The elements of the dataset have no part named %1', keyOf(facts)),
    explanation: t(
      'The function that map() or filter() calls asks each element for a key that it does not have: the data was stored under another name.'
    ),
    fixes: [
      fixes.data(
        t('Print dataset.element_spec before this line'),
        t('It shows the names of the parts and how they are nested.')
      )
    ]
  };
}

/** A column or row label that a frame does not have. */
const cause: ICause = {
  id: 'missing-column',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.85,
  when: check(facts => {
    if (facts.ename === 'AttributeError') {
      return isMeantAsColumn(facts) ? matched(wordsAndLine(facts, facts.message)) : NOT_MATCHED;
    }
    if (/^\(?slice\(|, slice\(/.test(facts.innerMessage) || lacksBrackets(facts)) {
      return NOT_MATCHED;
    }
    if (NOT_LISTED.test(facts.innerMessage) && calls(facts, /^pandas$/)) {
      return matched(wordsAndLine(facts, `${facts.ename}: ${facts.innerMessage}`));
    }
    if (!/^(?:KeyError|InvalidIndexError|UndefinedVariableError)$/.test(facts.ename)) {
      return NOT_MATCHED;
    }
    if (asksElement(facts)) {
      return matched(wordsAndLine(facts, `KeyError: ${facts.innerMessage}`), { of: 'element' });
    }
    const pandas = calls(facts, /^(?:pandas|seaborn|plotly|dask|pyspark|polars)$/);
    const named = !facts.hasNotebook && LOOKS_UP.test(facts.text);
    if (!pandas && !named && !WORDS.test(facts.message)) {
      return facts.frames.length === 0 &&
        /\bdf\b|\[['"]/.test(facts.lineText) &&
        /\[\s*\[/.test(facts.lineText)
        ? cannotTell(facts.t('the traceback'), wordsAndLine(facts, facts.message))
        : NOT_MATCHED;
    }
    return matched(wordsAndLine(facts, `${facts.ename}: ${facts.message}`));
  }),
  explain: ({ captures }, kit) => (captures.of ? elementText(kit) : frameText(kit)),
  references: [
    {
      url: 'https://pandas.pydata.org/docs/user_guide/indexing.html',
      what: 'pandas: selecting columns and rows'
    }
  ]
};
export default cause;
