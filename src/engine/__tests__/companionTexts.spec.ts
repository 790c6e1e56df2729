import { textsWithNames } from '../companions';
import type { IEvidence } from '../types';

function pasted(traceback: readonly string[]): IEvidence {
  return { contract: 1, failure: { ename: 'E', evalue: 'said', traceback, cell: null } };
}

describe('the texts in which a library may be named', () => {
  it('hold a short traceback whole, and no more than the end of a long one', () => {
    expect(textsWithNames(pasted(['a', 'b']))).toEqual(['said', 'a\nb']);
    expect(textsWithNames(pasted([]))).toEqual(['said', '']);
    const [, end] = textsWithNames(pasted([...Array<string>(30_000).fill('x'), 'autokeras']));
    expect(end.length).toBeLessThanOrEqual(20_000);
    expect(end.length).toBeGreaterThan(19_000);
    expect(end.endsWith('x\nautokeras')).toBe(true);
  });
});
