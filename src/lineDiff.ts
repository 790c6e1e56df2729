/** The changed lines of a cell with a little of what stands around them. */

import { diffLines } from 'diff';

/** One line of a preview. */
export interface IDiffLine {
  readonly kind: 'added' | 'removed' | 'same' | 'gap';
  readonly text: string;
}

/** Unchanged lines shown above and below a change. */
const CONTEXT = 1;

/** Lines of a preview; unchanged stretches are cut to their edges. */
export function changedLines(before: string, after: string): IDiffLine[] {
  const all: IDiffLine[] = [];
  // Without a line end the last line of one text would differ from the same line inside the other.
  for (const part of diffLines(`${before}\n`, `${after}\n`)) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    const lines = part.value.replace(/\n$/, '').split('\n');
    all.push(...lines.map(text => ({ kind, text }) as const));
  }
  const near = all.map((_, at) =>
    all.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(line => line.kind !== 'same')
  );
  const shown: IDiffLine[] = [];
  all.forEach((line, at) => {
    if (near[at]) {
      shown.push(line);
    } else if (shown.length > 0 && shown[shown.length - 1].kind !== 'gap') {
      shown.push({ kind: 'gap', text: '⋯' });
    }
  });
  return dedented(shown[shown.length - 1]?.kind === 'gap' ? shown.slice(0, -1) : shown);
}

/** Without the indentation that all lines share: a narrow preview has no room for it. */
function dedented(lines: readonly IDiffLine[]): IDiffLine[] {
  const indents = lines
    .filter(({ kind, text }) => kind !== 'gap' && text.trim() !== '')
    .map(({ text }) => text.search(/\S/));
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map(({ kind, text }) => ({
    kind,
    text: kind === 'gap' ? text : text.slice(Math.min(shared, text.length))
  }));
}
