/** A layer where a tensor is wanted, a tensor where a layer is, and a Lambda whose function fails by itself. */

import { copiesLayer } from '../../../engine/savedModels';
import { lambdaSlip } from '../../shared/lambdaSlip';
import type { IKit } from '../../../engine/cause';
import type { IMessageRule, IRuleText } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';
import { raiserOf, readsModel } from '../../shared/raisers';
import { shownObject } from '../../shared/shownObject';

function notCalled(name: string, { fixes, t }: IKit): IRuleText {
  return {
    title: t('The layer %1 is given where a tensor is wanted', name),
    explanation: t(
      'It was made but not called: %1(…) is the layer itself, %1(…)(x) is what it makes of x.',
      name
    ),
    fixes: [
      fixes.data(
        t('Call the layer before on its input'),
        t('For example x = %1(…)(inputs), and hand that x on.', name)
      )
    ]
  };
}

const uncalled: IMessageRule['text'] = (_c, kit) =>
  notCalled(shownObject(kit.facts)?.class ?? kit.t('layer'), kit);
const uncalledOf: IMessageRule['text'] = ({ cls }, kit) => notCalled(cls, kit);

const called = plainText(
  (_c, t) => t('A tensor is added to a Sequential model, which takes layers'),
  (_c, t) =>
    t('The layer was already called on something; what a call gives is a tensor, not a layer.'),
  (_c, t) => [
    t('Add the layer without calling it'),
    t('For example model.add(Dense(8)). Called layers belong to Model(inputs, outputs).')
  ]
);

const listed = plainText(
  (_c, t) => t('An object stands where the name of the model or layer belongs'),
  (_c, t) =>
    t(
      'Arguments by position are read in order. Sequential takes one list of layers; layers given one by one land in the places of its other arguments.'
    ),
  (_c, t) => [
    t('Put the layers into one list: Sequential([…])'),
    t('Or give each argument by its name.')
  ]
);

const lambda: IMessageRule['text'] = (_c, { facts, fixes, t }) => ({
  title: t('The function given to Lambda fails by itself'),
  explanation: t(
    'Keras called it to find out the shape it makes, and it raised: %1',
    lambdaSlip(facts)?.said ?? ''
  ),
  fixes: [
    fixes.data(
      t('Correct the function'),
      t('It has to take the tensor as its first argument and to use only names that it knows.')
    )
  ]
});

const unwrapped: IMessageRule['text'] = ({ inner }, { facts, fixes, t }) => {
  const wrapper = /(?<name>[A-Z]\w*)\s*\(/.exec(facts.lineText)?.groups?.name ?? t('The wrapper');
  return {
    title: t('%1 does not work around %2', wrapper, inner),
    explanation: t(
      '%1 makes the layer inside anew, with arguments of its own, and %2 does not take those.',
      wrapper,
      inner
    ),
    fixes: [
      fixes.data(
        t('Give it a layer of the kind that it is for'),
        t('Bidirectional and RNN want recurrent layers or cells, such as LSTM or GRU.')
      )
    ]
  };
};

/** The rules for objects of another kind than the call takes. */
export const WRONG_OBJECTS: readonly IMessageRule[] = [
  {
    says: /Error when deserializing class '(?<inner>\w+)'/,
    when: copiesLayer,
    confidence: 0.9,
    text: unwrapped
  },
  {
    says: /(?:not enough|too many) values to unpack(?! \(expected \d+, got 0\))|cannot unpack non-iterable|'\w+' object is not iterable/,
    when: ({ lineText }) => /\.apply_gradients\s*\(/.test(lineText) && !/\bzip\b/.test(lineText),
    confidence: 0.9,
    text: plainText(
      (_c, t) => t('apply_gradients wants pairs of gradient and variable'),
      (_c, t) => t('It was given the gradients alone.'),
      (_c, t) => [
        t('Pair them: optimizer.apply_gradients(zip(grads, model.trainable_variables))'),
        t('In the same order in which the tape was asked.')
      ]
    )
  },
  {
    says: /Only input tensors may be passed as positional arguments|Inputs to a layer should be tensors/,
    when: facts => !readsModel(facts) && shownObject(facts)?.kind === 'layer',
    confidence: 0.93,
    text: uncalled
  },
  {
    // Before TensorFlow 2.4 the layer is asked for what a tensor has.
    says: /^'(?<cls>[A-Z]\w*)' object has no attribute '(?:shape|dtype|ndim|rank|get_shape|_keras_\w+)'/,
    when: (facts, { cls }) =>
      !readsModel(facts) &&
      raiserOf(facts) !== 'user' &&
      facts.knowledge.index.lookup(`tensorflow.keras.layers.${cls}`).status === 'known',
    confidence: 0.9,
    text: uncalledOf
  },
  {
    says: /added layer must be an instance of class|Only instances of `?keras\.Layer`? can be added/,
    when: facts => shownObject(facts)?.kind === 'tensor',
    confidence: 0.93,
    text: called
  },
  {
    says: /Argument `name` must be a string/,
    when: facts => !readsModel(facts) && !/^(?:str)?$/.test(shownObject(facts)?.class ?? ''),
    confidence: 0.9,
    text: listed
  },
  {
    says: /could not automatically infer the shape of the Lambda's output/,
    when: facts => lambdaSlip(facts)?.family === 'user-code',
    confidence: 0.93,
    text: lambda
  },
  {
    says: /could not automatically infer the shape of the Lambda's output/,
    when: facts => lambdaSlip(facts)?.family === 'undefined-name',
    confidence: 0.93,
    family: 'undefined-name',
    text: lambda
  }
];
