import type { IFacts } from '../../../engine/cause';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { inFramework, readsModel } from '../../shared/raisers';
import { saidText } from '../../shared/saidText';
import { WRONG_OBJECTS } from './wrongObjects';

const use: IMessageRule['text'] = (_c, { facts, fixes, t }) => ({
  title: t('Keras is called in a way that no version accepts'),
  explanation: t('The same code fails in every release: %1', saidText(facts)),
  fixes: [
    fixes.data(
      t('Follow the message'),
      t('The page of the class or function shows the expected call.')
    )
  ]
});

const refused: IMessageRule['text'] = ({ name, got, given }, kit) => ({
  ...use({}, kit),
  title:
    (got ?? given)
      ? kit.t('The argument %1 does not take %2', name, got ?? given)
      : kit.t('The value of the argument %1 is not allowed', name)
});

const own = plainText(
  (_c, t) => t('A class of the notebook lacks a method that Keras needs'),
  (_c, t) => t('Subclasses of Layer and Model have to define it themselves, in every version.'),
  (_c, t) => [
    t('Add the method that the message names'),
    t('call() does the calculation, get_config() returns the arguments of __init__.')
  ]
);

const words = plainText(
  (_c, t) => t('Text, or something else that is no number, stands where numbers are wanted'),
  (_c, t) =>
    t(
      'Keras turns the values that it gets into numbers, and one of them cannot be turned into one.'
    ),
  (_c, t) => [
    t('Turn the values into numbers first'),
    t('Words need a tokenizer or a lookup table, class names a number for each class.')
  ]
);

/** Objects of a second Keras in the message are another matter. */
function isForeign(facts: IFacts): boolean {
  return /<(?:class ')?(?:tf_keras|keras|tensorflow)\w*\.|KerasLayer|KerasTensor/.test(
    facts.message
  );
}

