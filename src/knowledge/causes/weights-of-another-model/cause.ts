import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';

const text: IMessageRule['text'] = ({ expected, got }, { t, fixes }) => ({
  title: t('The weights were saved from another architecture'),
  explanation: t(
    'The file holds weights for other layers, or for layers of other sizes, than the model has. The model has to be built exactly as when the file was written.'
  ),
  ...(expected && got ? { mismatch: { what: 'shape' as const, expected, got } } : {}),
  fixes: [
    fixes.data(
      t('Build the model as it was when the weights were saved'),
      t(
        'Same layers, same units and same number of classes; by_name=True, skip_mismatch=True loads the layers that fit.'
      )
    )
  ]
});

const unbuilt = plainText(
  (_c, t) => t('The model has no weights yet'),
  (_c, t) =>
    t(
      'Its layers have not been built: Keras makes the weights when it learns the shape of the input, and until then there is nothing to put saved ones into.'
    ),
  (_c, t) => [
    t('Build the model first'),
    t('Give the first layer or an Input the shape, or call the model once on a batch.')
  ]
);

const RULES: readonly IMessageRule[] = [
  {
    // A model without any weight was not built yet: it may well be the right one.
    says: /(?:expecting|expected|expects) 0 (?:weight|variable)|into a model with 0 layers|Model expected 0 layers/,
    family: 'training-setup',
    confidence: 0.86,
    text: unbuilt
  },
  {
    says: /was never built and thus it doesn't have any variables/,
    // A whole model is built as its file says: then a layer's own class lacks something.
    when: facts => /\.load_weights\s*\(/.test(facts.lineText),
    family: 'training-setup',
    confidence: 0.86,
    text: unbuilt
  },
  {
    says: /A total of \d+ objects could not be loaded[^]{0,4000}?must match\. variable\.shape=(?<expected>\([^)]*\)), Received: value\.shape=(?<got>\([^)]*\))/,
    text
  },
  {
    says: /(?:Cannot assign value to variable[^]{0,120}?Shape mismatch\.[^(]{0,40}(?<expected>\([^)]*\))[^(]{0,60}(?<got>\([^)]*\))|Shapes (?<expected2>\([^)]*\)) and (?<got2>\([^)]*\)) are incompatible)/,
    when: facts => /load_weights|set_weights|load_state/.test(facts.lineText),
    text
  },
  {
    says: /weight file containing (?<got>[1-9]\d*) layers into a model with (?<expected>\d+) layers/,
    text
  },
  {
    says: /Layer count mismatch when loading weights[^]{0,80}?Model expected (?<expected>\d+) layers, found (?<got>\d+)/,
    text
  },
  {
    says: /(?:expects|expected) (?<expected>\d+) (?:weight\(s\)|weights|variables)[^\n]{0,20}?but (?:the saved weights have|received) (?<got>[1-9]\d*)/,
    text
  },
  {
    says: /Weight count mismatch for (?:layer|top-level weights)|Shape mismatch in layer #?\d+|has shape \([^)]*\), but the saved weight has shape/,
    text
  },
  {
    says: /provided weight shape (?<got>\([^)]*\))|weight list of length (?<got2>\d+), but the layer was expecting (?<expected>\d+)/,
    text
  }
];

/** Weights are loaded into a model that is built otherwise. */
export default ruleCause({
  id: 'weights-of-another-model',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.68,
  rules: RULES,
  references: [
    {
      url: 'https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/',
      what: 'Keras: loading weights'
    }
  ]
});
