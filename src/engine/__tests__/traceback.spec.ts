import * as fc from 'fast-check';

import { createFacts } from '../facts';
import { plainText } from '../text';
import { parseTraceback } from '../traceback';
import type { IEvidence } from '../types';
import { knowledgeWith } from './knowledgeBuilder';
import recorded from './recorded/tracebacks.json';

type Recorded = (typeof recorded)[number];

const named = recorded.map(
  item => [`${item.program} with IPython ${item.ipython} in ${item.environment}`, item] as const
);

/** The line of the user's code at which each program fails: part of its text. */
const LINES: Readonly<Record<string, string>> = {
  attr: 'return K.nosuch(x)',
  import: 'from tensorflow.keras.layers import (',
  layer: 'return x + undefined_thing',
  custom: 'return tf.nosuch(a-b)',
  fit: 'm.fit(np.ones((8,5))',
  context: "int('x')",
  rec: 'return r(n+1)',
  run: 'raise RuntimeError("in file")',
  kw: 'tf.keras.layers.Dense(units=3, nosuch=2)',
  empty: 'assert 1 == 2',
  note: 'raise e'
};

function evidenceOf(item: Recorded): IEvidence {
  return {
    contract: 1,
    failure: { ename: item.ename, evalue: item.evalue, traceback: item.traceback, cell: item.cell },
    notebook: {
      cells: item.cells.map((source, index) => ({
        type: 'code',
        source,
        executionCount: index + 1
      }))
    }
  };
}

describe('links that VS Code puts on line numbers', () => {
  it('hide neither the arrow nor the line', () => {
    const link = (line: number): string =>
      `<a href='vscode-notebook-cell:/c%3A/a/x.ipynb#X41sZmlsZQ%3D%3D?line=${line - 1}'>${line}</a>`;
    const text = [
      'TypeError                                 Traceback (most recent call last)',
      'c:\\a\\x.ipynb Cell 10 in <cell line: 1>()',
      `----> ${link(1)} spectrum(y)`,
      '',
      'c:\\a\\x.ipynb Cell 9 in spectrum(y)',
      `      ${link(6)}   y = y[:5]`,
      `----> ${link(7)} return librosa.feature.mfcc(y)`,
      '',
      'TypeError: mfcc() takes 0 positional arguments but 1 was given'
    ].join('\n');
    const [first] = parseTraceback(plainText(text));
    expect(first.frames.map(({ line, text }) => [line, text])).toEqual([
      [1, 'spectrum(y)'],
      [7, 'return librosa.feature.mfcc(y)']
    ]);
    expect(plainText("<a href='x'>y</a>")).toBe("<a href='x'>y</a>");
  });
});