const RULES: readonly IMessageRule[] = [
  ...WRONG_OBJECTS,
  {
    // The format of checkpoints writes each weight under its name.
    says: /^'NoneType' object has no attribute 'replace'/,
    when: facts => facts.frames.some(frame => /^_?escape_local_name$/.test(frame.function)),
    confidence: 0.9,
    text: plainText(
      (_c, t) => t('A weight of the model has no name'),
      (_c, t) =>
        t(
          'TensorFlow’s own format writes each weight under its name. A layer of the notebook makes one by add_weight() without a name.'
        ),
      (_c, t) => [
        t('Give each add_weight() a name: add_weight(name="w", …)'),
        t('Then build the model again and save it.')
      ]
    )
  },
  {
    // A number behind the name: the graph was built again in the same session. (Cells of an RNN got other names in TensorFlow 1.)
    says: /Key (?<key>(?!\S*(?:rnn|lstm|gru))\S+?_\d+) not found in checkpoint/i,
    confidence: 0.75,
    family: 'training-setup',
    text: plainText(
      (_c, t) => t('The graph has variables that the checkpoint does not hold'),
      ({ key }, t) =>
        t(
          'The checkpoint has no %1. The number behind the name shows that the graph was built more than once in this session.',
          key
        ),
      (_c, t) => [
        t('Restart the kernel and build the graph once before restoring'),
        t('Or clear the graph before the cell that builds it runs again.')
      ]
    )
  },
  {
    says: /(?:added layer must be an instance|Only instances of `?keras\.Layer)[^]{0,300}?(?:of type <class 'type'>|(?:Received|Found): (?:layer=)?<class )/,
    confidence: 0.96,
    text: plainText(
      (_c, t) => t('A layer class is given where a layer is wanted'),
      (_c, t) => t('The brackets are missing: the class itself was passed, not an object of it.'),
      (_c, t) => [t('Write brackets behind the class'), t('For example model.add(Flatten()).')]
    )
  },
  {
    says: /Could not interpret \w+ identifier: <class '[\w.]+'>/,
    confidence: 0.85,
    text: plainText(
      (_c, t) => t('A class is given where an object of it is wanted'),
      (_c, t) => t('The brackets are missing: the class itself was passed, not an object of it.'),
      (_c, t) => [t('Write brackets behind the class'), t('For example optimizer=Adam().')]
    )
  },
  {
    says: /invalid literal for int\(\) with base|could not convert string to float|int\(\) argument must be|float\(\) argument must be/,
    when: facts => inFramework(facts) && !readsModel(facts),
    confidence: 0.8,
    family: 'dtype',
    text: words
  },
  {
    // Two settings that exclude each other.
    says: /not (?:supported|allowed|compatible) (?:in conjunction|together|in combination) with|cannot (?:both )?be (?:used|set|specified|given) (?:together|at the same time|simultaneously)|mutually exclusive|(?:[Pp]lease )?[Ss]pecify (?:either|only one of)/,
    when: inFramework,
    confidence: 0.72,
    text: use
  },
  { says: /The first argument to `?[\w.]+`? must always be passed/, confidence: 0.85, text: use },
  {
    says: /merge layer should be called on a list|(?:should|must) be called on (?:exactly|at least|a list)|layers? (?:added )?(?:to a Sequential model )?should have unique names|name "?[\w-]+"? is used \d+ times|All layers (?:added|should)|unique name|layers? names? must be unique/i,
    // A model that could be saved had names of its own for every layer.
    when: facts => !readsModel(facts),
    confidence: 0.85,
    text: use
  },
  {
    says: /added layer must be an instance of class|Only instances of `?keras\.Layer`? can be added/,
    when: facts => !isForeign(facts),
    confidence: 0.8,
    text: use
  },
  {
    says: /(?:isn't|is not) a symbolic tensor|All inputs to the layer should be tensors/,
    when: facts => !isForeign(facts),
    confidence: 0.6,
    text: use
  },
  {
    says: /should implement a `?call`?|must override `?get_config`?|does not have a `call\(\)` method|not implemented[^\n]{0,40}(?:call|get_config)|forgot to call `?super\([^)\n]{0,60}\)\.__init__|super\(\)\.__init__\(\)`?/,
    confidence: 0.78,
    text: own
  },
  {
    says: /to HDF5 format requires the model to be a Functional|Unable to (?:serialize|create (?:dataset|link))|name already exists/,
    confidence: 0.6,
    text: use
  },
  {
    says: /(?:Received an invalid value for|Invalid value (?:(?<given>\S{1,40}) )?(?:received )?for(?: argument)?) `?(?<name>\w+)`?(?:[^]{0,300}?Received: ?\w*=?(?<got>[\w.'"-]{1,40}))?/,
    when: facts => !readsModel(facts) && !/reduction=auto\b/.test(facts.innerMessage),
    confidence: 0.72,
    text: refused
  },
  {
    says: /the JSON object must be str, bytes or bytearray, not \w+/,
    when: facts => /\bmodel_from_json\b/.test(facts.lineText),
    confidence: 0.85,
    text: plainText(
      (_c, t) => t('model_from_json takes the text, not what was parsed from it'),
      (_c, t) => t('The value is already a dictionary: the function parses the text itself.'),
      (_c, t) => [
        t('Hand over the text: model_from_json(json.dumps(x)), or the text that to_json() gave'),
        t('A dictionary of the configuration goes to Model.from_config(x).')
      ]
    )
  },
  {
    says: /output of the `?"?schedule"?`? function should be (?:a )?float\.? ?(?:Got: ?(?<got>[^\n]{1,60}))?/,
    confidence: 0.86,
    text: plainText(
      (_c, t) => t('The schedule gives something that is no float'),
      ({ got }, t) =>
        got
          ? t(
              'LearningRateScheduler takes the rate that the function returns, and it returned %1.',
              got
            )
          : t('LearningRateScheduler takes the rate that the function returns.'),
      (_c, t) => [
        t('Return a float, on every way through the function'),
        t('float(x) makes one of text or of a tensor; a missing return gives None.')
      ]
    )
  },
  {
    says: /(?<!\w)`?(?:units|filters|kernel_size|strides|pool_size|rate|input_dim)`?[^\n]{0,40}(?:must|should|Expected|argument|positive)|Received an invalid value for `?\w+|Invalid value for (?:argument )?`?\w+(?![^]{0,200}reduction=auto\b)|`?rate`? must be|Dropout rate/,
    when: facts => !readsModel(facts),
    confidence: 0.72,
    text: use
  },
  {
    says: /Argument `?(?!learning_rate)\w+`? must be (?:a|an|one of|in)|Expected `?\w+`? (?:argument )?to be|Unrecognized (?:argument|value|mode)|Invalid (?:argument|mode|monitor|interpolation|color_mode|class_mode|data_format|padding)|argument must be (?:one of|a|an)/,
    when: facts => !readsModel(facts) && !isForeign(facts),
    confidence: 0.55,
    text: use
  },
  {
    says: /You must feed a value for placeholder tensor|is both fed and fetched/,
    confidence: 0.8,
    text: plainText(
      (_c, t) => t('A session is asked for something that it was not given'),
      (_c, t) =>
        t(
          'Each placeholder that a result depends on needs its value in feed_dict, and what is fed cannot be the result itself.'
        ),
      (_c, t) => [
        t('Give every placeholder a value in feed_dict'),
        t('A model whose output is its own input has no layer in between.')
      ]
    )
  },
  {
    says: /Object of type \w+ is not JSON serializable/,
    when: inFramework,
    confidence: 0.5,
    text: use
  },
  {
    says: /Calling `?Model\.\w+`? in graph mode|cannot (?:pickle|serialize)|can't pickle/,
    confidence: 0.5,
    text: use
  }
];

/** A call into Keras that is wrong in every release. */
export default ruleCause({
  id: 'keras-misuse',
  verdict: 'not-compatibility',
  family: 'user-code',
  confidence: 0.75,
  rules: RULES,
  references: [
    { url: 'https://keras.io/guides/functional_api/', what: 'Keras: the functional API' }
  ]
});
