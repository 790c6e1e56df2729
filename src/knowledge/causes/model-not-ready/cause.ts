import type { IFacts } from '../../../engine/cause';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { raiserOf, readsModel } from '../../shared/raisers';

const compile: IMessageRule['text'] = (_c, { facts, fixes, t }) => ({
  title: t('The model is not compiled'),
  explanation: t(
    'fit, evaluate and train_on_batch need an optimizer and a loss, which compile() sets. A model that was made anew, cloned, or loaded with compile=False has none.'
  ),
  fixes: [
    fixes.code({
      title: t('Call model.compile(optimizer=…, loss=…) before this line'),
      effect: facts.lineText
        ? t('Once after the model is made, before "%1".', facts.lineText.slice(0, 60))
        : t('Once after the model is made.'),
      safety: 'manual',
      edits: []
    })
  ]
});

const build = plainText(
  (_c, t) => t('The model or layer is not built yet'),
  (_c, t) =>
    t(
      'Its weights and shapes exist only after it has seen an input shape: by an Input layer, build(), or a first call.'
    ),
  (_c, t) => [
    t('Give the model an Input(shape=…), or call it once on data'),
    t('model.build((None, …)) does it without data; for a subclassed model call model(x[:1]).')
  ]
);

/** Does the line ask what `compile` or `fit` sets for the attribute that is missing: `model.optimizer.lr`? */
function beforeItIsSet(facts: IFacts, holder: string, name: string): boolean {
  const asked = new RegExp(`\\.${holder}(?:\\.${name})?\\b`);
  return asked.test(facts.lineText) && new RegExp(`\\.${name}\\b`).test(facts.lineText);
}

