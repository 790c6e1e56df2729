import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { inFramework } from '../../shared/raisers';

const text = plainText(
  (_c, t) => t('There is no data to work on'),
  (_c, t) =>
    t(
      'The array, the frame or the dataset is empty here: a path or a filter matched nothing, a split took everything, or a dataset was used up.'
    ),
  (_c, t) => [
    t('Print the length before this line'),
    t(
      'Check the folder, the pattern or the condition that selects the data; a generator or dataset may need .repeat().'
    )
  ]
);

const usedUp = plainText(
  (_c, t) => t('The iterator has no element left'),
  (_c, t) =>
    t(
      'next() was called more often than there are elements: the dataset or generator is used up, or was empty from the start.'
    ),
  (_c, t) => [
    t('Make the iterator anew with iter(), or repeat() the dataset'),
    t('A for loop ends by itself where the data ends.')
  ]
);

const RULES: readonly IMessageRule[] = [
  {
    says: /Unexpected result of `?\w+_function`? \([Ee]mpty [Ll]ogs\)|Expect x to be a non-empty array or dataset|PyDataset has length 0|the Sequence has length 0|You passed an array with shape',? ?\(0,|No (?:training )?(?:images|files|data|samples) (?:were )?found|Found 0 (?:images|files|validated)|ran out of data|The dataset (?:is empty|length is 0)|returned an empty batch/,
    text
  },
  {
    says: /(?:'ProgbarLogger' object has no attribute 'log_values'|local variable 'logs' referenced before assignment|cannot access local variable 'logs')/,
    text
  },
  {
    says: /Found array with 0 (?:sample|feature)|With n_samples=\d+,|resulting train set will be empty|n_samples=0|num_samples=0|num_samples should be a positive integer/,
    text
  },
  {
    says: /need at least one array to|No objects to concatenate|zero-size array|empty sequence|arg is an empty|attempt to get arg(?:max|min) of an empty|cannot be empty|No columns to parse from file|Cannot (?:choose|compute|take)[^\n]{0,30}empty|must be greater than 0 unless no samples are taken|must be non-?empty|is empty|Empty (?:data|input|dataset)|got empty|empty range for|no (?:valid )?rows|Input array is empty|non-empty/i,
    confidence: 0.85,
    text
  },
  {
    // An empty list of file names becomes a tensor of floats.
    says: /Input 'filename' of 'ReadFile' Op has type float32 that does not match expected type of string/,
    confidence: 0.94,
    text
  },
  { raises: /^RuntimeError$/, says: /^(?:generator|coroutine) raised StopIteration/, text: usedUp },
  {
    // No batch came, so that there are no logs of one.
    says: /'NoneType' object is not iterable/,
    when: ({ raisedIn }) =>
      raisedIn?.owner === 'keras' && /metrics_result_or_logs|\blogs\b/.test(raisedIn.text ?? ''),
    confidence: 0.85,
    text
  },
  {
    // Keras looks at the first batch and finds none.
    raises: /^(?:IndexError|StopIteration)$/,
    says: /^(?:list index out of range|)$/,
    when: ({ raisedIn }) =>
      raisedIn?.owner === 'keras' &&
      /data_adapter|trainers[\\/]data|generator/.test(`${raisedIn.path} ${raisedIn.function}`),
    confidence: 0.85,
    text: usedUp
  },
  { raises: /^EmptyDataError$/, says: /^/, text },
  {
    raises: /^(?:StopIteration|OutOfRangeError)$/,
    says: /^/,
    when: facts => facts.ename === 'OutOfRangeError' || inFramework(facts),
    confidence: 0.7,
    text: usedUp
  }
];

/** Nothing is left to train or to calculate with. */
export default ruleCause({
  id: 'empty-data',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.88,
  rules: RULES,
  references: [
    { url: 'https://www.tensorflow.org/guide/data', what: 'TensorFlow: building input pipelines' }
  ]
});
