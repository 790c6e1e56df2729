import { applied, editsOf, errorsIn } from './editing';

const KERAS = 'import tensorflow as tf\nfrom tensorflow.keras import backend as K';

/** All cells after the first code fix; the last cell fails on the 0-based line. */
function ported(ename: string, evalue: string, cells: readonly string[], line = 0): string[] {
  const failing = { ename, evalue, cells, line };
  const after = applied(cells, editsOf(failing));
  after.forEach(cell => expect(errorsIn(cell)).toBe(0));
  return after;
}

describe('code that is written for another release', () => {
  it('calls a model where K.function was', () => {
    const cell = 'f = K.function([m.input, K.learning_phase()], [m.output])\ny = f([x, 0])';
    const evalue = "module 'keras._tf_keras.keras.backend' has no attribute 'function'";
    expect(ported('AttributeError', evalue, [KERAS, cell])[1]).toBe(
      'f = (lambda values, model=tf.keras.Model([m.input], [m.output]): ' +
        '[one.numpy() for one in model(values[:-1], training=bool(values[-1]))])\ny = f([x, 0])'
    );
  });

  it('uses the model itself where it was spread over devices', () => {
    const cell =
      'from tensorflow.keras.utils import to_categorical, multi_gpu_model\np = multi_gpu_model(m, gpus=2)';
    const evalue = "cannot import name 'multi_gpu_model' from 'tensorflow.keras.utils'";
    expect(ported('ImportError', evalue, [cell])[0]).toBe(
      'from tensorflow.keras.utils import to_categorical\np = m'
    );
  });

  it('assigns a rate, with what was computed from the old one', () => {
    const cell = 'K.set_value(model.optimizer.lr, model.optimizer.lr * 0.5)  # lr';
    const evalue = "'Adam' object has no attribute 'lr'";
    expect(ported('AttributeError', evalue, [`${KERAS}\nmodel = make()`, cell])[1]).toBe(
      'model.optimizer.learning_rate = model.optimizer.learning_rate * 0.5  # lr'
    );
  });

  it('leaves an lr of the user alone', () => {
    const cell = 'self.lr = 0.1\nopt.lr = self.lr\nprint(cfg.lr)';
    const evalue = "'SGD' object has no attribute 'lr'";
    expect(ported('AttributeError', evalue, [KERAS, cell], 1)[1]).toContain('self.lr = 0.1');
    expect(ported('AttributeError', evalue, [KERAS, cell], 1)[1]).toContain('print(cfg.lr)');
  });

  it('names a file alike where it is written and where it is read', () => {
    const cell = "m.save_weights('w.h5')\nm.load_weights('w.h5')\nprint('w.h5')";
    const evalue = 'The filename must end in `.weights.h5`. Received: filepath=w.h5';
    const first = `${KERAS}\nm = tf.keras.Sequential()\nm.load_weights('w.h5')`;
    expect(ported('ValueError', evalue, [first, cell])).toEqual([
      first,
      "m.save_weights('w.weights.h5')\nm.load_weights('w.weights.h5')\nprint('w.h5')"
    ]);
  });

  it('gives tuples of a generator that gives arrays, and leaves one that gives tuples', () => {
    const model = `${KERAS}\nm = tf.keras.Sequential([tf.keras.layers.Dense(1)])`;
    const evalue = "'Sequential' object has no attribute 'predict_generator'";
    const cell = 'm.predict_generator(g(), steps=2)';
    const bare = `${model}\ndef g():\n    yield make(1, 2)`;
    expect(ported('AttributeError', evalue, [bare, cell])[1]).toBe(
      'm.predict((batch if isinstance(batch, tuple) else (batch,) for batch in g()), steps=2)'
    );
    const tuple = `${model}\ndef g():\n    yield x, y`;
    expect(ported('AttributeError', evalue, [tuple, cell])[1]).toBe('m.predict(g(), steps=2)');
  });

  it('does not compute a loss again that is a value', () => {
    const cell = 'loss = f(w)\nopt.minimize(loss, [w])';
    const evalue = "'SGD' object has no attribute 'minimize'";
    const first = `${KERAS}\nopt = tf.keras.optimizers.SGD(0.1)`;
    expect(ported('AttributeError', evalue, [first, cell], 1)[1]).toBe(cell);
  });

  it('imports from one Keras, the names bound as before', () => {
    const cell =
      'from tensorflow.keras.models import Sequential\nfrom keras.layers import (Dense as D,\n    Dropout)\nmodel = Sequential()\nmodel.add(D(2))';
    const evalue =
      'The added layer must be an instance of class Layer. Found: <keras.layers.core.Dense object at 0x7f0000000010>';
    expect(ported('TypeError', evalue, [cell], 4)[0]).toBe(
      'from tensorflow.keras.models import Sequential\nfrom tensorflow.keras.layers import Dense as D\nfrom tensorflow.keras.layers import Dropout\nmodel = Sequential()\nmodel.add(D(2))'
    );
  });

  it.each([
    ['SGD(lr=0.01, decay=1e-6, momentum=0.9)', '0.01, 1, 1e-6), momentum=0.9)'],
    ['SGD(decay=R / E, lr=R)', 'R, 1, R / E))'],
    ['SGD(lr=0.01, momentum=0.9, decay=0.1)', '0.01, 1, 0.1), momentum=0.9)']
  ])('makes a schedule of a rate with decay, which Keras 3 ignores: %s', (call, behind) => {
    const evalue = "Argument(s) not recognized: {'lr': 0.01}";
    const first = `${KERAS}\nfrom tensorflow.keras.optimizers import SGD`;
    expect(ported('ValueError', evalue, [first, `opt = ${call}`])[1]).toBe(
      `opt = SGD(learning_rate=tf.keras.optimizers.schedules.InverseTimeDecay(${behind}`
    );
  });

  it('asks Python for a name where it lives now', () => {
    const cell = 'from collections import Iterable, OrderedDict\nprint(isinstance([], Iterable))';
    const evalue =
      "cannot import name 'Iterable' from 'collections' (/usr/lib/python3.12/collections/__init__.py)";
    expect(ported('ImportError', evalue, [cell])[0]).toBe(
      'from collections import OrderedDict\nfrom collections.abc import Iterable\nprint(isinstance([], Iterable))'
    );
  });
});