const RULES: readonly IMessageRule[] = [
  {
    says: /Attempting to use uninitialized value (?<name>[\w/.:-]{1,80})|[Cc]ould not find (?:resource )?variable (?<lost>[\w/.:-]{1,80}?)\.? [^]{0,160}uninitialized|reading resource variable (?<read>[\w/.:-]{1,80}) from [^]{0,160}uninitialized/,
    raises: /^FailedPreconditionError$/,
    confidence: 0.9,
    text: plainText(
      ({ name, lost, read }, t) => t('The variable %1 has no value yet', name || lost || read),
      (_c, t) =>
        t(
          'In graph mode a variable gets its value when its initializer runs, in the session that reads it. Here it has not run in this session, or the variable came later.'
        ),
      (_c, t) => [
        t('Run the initializer first: sess.run(tf.global_variables_initializer())'),
        t('In the same session, after all variables and the optimizer are made.')
      ]
    )
  },
  {
    says: /list index out of range/,
    raises: /^IndexError$/,
    when: facts =>
      /\.(?:get_weights\(\)|weights|trainable_weights|trainable_variables|variables)\[/.test(
        facts.lineText
      ),
    confidence: 0.88,
    text: build
  },
  {
    says: /You must (?:call `compile\(\)` before|compile (?:your|a) model before)|must be compiled before|needs to be compiled before|model (?:has not|hasn't) been compiled|compile the model/i,
    confidence: 0.93,
    text: compile
  },
  {
    // Keras sets both only in compile() and fit(); until then they are None or not there.
    says: /'(?:NoneType|Sequential|Functional|Model)' object has no attribute '(?<name>\w+)'/,
    raises: /^AttributeError$/,
    when: (facts, { name }) => name !== 'optimizer' && beforeItIsSet(facts, 'optimizer', name),
    confidence: 0.82,
    text: compile
  },
  {
    says: /'(?:Sequential|Functional|Model)' object has no attribute 'optimizer'/,
    raises: /^AttributeError$/,
    confidence: 0.82,
    text: compile
  },
  {
    says: /'(?:NoneType|Sequential|Functional|Model)' object has no attribute '(?<name>history|epoch)'/,
    raises: /^AttributeError$/,
    when: (facts, { name }) => beforeItIsSet(facts, 'history', name),
    confidence: 0.82,
    text: plainText(
      (_c, t) => t('The model was not trained yet'),
      (_c, t) => t('A model has a history only after fit().'),
      (_c, t) => [t('Call fit() before this line'), t('It also returns the history.')]
    )
  },
  {
    // Keras 1 had the functions only after compile(), and said no more than that.
    says: /has no attribute '(?:train|test|predict)_function'/,
    raises: /^AttributeError$/,
    when: facts => raiserOf(facts) === 'keras',
    confidence: 0.85,
    text: compile
  },
  {
    says: /The model cannot be compiled because it has no loss|No loss (?:to compute|found)|has no loss to optimize|Provide a `?loss`? argument/,
    text: plainText(
      (_c, t) => t('The model was compiled without a loss'),
      (_c, t) => t('Training minimises a loss, and compile() was not given one.'),
      (_c, t) => [
        t('Give compile() a loss'),
        t('For example loss="mse" or loss="categorical_crossentropy".')
      ]
    )
  },
  {
    // Also while weights are read from a file: it is the model that has no variables to take them.
    says: /a subclassed Model which has not created its variables yet|loading weights into a model that has not yet been built/,
    confidence: 0.9,
    text: build
  },
  {
    says: /(?:model|layer)[^\n]{0,80}(?:has(?: not|n't)|have not) (?:yet )?been (?:built|created|called)|(?:[Ww]eights|variables) (?:for model|have)[^\n]{0,60}not (?:yet )?been created|not yet (?:been )?(?:built|created)|Build the model first|Model has no layers|no layers in the model|You must (?:build|first add)|cannot be (?:built|saved) (?:yet|because)|not built\b|layer isn't built|not (?:yet )?created its variables|Call the Model first|does not have any result yet|unbuilt state|forgot to call the model|Unable to (?:build|create) (?:the )?model[^\n]{0,40}before/i,
    when: facts => !readsModel(facts),
    text: build
  },
  {
    says: /has never been called|has no (?:defined )?(?:inbound nodes|outputs? yet|defined (?:input|output))|no inbound nodes|is not connected/i,
    when: facts => facts.kerasInPlay !== 'keras3',
    confidence: 0.8,
    text: build
  },
  {
    says: /has never been called|has no defined (?:inputs?|outputs?) yet|has no defined (?:input|output)/i,
    confidence: 0.5,
    text: build
  },
  {
    says: /'Keras(?:Classifier|Regressor)' object has no attribute '(?:model|history|classes_)'/,
    confidence: 0.85,
    text: plainText(
      (_c, t) => t('The estimator is used before it was fitted'),
      (_c, t) => t('predict and transform need what fit learns.')
    )
  },
  {
    says: /Sequential model [^\n]{0,40}has no layers|no layers added|cannot build because it has no layers|has no layers\. Call `model\.add/,
    text: build
  },
  {
    raises: /^NotFittedError$/,
    says: /^/,
    confidence: 0.93,
    text: plainText(
      (_c, t) => t('The estimator is used before it was fitted'),
      (_c, t) => t('predict and transform need what fit learns.'),
      (_c, t) => [
        t('Call fit() first'),
        t('On the same object: a new one, or one in another variable, knows nothing.')
      ]
    )
  },
  {
    says: /(?:is|has|was) not (?:been )?(?:yet )?fitted|not fitted yet|[Nn]eed to call fit|call (?:`?fit`?|'fit') (?:with|first|before)|hasn't been fit|[Ff]it (?:the|your) (?:\w+ )?(?:on some data|first|before)|(?:must|need to) (?:be )?(?:fit|adapt|train)(?:ted|ed)? (?:first|before)|`?adapt\(\)`?|need to fit/i,
    confidence: 0.82,
    text: plainText(
      (_c, t) => t('Something is used before it was fitted to data'),
      (_c, t) =>
        t(
          'A scaler, tokenizer, model or preprocessing layer has to see data first (fit or adapt).'
        ),
      (_c, t) => [t('Call fit() or adapt() before this line'), t('On the same object.')]
    )
  }
];

/** A model, layer or estimator is used before it was compiled, built or fitted. */
export default ruleCause({
  id: 'model-not-ready',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.87,
  rules: RULES,
  references: [
    { url: 'https://keras.io/api/models/model_training_apis/', what: 'Keras: compile and fit' },
    {
      url: 'https://keras.io/guides/sequential_model/',
      what: 'Keras: when a Sequential model is built'
    }
  ]
});
