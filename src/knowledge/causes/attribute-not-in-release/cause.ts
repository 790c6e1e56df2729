import { missingNameCause } from '../../shared/missingName';

/** Code reads a public module, class or object attribute that other releases of TensorFlow or Keras have. */
export default missingNameCause(
  'attribute-not-in-release',
  'attribute-removed',
  ['attribute', 'member'],
  [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'What changed between Keras 2 and Keras 3'
    },
    {
      url: 'https://www.tensorflow.org/guide/migrate',
      what: 'What changed between TensorFlow 1 and TensorFlow 2'
    }
  ]
);
