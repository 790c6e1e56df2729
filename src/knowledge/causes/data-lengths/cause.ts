import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { userRaised } from '../../shared/raisers';

/** `'x' sizes: 80 'y' sizes: 80 'sample_weight' sizes: 40` as `x 80, y 80, sample_weight 40`; '' if none are told. */
function sizesTold(message: string): string {
  return Array.from(
    message.slice(0, 4000).matchAll(/'?\b(x|y|sample_weight)'? sizes: (\d+(?:, \d+)*)/g),
    found => `${found[1]} ${found[2]}`
  ).join(', ');
}

const lengths: IMessageRule['text'] = (captures, { t, fixes }) => ({
  title: t('Arrays that belong together have different lengths'),
  explanation:
    captures.expected && captures.got
      ? t(
          'One has %1 entries, the other %2. Inputs, labels, columns and index must have one entry for each sample.',
          captures.expected,
          captures.got
        )
      : t(
          'Inputs, labels, columns and index must have one entry for each sample; here they have not.'
        ),
  ...(captures.expected && captures.got
    ? { mismatch: { what: 'length' as const, expected: captures.expected, got: captures.got } }
    : {}),
  fixes: [
    fixes.data(
      t('Print len() or .shape of each array before this line'),
      t('Often one of them was filtered, split or reloaded and the other was not.')
    )
  ]
});

const cardinality: IMessageRule['text'] = (captures, kit) => {
  const told = sizesTold(kit.facts.innerMessage);
  const base = lengths(captures, kit);
  return told
    ? {
        ...base,
        title: kit.t('Arrays that belong together have different lengths: %1', told),
        explanation: kit.t(
          'Inputs, labels and weights must have one entry for each sample. Where a split gave them, look at the order in which its parts are unpacked.'
        )
      }
    : base;
};

const counts = plainText(
  ({ expected, got }, t) => t('%1 are counted on one side, %2 on the other', expected, got),
  (_c, t) => t('Both have to be of one number: a name for each place, a heading for each column.'),
  (_c, t) => [
    t('Print both before this line'),
    t('Then add what is missing, or leave out what is too much.')
  ]
);

const ragged = plainText(
  (_c, t) => t('The rows do not have the same length'),
  (_c, t) =>
    t(
      'An array needs rows of one length; the list holds rows (or images) of different size, or an array stands where one number is wanted.'
    ),
  (_c, t) => [
    t('Bring all entries to one length'),
    t('pad_sequences for sequences, a resize for images; a ragged tensor keeps them as they are.')
  ]
);

const window = plainText(
  (_c, t) => t('The series is shorter than its window'),
  ({ first, last }, t) =>
    t(
      'A window needs a first target at position %1, and the last position is %2: this part of the data is too short.',
      first,
      last
    ),
  (_c, t) => [
    t('Use a shorter window, or a longer part of the data'),
    t(
      'Print the length of the part next to the length of the window; a split may have left little.'
    )
  ]
);

/** Two shapes that an operation of the loss refuses, and its scope in the graph. */
const IN_LOSS =
  /Incompatible shapes: \[(?<expected>\d+)(?<left>(?:,\d+)*)\] vs\. \[(?<got>\d+)(?<right>(?:,\d+)*)\][^]{0,80}?node (?:gradient_tape\/)?(?:loss\/)?(?:compile_loss|\w*(?:loss|error|entropy|hinge|huber|logcosh|poisson|divergence|similarity))\w*\//;

