/** Names that left and came back, against what real environments answered when they were asked. */

import { readFileSync } from 'fs';
import { join } from 'path';

import { satisfies } from '@renovatebot/pep440';

import { createApiIndex } from '..';
import type { IApiIndexData } from '..';
import type { ISymbolLookup } from '../../knowledgeTypes';

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, path), 'utf8'));
const index = createApiIndex(read('../../../knowledge/data/apiIndex.json') as IApiIndexData);
const recorded = read('answers.json') as {
  environments: [name: string, versions: Record<string, string>][];
  names: Record<string, string>;
};

const ANSWERS: Readonly<Record<string, string>> = { y: 'yes', n: 'no' };

/** Does a lookup say that these versions have the name, read as the contract says? */
function holds({ releases = [] }: ISymbolLookup, versions: Record<string, string>): boolean {
  const inside = (name: string, interval: string) =>
    versions[name] !== undefined && satisfies(versions[name], interval);
  return releases.some(
    ({ package: name, intervals, when }) =>
      intervals.some(interval => inside(name, interval)) &&
      Object.entries(when ?? {}).every(([other, interval]) => inside(other, interval))
  );
}

/** Every environment that was asked about a name: where, versions, and whether it is there. */
function asked(name: string): [where: string, versions: Record<string, string>, there: string][] {
  return recorded.environments.flatMap(([where, versions], at) => {
    const answer = ANSWERS[recorded.names[name][at]];
    return answer === undefined ? [] : [[where, versions, answer]];
  });
}

describe('names that left and came back', () => {
  it.each(Object.keys(recorded.names))('%s', name => {
    const live = asked(name);
    const life = index.lookup(name);
    expect(live.map(([where, versions]) => [where, index.exists(name, versions)])).toEqual(
      live.map(([where, , there]) => [where, there])
    );
    expect(live.map(([where, versions]) => [where, holds(life, versions) ? 'yes' : 'no'])).toEqual(
      live.map(([where, , there]) => [where, there])
    );
  });

  it('has them from every line of releases', () => {
    const packages = new Set(
      recorded.environments.flatMap(([, versions]) => Object.keys(versions))
    );
    expect([...packages].sort()).toEqual(['keras', 'tensorflow', 'tf-keras']);
    expect(Object.keys(recorded.names).length).toBeGreaterThan(100);
  });
});

describe('the homes of pad_sequences', () => {
  const there = (name: string, versions: Record<string, string>) => index.exists(name, versions);

  it.each([
    ['keras.preprocessing.sequence.pad_sequences', { keras: '2.3.1', tensorflow: '2.1.4' }, 'yes'],
    ['keras.preprocessing.sequence.pad_sequences', { keras: '2.15.0' }, 'yes'],
    ['keras.preprocessing.sequence.pad_sequences', { keras: '3.0.5' }, 'yes'],
    ['keras.utils.pad_sequences', { keras: '2.8.0' }, 'no'],
    ['keras.utils.pad_sequences', { keras: '2.9.0' }, 'yes'],
    ['keras.utils.pad_sequences', { keras: '3.15.1' }, 'yes'],
    ['tf.keras.preprocessing.sequence.pad_sequences', { tensorflow: '2.0.0' }, 'yes'],
    [
      'tf.keras.preprocessing.sequence.pad_sequences',
      { tensorflow: '2.21.0', keras: '3.15.1' },
      'yes'
    ]
  ])('%s with %j: %s', (name, versions, answer) => {
    expect(there(name, versions as unknown as Record<string, string>)).toBe(answer);
  });
});

describe('a Keras that shows what the TensorFlow beside it has', () => {
  const name = 'keras.utils.multi_gpu_model';
  const beside = (tensorflow?: string) =>
    index.exists(name, { keras: '2.4.3', ...(tensorflow === undefined ? {} : { tensorflow }) });

  it('is told apart by the TensorFlow', () => {
    expect([beside('2.2.0'), beside('2.2.3'), beside('2.4.4')]).toEqual(['yes', 'yes', 'no']);
    const { releases = [] } = index.lookup(name);
    expect(releases).toContainEqual({
      package: 'keras',
      intervals: [expect.stringContaining('>=2.4.3')],
      when: { tensorflow: expect.stringContaining('>=2.2') }
    });
  });

  it('cannot be told without it, or beside one that it was not seen with', () => {
    expect([beside(), beside('2.5.0')]).toEqual(['unknown', 'unknown']);
  });
});
