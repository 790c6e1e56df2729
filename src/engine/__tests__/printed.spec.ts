import * as fc from 'fast-check';

import { findPrintedError, mayHoldPrintedError } from '../printed';

describe('errors that the code printed', () => {
  const cases: [string, string, string][] = [
    [
      "Error during model definition: module 'keras.backend' has no attribute 'dot'\n",
      'AttributeError',
      "module 'keras.backend' has no attribute 'dot'"
    ],
    [
      "Error: 'Sequential' object has no attribute 'predict_classes'",
      'AttributeError',
      "'Sequential' object has no attribute 'predict_classes'"
    ],
    [
      "TypeError: Dense.__init__() got an unexpected keyword argument 'output_dim'",
      'TypeError',
      "Dense.__init__() got an unexpected keyword argument 'output_dim'"
    ],
    [
      'An error occurred: ValueError: File format not supported: filepath=m',
      'ValueError',
      'File format not supported: filepath=m'
    ],
    [
      "AttributeError(\"module 'keras.utils' has no attribute 'np_utils'\")",
      'AttributeError',
      "module 'keras.utils' has no attribute 'np_utils'"
    ],
    [
      "Epoch 1/2\nloss: 0.3\nNo module named 'keras.engine'\n",
      'ModuleNotFoundError',
      "No module named 'keras.engine'"
    ],
    [
      "Caught exception: Unrecognized keyword arguments passed to Dense: {'x': 1}",
      '',
      "Unrecognized keyword arguments passed to Dense: {'x': 1}"
    ],
    ["❌ Model loading failed: Unknown layer: 'Functional'", '', "Unknown layer: 'Functional'"],
    [
      "Import failed -> cannot import name 'Adam' from 'keras.optimizers' (/x/y.py)",
      'ImportError',
      "cannot import name 'Adam' from 'keras.optimizers' (/x/y.py)"
    ],
    [
      "ERROR:root:Training failed: name 'x_train' is not defined",
      'NameError',
      "name 'x_train' is not defined"
    ],
    [
      "Type: <class 'AttributeError'>\nmodule 'tensorflow' has no attribute 'Session'",
      'AttributeError',
      "module 'tensorflow' has no attribute 'Session'"
    ],
    ["KeyError: 'acc'", 'KeyError', "'acc'"],
    [
      "<class 'ValueError'> Shapes (None, 1) and (None, 3) are incompatible",
      'ValueError',
      'Shapes (None, 1) and (None, 3) are incompatible'
    ]
  ];
  test.each(cases)('%j', (stdout, ename, evalue) => {
    expect(mayHoldPrintedError(stdout)).toBe(true);
    expect(findPrintedError({ stdout })).toMatchObject({ ename, evalue, swallowed: true });
  });

  it('prefers a traceback, wherever it was printed', () => {
    const stderr =
      'Traceback (most recent call last):\n  File "<ipython-input-1-a>", line 3, in <module>\n    int("x")\nValueError: invalid literal for int() with base 10: \'x\'\n';
    const found = findPrintedError({ stdout: 'Error: something\nand more\n', stderr });
    expect(found).toMatchObject({
      ename: 'ValueError',
      evalue: "invalid literal for int() with base 10: 'x'"
    });
    expect(found?.traceback).toHaveLength(4);
  });

  it('keeps a message of several lines, and not what follows it', () => {
    const message =
      'Exception encountered when calling Dense.call().\n\nbad\n\nArguments received by Dense.call():\n  • inputs=x';
    expect(findPrintedError({ stdout: `Error: ${message}` })?.evalue).toBe(message);
  });
});

describe('ordinary output', () => {
  const lines = [
    'validation error: 0.12',
    'mean squared error: 3.2',
    'Error rate: 5 %',
    'Test error: 0.0312',
    'Errors: 0',
    'Failed: 0, passed: 12',
    'Model: "sequential"\n_____\nLayer (type)   Output Shape   Param #\n=====\ndense (Dense)  (None, 10)  7850',
    'Epoch 1/5\n1875/1875 [=====] - 3s 1ms/step - loss: 0.2 - accuracy: 0.9',
    "WARNING:tensorflow:AutoGraph could not transform <f> and will run it as-is.\nCause: module 'gast' has no attribute 'Index'",
    '2024-01-01 10:00:00.1: E external/local_xla/xla/stream_executor/cuda/cuda_dnn.cc:9261] Unable to register cuDNN factory: Attempting to register factory',
    "2023-01-01 10:00:00.123456: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library 'libcudart.so.11.0'",
    "/usr/lib/python3/site.py:3: FutureWarning: module 'x' has no attribute 'y'",
    'Reconstruction error threshold: 0.5',
    'Precision: 0.9\nRecall: 0.8\nError analysis: see below',
    'MAE: 1.2\nValueError count: 3',
    'No errors found.',
    'Exception handling chapter',
    'Loss function: mean_squared_error',
    'Expected output: 10'
  ];
  test.each(lines)('%j', stdout => {
    expect(findPrintedError({ stdout })).toBeNull();
    expect(findPrintedError({ stderr: stdout })).toBeNull();
  });

  it('never throws and ends soon on any text', () => {
    const word = fc.constantFrom(
      'Error',
      ':',
      ' ',
      '\n',
      'Traceback (most recent call last):',
      "'",
      '(',
      ')',
      '\r',
      '\u001b[31m',
      'ValueError',
      '❌',
      '\\',
      'x',
      '"',
      '->',
      '0.1'
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), words => {
        findPrintedError({ stdout: words.join(''), stderr: words.reverse().join('') });
      }),
      { numRuns: 500 }
    );
    const start = process.cpuUsage().user;
    for (const piece of ['Error: ', 'x', ' ', 'a\n', '❌ ', 'Error\n', "'a' ", '\r', 'Error -> ']) {
      findPrintedError({ stdout: piece.repeat(300_000) });
    }
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(3000);
  });
});
