import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { nearest } from '../../shared/nearNames';

const graph = plainText(
  (_c, t) => t('The model’s outputs do not come from its inputs'),
  (_c, t) => t('Some tensor on the way was made by another Input than the ones given to Model().'),
  (_c, t) => [
    t('Name every Input of the way in Model(inputs=…)'),
    t('And build all layers from those.')
  ]
);

const uncalled = plainText(
  (_c, t) => t('A layer is given where its output is wanted'),
  (_c, t) =>
    t('Model() takes tensors: what a layer returns when it is called, not the layer itself.'),
  (_c, t) => [t('Call the layer first'), t('For example outputs = Dense(2)(x).')]
);

/** A name without the number that Keras counts up. */
function withoutNumber(name: string): string {
  return name.replace(/_\d+$/, '');
}

/** The layer that was meant, where a name differs from one of the model's by more than a counted number. */
function misspeltLayer(name: string, list: string): string | null {
  const names = [...list.matchAll(/'([^'\n]{1,80})'/g)].map(found => found[1]);
  const near = nearest(name, names);
  return near !== null && withoutNumber(near) !== withoutNumber(name) ? near : null;
}

const RULES: readonly IMessageRule[] = [
  {
    says: /Graph disconnected|[Cc]annot obtain value for tensor|`?inputs`? not connected to `?outputs`?|is not connected to `?inputs|unvisited input tensors|input tensor cannot be reached|is part of a cycle|contains the same input multiple times/,
    text: graph
  },
  {
    says: /values must be KerasTensors\. Received: \w+=[^]{0,400}?<(?:[\w.]+\.)?[A-Z]\w+ (?:name=|object at)[^]{0,80}?(?:built=|>)/,
    confidence: 0.7,
    text: uncalled
  },
  {
    says: /(?:Output tensors (?:to|of) a[^\n]{0,60}must be the output of|should be Keras tensors)[^]{0,200}?(?:Found|Received):? [^\n]{0,40}<(?:[\w.]+\.)?(?:layers|core|convolutional|recurrent\w*|pooling|merge|normalization\w*)\.[\w.]+ object/,
    confidence: 0.72,
    text: uncalled
  },
  {
    says: /No such layer: (?<name>[^\s]{1,80})\. Existing layers are: (?<list>[^\n]{1,20000})/,
    confidence: 0.9,
    family: 'typo',
    when: (_facts, { name, list }) => misspeltLayer(name, list) !== null,
    text: ({ name, list }, { t, fixes }) => {
      const near = misspeltLayer(name, list) ?? '';
      return {
        title: t('The model has no layer named %1; it has %2', name, near),
        explanation: t('The name is one or two letters off a layer that the model has.'),
        fixes: [fixes.data(t('Ask for %1', near), t('Layers are found by their exact name.'))]
      };
    }
  },
  {
    says: /No such layer: (?<name>[^.\n]{1,80})|(?:Was asked to retrieve|Requested) layer (?:at index|with)/,
    confidence: 0.82,
    text: ({ name }, { t, fixes }) => ({
      title: name ? t('The model has no layer named %1', name) : t('The model has no such layer'),
      explanation: t(
        'Layers that were not named get numbered names, and the number grows with every layer made in the session: dense_5 becomes dense_7 when a cell runs twice.'
      ),
      fixes: [
        fixes.data(
          t('Print [layer.name for layer in model.layers]'),
          t('Or give the layer a name of its own when it is made.')
        )
      ]
    })
  }
];

/** The parts of a model are not connected as they should be. */
export default ruleCause({
  id: 'model-wiring',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.88,
  rules: RULES,
  references: [
    { url: 'https://keras.io/guides/functional_api/', what: 'Keras: the functional API' }
  ]
});
