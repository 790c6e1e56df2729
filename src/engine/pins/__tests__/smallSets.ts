/** A few sets and releases, small enough to be seen at once. */

import { createReleaseTable } from '../../releaseTable';
import type { IReleaseData } from '../../releaseTable';
import { createPackageSets } from '../packageSets';
import type { ISetData } from '../packageSets';
import { suggestPin } from '../suggestPin';
import type { IPinSuggestion } from '../suggestPin';

const PINS = [
  'tensorflow==2.15.1', // 0
  'tensorflow==2.16.2', // 1
  'keras==2.15.0', // 2
  'keras==3.10.0', // 3
  'numpy==1.26.4', // 4
  'tf-keras==2.16.0', // 5
  'setuptools==81.0.0', // 6
  'pandas==2.3.0', // 7
  'tensorflow==2.10.1', // 8
  'keras==2.10.0', // 9
  'numpy==1.23.5', // 10
  'tensorflow-cpu==2.16.2' // 11
];

export const SET_DATA = {
  asOf: '2026-01-01',
  pythons: ['3.10', '3.11', '3.12'],
  platforms: ['linux-x86_64', 'windows-x86_64'],
  heads: ['tensorflow', 'tensorflow-cpu'],
  variants: ['default', 'tf-keras'],
  pins: PINS,
  sets: [
    [1, 0, 0, 0, 1, -1, [], [0, 2, 4, 6, 7]],
    [1, 0, 0, 0, 1, 0, [0, 2, 6], [1, 3]],
    [1, 0, 0, 1, 1, 1, [], [5]],
    [2, 0, 0, 0, 1, 1, [], []],
    [0, 0, 0, 0, 0, 0, [0, 2, 4], [8, 9, 10]],
    [2, 0, 1, 0, 1, 1, [1], [11]]
  ],
  holes: [
    { tensorflow: '<2.12', constraint: 'numpy<1.24', reason: 'no upper bound was published' },
    { tensorflow: '<2.16', constraint: 'setuptools<82', reason: 'pkg_resources', optional: true }
  ]
} as ISetData;
export const SETS = createPackageSets(SET_DATA);

export const RELEASES = createReleaseTable({
  asOf: '2026-01-01',
  pythons: [''],
  lines: [
    'keras<2.16,>=2.15.0',
    'numpy<2',
    'keras>=3',
    'numpy>=1.26',
    'tensorflow<2.16,>=2.13',
    'six',
    'tensorflow<2.16,>=2.15',
    'tensorflow<2.17,>=2.16'
  ],
  requires: [[0, 1], [2, 1], [3], [4], [], [5], [6], [7]],
  wheels: [],
  distributions: {
    tensorflow: [
      ['2.10.1', '2022-01-01', 0, 4],
      ['2.15.1', '2024-01-01', 0, 0],
      ['2.16.2', '2024-06-01', 0, 1]
    ],
    'tensorflow-cpu': [['2.16.2', '2024-06-01', 0, 1]],
    'tensorflow-gpu': [['2.10.1', '2022-01-01', 0, 5]],
    'tensorflow-addons': [['0.23.0', '2023-11-01', 0, 3]],
    'tensorflow-text': [
      ['2.15.0', '2023-12-01', 0, 6],
      ['2.16.1', '2024-05-01', 0, 7]
    ],
    keras: [['2.2.4', '2018-10-03', 0]],
    pandas: [['3.0.0', '2026-01-01', 0, 2]]
  },
  auxiliary: {},
  names: []
} as IReleaseData);

export const LINUX = { platform: 'linux', machine: 'x86_64' };

/** The suggestion for Linux over the small sets. */
export function suggest(
  installed: Record<string, string | null>,
  needs: Record<string, string>,
  python = '3.11.7'
): IPinSuggestion {
  return suggestPin({ ...LINUX, python, installed }, needs, SETS, RELEASES);
}
