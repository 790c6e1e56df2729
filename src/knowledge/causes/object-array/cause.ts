import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { inFramework } from '../../shared/raisers';

const numbers: IMessageRule['text'] = (captures, { t, fixes }) => {
  const got = captures.type ?? captures.value ?? 'object';
  return {
    title: t('The data holds values that cannot become numbers'),
    explanation: captures.value
      ? t(
          'Text (%1) stands where numbers are wanted. A column or list with text has to be encoded or left out first.',
          captures.value
        )
      : t(
          'The array is of type "%1": text, lists of different length, or mixed values stand in it, where one numeric type is wanted.',
          got
        ),
    mismatch: { what: 'dtype', expected: 'float32', got },
    fixes: [
      fixes.data(
        t('Look at the types first: x.dtype, df.dtypes'),
        t(
          'Encode text columns (pd.get_dummies, StringLookup, LabelEncoder), then np.asarray(x).astype("float32").'
        )
      )
    ]
  };
};

const RULES: readonly IMessageRule[] = [
  {
    says: /Failed to convert a NumPy array to a Tensor \(Unsupported (?:object type (?<type>[\w.]+)|numpy (?:type|data type):? ?(?<kind>\w+)?)\)/,
    text: numbers
  },
  {
    says: /Failed to convert numpy ndarray to a Tensor|Can't convert Python sequence with mixed types to Tensor/,
    text: numbers
  },
  {
    says: /Invalid dtype: (?<type>object|str\w*|<U\d+|datetime\w*|timedelta\w*|category|bytes\w*)/,
    text: numbers
  },
  { says: /resolved dtypes are not compatible with \w+\.reduce[^]*dtype\('<U/, text: numbers },
  { says: /Cast string to (?:float|int|double|bool|half)\w* is not supported/, text: numbers },
  {
    says: /could not convert string to (?:float|int|complex)(?:64|32)?:? ?(?<value>[^\n]{0,60})/i,
    // Who reads or scales a table is told of a value; Keras and TensorFlow were handed the wrong type.
    when: facts => inFramework(facts) || facts.frames.length === 0,
    confidence: 0.85,
    text: numbers
  },
  {
    says: /[Uu]nable to convert (?:array of bytes\/strings|string)|dtype='numeric' is not compatible with arrays of bytes\/strings|Cannot use \w+ strategy with non-numeric data/,
    text: numbers
  },
  {
    says: /Unsupported (?:image )?depth|'[sd]?depth' is (?<type>\w+)|column values must be (?:of )?type string/,
    text: numbers
  },
  { says: /can't convert np\.ndarray of type numpy\.(?<type>\w+)/, text: numbers },
  {
    says: /(?:Image )?[Dd]ata of dtype (?<type>\S+) cannot be converted to float|Image data cannot be converted to float/,
    text: numbers
  },
  {
    says: /(?:DataFrame|pandas|input)[^]{0,30}dtypes? (?:for data )?must be int, float(?:,)? (?:or )?bool|Unable to convert DataFrame|must be numeric/i,
    text: numbers
  },
  {
    says: /Pandas data cast to numpy dtype of object|Encoders require their input (?:argument )?(?:to|must) be uniformly strings or numbers/,
    text: numbers
  },
  {
    // What is plotted or summed up holds words in place of numbers.
    says: /no numeric data to plot/i,
    family: 'data',
    confidence: 0.8,
    text: numbers
  },
  { says: /No numeric (?:types|data) to aggregate/, confidence: 0.8, text: numbers },
  {
    says: /Failed to convert (?:elements of )?[^]{0,4000}? (?:of type <class '(?<type>[\w.]+)'> )?to Tensor/,
    when: (_facts, { type }) => !/keras|KerasTensor/.test(type ?? ''),
    confidence: 0.7,
    text: numbers
  },
  {
    says: /Attempt to convert a value \([^]{0,2000}?\) with an unsupported type \(<class '(?<type>[\w.]+)'>\) to a Tensor/,
    when: (_facts, { type }) => !/^(?:tf_)?keras|tensorflow|NoneType/.test(type ?? ''),
    confidence: 0.7,
    text: numbers
  },
  {
    says: /loop of ufunc does not support argument \d of type (?<type>\w+)|'(?<kind>float|int|str)' object has no attribute '(?:exp|log|sqrt|conjugate|rint|log1p|sin|cos|tanh)'/,
    text: plainText(
      (_c, t) => t('A NumPy function met an array of type object'),
      (_c, t) =>
        t(
          'The array holds Python objects instead of one numeric type, so that NumPy cannot calculate with it.'
        ),
      (_c, t) => [
        t('Convert first: x = x.astype("float64")'),
        t('Or pd.to_numeric(column, errors="coerce") where some values are text.')
      ]
    )
  }
];

/** Text, objects or ragged lists where numbers are wanted. */
export default ruleCause({
  id: 'object-array',
  verdict: 'not-compatibility',
  family: 'dtype',
  confidence: 0.9,
  rules: RULES,
  references: [
    {
      url: 'https://www.tensorflow.org/tutorials/load_data/pandas_dataframe',
      what: 'TensorFlow: data frames as input'
    }
  ]
});
