/** What is said of each value that Keras 3 refuses. */

import type { Translate } from '../../../engine/types';
import type { Stricter } from './refused';

/** Title, reason and remedy of one value. */
export interface ITexts {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly effect: string;
}

/** By value. */
export const TEXTS: Readonly<Record<Stricter, (t: Translate) => ITexts>> = {
  batches: t => ({
    title: t('Keras 3 wants each batch of a generator as a tuple'),
    explanation: t(
      'The generator gives inputs and labels as a list. The last releases of Keras 2 took it apart; Keras 3 refuses it.'
    ),
    remedy: t('Write yield x, y instead of yield [x, y]'),
    effect: t('A tuple of inputs and labels, in every version.')
  }),
  arrays: t => ({
    title: t('Keras 3 wants a tuple from the generator, for predict as well'),
    explanation: t(
      'The generator gives the inputs alone. Keras 2 took them; Keras 3 wants a tuple with the inputs in it.'
    ),
    remedy: t('Write yield (x,) instead of yield x'),
    effect: t('A tuple with nothing but the inputs, in every version.')
  }),
  inputs: t => ({
    title: t('Keras 3 wants several inputs of a generator in a tuple'),
    explanation: t(
      'The generator gives the inputs of the model in a list. Keras 2 took it apart; Keras 3 makes a dataset of the generator, and TensorFlow takes no list there.'
    ),
    remedy: t('Write yield (a, b), y instead of yield [a, b], y'),
    effect: t('The inputs in a tuple, or in a dictionary by their names, in every version.')
  }),
  someLosses: t => ({
    title: t('This Keras 3 wants a loss for each output'),
    explanation: t(
      'Only some of the outputs have a loss. Keras 2 and the first releases of Keras 3 trained with those; this one wants a key for each.'
    ),
    remedy: t('Name the other outputs too, with None for the loss'),
    effect: t('An output with None is not trained on.')
  }),
  weights: t => ({
    title: t('Keras 3 wants loss_weights in the form of loss'),
    explanation: t(
      'The loss is one for all outputs, and the weights are a list or a dictionary. Keras 2 put them together; Keras 3 wants both in the same form.'
    ),
    remedy: t('Give the losses in the same form as the weights'),
    effect: t('For example loss={"a": "mse", "b": "mse"} beside loss_weights={"a": 1, "b": 2}.')
  }),
  plain: t => ({
    title: t('This Keras 3 wants arrays where Keras 2 took plain numbers or lists'),
    explanation: t(
      'A loss or a metric is called with numbers or lists of Python. Keras 2 made tensors of them first; this release reads their shape.'
    ),
    remedy: t('Wrap the values in np.array() or tf.constant()'),
    effect: t('The same numbers, with at least one axis, in every version.')
  }),
  ownShape: t => ({
    title: t('This release of Keras 3 cannot tell the shape that a model gives'),
    explanation: t(
      'A model stands where a layer is asked for its output shape. Keras 2 and later releases of Keras 3 compute it; this one lacks the method.'
    ),
    remedy: t('Use a later release of Keras 3'),
    effect: t('Or apply the layers of the model one by one.')
  }),
  states: t => ({
    title: t('Keras 3 wants the states of a cell as whole numbers'),
    explanation: t(
      'The cell says how large its states are by whole shapes. Keras 2 took those; Keras 3 takes one number for each state.'
    ),
    remedy: t('Let the cell keep each state flat, state_size=[6], and reshape it inside of call'),
    effect: t('One number for each state, in every version.')
  }),
  metrics: t => ({
    title: t('Keras 3 wants the metrics in a list'),
    explanation: t(
      'Keras 2 took one name or one metric without a list around it; Keras 3 refuses it.'
    ),
    remedy: t('Put it into a list'),
    effect: t("metrics=['accuracy'], in every version.")
  }),
  steps: t => ({
    title: t('Keras 3 wants a whole number of steps'),
    explanation: t(
      'The number of steps comes from a division with / and is a float. Keras 2 counted up to it; Keras 3 refuses it.'
    ),
    remedy: t('Divide with // or wrap the number in int()'),
    effect: t('A whole number of steps, in every version.')
  }),
  function: t => ({
    title: t('This Keras 3 wants an object where Keras 2 took a function'),
    explanation: t(
      'A regularizer or constraint was given as a plain function. It has to be of a subclass of Regularizer or Constraint here.'
    ),
    remedy: t('Make a class of it whose __call__ is the function'),
    effect: t('The same values, in every version.')
  }),
  rate: t => ({
    title: t('Keras 3 wants a plain float for the learning rate'),
    explanation: t(
      'The number is of a type of NumPy or TensorFlow. Keras 2 took it; Keras 3 refuses it.'
    ),
    remedy: t('Wrap the learning rate in float()'),
    effect: t('The same rate, in every version.')
  })
};
