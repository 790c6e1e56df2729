import type { IMessageRule } from '../../shared/messageRules';
import { ruleCause } from '../../shared/messageRules';
import { calls } from '../../shared/raisers';

const text: IMessageRule['text'] = ({ expected, got }, { t, fixes }) => ({
  title: t('Two values of different types meet in one operation'),
  explanation:
    expected && got
      ? t(
          'The operation works on %1 and met %2. Tensors are not converted by themselves.',
          expected,
          got
        )
      : t(
          'The operation does not work on this combination of types; they are not converted by themselves.'
        ),
  ...(expected && got ? { mismatch: { what: 'dtype' as const, expected, got } } : {}),
  fixes: [
    fixes.code({
      title: t('Convert one side, for example tf.cast(y_true, tf.float32)'),
      effect: t('Both sides then have one type; for arrays use x.astype("float32").'),
      safety: 'manual',
      edits: []
    })
  ]
});

/** Elements of two datasets: do the types differ, whatever the shapes are? */
function elementTypesDiffer({ left, right }: Readonly<Record<string, string>>): boolean {
  const types = (text: string): string =>
    Array.from(text.matchAll(/dtype=tf\.(\w+)/g), found => found[1]).join();
  return types(left) !== types(right);
}

/** A rule with the usual text. */
function rule(says: RegExp, more: Partial<IMessageRule> = {}): IMessageRule {
  return { says, text, ...more };
}

/** Types of numbers as messages spell them, in small or capital letters. */
const KIND = '(?:u?int|b?float|complex)(?:8|16|32|64|128)|bool|string';

/** "Got value of type FLOAT64 but expected type FLOAT32", in whatever words stand around the two. */
const GOT_AND_EXPECTED = new RegExp(
  `\\b(?:got|received|found|given|was) [^\\n.;]{0,40}?\\btype '?(?<got>${KIND})'?,? (?:but|where|while|and) [^\\n.;]{0,30}?\\b(?:expect|requir|need|want)\\w* [^\\n.;]{0,20}?'?(?<expected>${KIND})\\b`,
  'i'
);