const RULES: readonly IMessageRule[] = [
  {
    // Inputs of a batch gave other many outputs than there are labels; all else fits.
    says: IN_LOSS,
    when: (_facts, { expected, got, left, right }) =>
      expected !== got && left === right && expected !== '1' && got !== '1',
    confidence: 0.92,
    text: lengths
  },
  {
    says: /start_index\+length=(?<first>\d+) > end_index=(?<last>\d+)/,
    confidence: 0.96,
    text: window
  },
  {
    says: /Data cardinality is ambiguous[^]{0,40}?x sizes: (?<expected>\d+)[^]{0,80}?y sizes: (?<got>\d+)/,
    text: cardinality
  },
  {
    says: /Data cardinality is ambiguous|Make sure (?:that )?all arrays contain the same number of samples/,
    text: cardinality
  },
  {
    says: /Input arrays should have the same number of samples as target arrays\. Found (?<expected>\d+) input samples and (?<got>\d+) target samples/,
    text: lengths
  },
  {
    says: /All (?:input |target |sample_weight )?arrays \(?\w*\)? ?should have the same number of samples|(?:All|all) arrays must (?:be|all) (?:of the )?(?:have the )?same length|arrays must all be same length/,
    text: lengths
  },
  {
    says: /Found input variables with inconsistent numbers of samples: \[(?<expected>\d+), (?<got>\d+)/,
    text: lengths
  },
  {
    says: /Number of labels=(?<got>\d+) does not match number of samples=(?<expected>\d+)/,
    text: lengths
  },
  {
    says: /Length (?:of values|of values \(\d+\)|mismatch)[^]{0,80}?(?:does not match|Expected axis has) (?:length of index )?\(?(?<expected>\d+)?\)?(?:[^\n]{0,30}?new values have (?<got>\d+))?/,
    text: lengths
  },
  {
    // Whatever is counted: places and names on an axis, columns and headings, rows and labels.
    says: /[Nn]umber of (?:\w+ ){1,4}\((?<expected>\d+)\)[^\n]{0,80}\b(?:does not|do not|doesn't|must|should) (?:match|equal)[^\n]{0,60}\((?<got>\d+)\)/,
    confidence: 0.8,
    text: counts
  },
  {
    says: /Columns must be same length as key|Lengths? (?:of|must)[^\n]{0,60}(?:match|equal|same)|same length|lengths? (?:do not|don't|mismatch)|different (?:lengths|number of (?:samples|rows))|(?:not|unequal|must be) (?:of )?equal length/i,
    confidence: 0.8,
    text: lengths
  },
  {
    says: /Data (?:tensors|set) .{0,40}same (?:size|length)|Size mismatch between tensors|not sufficient to split|number of samples/,
    confidence: 0.7,
    text: lengths
  },
  {
    says: /inhomogeneous shape/,
    when: facts => /\bnp\.(?:array|asarray)\((?![^)]*dtype)/.test(facts.lineText),
    confidence: 0.62,
    text: ragged
  },
  {
    says: /only (?:size-1|length-1) arrays can be converted to/,
    when: userRaised,
    family: 'user-code',
    confidence: 0.8,
    text: plainText(
      (_c, t) => t('An array stands where one number is wanted'),
      (_c, t) =>
        t('int(), float() and the functions of math take one number; the array holds several.'),
      (_c, t) => [
        t('Take one entry of the array, or use the function of NumPy'),
        t('np.ceil, .astype(int) and their like work entry by entry.')
      ]
    )
  },
  {
    says: /setting an array element with a sequence|inhomogeneous shape|Can't convert non-rectangular Python sequence|only (?:size-1|length-1|0-dimensional) arrays can be converted to|The detected shape was/,
    confidence: 0.87,
    text: ragged
  },
  {
    says: /`sequences` must be a list of iterables|Output of generator should be a tuple|A SciPy sparse matrix was passed|data should be a Numpy array, or list|expected sequence of length \d+ at dim \d+|too many dimensions 'str'/,
    text: ragged
  },
  {
    says: /Failed to find data adapter that can handle input|Unrecognized data type: ?[xy]=|`?(?:x|y)`? (?:should|must) be (?:a )?(?:NumPy|numpy|tensor|list)|Please provide as model inputs either a single array or a list of arrays|Please provide data as/,
    confidence: 0.75,
    text: plainText(
      (_c, t) => t('The data is not given as arrays'),
      (_c, t) =>
        t(
          'fit, predict and evaluate take arrays, tensors or datasets; here a list, a tuple, a frame with mixed columns or nothing was given.'
        ),
      (_c, t) => [
        t('Convert first: x = np.asarray(x), y = np.asarray(y)'),
        t('All entries then need one type and one length.')
      ]
    )
  }
];

/** Data whose parts differ in length, or that is no array at all. */
export default ruleCause({
  id: 'data-lengths',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.9,
  rules: RULES,
  references: [
    {
      url: 'https://keras.io/api/models/model_training_apis/',
      what: 'Keras: what fit() takes as x and y'
    }
  ]
});
