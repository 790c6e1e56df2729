import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { calledFrames } from '../../shared/raisers';

const classNumbers: IMessageRule['text'] = (captures, { t, fixes }) => ({
  title: t('A label or index is outside the range that the model was built for'),
  explanation: captures.value
    ? t(
        'The value %1 came, and only values in %2 are allowed. The number of classes (or words) in the data is larger than in the model, or the labels do not start at 0.',
        captures.value,
        captures.range
      )
    : t(
        'The number of classes (or words) in the data is larger than the model was built for, or the labels do not start at 0.'
      ),
  fixes: [
    fixes.data(
      t('Compare y.min() and y.max() with the size of the last layer'),
      t('The largest label may be units − 1; an Embedding needs input_dim = largest index + 1.')
    )
  ]
});

const labelKind = plainText(
  (_c, t) => t('The labels are not of the kind that this function takes'),
  (_c, t) =>
    t(
      'The values or classes of the labels do not fit: for example continuous numbers where classes are wanted, a class that is missing, or labels not seen before.'
    ),
  (_c, t) => [
    t('Look at the distinct values of the labels'),
    t(
      'np.unique(y) shows them; predictions may have to be turned into classes first (argmax or a threshold).'
    )
  ]
);

const lonely = plainText(
  (_c, t) => t('A class has too few members for this split'),
  (_c, t) =>
    t('Each part of a stratified split needs members of each class, and one class has only one.'),
  (_c, t) => [
    t('Count the members: np.unique(y, return_counts=True)'),
    t('Then drop or join the rare classes, or split without stratify.')
  ]
);

const continuous = plainText(
  (_c, t) => t('Numbers such as probabilities stand where classes are compared'),
  ({ kinds }, t) =>
    kinds
      ? t('The metric compares classes, and it got %1.', kinds)
      : t('The metric or model takes classes, and it got numbers with fractions.'),
  (_c, t) => [
    t('Turn predictions into classes first'),
    t(
      '(p > 0.5).astype(int) for one column, np.argmax(p, axis=-1) for one column a class; for numbers as targets use a regression metric or model.'
    )
  ]
);

const unseen = plainText(
  ({ labels }, t) => t('The encoder never saw %1', labels ?? t('one of the labels')),
  (_c, t) =>
    t(
      'It knows only the values that it was fitted on, and here comes one that was not among them.'
    ),
  (_c, t) => [
    t('Fit it on all labels that can come'),
    t('Or leave out, or map to one common value, what was not seen.')
  ]
);

const RULES: readonly IMessageRule[] = [
  { says: /The least populated class(?:es)? in y ha(?:s|ve) only 1 member/, text: lonely },
  {
    says: /[Cc]lassification metrics can't handle a mix of (?<kinds>[\w-]+ and [\w-]+) targets/,
    when: facts => /continuous/.test(facts.innerMessage),
    text: continuous
  },
  { says: /Unknown label type: '?\(?'?continuous/, text: continuous },
  { says: /contains (?:previously unseen|new) labels: (?<labels>[^\n]{1,120})/, text: unseen },
  {
    says: /Received a label value of (?<value>-?\d+) which is outside the valid range of (?<range>\[[^)\]]*[)\]])/,
    text: classNumbers
  },
  {
    says: /indices\[[^\]]*\] = (?<value>-?\d+) is not in (?<range>\[[^)\]]*[)\]])/,
    text: classNumbers
  },
  {
    // The report was cut before the indices: the operation that looks rows up fails for nothing else.
    says: /(?:Detected at node|Node:) '?[\w/]*embedding_lookup'?/,
    raises: /^InvalidArgumentError$/,
    confidence: 0.7,
    text: classNumbers
  },
  {
    says: /index (?<value>-?\d+) is out of bounds for axis (?:\d+) with size (?<range>\d+)/,
    when: facts =>
      calledFrames(facts).some(frame =>
        /to_categorical|np_utils|numerical_utils/.test(`${frame.function} ${frame.path}`)
      ),
    text: classNumbers
  },
  {
    says: /assertion failed: \[(?:predictions must be|labels? (?:must be|out of bound)|`labels` out of bound)|num_classes`? must be/,
    text: classNumbers
  },
  {
    says: /device-side assert triggered|Target \d+ is out of bounds|Assertion `t >= 0 && t < n_classes/,
    confidence: 0.75,
    text: classNumbers
  },
  {
    says: /[Cc]lassification metrics can't handle a mix of|Unknown label type|y_true and y_pred contain different number of classes|contains previously unseen labels|y contains (?:new|unseen) labels|Number of classes,? (?:\d+|in)|multi(?:class|label)-?\w* (?:format )?is not supported|Target is multiclass but average='binary'|pos_label=\S+ is not|samples of at least 2 classes|The number of classes has to be greater than one|Only one class present|Invalid classes inferred from unique values of `?y`?|label must be in \[0, num_class\)|The least populated class|cannot be greater than the number of members in each class|Found unknown categories|Mix(?:ed)? (?:of )?label|Labels? (?:in|and) .{0,40} (?:do not|must) match|Supported target types are/,
    text: labelKind
  },
  {
    says: /class_weight` must contain all classes|Expected `?class_weight`? to be a dict|classes \{[^}]*\} exist in the data but not in `?class_weight|`class_weight`? (?:not|is only) supported/,
    text: labelKind
  },
  {
    says: /If class_mode=['"]?\w+['"]?[^\n]{0,40}(?:there must be 2 classes|y_col)|All values in column \w+=\S+ must be strings|column values must be (?:type )?string|there must (?:be )?exactly 2 classes|`?class_names`? passed did not match|different number of classes after the split/,
    confidence: 0.85,
    text: labelKind
  }
];

/** Labels or indices whose values do not fit. */
export default ruleCause({
  id: 'label-values',
  verdict: 'not-compatibility',
  family: 'data',
  confidence: 0.9,
  rules: RULES,
  references: [
    {
      url: 'https://keras.io/api/losses/probabilistic_losses/',
      what: 'Keras: losses and the labels they take'
    }
  ]
});
