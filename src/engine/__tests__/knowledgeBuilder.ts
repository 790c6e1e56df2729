/** A small knowledge base for engine specs: a handful of symbols and releases, no generated data. */

import type { ICause } from '../cause';
import type { IApiIndex, IKnowledge, Versions } from '../knowledgeTypes';
import type { ILookup } from '../types';
import { versionSatisfies } from '../versions';

/** Symbol to the Keras specifier in which it exists. */
const SYMBOLS: Readonly<Record<string, string>> = {
  'keras.backend.dot': '<3',
  'keras.layers.Dense': '>=2.0',
  'tensorflow.keras.backend.dot': '<3'
};

const RELEASES: Readonly<Record<string, readonly string[]>> = {
  tensorflow: [
    '2.0.4',
    '2.1.4',
    '2.2.3',
    '2.4.4',
    '2.6.5',
    '2.9.3',
    '2.10.1',
    '2.13.1',
    '2.15.1',
    '2.16.2',
    '2.21.0'
  ],
  keras: [
    '2.3.1',
    '2.6.0',
    '2.9.0',
    '2.10.0',
    '2.13.1',
    '2.15.0',
    '3.0.5',
    '3.3.3',
    '3.6.0',
    '3.15.1'
  ],
  'tf-keras': ['2.15.1', '2.16.0', '2.21.0', '2.21.1'],
  numpy: ['1.24.4', '1.26.4', '2.1.3'],
  scikeras: ['0.12.0', '0.13.0']
};

const index: IApiIndex = {
  newest: { tensorflow: '2.21.0', keras: '3.15.1', 'tf-keras': '2.21.1' },
  lookup: (symbol: string): ILookup => ({
    contract: 1,
    symbol,
    status: symbol in SYMBOLS ? 'known' : 'never'
  }),
  exists: (symbol: string, versions: Versions) =>
    versions.keras === undefined || !(symbol in SYMBOLS)
      ? 'unknown'
      : versionSatisfies(versions.keras, SYMBOLS[symbol]),
  accepts: () => 'unknown',
  parameters: () => null,
  replacements: () => [],
  near: () => [],
  packageOf: () => 'keras',
  named: () => []
} as unknown as IApiIndex;

/** Knowledge with these causes. */
export function knowledgeWith(...causes: ICause[]): IKnowledge {
  return {
    state: { version: 'test', newest: index.newest },
    causes,
    index,
    sets: [],
    releases: {
      versions: name => RELEASES[name] ?? [],
      has: name => name in RELEASES,
      date: () => null,
      requiresPython: () => null,
      requirements: () => []
    },
    distributions: { sklearn: 'scikit-learn' },
    goneNames: {
      python: { newest: '3.13', left: {}, came: {} },
      numpy: { newest: '2.5', left: {}, came: {} },
      helpers: {}
    }
  };
}
