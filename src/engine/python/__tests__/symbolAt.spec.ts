import type { INotebookCell } from '../../types';
import { symbolAt } from '../symbolAt';

/** What stands where `|` is in the last of the cells. */
function at(...sources: string[]): ReturnType<typeof symbolAt> {
  const offset = sources[sources.length - 1].indexOf('|');
  const cells = sources.map((source): INotebookCell => ({
    type: 'code',
    source: source.replace('|', ''),
    executionCount: null
  }));
  return symbolAt(cells, cells.length - 1, offset);
}

describe('symbolAt', () => {
  it.each([
    ['from keras import backend as K', 'K.do|t(a, b)', { symbol: 'keras.backend.dot' }],
    ['import tensorflow as tf', 'tf.ker|as.layers.Dense(3)', { symbol: 'tensorflow.keras' }],
    [
      'import keras',
      'keras.optimizers.Adam(l|r=0.1)',
      { symbol: 'keras.optimizers.Adam', argument: 'lr' }
    ],
    [
      'import keras',
      'model = keras.Sequential()\nmodel.fi|t(x)',
      { symbol: 'keras.Sequential.fit' }
    ],
    ['', 'from keras.layers import Den|se, Merge', { symbol: 'keras.layers.Dense' }],
    ['', 'from keras.lay|ers import Dense', { symbol: 'keras.layers' }]
  ])('reads by the imports of %j what stands in %j', (before, code, expected) => {
    expect(at(before, code)).toEqual(expected);
  });

  it.each(['x = 1|', '# keras.lay|ers', '"keras.lay|ers"', '|', 'f(|)'])(
    'finds nothing in %j',
    code => {
      expect(at('import keras', code)).toBeNull();
    }
  );
});
