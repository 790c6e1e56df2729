import { missingNameCause } from '../../shared/missingName';

/** An import names a module or symbol of TensorFlow or Keras that other releases have there. */
export default missingNameCause(
  'import-not-in-release',
  'import-moved',
  ['import', 'module'],
  [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'What changed between Keras 2 and Keras 3'
    }
  ]
);
