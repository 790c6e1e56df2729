import { readFileSync } from 'fs';
import { join } from 'path';

import { createApiIndex } from '..';
import type { IApiIndexData, ICompanionData } from '..';
import { createTimeMachine } from '../timeMachine';
import type { ILifeStretch } from '../timeMachine';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../../knowledge/data', name), 'utf8'));
const data = read('apiIndex.json') as IApiIndexData;
const companions = read('companions.json') as ICompanionData;
const machine = createTimeMachine(data);
const index = createApiIndex(data);

/** The versions of a stretch in which the thing is there. */
function present({ versions, runs }: ILifeStretch): string[] {
  return runs
    .filter(({ there }) => there === 'yes')
    .flatMap(({ from, to }) => versions.slice(from, to + 1));
}

function names(text: string): string[] {
  return machine.suggest(text, 8).map(({ symbol }) => symbol);
}

describe('life', () => {
  it('agrees with the index on every release that it draws', () => {
    for (const name of ['keras.backend.dot', 'tf_keras.layers.Dense', 'keras.optimizers.Adam']) {
      const [row] = machine.life(name).rows;
      const [stretch] = row.stretches;
      const there = new Set(present(stretch));
      const told = stretch.versions.map(version =>
        index.exists(name, { [row.package]: version }) === 'yes' ? version : null
      );
      expect(told).toEqual(stretch.versions.map(one => (there.has(one) ? one : null)));
    }
  });

  it('shows the same path in the other packages', () => {
    const { rows } = machine.life('tf.keras.optimizers.Adam');
    expect(rows.map(({ name }) => name)).toEqual([
      'tensorflow.keras.optimizers.Adam',
      'keras.optimizers.Adam',
      'tf_keras.optimizers.Adam'
    ]);
    expect(rows[0].stretches.map(({ axis, tensorflow }) => [axis, tensorflow])).toEqual([
      ['tensorflow', undefined],
      ['keras', '>=2.16']
    ]);
    // It left stand-alone Keras for a few releases and came back.
    expect(rows[1].stretches[0].runs).toHaveLength(2);
  });

  it('has one row for a name of TensorFlow', () => {
    const { rows, moves, kind } = machine.life('tf.placeholder');
    expect(kind).toBe('function');
    expect(rows).toHaveLength(1);
    expect(present(rows[0].stretches[0])).toEqual(['1.15.0']);
    expect(moves[0].to).toBe('tensorflow.compat.v1.placeholder');
  });

  it('tells arguments that came or went from those that stayed', () => {
    const life = machine.life('keras.layers.Embedding');
    const argument = life.arguments.find(({ name }) => name === 'input_length');
    expect(argument?.always).toBe(false);
    expect(life.arguments.find(({ name }) => name === 'output_dim')?.always).toBe(true);
    expect(life.arguments.map(({ name }) => name)).not.toContain('self');
    for (const { name, stretches, always } of life.arguments) {
      const told = index.lookup(life.symbol, name).argument?.status;
      expect([name, told]).toEqual([name, 'known']);
      expect(always || present(stretches[0]).length < stretches[0].versions.length).toBe(true);
    }
  });

  it('says what an argument is called now', () => {
    const lr = machine.life('keras.optimizers.Adam').arguments.find(({ name }) => name === 'lr');
    expect(lr?.renamed).toBe('learning_rate');
  });

  it('has near names and nothing else for what never was', () => {
    const life = machine.life('keras.backend.dott');
    expect(life).toMatchObject({ status: 'never', rows: [], arguments: [], moves: [] });
    expect(life.near).toContain('keras.backend.dot');
  });

  it.each(['', '.', '..', 'keras.', '(', '__proto__', 'constructor.x', 'keras.layers.Dense.'])(
    'takes %j without complaint',
    text => {
      expect(machine.life(text).status).toBe('never');
      expect(Array.isArray(machine.suggest(text, 8))).toBe(true);
      expect(() => machine.read(text)).not.toThrow();
    }
  );
});

describe('suggest', () => {
  it.each([
    ['keras.layers.Dens', 'keras.layers.Dense'],
    ['tf.pla', 'tensorflow.placeholder'],
    ['dense', 'keras.layers.Dense'],
    ['layers.Dens', 'keras.layers.Dense'],
    ['Model.fi', 'keras.Model.fit'],
    ['K.do', 'keras.backend.dot'],
    ['to_cat', 'keras.utils.to_categorical'],
    ['keras.backend.dott', 'keras.backend.dot']
  ])('knows what %s may become', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  it('puts Keras first, and copies for compatibility last', () => {
    expect(names('Dense')[0]).toBe('keras.layers.Dense');
    expect(names('Dense')[1]).toBe('tensorflow.keras.layers.Dense');
  });

  it('marks names that are only similar', () => {
    expect(machine.suggest('keras.layers.Dnse', 8)[0]).toMatchObject({
      symbol: 'keras.layers.Dense',
      near: true
    });
  });

  it('goes on with arguments behind a bracket or a space', () => {
    const expected = { symbol: 'keras.optimizers.Adam', argument: 'lr', kind: 'argument' };
    expect(machine.suggest('Adam(lr', 8)).toContainEqual(expected);
    expect(machine.suggest('keras.optimizers.Adam lr', 8)).toContainEqual(expected);
  });
});

describe('read', () => {
  it.each([
    ['Adam(lr=0.1)', { symbol: 'keras.optimizers.Adam', argument: 'lr' }],
    ['tf.placeholder', { symbol: 'tensorflow.placeholder' }],
    ['Dense', { symbol: 'keras.layers.Dense' }],
    ['no such thing!', { symbol: 'no', argument: 'such' }],
    ['  ', null]
  ])('reads %j', (text, expected) => {
    expect(machine.read(text)).toEqual(expected);
  });
});

describe('with the libraries beside TensorFlow and Keras', () => {
  const both = createTimeMachine(data, companions);

  it('draws the life of their names over their own releases', () => {
    const life = both.life('tensorflow_addons.optimizers.AdamW');
    expect(life).toMatchObject({ status: 'known', kind: 'class' });
    expect(life.rows.map(row => row.package)).toEqual(['tensorflow-addons']);
    expect(life.rows[0].stretches[0]).toMatchObject({ axis: 'tensorflow-addons' });
    expect(life.rows[0].stretches[0].runs[0].there).toBe('yes');
  });

  it('answers about all others as before', () => {
    for (const name of ['tf.keras.layers.Dense', 'keras.backend.dot', 'keras.layers.Dens']) {
      expect(both.life(name)).toEqual(machine.life(name));
    }
    expect(both.read('Adam(lr')).toEqual(machine.read('Adam(lr'));
  });

  it('finds them by what was typed, after names of TensorFlow and Keras', () => {
    const found = both.suggest('keras_tuner.Hyper', 8).map(({ symbol }) => symbol);
    expect(found).toContain('keras_tuner.Hyperband');
    expect(both.suggest('Adam', 8)[0].symbol).toMatch(/^keras\./);
    expect(both.read('BayesianOptimization')?.symbol).toMatch(/^\w+\.BayesianOptimization$/);
    expect(both.read('keras_tuner.Hyperband(max_epochs')).toEqual({
      symbol: 'keras_tuner.Hyperband',
      argument: 'max_epochs'
    });
  });
});
