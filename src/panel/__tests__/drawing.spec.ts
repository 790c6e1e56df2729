import { codeParts } from '../../codeParts';
import { changedLines } from '../../lineDiff';
import { rulerMarks } from '../rulerMarks';
import { axisIn, besideShape, rankOf, shapeParts } from '../shape';

describe('rulerMarks', () => {
  it('orders versions as numbers and shades where it works', () => {
    const ruler = rulerMarks('>=2.4,<3.0', '3.15.1', '2.15.0');
    expect(ruler?.marks.map(mark => [mark.version, mark.kind])).toEqual([
      ['2.4', 'bound'],
      ['2.15.0', 'pin'],
      ['3.0', 'bound'],
      ['3.15.1', 'found']
    ]);
    const [range] = ruler?.ranges ?? [];
    expect(range.from).toBe(ruler?.marks[0].at);
    expect(range.to).toBe(ruler?.marks[2].at);
  });

  it('runs to the edge where a side is open', () => {
    expect(rulerMarks('>=2.16', '2.10.1', null)?.ranges[0].to).toBe(1);
    expect(rulerMarks('<3', '3.1', null)?.ranges[0].from).toBe(0);
  });

  it.each([
    ['an exclusion', '!=2.5', '2.5'],
    ['a pre-release', '<3.0rc1', '3.0'],
    ['a version that fits already', '>=2', '2.4'],
    ['a version that is none', '>=2', 'nightly']
  ])('is not drawn for %s', (_, needs, found) => {
    expect(rulerMarks(needs, found, null)).toBeNull();
  });
});

describe('shapeParts', () => {
  it('finds the axes', () => {
    expect(rankOf('(None, 28, 28)')).toBe(3);
    expect(rankOf('(3,)')).toBe(1);
    expect(rankOf('()')).toBe(0);
    expect(axisIn('(None, 28, 28)', -1)).toBe(2);
    expect(axisIn('(None, 28)', 5)).toBe(-1);
    expect(axisIn('float32', 0)).toBe(-1);
  });

  it.each(['(None, 28, 28)', '(3,)', '[2, 3]', 'float32', '[(2, 3), (4,)]'])(
    'keeps the text of %s',
    text => {
      const parts = shapeParts(text);
      expect(parts.map(part => part.text).join('')).toBe(text);
    }
  );
});

describe('changedLines', () => {
  it('shows the change with its neighbours, without the shared indentation', () => {
    const before = 'a\n    b\n    K.dot(x)\n    c\n    d\n    e';
    const lines = changedLines(before, before.replace('K.dot', 'ops.dot'));
    expect(lines).toEqual([
      { kind: 'same', text: 'b' },
      { kind: 'removed', text: 'K.dot(x)' },
      { kind: 'added', text: 'ops.dot(x)' },
      { kind: 'same', text: 'c' }
    ]);
  });

  it('marks what it leaves out between two changes', () => {
    const before = ['x', 'a', 'b', 'c', 'd', 'x'].join('\n');
    const kinds = changedLines(before, before.replace(/x/g, 'y')).map(line => line.kind);
    expect(kinds).toEqual(['removed', 'added', 'same', 'gap', 'same', 'removed', 'added']);
  });

  it('is empty for equal texts', () => {
    expect(changedLines('a\nb', 'a\nb')).toEqual([]);
  });
});

describe('besideShape', () => {
  it('puts what is expected of one axis into its place', () => {
    expect(besideShape('1', '(4, 28, 28, 3)', -1)).toBe('(·, ··, ··, 1)');
    expect(besideShape('16', '(4, 3)', 0)).toBe('(16, ·)');
  });

  it('leaves shapes, other words and unknown axes as they are', () => {
    expect(besideShape('(None, 4)', '(4, 3)', 1)).toBe('(None, 4)');
    expect(besideShape('4 axes', '(4, 3)', 1)).toBe('4 axes');
    expect(besideShape('1', '(4, 3)', undefined)).toBe('1');
    expect(besideShape('1', 'a list', 0)).toBe('1');
  });
});

describe('codeParts', () => {
  const codes = (text: string): string[] =>
    codeParts(text)
      .filter(part => part.code)
      .map(part => part.text);

  it('finds names, calls and requirements', () => {
    expect(codes('keras.ops.dot takes the place of K.dot; see fit() and input_dim')).toEqual([
      'keras.ops.dot',
      'K.dot',
      'fit()',
      'input_dim'
    ]);
    expect(codes('Install keras==2.15.0 or `tf-keras`')).toEqual(['keras==2.15.0', 'tf-keras']);
  });

  it('leaves prose, versions and abbreviations alone', () => {
    expect(codes('Keras 3.15.1 on Python 3.13, e.g. a wheel; see below.')).toEqual([]);
  });

  it('keeps every character but the backticks', () => {
    const text = 'Use `a b` in x.y (3.0)…';
    expect(
      codeParts(text)
        .map(part => part.text)
        .join('')
    ).toBe(text.replace(/`/g, ''));
  });
});
