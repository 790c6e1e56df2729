import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import type { IEvidence } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'data', `${name}.json`), 'utf8')) as T,
  CAUSES
);

/** All cells after the first code fix; the cell that failed is the last one. */
function repaired(
  evalue: string,
  cells: readonly string[],
  line: number,
  ename = 'AttributeError'
): string[] {
  const loaded = { tensorflow: '2.21.0', keras: '3.15.1', numpy: '2.1.0' };
  const cell = cells.length - 1;
  const failing = cells[cell].split('\n')[line];
  const evidence: IEvidence = {
    contract: 1,
    failure: {
      ename,
      evalue,
      traceback: [
        `Cell In[${cell + 1}], line ${line + 1}\n----> ${line + 1} ${failing}\n\n${ename}: ${evalue}`
      ],
      cell
    },
    environment: { python: '3.12.1', platform: 'linux-x86_64', installed: loaded, loaded },
    notebook: {
      cells: cells.map((source, index) => ({ type: 'code', source, executionCount: index + 1 }))
    }
  };
  const found = diagnose(evidence, knowledge).findings[0]?.fixes.find(item => item.edits);
  const after = cells.map(source => source.split('\n'));
  for (const edit of [...(found?.edits ?? [])].reverse()) {
    const lines = after[edit.cell];
    const [first, last] = [edit.start[0], edit.end[0]];
    const whole = lines.slice(first, last + 1).join('\n');
    const tail = lines[last].slice(edit.end[1]);
    expect(whole.slice(edit.start[1], whole.length - tail.length)).toBe(edit.old);
    lines.splice(
      first,
      last - first + 1,
      ...(lines[first].slice(0, edit.start[1]) + edit.text + tail).split('\n')
    );
  }
  return after.map(lines => lines.join('\n'));
}

/** What may stand around the use, and has to stay as it is. */
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['# ds.output_types in a comment\n', "\nprint('ds.output_types')"],
  ['%matplotlib inline\nname = "ä𝒜"; ', ''],
  ['if True:\n\tx = [', ']'],
  ['f = lambda d: (', ', d)'],
  ['print(f"{1}", ', ') ; y = 2']
];

describe('code written anew', () => {
  it.each(AROUND)('changes the use alone: %j … %j', (before, after) => {
    const made = ['import tensorflow as tf', 'ds = tf.data.Dataset.range(3)'];
    const source = `${before}ds.output_types${after}`;
    const line = before.split('\n').length - 1;
    const evalue = "'RangeDataset' object has no attribute 'output_types'";
    const cells = repaired(evalue, [made.join('\n'), source], line);
    expect(cells[1]).toBe(`${before}tf.compat.v1.data.get_output_types(ds)${after}`);
  });

  it('keeps a call over several lines and what it was given', () => {
    const source = [
      'it = (tf.data.Dataset',
      '      .range(3)',
      '      .make_one_shot_iterator())'
    ].join('\n');
    const evalue = "'RangeDataset' object has no attribute 'make_one_shot_iterator'";
    const [, cell] = repaired(evalue, ['import tensorflow as tf', source], 0);
    expect(cell).toBe(
      'it = (tf.compat.v1.data.make_one_shot_iterator(tf.data.Dataset\n      .range(3)))'
    );
  });

  it('makes a layer of a function of TensorFlow 1', () => {
    const evalue = "module 'tensorflow' has no attribute 'layers'";
    const source = 'y = tf.layers.dense(x, 8, activation=tf.nn.relu)';
    const [, cell] = repaired(evalue, ['import tensorflow as tf', source], 0);
    expect(cell).toBe('y = tf.keras.layers.Dense(8, activation=tf.nn.relu)(x)');
  });

  it('gives a module that left its new home, and leaves its uses', () => {
    const evalue =
      "cannot import name 'np_utils' from 'keras.utils' (/x/site-packages/keras/utils/__init__.py)";
    const source = 'from keras.utils import np_utils as u\ny = u.to_categorical([1])';
    const [cell] = repaired(evalue, [source], 0, 'ImportError');
    expect(cell).toBe('from keras import utils as u\ny = u.to_categorical([1])');
  });

  it('leaves names alone that only look alike', () => {
    const evalue = "'Adam' object has no attribute 'lr'";
    const cells = ['lr = 1\nmy.lr = 2', 'print(model.optimizer.lr, lr)'];
    expect(repaired(evalue, cells, 0)).toEqual([
      cells[0],
      'print(model.optimizer.learning_rate, lr)'
    ]);
  });
});
