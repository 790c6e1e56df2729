/** What is said of calls to fit, of steps in the wrong order, and of values that are not there. */

import { plainText } from '../../shared/messageRules';

/** No gradient. */
export const gradients = plainText(
  (_c, t) => t('No gradient reaches the weights'),
  (_c, t) =>
    t(
      'The loss does not depend on the weights in a way that can be differentiated: no loss or labels were given, the calculation left the tape (numpy, argmax, rounding), or all layers are frozen.'
    ),
  (_c, t) => [
    t('Follow the loss back to the weights'),
    t('Compute it inside the GradientTape with TensorFlow operations, and pass labels and loss.')
  ]
);

/** Several outputs. */
export const outputs = plainText(
  (_c, t) => t('Losses, labels and outputs do not correspond'),
  (_c, t) =>
    t(
      'A model with several outputs needs one loss and one label array for each, under the names of its outputs.'
    ),
  (_c, t) => [
    t('Give one loss and one label array for each output'),
    t('As a list in the order of model.outputs, or as a dictionary by model.output_names.')
  ]
);

/** Arguments of fit. */
export const steps = plainText(
  (_c, t) => t('The arguments of fit, evaluate or predict do not go together'),
  (_c, t) =>
    t(
      'With a dataset or a generator, labels, batch_size, validation_split and steps have other rules than with arrays.'
    ),
  (_c, t) => [
    t('Follow what the message says'),
    t('A dataset carries its labels and batches itself; an endless one needs steps_per_epoch.')
  ]
);

/** None for a tensor. */
export const nothing = plainText(
  (_c, t) => t('A layer is given None'),
  (_c, t) =>
    t(
      'The step before returned nothing: a call method or a function without return, or a method that changes its object and returns None.'
    ),
  (_c, t) => [t('Return the tensor'), t('Look at the function that made the value.')]
);

/** A map function without a return. */
export const mapped = plainText(
  (_c, t) => t('The function given to the dataset returns nothing'),
  (_c, t) =>
    t(
      'map() takes what the function returns as the new element, and this one has no return: it gives None.'
    ),
  (_c, t) => [t('Return the new element'), t('For a pair: return image, label.')]
);

/** A path that is a tensor. */
export const path = plainText(
  (_c, t) => t('A function of Python is given a symbolic path'),
  (_c, t) =>
    t(
      'A function given to map() is traced once, with a tensor that holds no path yet: open(), np.load() and Image.open() cannot read it, in every release.'
    ),
  (_c, t) => [
    t('Read the file with tf.io.read_file and decode it with TensorFlow'),
    t('Or wrap the function in tf.numpy_function or tf.py_function; paths come as bytes there.')
  ]
);

/** A tensor out of its function. */
export const leaked = plainText(
  (_c, t) => t('A tensor is used outside of the function or loop that made it'),
  (_c, t) =>
    t(
      'Inside a tf.function, what a loop or a branch makes lives only there; a Python list or attribute that keeps it holds a tensor that no longer exists.'
    ),
  (_c, t) => [
    t('Return the tensor, or collect the steps in a tf.TensorArray'),
    t('Without the decorator the same code runs step by step.')
  ]
);

/** An `if` on a tensor. */
export const branches = plainText(
  (_c, t) => t('The branches of an if leave different things behind'),
  (_c, t) =>
    t(
      'In a tf.function, an if on a tensor becomes a part of the graph: both of its ways must give the same names values of one type and shape.'
    ),
  (_c, t) => [
    t('Give the name a value of one type on both ways'),
    t('Set it before the if, or convert one side with tf.cast.')
  ]
);

/** The order of steps. */
export const order = plainText(
  (_c, t) => t('The steps stand in the wrong order'),
  (_c, t) =>
    t(
      'Devices, threads and memory are set before TensorFlow runs anything, and a distributed model is made inside of the scope of its strategy.'
    ),
  (_c, t) => [
    t('Move this step before the first use of TensorFlow'),
    t('For a strategy: make and compile the model in the same scope. Restart the kernel first.')
  ]
);

/** A value of a placeholder. */
export const symbolic = plainText(
  (_c, t) => t('A value is asked of a tensor that has none yet'),
  (_c, t) =>
    t(
      'While a model or a tf.function is being built, tensors are only placeholders: numpy(), NumPy functions, bool() and len() find no value in them, in every release.'
    ),
  (_c, t) => [
    t('Use TensorFlow or keras.ops functions there'),
    t('Or compile with run_eagerly=True while looking for the fault.')
  ]
);
