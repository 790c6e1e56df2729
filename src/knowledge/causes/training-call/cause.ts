import type { IFacts } from '../../../engine/cause';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { calls, inFramework, raiserOf } from '../../shared/raisers';
import { isSchedule, schedule } from './scheduleText';
import { NO_DATASET } from './datasetFunction';
import { MISSING_GRADIENT } from './missingGradient';
import { SILENT } from './silentFunction';
import {
  branches,
  gradients,
  leaked,
  mapped,
  nothing,
  order,
  outputs,
  path,
  steps,
  symbolic
} from './texts';

/** Does the line call NumPy and nothing of TensorFlow or Keras? */
function onlyNumpy(facts: IFacts): boolean {
  return (
    /\b(?:np|numpy)\.\w+\(/.test(facts.lineText) &&
    !/\b(?:tf|K|keras|layers|ops|backend)\./.test(facts.lineText)
  );
}

/** Does the line lie in a function that TensorFlow or Keras called, such as a loss? */
function calledBack(facts: IFacts): boolean {
  const before = facts.frames.slice(0, facts.userFrame?.index ?? 0);
  return before.some(frame => frame.owner === 'keras' || frame.owner === 'tensorflow');
}

/** Does a Lambda on the line hold a function of NumPy's? */
function lambdaOfNumpy(facts: IFacts): boolean {
  return /Lambda\(\s*lambda\b[^\n]*\b(?:np|numpy)\.\w+\(/.test(facts.lineText);
}

/** Code that switched eager execution off asks for values in a graph: another cause explains that. */
const EAGER_OFF = /disable_eager_execution|disable_v2_behavior|tf\.Session|compat\.v1\.Session/;

/** Has the notebook a `tf.function`, and does no frame of Keras lie behind the line that took the tensor? */
function leaksFromFunction(facts: IFacts): boolean {
  const cells = facts.code.functions.map(item => item.cell);
  return (
    [...new Set(cells)].some(cell =>
      /\btf\.function\b|@function\b/.test(facts.code.source(cell))
    ) &&
    raiserOf(facts) === 'tensorflow' &&
    !calls(facts, /^keras$/)
  );
}

const RULES: readonly IMessageRule[] = [
  NO_DATASET,
  MISSING_GRADIENT,
  {
    says: /Expected \w+ passed to parameter 'y' of op 'Equal', got 'auto' of type 'str'/,
    confidence: 0.9,
    text: outputs
  },
  {
    says: /'(?:Symbolic|Keras)?Tensor' object has no attribute 'numpy'/,
    when: facts => !EAGER_OFF.test(facts.text),
    confidence: 0.62,
    family: 'user-code',
    text: symbolic
  },
  {
    says: /[Uu]sing a (?:symbolic )?`?tf\.Tensor`? as a Python `?bool`?|[Ii]terating over (?:a (?:symbolic )?)?`?tf\.Tensor`?/,
    raises: /^OperatorNotAllowedInGraphError$/,
    confidence: 0.5,
    family: 'user-code',
    text: symbolic
  },
  {
    says: /could not automatically infer the shape of the Lambda's output/,
    when: lambdaOfNumpy,
    confidence: 0.95,
    family: 'user-code',
    text: symbolic
  },
  {
    says: /(?:Got:? '?None\b|following argument value should be passed as a keyword argument: None \(|should return a Tensor or a list of Tensors, not None)/,
    confidence: 0.97,
    family: 'user-code',
    text: nothing
  },
  {
    says: /attr 'output_(?:shapes|types)' of 0 must be at least minimum 1|Unsupported return value from function passed to Dataset\.\w+\(\): None/,
    confidence: 0.95,
    family: 'user-code',
    text: mapped
  },
  {
    says: /(?:expected str, bytes or os\.PathLike object, not|(?:file|path)\w* (?:should|must) be[^\n]{0,60}not) (?:Symbolic)?Tensor\b|'(?:Symbolic)?Tensor' object has no attribute '(?:read|seek)'/,
    confidence: 0.9,
    family: 'user-code',
    text: path
  },
  {
    says: /cannot be accessed from here|An op outside of the function building code is being passed|is out of scope and cannot be used here|defined in another function or code block/,
    raises: /^(?:InaccessibleTensorError|TypeError)$/,
    confidence: 0.9,
    family: 'user-code',
    text: leaked
  },
  {
    // Autograph compares what an `if` leaves behind on its two ways.
    says: /\b(?:in|of|at the end of) the (?:main|else|true|false|TRUE|FALSE|body|orelse) branch\b|must (?:also )?be initialized in (?:both|all|every)\w* branch|(?:does not|must) [^\n]{0,40}both branches/,
    when: facts => calls(facts, /^tensorflow$/),
    confidence: 0.87,
    family: 'user-code',
    text: branches
  },
  {
    // The words of TensorFlow 2.0 to 2.3, which a symbolic tensor of Keras gets too.
    says: /An op outside of the function building code is being passed\s+a "Graph" tensor/,
    when: leaksFromFunction,
    confidence: 0.9,
    family: 'user-code',
    text: leaked
  },
  {
    says: /cannot be (?:modified|set) after (?:being )?initiali[sz]/,
    raises: /^RuntimeError$/,
    text: order
  },
  {
    says: /(?:must|should|can only) be called (?:at program startup|before)|use a closed Session|Graph is finalized and cannot be modified/,
    when: inFramework,
    confidence: 0.8,
    text: order
  },
  {
    // A graph of TensorFlow 1 was reset or built again, and things of both are used together.
    says: /must be from the same graph as|Variable \S+ already exists, disallowed|Variable \S+ does not exist, or was not created with tf\.get_variable/,
    confidence: 0.85,
    text: order
  },
  {
    says: /Need to be inside "with strategy\.scope\(\)"|was not created in the distribution strategy scope/,
    text: order
  },
  SILENT,
  {
    says: /None values not supported/,
    when: facts => /\.(?:fit|train_on_batch|evaluate)\s*\(/.test(facts.lineText),
    confidence: 0.8,
    text: plainText(
      (_c, t) => t('The loss gets no labels'),
      (_c, t) =>
        t(
          'The labels, or a part of them, are None: fit() was given the inputs alone, or the dataset or generator yields no pair of inputs and labels.'
        ),
      (_c, t) => [
        t('Give the labels: model.fit(x, y)'),
        t(
          'A dataset or generator has to yield (inputs, labels); a function given to map() returns both.'
        )
      ]
    )
  },
  {
    says: /cannot be used as a boolean|symbolic inputs\/outputs do not implement `__(?:len|bool|iter)__`/,
    confidence: 0.55,
    text: symbolic
  },
  {
    says: /You cannot convert it to a NumPy array/,
    when: facts => onlyNumpy(facts) && facts.innerMessage === facts.message,
    confidence: 0.97,
    text: symbolic
  },
  {
    says: /convert a symbolic [^\n]{1,200} to a (?:NumPy|numpy) array/,
    when: facts => onlyNumpy(facts) && calledBack(facts),
    confidence: 0.62,
    family: 'user-code',
    text: symbolic
  },
  {
    says: /convert a symbolic [^\n]{1,200} to a (?:NumPy|numpy) array|does not allow registering custom dispatchers/,
    when: onlyNumpy,
    confidence: 0.5,
    text: symbolic
  },
  {
    says: /(?:tried to create|[Cc]reating) variables on (?:a )?non-first call|tf\.function only supports singleton tf\.Variables/,
    text: symbolic
  },
  {
    says: /No gradients provided for any variable|An operation has `?None`? for gradient|Gradients do not exist for|Variable[^\n]{0,80}has `?None`? for gradient|No trainable (?:weights|variables)|`?gradients?`? (?:is|are|returned) None|does not require grad|grad can be implicitly created|not have been used in the graph/,
    text: gradients
  },
  {
    says: /A non-persistent GradientTape can only be used|GradientTape\.gradient can only be called once|Trying to backward through the graph a second time/,
    text: gradients
  },
  {
    says: /should have one entry per model output|In the dict argument `\w+`, key '[^']{1,80}' does not correspond to any model output|Expected keys \[[^\]]*\] in loss dict|[Uu]nknown entr(?:y|ies) in loss dictionary|Found unexpected (?:keys|losses)|loss_weights` must match the number|For a model with multiple outputs|y_true and y_pred have different structures|(?:[Tt]he two structures|does not) (?:don't )?have the same (?:(?:nested )?structure|sequence length)|provided `?loss`? argument|multiple outputs, you must|number of losses|missing (?:from )?the (?:loss|output) dict|Received uninstantiated Loss class|one `?\w+`? ?array per model output/,
    confidence: 0.82,
    text: outputs
  },
  {
    says: /Target data is missing|`?y`? argument is not supported when (?:data|using)|`?y`? (?:should|must) not be (?:specified|passed)|validation_split`? (?:is only|argument is not) supported|(?:`?steps_per_epoch`?|`?steps`?|`?batch_size`?|`?validation_steps`?|`?sample_weight`?|`?validation_data`?|`?shuffle`?)[^\n]{0,80}(?:must|should|is only|not be|required|is not supported|needs)|you (?:must|should) specify (?:the )?(?:number of steps|`?steps)|When (?:providing|using|passing)[^\n]{0,80}(?:dataset|(?<!Python )generator|data tensors|infinite|validation_data)|Please specify `?steps|data tensors as input|that many steps from this dataset|Unexpected value for `?steps/,
    when: facts => !/Python generator/.test(facts.innerMessage),
    confidence: 0.82,
    text: steps
  },
  {
    // Before Keras 3 the callback meets the schedule itself: as a number, in a comparison, by an attribute.
    says: /'[A-Z]\w+'/,
    when: isSchedule,
    evenRefused: true,
    confidence: 0.9,
    text: schedule
  },
  {
    says: /learning rate is not settable|created with a `?LearningRateSchedule`? object|Optimizer must have a "?l/,
    confidence: 0.75,
    text: schedule
  },
  {
    says: /Failed to format this callback filepath[^]{0,200}Reason: \\?'(?!val_acc(?:uracy)?\\?'|acc(?:uracy)?\\?')/,
    confidence: 0.75,
    text: plainText(
      (_c, t) => t('The callback names a value that training does not report'),
      (_c, t) =>
        t(
          'A file name or monitor uses a metric that is not among the logs: it has another name, or there is no validation data.'
        ),
      (_c, t) => [
        t('Use a name that history.history has'),
        t('val_ names exist only with validation_data or validation_split.')
      ]
    )
  }
];

/** compile, fit and the loss do not fit each other. */
export default ruleCause({
  id: 'training-call',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.88,
  rules: RULES,
  references: [
    {
      url: 'https://keras.io/guides/training_with_built_in_methods/',
      what: 'Keras: training and evaluation'
    }
  ]
});
