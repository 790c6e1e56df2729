import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose, tracebackEvidence } from '../../engine';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'data', `${name}.json`), 'utf8')) as T,
  CAUSES
);

describe('reports that hold a message and little else', () => {
  const refused = (name: string): string =>
    `TypeError: __init__() got an unexpected keyword argument '${name}'`;
  const cases: [string, string, string, string][] = [
    // Every class that ever took it lost it.
    [refused('count_mode'), 'argument-changed', 'keras', 'too-new'],
    [refused('border_mode'), 'argument-changed', 'keras', 'too-new'],
    [
      "TypeError: ('Keyword argument not understood:', 'dim_ordering')",
      'argument-changed',
      'keras',
      'too-new'
    ],
    // What left before TensorFlow 1.0.
    [
      "AttributeError: module 'tensorflow.nn' has no attribute 'seq2seq'",
      'attribute-removed',
      'tensorflow',
      'too-new'
    ],
    [
      "AttributeError: module 'tensorflow' has no attribute 'pack'",
      'attribute-removed',
      'tensorflow',
      'too-new'
    ],
    [
      "ModuleNotFoundError: No module named 'tensorflow.models.rnn'",
      'import-moved',
      'tensorflow',
      'too-new'
    ],
    // Where contrib is there, TensorFlow 2 is not.
    [
      "AttributeError: module 'tensorflow.contrib' has no attribute 'crf'",
      'attribute-removed',
      'tensorflow',
      'too-old'
    ],
    // What no tf-keras has and Keras 3 has.
    [
      "AttributeError: module 'tf_keras.api._v2.keras.callbacks' has no attribute 'SwapEMAWeights'",
      'attribute-removed',
      'tf-keras',
      'too-old'
    ],
    // Only TensorFlow's own functions say it with a capital letter.
    [
      "TypeError: Got an unexpected keyword argument 'keep_dims'",
      'argument-changed',
      'tensorflow',
      'too-new'
    ],
    // A callback of Keras's own that tensorflow.keras does not know is another Keras's.
    [
      "AttributeError: 'EarlyStopping' object has no attribute '_implements_train_batch_hooks'",
      'mixed-keras',
      'keras',
      'mixed'
    ],
    // Only Keras asks for it, whatever library the report names.
    [
      "When I run keras_segmentation.predict:\nImportError: cannot import name 'get_config' from 'tensorflow.python.eager.context'",
      'dependency',
      'keras',
      'too-new'
    ],
    [
      "ImportError: bad magic number in 'tools': b'\\x03\\xf3\\r\\n'",
      'python-version',
      'python',
      'too-new'
    ],
    [
      "ValueError: Unrecognized data type: x=['so it goes'] (of type <class 'list'>)",
      'behaviour-changed',
      'keras',
      'too-new'
    ],
    [
      'Training stops after some epochs: Failed to call ThenRnnForward with model config',
      'gpu-stack',
      'cuda',
      'too-old'
    ],
    // Keras 1 hands its mask to every layer.
    [
      "TypeError: call() got an unexpected keyword argument 'mask'",
      'custom-object-api',
      'keras',
      'too-old'
    ],
    // The library that the list of callbacks names.
    [
      "from plotting import LivePlot\nmodel.fit(x, y, callbacks=[LivePlot()])\n\nAttributeError: 'PlotCallback' object has no attribute '_implements_train_batch_hooks'",
      'third-party',
      'plotting',
      'too-old'
    ],
    // Before Python 3.7 the message does not say of which module a name was asked; what was typed does.
    [
      'from keras.layers import Dense, Dropout, GroupQueryAttention\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nImportError: cannot import name \'GroupQueryAttention\'',
      'import-moved',
      'keras',
      'too-old'
    ],
    // TensorFlow's own Keras does not find its own part on a model.
    [
      'Traceback (most recent call last):\n  File "lite.py", line 9, in <module>\n    tf.lite.TFLiteConverter.from_keras_model(net)\n  File "/usr/lib/python3.8/site-packages/tensorflow/python/keras/saving/saving_utils.py", line 77, in model_input_signature\n    input_specs = model._get_save_spec()\nAttributeError: \'Functional\' object has no attribute \'_get_save_spec\'',
      'mixed-keras',
      'keras',
      'mixed'
    ],
    // h5py 3 with a Keras that writes names as bytes.
    [
      'Traceback (most recent call last):\n  File "train.py", line 5, in <module>\n    net.save_weights(\'w.h5\')\n  File "/opt/lib/python3.7/site-packages/tensorflow_core/python/keras/saving/hdf5_format.py", line 631, in save_weights_to_hdf5_group\n    param = g.create_dataset(name, val.shape)\n  File "/opt/lib/python3.7/site-packages/h5py/_hl/group.py", line 143, in create_dataset\n    if \'/\' in name:\nTypeError: a bytes-like object is required, not \'str\'',
      'dependency',
      'h5py',
      'too-new'
    ],
    // TensorFlow's names of its functions inside.
    [
      "TypeError: argmax_v2() got an unexpected keyword argument 'dimension'",
      'argument-changed',
      'tensorflow',
      'too-new'
    ],
    [
      "TypeError: dropout_v2() got an unexpected keyword argument 'keep_prob'",
      'argument-changed',
      'tensorflow',
      'too-new'
    ],
    // The line of code stands right above the error, without its imports.
    [
      "y = tf.argmax(pred, dimension=1)\nTypeError: Got an unexpected keyword argument 'dimension'",
      'argument-changed',
      'tensorflow',
      'too-new'
    ],
    [
      "model.add(Dense(output_dim=6, init='uniform'))\nTypeError: __init__() missing 1 required positional argument: 'units'",
      'argument-changed',
      'keras',
      'too-new'
    ],
    // Keras's own line asks TensorFlow; the message of an old Python does not say of which module.
    [
      'Traceback (most recent call last):\n  File "train.py", line 4, in <module>\n    import keras\n' +
        '  File "C:\\lib\\site-packages\\keras\\__init__.py", line 21, in <module>\n    from tensorflow.python import tf2\n' +
        "ImportError: cannot import name 'tf2'",
      'dependency',
      'keras',
      'too-new'
    ],
    // Keras's long message goes on behind empty lines.
    [
      "TypeError: <class 'keras.src.models.functional.Functional'> could not be deserialized properly. Please ensure that components are.\n\n" +
        "config={'module': 'keras.src.engine.functional', 'class_name': 'Functional'}.\n\n" +
        "Exception encountered: Unrecognized keyword arguments passed to InputLayer: {'batch_input_shape': [None, 4]}",
      'saved-model',
      'keras',
      'too-new'
    ],
    [
      "ERROR: Package 'tensorflow' requires a different Python: 3.12.0 not in '>=3.8,<3.12'",
      'python-version',
      'python',
      'too-new'
    ],
    // The report shows that a file is read.
    [
      `I call load_model('model.h5') and get\n${refused('ragged')}`,
      'saved-model',
      'keras',
      'too-old'
    ],
    [
      'tensorflow-2.5.0-cp36-cp36m-linux_x86_64.whl is not a supported wheel on this platform.',
      'python-version',
      'python',
      'too-new'
    ],
    [
      'UnsatisfiableError: The following specifications were found to be incompatible:\n\n' +
        "  - tensorflow -> python[version='3.5.*|3.6.*|3.7.*']\n\nYour python: python=3.8",
      'python-version',
      'python',
      'too-new'
    ],
    [
      'import tensorflow as tf\nSegmentation fault (core dumped)',
      'native-crash',
      'tensorflow',
      'broken'
    ],
    [
      "ImportError: cannot import name 'keras' from partially initialized module 'keras.api._v2' (most likely due to a circular import) (C:\\lib\\site-packages\\keras\\api\\_v2\\__init__.py)",
      'broken-install',
      'keras',
      'broken'
    ]
  ];
  test.each(cases)('%s', (text, family, culprit, direction) => {
    expect(diagnose(tracebackEvidence(text), knowledge).findings[0]).toMatchObject({
      family,
      culprit: { package: culprit, direction }
    });
  });

  it('leaves alone a keyword that some class of Keras always takes', () => {
    expect(diagnose(tracebackEvidence(refused('name')), knowledge).verdict).not.toBe(
      'compatibility'
    );
  });
});