const RULES: readonly IMessageRule[] = [
  rule(GOT_AND_EXPECTED),
  rule(/has dtype \w+ before the loop, but dtype \w+ after one iteration/),
  rule(/Could not find valid device for node[^]{0,120}All kernels registered for op/),
  rule(
    /cannot compute \w+ as input #\d+\(zero-based\) was expected to be an? (?<expected>\w+) tensor but is an? (?<got>\w+) tensor/
  ),
  rule(
    /Input '\w+' of '\w+' Op has type (?<got>\w+) that does not match (?:expected )?type (?:of )?(?<expected>\w+)/
  ),
  rule(
    /Invalid data types; op elements (?<got>\w+) but list elements (?<expected>\w+)|wrong element dtype\. List (?:has|data) type/
  ),
  rule(
    /Can not cast TensorSpec\(shape=[^\n]{0,80}?, dtype=tf\.(?<got>\w+)\b[^\n]{0,40}? to TensorSpec\(shape=[^\n]{0,80}?, dtype=tf\.(?!\k<got>\b)(?<expected>\w+)/
  ),
  rule(/Incompatible dataset elements:\s+(?<left>[^]{1,2000}?)\s+vs\.\s+(?<right>[^]{1,2000})/, {
    when: (_facts, captures) => elementTypesDiffer(captures)
  }),
  rule(/Tensor conversion requested dtype (?<expected>\w+) for Tensor with dtype (?<got>\w+)/),
  rule(
    /Value passed to parameter '\w+' has DataType (?<got>\w+) not in list of allowed values: (?<expected>[\w, ]+)/
  ),
  rule(
    /Value for attr '\w+' of (?<got>\w+) is not in the list of allowed values: (?<expected>[\w, ]+)/
  ),
  rule(
    /Tensors in list passed to '\w+' of '\w+' Op have types (?<got>\[[^\]]*\]) that (?:don't all match|are invalid)/
  ),
  rule(
    /must have the same dtype, got (?<expected>[\w.]+) != (?<got>[\w.]+)|(?:must|should) (?:all )?(?:be|have) (?:of )?the same (?:d?type)/
  ),
  rule(
    /`?generator`? yielded an element that could not be converted to the expected type|[Ii]ncompatible (?:tensor )?conversion|Incompatible (?:data ?)?types?\b/
  ),
  rule(
    /Cannot convert (?<got>[^\n]{1,60}?) to EagerTensor of dtype (?<expected>\w+)|Cannot convert [^]{0,80}? to EagerTensor of dtype/
  ),
  rule(
    /Expected (?<expected>\w*int\d*|float\d*|bool|string|complex\d*),? (?:but )?got (?<got>[^\n]{0,60}?) of type '\w+' instead/
  ),
  rule(
    /Expected (?<expected>\w+) passed to parameter '\w+' of op '\w+', got [^]{0,60}? of type '(?<got>\w+)' instead/
  ),
  rule(/Expected binary or unicode string, got|Unsupported data type: (?<got>\w+)/, {
    confidence: 0.75
  }),
  rule(
    /Trying to (?:cast|convert)[^\n]{0,60}not supported|Casting from \S+ to \S+ is not supported|Invalid (?:tensor )?dtype/,
    { confidence: 0.7 }
  ),
  rule(
    /ufunc '\w+' (?:output [^\n]{0,40}could not be coerced|not supported for the input types|did not contain a loop with signature matching types)|Cannot cast ufunc '?\w+'? (?:out|in)put(?: \d)? from (?<got>dtype\('\w+'\)) to (?<expected>dtype\('\w+'\))/
  ),
  rule(
    /(?:expected|Expected)(?: object of)? scalar type (?<expected>\w+) (?:but (?:found|got) )(?:scalar type )?(?<got>\w+)/
  ),
  rule(
    /Input type \([^)]*\) and (?:weight|bias) type \([^)]*\) should be the same|result type \w+ can't be cast to|not implemented for '(?<got>\w+)'|expected m1 and m2 to have the same dtype|mat1 and mat2 must have the same dtype|Found dtype \w+ but expected \w+/
  ),
  rule(
    /(?:to have|has) one of the following (?:scalar )?types: (?<expected>[\w, ]+?)[;,] but got (?:[\w.]*\.)?(?<got>\w+?)(?:Tensor)? instead|invalid data type '(?<kind>\w+)'|too many dimensions '(?<text>str)'/
  ),
  rule(/numpy boolean (?:subtract|negative)/),
  rule(/Cannot handle this data type/),
  rule(/You are trying to merge on (?<expected>\S+) and (?<got>\S+) columns/),
  rule(
    /Can only use \.(?:str|dt|cat) accessor|cannot (?:add|subtract|compare|concatenate) (?:[\w-]+ )?(?:tz-|datetime)|Cannot compare (?:tz-|type)|Invalid comparison between dtype=(?<expected>\S+) and (?<got>\S+)|[Dd]atetimes? .{0,30}(?:not supported|cannot perform)|The DType <[^>]*> could not be promoted/
  ),
  rule(
    /cannot convert the series to <class '(?<expected>\w+)'>|float\(\) argument must be a string or a (?:real )?number, not '(?<got>\w+)'/,
    {
      when: facts => calls(facts, /^(?!keras$|tensorflow$|python$|user$)/),
      confidence: 0.75
    }
  ),
  rule(
    /unsupported operand type\(s\) for [^:]{1,20}: '(?<expected>\w+)' and '(?<got>\w+)'|'[<>]=?' not supported between instances of '(?<left>\w+)' and '(?<right>\w+)'|can only concatenate str|must be str, not (?:int|float)/,
    {
      when: facts =>
        calls(facts, /^(?:pandas|numpy|sklearn|scipy|seaborn|statsmodels|xgboost|matplotlib)$/),
      confidence: 0.75
    }
  ),
  rule(
    /(?:agg function failed|Could not convert) [^]{0,400}?to numeric|how->?mean,? ?dtype->?object|Cannot perform reduction|does not support reduction '\w+'|unsupported operand|is not supported for (?:dtype|object)/,
    {
      when: facts => calls(facts, /^(?:pandas|numpy)$/),
      confidence: 0.75
    }
  )
];

/** Numbers of different types, or of a type that an operation does not take. */
export default ruleCause({
  id: 'mixed-dtypes',
  verdict: 'not-compatibility',
  family: 'dtype',
  confidence: 0.88,
  rules: RULES,
  references: [
    { url: 'https://www.tensorflow.org/api_docs/python/tf/cast', what: 'TensorFlow: tf.cast' }
  ]
});
