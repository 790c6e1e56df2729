import type { IEdit, IEvidence } from '../../engine/types';
import { replacementFix } from '../replacementFix';
import type { IReplacementRequest } from '../replacementFix';

const translate = (text: string, ...values: string[]): string =>
  text.replace(/%(\d)/g, (_, at: string) => values[Number(at) - 1]);

const DOT = { symbol: 'keras.backend.dot', to: 'keras.ops.dot' };

function edited(source: string, edits: readonly IEdit[]): string {
  const lines = source.split('\n');
  const offset = ([line, column]: readonly [number, number]): number =>
    lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + column;
  return [...edits]
    .sort((a, b) => offset(b.start) - offset(a.start) || offset(b.end) - offset(a.end))
    .reduce((text, { start, end, text: put }) => {
      return text.slice(0, offset(start)) + put + text.slice(offset(end));
    }, source);
}

/** The last of the cells after the fix; `|` is the cursor. */
async function after(request: IReplacementRequest, ...sources: string[]) {
  const last = sources.length - 1;
  const at = sources[last].indexOf('|');
  const plain = sources.map(source => source.replace('|', ''));
  const evidence: IEvidence = {
    contract: 1,
    failure: { ename: '', evalue: '', traceback: [], cell: last },
    notebook: { cells: plain.map(source => ({ type: 'code', source, executionCount: null })) }
  };
  const place = { evidence, cell: last, from: Math.max(at, 0), to: Math.max(at, 0) };
  const fix = await replacementFix(place, request, translate);
  expect(fix?.edits?.every(({ cell }) => cell === last) ?? true).toBe(true);
  return fix && { text: edited(plain[last], fix.edits ?? []), effect: fix.effect, risk: fix.risk };
}

describe('replacementFix', () => {
  it('changes every use in the active cell, in the words of the notebook', async () => {
    const found = await after(
      DOT,
      'import keras\nfrom keras import backend as K\nK.dot(1, 2)',
      'K.dot(a, b) + K.dot(b, a)'
    );
    expect(found?.text).toBe('keras.ops.dot(a, b) + keras.ops.dot(b, a)');
    expect(found?.effect).toBe('Changes every use of keras.backend.dot in the active cell.');
  });

  it('brings the import and the new argument names along', async () => {
    const found = await after(DOT, 'from keras import backend as K', 'K.dot(x=a, y=b)');
    expect(found?.text).toBe('import keras\nkeras.ops.dot(x1=a, x2=b)');
  });

  it('changes an import, and leaves its other names', async () => {
    const found = await after(DOT, 'from keras.backend import dot, shape as s\ndot(a, b)');
    expect(found?.text).toBe(
      'from keras.backend import shape as s\nfrom keras.ops import dot\ndot(a, b)'
    );
  });

  it('writes the new name at the cursor where the old one is not used', async () => {
    const found = await after(DOT, 'import keras', 'y = |');
    expect(found?.text).toBe('y = keras.ops.dot');
    expect(found?.effect).toContain('goes where the cursor is');
  });

  it('names the risk', async () => {
    const request = { symbol: 'keras.backend.dot', to: 'keras.ops.matmul' };
    expect((await after(request, 'import keras', 'y = |'))?.risk).toContain('another shape');
  });

  it('renames an argument in the calls that have it, and nothing else', async () => {
    const request = { symbol: 'keras.optimizers.Adam', to: 'learning_rate', argument: 'lr' };
    const code = 'import keras\nlr = 3\nkeras.optimizers.Adam(lr=lr)';
    expect((await after(request, code))?.text).toBe(
      'import keras\nlr = 3\nkeras.optimizers.Adam(learning_rate=lr)'
    );
    expect(await after(request, 'import keras\nlr = 3')).toBeNull();
  });
});
