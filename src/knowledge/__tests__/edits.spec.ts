import * as fc from 'fast-check';

import { applied, editsOf, errorsIn, repairedCell } from './editing';
import type { IFailing } from './editing';

const BACKEND = 'from tensorflow.keras import backend as K\nimport tensorflow as tf';
const NO_FLATTEN = "module 'keras._tf_keras.keras.backend' has no attribute 'batch_flatten'";

/** `K.batch_flatten(x)` fails on one line of the last cell. */
function flatten(source: string, line: number, first = BACKEND): IFailing {
  return { ename: 'AttributeError', evalue: NO_FLATTEN, cells: [first, source], line };
}

const ADAM = 'import tensorflow as tf\nfrom tensorflow.keras.optimizers import *';
const NO_LR = "Argument(s) not recognized: {'lr': 0.01}";

/** An optimizer is given `lr=` on one line of the last cell. */
function rate(source: string, line: number, first = ADAM): IFailing {
  return { ename: 'ValueError', evalue: NO_LR, cells: [first, source], line };
}

const NO_CLASSES = "'Sequential' object has no attribute 'predict_classes'";
const MODEL = 'import tensorflow as tf\nmodel = tf.keras.Sequential([tf.keras.layers.Dense(2)])';

function classes(source: string, line: number): IFailing {
  return { ename: 'AttributeError', evalue: NO_CLASSES, cells: [MODEL, source], line };
}

