import type { IExpression, Step } from './cellFacts';

/** Reads 'a.b().c' as an expression; null for anything that is no dotted name. */
export function readExpression(dotted: string, offset: number): IExpression | null {
  const parts = dotted.trim().split('.');
  const steps: Step[] = [];
  let root = '';
  for (const [index, part] of parts.entries()) {
    const found = /^\s*([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)\s*(\(\))?\s*$/.exec(part);
    if (!found) {
      return null;
    }
    if (index === 0) {
      root = found[1];
    } else {
      steps.push({ attribute: found[1] });
    }
    if (found[2]) {
      steps.push('call');
    }
  }
  return { root, steps, from: offset };
}
