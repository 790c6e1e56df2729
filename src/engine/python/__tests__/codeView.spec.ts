import * as fc from 'fast-check';

import type { INotebookCell } from '../../types';
import { createCodeView } from '../codeView';
import type { ICodeView } from '../types';

function view(...sources: string[]): ICodeView {
  const cells: INotebookCell[] = sources.map(source => ({
    type: 'code',
    source,
    executionCount: null
  }));
  return createCodeView(cells, name => name === 'keras.layers.Dense');
}

describe('names of the user code', () => {
  const cases: [string, string, string | null][] = [
    ['import tensorflow as tf', 'tf.keras.layers.Dense', 'tensorflow.keras.layers.Dense'],
    ['import tensorflow.keras.backend as K', 'K.dot', 'tensorflow.keras.backend.dot'],
    [
      'import tensorflow.keras.backend',
      'tensorflow.keras.backend.dot',
      'tensorflow.keras.backend.dot'
    ],
    ['from keras import backend as K', 'K.dot', 'keras.backend.dot'],
    ['import keras\nlayers = keras.layers', 'layers.Dense', 'keras.layers.Dense'],
    ['from keras.layers import *', 'Dense', 'keras.layers.Dense'],
    ['from keras.layers import *', 'Nothing', null],
    ['from keras.layers import (Dense as D,\n  Dropout)', 'D', 'keras.layers.Dense'],
    ['import keras\nkeras = keras.api', 'keras.x', 'keras.api.x'],
    [
      'try:\n  from keras.utils import a\nexcept ImportError:\n  from tensorflow import a',
      'a',
      'keras.utils.a'
    ],
    [
      'try:\n  import keras\nexcept ImportError:\n  from tensorflow import keras\nelse:\n  pass',
      'keras.x',
      'keras.x'
    ],
    ['x = 1', 'x.y', null],
    ['x = x', 'x.y', null]
  ];
  test.each(cases)('%j: %s is %s', (source, dotted, expected) => {
    expect(view(source).resolve(dotted, 0)?.name ?? null).toBe(expected);
  });

  it('follows objects to the class that made them', () => {
    const code = view(
      'from keras.models import Sequential\ndef build():\n  m = Sequential()\n  return m',
      'model = build()\nmodel.predict_classes(x)'
    );
    expect(code.resolve('model', 1)).toEqual({ name: 'keras.models.Sequential', of: 'instance' });
    expect(code.callsAt(1, 1)[0].resolved).toEqual({
      name: 'keras.models.Sequential.predict_classes',
      of: 'member'
    });
  });

  it('follows self and super to the base class, and stops at the own methods', () => {
    const code = view(
      [
        'import keras',
        'class Mine(keras.layers.Layer):',
        '    def __init__(self):',
        '        super().__init__(3)',
        '        self.inner = keras.layers.Dense(1)',
        '    def build(self, shape):',
        '        self.w = self.add_weight("w")',
        '        self.helper(self.inner.kernel)',
        '    def helper(self, x): pass'
      ].join('\n')
    );
    const names = code.calls.map(call => call.resolved?.name ?? null);
    expect(names).toContain('keras.layers.Layer.__init__');
    expect(names).toContain('keras.layers.Layer.add_weight');
    expect(code.callsOf('.helper')).toEqual([]);
    expect(code.referencesAt(0, 7).map(item => item.resolved?.name)).toContain(
      'keras.layers.Dense.kernel'
    );
    expect(code.classNamed('Mine')?.methods.map(method => method.name)).toEqual([
      '__init__',
      'build',
      'helper'
    ]);
  });

  it('gives arguments with their offsets and strings', () => {
    const source = "model.save_weights('a.h5', overwrite = True, *rest, **more)";
    const [call] = view(source).calls;
    expect(
      call.arguments.map(({ kind, name, text, string }) => [kind, name, text, string])
    ).toEqual([
      ['positional', null, "'a.h5'", 'a.h5'],
      ['keyword', 'overwrite', 'True', undefined],
      ['star', null, 'rest', undefined],
      ['double-star', null, 'more', undefined]
    ]);
    expect(source.slice(call.arguments[1].from, call.arguments[1].to)).toBe('overwrite = True');
  });

  it('knows what a cell reads and binds', () => {
    const code = view(
      'import numpy as np\ny = [np.dot(a, b) for a in rows]\ndef f(c):\n  return c + later\nlater = 1'
    );
    expect([...code.uses(0)].sort()).toEqual(['b', 'rows']);
    expect([...code.defines(0)].sort()).toEqual(['f', 'later', 'np', 'y']);
  });
});

describe('cells that are not only Python', () => {
  it('reads the code around magics without moving it', () => {
    const source =
      '%matplotlib inline\nif x:\n    !pip install a \\\n  b\nimport keras\nz = !ls\ny = (1\n  % 2)\nkeras?';
    const code = view(source);
    expect(code.imports.map(item => source.slice(item.from, item.to))).toEqual(['keras']);
    expect(code.magics.map(item => item.text)).toEqual([
      '%matplotlib inline',
      '!pip install a \\',
      'b',
      'z = !ls',
      'keras?'
    ]);
    expect(code.definitions('y')[0].value).toBe('(1\n  % 2)');
  });

  it('leaves a shell cell alone', () => {
    expect(view('%%bash\nimport keras').imports).toEqual([]);
    expect(view('%%time\nimport keras').imports).toHaveLength(1);
  });

  it('keeps lines that start with % inside strings', () => {
    expect(view('a = """\n%cd x\n!b\n"""').magics).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'import ',
    'from ',
    ' as ',
    'x',
    '.',
    '(',
    ')',
    '\n',
    '  ',
    'class A',
    ':',
    'def f',
    '=',
    ',',
    '*',
    '"',
    "'",
    '%',
    '!',
    '\\',
    'lambda ',
    ' for ',
    ' in ',
    '[',
    ']',
    'super()',
    'self',
    'global x',
    '@',
    '\u{1f600}',
    '\t',
    '#',
    '?',
    '"""',
    'return ',
    'with ',
    'except '
  );
  it('never throws and keeps offsets inside the source', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const source = pieces.join('');
        const code = view(source, 'x.y(z=1)');
        for (const item of [
          ...code.calls,
          ...code.references,
          ...code.imports,
          ...code.bindings,
          ...code.classes,
          ...code.functions
        ]) {
          expect(item.from).toBeGreaterThanOrEqual(0);
          expect(item.to).toBeLessThanOrEqual(Math.max(source.length, 8));
        }
        code.uses(0);
        code.resolve('x.y', 1);
      }),
      { numRuns: 300 }
    );
  });

  it('reads a circle of names without end', () => {
    const code = view('a = b.x\nb = a.y\na.z');
    expect(() => code.references).not.toThrow();
  });

  it('reads a huge cell in bounded time', () => {
    const start = process.cpuUsage().user;
    const code = view('('.repeat(200000), 'x = x.y\n'.repeat(50000), '["'.repeat(100000));
    expect(code.calls.length + code.references.length).toBeGreaterThan(0);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(5000);
  });
});