describe('where edits are made', () => {
  it.each([
    ['lines that end in CR LF', 'a = 1\r\nopt = Adam(lr=0.01)\r\nb = 2\r\n', 1],
    ['tabs', 'if True:\n\topt = Adam(lr=0.01)\n\tb = 2', 1],
    ['a decorator', '@tf.function\ndef f(): pass\nopt = Adam(lr=0.01)', 2],
    ['a call over several lines', 'opt = Adam(\n    # the lr=\n    lr=0.01,\n)\n', 0],
    ['a magic before it', '%%time\n!echo lr=1\nopt = Adam(lr=0.01)', 2],
    ['a magic of one line', '%matplotlib inline\nopt = Adam(lr=0.01)', 1],
    ['letters beyond 16 bits', 's = "𝒜ä lr="; opt = Adam(lr=0.01)', 0],
    ['an f-string', 'print(f"{1} lr=0.01"); opt = Adam(lr=0.01)', 0],
    [
      'a nested function',
      'def g():\n    def h():\n        return Adam(lr=0.01)\n    return h()\ng()',
      2
    ]
  ])('%s', (_what, source, line) => {
    expect(repairedCell(rate(source, line))).toBe(
      source.replace(/Adam\(([^]*?)lr=0\.01/, 'Adam($1learning_rate=0.01')
    );
  });

  it('an alias of the class, and of the module', () => {
    const first =
      'import tensorflow.keras.optimizers as ko\nfrom tensorflow.keras.optimizers import SGD as S';
    expect(repairedCell(rate('o = S(lr=0.01)', 0, first))).toBe('o = S(learning_rate=0.01)');
    expect(repairedCell(rate('o = ko.SGD(lr=0.01)', 0, first))).toBe(
      'o = ko.SGD(learning_rate=0.01)'
    );
  });

  it('not in a name of the same letters, a string or a comment', () => {
    const source = 'lr = 0.01  # lr=\nnote = "Adam(lr=0.01)"\nopt = Adam(lr=lr)';
    expect(repairedCell(rate(source, 2))).toBe(
      'lr = 0.01  # lr=\nnote = "Adam(lr=0.01)"\nopt = Adam(learning_rate=lr)'
    );
  });

  it('not in a function of the user that hides the name', () => {
    const source = 'def Adam(lr): return lr\nAdam(lr=0.01)';
    expect(repairedCell(rate(source, 1))).toBe(source);
  });

  it('names that a later cell binds anew stay as they are', () => {
    const source = 'y = K.batch_flatten(x)\nK = 3\nprint(K)';
    expect(repairedCell(flatten(source, 0))).toContain('K = 3\nprint(K)');
  });

  it('a method in the middle of a chain, its arguments over several lines', () => {
    const source =
      'found = (model\n    .predict_classes(\n        x,  # predict_classes\n    ).sum())';
    const after = repairedCell(classes(source, 1));
    expect(after).toContain('# predict_classes');
    expect(after).toContain('.predict(');
    expect(errorsIn(after)).toBe(0);
  });

  it('a very long cell, up to what is read of one', () => {
    const lines = Array.from({ length: 5000 }, (_none, at) => `x${at} = ${at}  # lr=`);
    const filler = lines.slice(0, 2500).join('\n');
    const after = repairedCell(rate(`${filler}\nopt = Adam(lr=0.01)`, 2500));
    expect(after).toBe(`${filler}\nopt = Adam(learning_rate=0.01)`);
    const longer = `${lines.join('\n')}\nopt = Adam(lr=0.01)`;
    expect(repairedCell(rate(longer, 5000))).toBe(longer);
  });
});

/** What may stand before a statement, and behind it. */
const BEFORE = [
  '',
  '# K.batch_flatten(x), lr=, model.predict_classes\n',
  '"""K.batch_flatten"""\n',
  '%matplotlib inline\n',
  'if True:\n    pass\n',
  '@decorator\ndef f(K, *, lr=1): return K\n',
  'text = f"{1:>{2}} lr= ä𝒜"\n',
  'a = [\n  1,\n  2]\n',
  'class A:\n\tdef m(self): return self.lr\n',
  'b = 1\r\n',
  'x = {"lr": 0.01}; '
] as const;
const BEHIND = ['', '  # lr=0.01', '; y = 2', '\nlr = K = 1', '\r\nz = 3', '\n!pip list'] as const;
const STATEMENTS: readonly ((source: string, line: number) => IFailing)[] = [
  flatten,
  (source, line) => rate(source, line),
  classes
];
const USES = [
  [
    'y = K.batch_flatten(x)',
    'y = [K.batch_flatten(v) for v in (x, x)]',
    'g(K.batch_flatten(\n    x))'
  ],
  [
    'opt = Adam(lr=0.01)',
    'opt = tf.keras.optimizers.SGD(\n  lr=0.01, momentum=0.9)',
    'f(lambda: Adam(lr=0.01))'
  ],
  [
    'c = model.predict_classes(x)',
    'print(model.predict_classes(x, batch_size=2)[0])',
    'model.predict_classes(x,\n  verbose=0)'
  ]
] as const;

describe('every edit', () => {
  it('leaves what it does not name as it was, and what it gives can be parsed', () => {
    const places = fc.record({
      kind: fc.integer({ min: 0, max: 2 }),
      use: fc.integer({ min: 0, max: 2 }),
      before: fc.array(fc.constantFrom(...BEFORE), { maxLength: 4 }),
      behind: fc.constantFrom(...BEHIND)
    });
    let made = 0;
    fc.assert(
      fc.property(places, ({ kind, use, before, behind }) => {
        const head = before.join('');
        const source = head + USES[kind][use] + behind;
        const failing = STATEMENTS[kind](source, head.split('\n').length - 1);
        const edits = editsOf(failing);
        const after = applied(failing.cells, edits);
        made += edits.length > 0 ? 1 : 0;
        failing.cells.forEach((cell, at) => {
          expect(errorsIn(after[at])).toBeLessThanOrEqual(errorsIn(cell));
        });
        for (const text of source.match(/#[^\n\r]*|"[^"\n]*"/g) ?? []) {
          expect(after.join('\n')).toContain(text);
        }
      }),
      { numRuns: 300 }
    );
    expect(made).toBeGreaterThan(150);
  });
});
