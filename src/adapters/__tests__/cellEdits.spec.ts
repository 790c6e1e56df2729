import { byCell, offsetAt, resolveEdits, smallestChange, withEdits } from '../cellEdits';

const SOURCE = 'a = K.dot(x)\n😀 = K.dot(y)';

describe('resolveEdits', () => {
  it('places edits by line and UTF-16 column and keeps the rest', () => {
    const ranges = resolveEdits(SOURCE, [
      { cell: 0, start: [1, 5], end: [1, 10], old: 'K.dot', text: 'ops.dot' },
      { cell: 0, start: [0, 4], end: [0, 9], old: 'K.dot', text: 'ops.dot' }
    ]);
    expect(ranges && withEdits(SOURCE, ranges)).toBe('a = ops.dot(x)\n😀 = ops.dot(y)');
  });

  it.each([
    ['other text stands there', { start: [0, 0], end: [0, 5], old: 'K.dot' }],
    ['the line is gone', { start: [7, 0], end: [7, 5], old: 'K.dot' }],
    ['the column is past the line', { start: [0, 11], end: [0, 16], old: 'K.dot' }],
    ['the end lies before the start', { start: [0, 9], end: [0, 4], old: '' }]
  ] as const)('refuses when %s', (_, edit) => {
    expect(resolveEdits(SOURCE, [{ cell: 0, text: 'z', ...edit }])).toBeNull();
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { cell: 0, start: [0, 4], end: [0, 9], old: 'K.dot', text: 'p' },
      { cell: 0, start: [0, 6], end: [0, 9], old: 'dot', text: 'q' }
    ] as const;
    expect(resolveEdits(SOURCE, edits)).toBeNull();
  });

  it('takes an insertion at the end of a line', () => {
    const edit = { cell: 0, start: [0, 12], end: [0, 12], old: '', text: '  # new' } as const;
    const ranges = resolveEdits(SOURCE, [edit]);
    expect(ranges && withEdits(SOURCE, ranges)).toMatch(/^a = K\.dot\(x\) {2}# new\n/);
  });
});

describe('offsetAt', () => {
  it('counts from the start of the line', () => {
    expect(offsetAt('ab\ncd', [1, 2])).toBe(5);
    expect(offsetAt('', [0, 0])).toBe(0);
    expect(offsetAt('ab', [1, 0])).toBe(-1);
  });
});

describe('smallestChange', () => {
  it.each([
    ['K.dot(x)', 'ops.dot(x)'],
    ['aaa', 'aa'],
    ['', 'new'],
    ['abc', 'abXbc']
  ])('turns %j into %j', (from, to) => {
    const change = smallestChange(from, to);
    expect(change && withEdits(from, [change])).toBe(to);
  });

  it('is null for equal texts', () => {
    expect(smallestChange('same', 'same')).toBeNull();
  });
});

describe('byCell', () => {
  it('groups edits by their cell', () => {
    const edit = { start: [0, 0], end: [0, 0], old: '', text: '' } as const;
    const groups = byCell([
      { ...edit, cell: 2 },
      { ...edit, cell: 0 },
      { ...edit, cell: 2 }
    ]);
    expect(groups.get(2)).toHaveLength(2);
    expect(groups.get(0)).toHaveLength(1);
  });
});