describe('recorded tracebacks', () => {
  test.each(named)('%s: type and message', (_, item) => {
    const [first] = parseTraceback(plainText(item.traceback.join('\n')));
    expect(first.type).toBe(item.ename);
    const message = plainText(item.evalue).trim();
    // Python adds place (syntax) and notes around what str() gives.
    expect([message.startsWith(first.message), first.message.startsWith(message)]).toContain(true);
  });

  const running = named.filter(([, item]) => item.program in LINES);
  test.each(running)('%s: the line of the user that was running', (_, item) => {
    const facts = createFacts(evidenceOf(item), knowledgeWith());
    expect(facts.lineText).toContain(LINES[item.program]);
    expect(facts.userFrame?.frame.owner).toBe('user');
  });

  const reraised = named.filter(([, item]) => item.program === 'chain');
  test.each(reraised)('%s: what was caught is the reason', (_, item) => {
    const facts = createFacts(evidenceOf(item), knowledgeWith());
    expect([facts.ename, facts.message]).toEqual(['KeyError', "'a'"]);
    expect(facts.handedOn).toMatchObject({
      type: 'ValueError',
      frame: { text: "raise ValueError('bad\\nlines') from e" }
    });
  });

  const chains = named.filter(([, item]) => ['chain', 'context'].includes(item.program));
  test.each(chains)('%s: the exception before it', (_, item) => {
    const [, second] = parseTraceback(plainText(item.traceback.join('\n')));
    expect(second).toMatchObject({
      type: 'KeyError',
      message: "'a'",
      link: item.program === 'chain' ? 'cause' : 'context'
    });
  });

  const layered = named.filter(([, item]) => item.program === 'attr');
  test.each(layered)('%s: frames of other cells are found in their cells', (_, item) => {
    const facts = createFacts(evidenceOf(item), knowledgeWith());
    expect(facts.frames.map(frame => frame.function)).toEqual(['<module>', 'f', 'g']);
    expect(facts.place).toEqual({ cell: 2, line: 2 });
    expect(facts.cell).toBe(3);
    expect([1, 2]).toContain(facts.line);
  });

  const eras: [string, string, string][] = [
    ['tf2.0-keras2.3', 'tensorflow', '<2.2'],
    ['tf2.6', 'keras', '>=2.6,<2.16'],
    ['tf2.13', 'keras', '>=2.13,<2.16'],
    ['tf2.16-keras3.0', 'keras', '>=3.0,<3.1'],
    ['tf2.21-keras3.15', 'keras', '>=3.1']
  ];
  test.each(eras)(
    'without an environment, the frames of %s prove %s %s',
    (name, distribution, specifier) => {
      const item = recorded.find(
        ({ environment, program }) =>
          environment === name && program === (name.includes('keras3') ? 'fit' : 'kw')
      );
      const facts = createFacts(evidenceOf(item as Recorded), knowledgeWith());
      expect(facts.versionIn(distribution, specifier)).toBe('yes');
      expect(facts.versionIn(distribution, '<2')).toBe('no');
      expect(facts.versionIn('numpy', '<2')).toBe('unknown');
    }
  );
});

describe('plain Python tracebacks', () => {
  it('reads the parts of an exception group', () => {
    const text = [
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "a.py", line 1, in <module>',
      "  |     raise ExceptionGroup('many', [ValueError('a')])",
      '  | ExceptionGroup: many (1 sub-exception)',
      '  +-+---------------- 1 ----------------',
      '    | ValueError: a',
      '    +------------------------------------'
    ].join('\n');
    expect(parseTraceback(text)).toMatchObject([
      {
        type: 'ExceptionGroup',
        message: 'many (1 sub-exception)',
        frames: [{ path: 'a.py', line: 1 }]
      },
      { type: 'ValueError', message: 'a' }
    ]);
  });

  it('reads what is left of a traceback whose head is cut off', () => {
    const text =
      '  File "/usr/lib/python3.9/site-packages/numpy/x.py", line 3, in dot\n    a()\nValueError: bad';
    expect(parseTraceback(text)).toMatchObject([
      { type: 'ValueError', frames: [{ owner: 'numpy', function: 'dot', text: 'a()' }] }
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Traceback (most recent call last):\n',
    '  File "x.py", line 3, in f\n',
    'File ~/a/b.py:12, in f(x)\n',
    'Cell In[3], line 5\n',
    '----> 5 x = 1\n',
    '---------------------------------------------------------------------------\n',
    'ValueError: x\n',
    '\nDuring handling of the above exception, another exception occurred:\n\n',
    'in user code:\n',
    '    ',
    '\n',
    '(...)',
    '  | ',
    '+-+---- 1 ----\n',
    '\u001b[0;31m',
    'x'
  );
  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, extra) => {
        parseTraceback(plainText(pieces.join('') + extra));
      }),
      { numRuns: 500 }
    );
  });

  it('ends soon on hostile text', () => {
    const start = process.cpuUsage().user;
    for (const one of [
      '  File "',
      'File a',
      ' ',
      '-',
      '| ',
      'a.',
      'In [',
      '\n',
      'x/',
      '<',
      '+-',
      'Error: '
    ]) {
      parseTraceback(one.repeat((64 * 1024) / one.length));
      parseTraceback(`${one}\n`.repeat((64 * 1024) / one.length));
    }
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(4000);
  });
});
