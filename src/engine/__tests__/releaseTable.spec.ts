import { createReleaseTable } from '../releaseTable';
import type { IReleaseData } from '../releaseTable';

const DATA: IReleaseData = {
  asOf: '2026-01-01',
  pythons: ['', '>=3.9'],
  lines: ['keras<2.16,>=2.15.0', 'numpy<2.0.0,>=1.23.5'],
  requires: [[0, 1]],
  wheels: [
    [
      [['3.9', '3.10', '3.11'], ['linux-x86_64']],
      [['3.9'], ['macos-arm64']]
    ]
  ],
  distributions: {
    tensorflow: [['2.15.1', '2024-03-08', 1, 0, 0]],
    numpy: [
      ['1.9.0', '2014-09-07', 0],
      ['1.10.0', '2015-10-06', 0]
    ]
  },
  auxiliary: { six: '1.16.0 1.17.0' },
  names: ['seaborn']
};

describe('createReleaseTable', () => {
  const table = createReleaseTable(DATA);

  it('lists versions oldest first, under any spelling of the name', () => {
    expect(table.versions('NumPy')).toEqual(['1.9.0', '1.10.0']);
    expect(table.versions('six')).toEqual(['1.16.0', '1.17.0']);
  });

  it('knows names without versions and no others', () => {
    expect(table.has('Seaborn')).toBe(true);
    expect(table.versions('seaborn')).toEqual([]);
    expect(table.has('no-such-thing')).toBe(false);
  });

  it('is not fooled by names that every object has', () => {
    expect(table.has('constructor')).toBe(false);
    expect(table.versions('constructor')).toEqual([]);
    expect(table.requirements('__proto__', '1.0')).toEqual([]);
  });

  it('gives requirements, date and Python range of a release', () => {
    expect(table.requirements('tensorflow', '2.15.1')).toEqual(DATA.lines);
    expect(table.date('tensorflow', '2.15.1')).toBe('2024-03-08');
    expect(table.requiresPython('tensorflow', '2.15.1')).toBe('>=3.9');
    expect(table.requiresPython('numpy', '1.9.0')).toBeNull();
    expect(table.date('tensorflow', '9.9')).toBeNull();
  });

  it('tells for which Pythons there are wheels', () => {
    expect(table.pythons('tensorflow', '2.15.1')).toEqual(['3.9', '3.10', '3.11']);
    expect(table.pythons('tensorflow', '2.15.1', 'macos-arm64')).toEqual(['3.9']);
    expect(table.pythons('tensorflow', '2.15.1', 'windows-x86_64')).toEqual([]);
    expect(table.pythons('numpy', '1.9.0')).toBeNull();
  });
});
