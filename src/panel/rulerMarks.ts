/** Places versions on a line, in order and evenly apart. Only plain ranges are drawn. Pure. */

import { compareReleases } from './versionOrder';

/** A version on the line; `at` is 0..1 from the left. */
export interface IRulerMark {
  readonly kind: 'bound' | 'found' | 'pin';
  readonly version: string;
  readonly at: number;
}

/** The marks and the stretches where the call works, as parts of the line. */
export interface IRulerMarks {
  readonly marks: readonly IRulerMark[];
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
}

interface IClause {
  readonly operator: '<' | '<=' | '>' | '>=' | '==';
  readonly version: string;
}

const CLAUSE = /^\s*(<=|>=|==|<|>)\s*(\d+(?:\.\d+)*)(?:\.\*)?\s*$/;

/**
 * Marks for a specifier like '>=2.4,<3.0'. Null where it says something that a line cannot show
 * (exclusions, pre-releases), or where the found version lies inside it.
 */
export function rulerMarks(needs: string, found: string, pin: string | null): IRulerMarks | null {
  const clauses: IClause[] = [];
  for (const part of needs.split(',')) {
    const match = CLAUSE.exec(part);
    if (!match) {
      return null;
    }
    clauses.push({ operator: match[1] as IClause['operator'], version: match[2] });
  }
  if (!/^\d+(\.\d+)*$/.test(found) || clauses.every(clause => holds(clause, found))) {
    return null;
  }
  const kinds = new Map<string, IRulerMark['kind']>();
  clauses.forEach(({ version }) => kinds.set(version, 'bound'));
  kinds.set(found, 'found');
  if (pin !== null && /^\d+(\.\d+)*$/.test(pin)) {
    kinds.set(pin, 'pin');
  }
  const versions = Array.from(kinds.keys()).sort(compareReleases);
  // A little of the line stays free on both sides: it goes on there.
  const place = (version: string): number => (versions.indexOf(version) + 0.5) / versions.length;
  const lower = clauses.filter(({ operator }) => operator !== '<' && operator !== '<=');
  const upper = clauses.filter(({ operator }) => operator !== '>' && operator !== '>=');
  const from = lower.length > 0 ? Math.max(...lower.map(({ version }) => place(version))) : 0;
  const to = upper.length > 0 ? Math.min(...upper.map(({ version }) => place(version))) : 1;
  return {
    marks: versions.map(version => ({
      kind: kinds.get(version) ?? 'bound',
      version,
      at: place(version)
    })),
    ranges: to >= from ? [{ from, to }] : []
  };
}

function holds({ operator, version }: IClause, found: string): boolean {
  const order = compareReleases(found, version);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '==':
      return order === 0;
  }
}
