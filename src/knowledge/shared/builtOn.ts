/** Which libraries stand on TensorFlow or Keras. */

/** Import names of libraries that are built on TensorFlow or Keras: what fails in them is mostly their fit to these. */
export const BUILT_ON =
  /^(?:tensorflow_\w+|keras_\w+|kerastuner|scikeras|transformers|tf2onnx|keras2onnx|segmentation_models|efficientnet|classification_models|image_classifiers|rl|deepface|shap|autokeras|tensorflowjs|tflearn|tensorlayer|spektral|stellargraph|bert|kapre|mrcnn|imageai|tcn|sonnet|tf_agents|larq|qkeras|tensornetwork|edward2|gpflow|elephas|hyperas|talos|alibi\w*|lime|ktrain|ludwig|retinanet|keras)$/;
