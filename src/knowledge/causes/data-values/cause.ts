import type { IFacts } from '../../../engine/cause';
import { callNamesEnd, namesKerasFile } from '../../shared/fileNames';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { inFramework, raiserOf, readsModel, userRaised } from '../../shared/raisers';
import { ARCHIVE } from './archive';
import { NUMBER } from './number';
import { JSON_RULES } from './json';

const missing = plainText(
  (_c, t) => t('The data holds missing or infinite values'),
  (_c, t) => t('NaN or infinity stands in the data, and this step does not take it.'),
  (_c, t) => [
    t('Find them with df.isna().sum() or np.isfinite(x).all()'),
    t('Then fill or drop them before this line.')
  ]
);

const parse = plainText(
  (_c, t) => t('The file or text does not have the expected content'),
  (_c, t) =>
    t(
      'The content could not be read in the expected format or encoding: it is damaged, cut off, of another kind, or uses other separators.'
    ),
  (_c, t) => [
    t('Look at the first lines of the file'),
    t('Then set the separator, encoding or format, or get the file again.')
  ]
);

const dates = plainText(
  (_c, t) => t('A date or time is not written as the format says'),
  (_c, t) =>
    t(
      'One of the texts does not fit the format, names a day that does not exist, or lies outside of the years that can be held.'
    ),
  (_c, t) => [
    t('Find such values: pd.to_datetime(column, errors="coerce").isna()'),
    t('Then correct them or the format; dayfirst=True reads the day before the month.')
  ]
);

const image = plainText(
  (_c, t) => t('A file cannot be read as an image'),
  (_c, t) =>
    t('One of the files is no image, is damaged, or is of a kind that the reader does not know.'),
  (_c, t) => [
    t('Find the file and take it out'),
    t('Open each file with PIL.Image.open(path).verify() and list those that fail.')
  ]
);

const value = plainText(
  (_c, t) => t('A value in the data is not what this step takes'),
  (_c, t) =>
    t(
      'The data holds a value, a key or a combination that this step cannot work with; see the message.'
    ),
  (_c, t) => [
    t('Look at the data just before this line'),
    t('Clean or convert the values that the message names.')
  ]
);

/** What every array and tensor has, asked of one of Python's own objects. */
const NO_ARRAY =
  /'(?:list|tuple|set|str|map|zip|range|generator)' object has no attribute '(?:shape|dtype|ndim|get_shape|as_list|astype|reshape)'/;

/** A path in the place of an array is a slip of the calling line, unless it stands among the data of a training call. */
function isFed(facts: IFacts): boolean {
  return (
    !facts.innerMessage.includes("'str' object") ||
    facts.frames.some(frame => /training_utils\.py$|data_adapter/.test(frame.path))
  );
}

/** Of a report without frames: what arrays alone have, and no tensor's shape as Keras gives it. */
function ofArrays(facts: IFacts): boolean {
  return (
    !facts.hasNotebook &&
    /'list' object has no attribute '(?:shape|dtype|ndim)'/.test(facts.innerMessage)
  );
}

const noArray = plainText(
  (_c, t) => t('The data is no array'),
  (_c, t) =>
    t(
      'Keras or TensorFlow was given an object of plain Python, or a list of them, where it works with arrays or tensors.'
    ),
  (_c, t) => [
    t('Convert the data first'),
    t('np.asarray(data), or for several inputs a list or dict of arrays.')
  ]
);

const onlyWeights = plainText(
  (_c, t) => t('The file holds weights, not a whole model'),
  (_c, t) =>
    t(
      'A file of save_weights() holds no configuration, so that load_model() does not know which layers the model has.'
    ),
  (_c, t) => [
    t('Build the model in code, then call load_weights()'),
    t('Or save the whole model with model.save().')
  ]
);

const generator = plainText(
  (_c, t) => t('The generator of the data failed'),
  (_c, t) =>
    t(
      'Keras asked the generator for the next batch. The generator ended too early or failed itself; its error stands behind StopIteration.'
    ),
  (_c, t) => [
    t('Ask the generator for a few batches outside of fit'),
    t('for batch in generator: … shows its own error.')
  ]
);

const RULES: readonly IMessageRule[] = [
  {
    says: /No model (?:config )?found in (?:config|the file)|Cannot create group in read[- ]only mode/,
    confidence: 0.86,
    text: onlyWeights
  },
  {
    raises: /^StopIteration$/,
    says: /^/,
    when: facts => /^(?:keras|six)$/.test(raiserOf(facts)) && !/No such file/.test(facts.message),
    confidence: 0.9,
    text: generator
  },
  {
    raises: /^AttributeError$/,
    says: NO_ARRAY,
    when: facts =>
      (/^(?:keras|tensorflow)$/.test(raiserOf(facts))
        ? isFed(facts)
        : raiserOf(facts) === '' && ofArrays(facts)) && !readsModel(facts),
    confidence: 0.62,
    text: noArray
  },
  {
    says: /is not a file in the archive|Unable to (?:synchronously )?open object \(object|object '[^']*' doesn't exist/,
    when: facts => !readsModel(facts) && !inFramework(facts),
    text: value
  },
  {
    says: /^/,
    raises: /^(?:KeyError|UnpicklingError|EOFError|IndexError|ValueError)$/,
    when: facts =>
      /\b(?:pickle|cPickle|joblib|dill)\.loads?\(/.test(facts.lineText) && !inFramework(facts),
    confidence: 0.87,
    text: parse
  },
  {
    says: /(?:[Ii]nput|Target|X|y|data|array|variable|exog) (?:X |y |data )?(?:contains|must not contain|has) (?:NaN|nan|infs?|infinity|missing|nulls?|None)|contains? (?:null|NaN|infinity|Inf)|cannot convert (?:float )?(?:NaN|infinity|non-finite)|Cannot convert non-finite values|infs or NaNs|Tensor had (?:NaN|Inf)|Found (?:Inf|NaN)|(?:NaN|Inf) (?:in|found|values?)|probabilities contain NaN|autodetected range of \[[^\]]*\] is not finite|[Nn]on-finite|missing values in object/,
    text: missing
  },
  {
    says: /cannot identify image file|image file is truncated|Unknown image file format|Expected image \(JPEG|Invalid (?:PNG|JPEG|image) (?:data|header)|broken (?:PNG|data stream)|Unable to decode (?:image|bytes)|Trying to decode .{1,10} format using|!_?s(?:rc|size)\.empty\(\)|Could not decode image|unsupported image (?:type|format)|[Bb]ad number of channels/,
    text: image
  },
  { raises: /^UnidentifiedImageError$/, says: /./, text: image },
  ...JSON_RULES,
  ARCHIVE,
  NUMBER,
  { raises: /^DataLossError$/, says: /^/, text: parse },
  {
    raises:
      /^(?:JSONDecodeError|UnicodeDecodeError|ParserError|UnpicklingError|BadZipFile|BadZipfile|BadGzipFile|ReadError|XMLSyntaxError|ParseError|OutOfBoundsDatetime|DateParseError|ArrowInvalid)$/,
    says: /^/,
    when: facts => !readsModel(facts),
    text: parse
  },
  {
    says: /codec can't decode byte|Error tokenizing data|Expecting (?:value|property name|',' delimiter)|Extra data: line|invalid load key|Ran out of input|File is not a zip file|Not a gzipped file|not a valid wheel|not a (?:supported|valid) (?:archive|audio)|Unterminated string|malformed|Expect(?:ed)? \d+ fields|record (?:\d+ )?is not a valid|StringToNumberOp could not correctly convert|could not be parsed|Could not parse|Unable to parse string|pickle data was truncated|Compressed file ended|CRC check failed|data loss|corrupted record|Usecols do not match columns|Mismatched (?:header|columns)|[Nn]umber of (?:columns|passed names)/,
    when: facts => !readsModel(facts),
    text: parse
  },
  {
    says: /Unable to (?:synchronously )?open file \((?:file signature not found|truncated file|bad)/,
    // An old Keras says the same of a .keras archive.
    when: facts =>
      !readsModel(facts) ||
      !(namesKerasFile(facts) || callNamesEnd(facts, /(?:^|\.)load_\w+$/, '.keras')),
    confidence: 0.72,
    text: parse
  },
  {
    says: /does not match format|unconverted data remains|time data|Unknown (?:datetime )?string format|day is out of range|month must be in|[Oo]ut of bounds nanosecond|doesn't match format|year \S+ is out of range/,
    text: dates
  },
  {
    says: /'float' object has no attribute '(?:lower|upper|split|strip|replace|encode|decode|translate|startswith|endswith|title|find|join|isalpha|isdigit)'|expected string or bytes-like object, got '(?:float|NoneType)'/,
    confidence: 0.83,
    text: missing
  },
  {
    says: /could not convert string .{1,60} to \w+ at row \d+/,
    confidence: 0.88,
    text: parse
  },
  {
    says: /An entry with this name does not appear in `data`|Could not interpret (?:input|value) /,
    when: facts => !inFramework(facts),
    confidence: 0.8,
    text: value
  },
  {
    says: /could not convert string to (?:float|int\w*): (?<value>'[^'\n]{0,60}'|"[^"\n]{0,60}")|invalid literal for int\(\) with base \d+: (?<value2>'[^'\n]{0,60}')/,
    when: facts => !inFramework(facts),
    confidence: 0.8,
    text: plainText(
      ({ value, value2 }, t) => t('The text %1 cannot become a number', value ?? value2),
      (_c, t) =>
        t(
          'It stands where only numbers should: a mark for what is missing, a unit, a comma for a point, a heading, or a column of words.'
        ),
      (_c, t) => [
        t('Find such values: pd.to_numeric(column, errors="coerce").isna()'),
        t('Then replace or drop them; columns of words are encoded instead.')
      ]
    )
  },
  {
    says: /invalid literal for int\(\) with base|could not convert string to (?:float|int)|could not convert string to (?:Timestamp|datetime)|cannot parse/,
    when: facts => !inFramework(facts),
    confidence: 0.8,
    text: value
  },
  {
    says: /Feature: \S+ \(data type: \w+\) is required but could not be found|Key: \S+\.\s+(?:Data types don't match|Can't parse)|Name: <unknown>/,
    text: value
  },
  {
    says: /The feature names should match|feature_names mismatch|Feature names (?:seen|unseen|must)|columns? are missing|columns? (?:are|is) (?:missing|not (?:found|in))|Some of the (?:labels|columns)|Missing column provided|Index contains duplicate entries|cannot reindex (?:on an axis with|from a) duplicate|Can only compare identically-labeled|Merge keys are not unique|columns overlap but no suffix|Grouper .{0,60}not 1-dimensional/,
    text: value
  },
  {
    says: /Bin (?:edges|labels) must be|bins must (?:be|increase)|SVD did not converge|[Ss]ingular matrix|not positive[- ]definite|did not converge|probabilities (?:do not sum to 1|are not non-negative)|must be (?:strictly )?(?:positive|non-?negative|monotonic)|Negative values in data|Input contains negative|all values? (?:must|should) be|n_(?:components|neighbors|clusters|samples|splits)[^\n]{0,40}(?:must be|should be|greater|less|<=|>=)|[Ee]xpected n_neighbors|perplexity must be less|window must be|Number of (?:samples|observations)/,
    confidence: 0.8,
    text: value
  },
  {
    says: /assertion failed: \[(?:Condition|`?x`? |The input)|assertion failed: \[[^\]\n]{0,300}\] \[Condition x [<>=!]+ y did not hold|Arrays contain|empty vocabulary|The truth value .*frame/,
    confidence: 0.7,
    when: facts => !userRaised(facts),
    text: value
  },
  {
    // What Keras and TensorFlow look up stands in the data; elsewhere it is an index of the code's own.
    says: /index \d+ is out of bounds for axis/,
    confidence: 0.7,
    when: inFramework,
    text: value
  },
  {
    says: /[Uu]nalignable boolean Series|[Cc]annot resolve (?:column name )?[`'"]|UNRESOLVED_COLUMN|does not contain (?:the |a )?(?:\w+ )?column|not in (?:the )?vocabulary|null value in column|[Nn]o such column|column \S+ does not exist/,
    when: facts => !inFramework(facts),
    confidence: 0.86,
    text: value
  },
  {
    says: /should be in vocabulary, found OOV values/,
    confidence: 0.92,
    text: value
  },
  {
    says: /Sample larger than population|Cannot take a larger sample|larger sample than population|cannot do a non-empty take/i,
    confidence: 0.8,
    text: value
  }
];

/** Values, encodings and contents that do not fit. */
export default ruleCause({
  id: 'data-values',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.86,
  rules: RULES,
  references: [
    {
      url: 'https://pandas.pydata.org/docs/user_guide/missing_data.html',
      what: 'pandas: missing values'
    }
  ]
});
