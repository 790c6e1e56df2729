/** Edits by offset to edits by line and column, as the contract has them. */

import type { IFacts, ISourceEdit } from './cause';
import type { IEdit } from './types';

function overlaps(edits: readonly ISourceEdit[]): boolean {
  return edits.some((edit, index) => {
    const next = edits[index + 1];
    return next !== undefined && next.cell === edit.cell && next.from < edit.to;
  });
}

function fits(facts: IFacts, edit: ISourceEdit): boolean {
  const cell = facts.evidence.notebook?.cells[edit.cell];
  return (
    cell?.type === 'code' &&
    Number.isInteger(edit.from) &&
    Number.isInteger(edit.to) &&
    0 <= edit.from &&
    edit.from <= edit.to &&
    edit.to <= cell.source.length
  );
}

function sameEdit(left: ISourceEdit, right: ISourceEdit): boolean {
  return (
    left.cell === right.cell &&
    left.from === right.from &&
    left.to === right.to &&
    left.text === right.text
  );
}

/** Sorted edits that do not overlap, `old` filled; null if there is no notebook or they do not fit it. */
export function contractEdits(
  facts: IFacts,
  edits: readonly ISourceEdit[]
): readonly IEdit[] | null {
  const sorted = [...edits]
    .sort((a, b) => a.cell - b.cell || a.from - b.from || a.to - b.to)
    .filter((edit, index, all) => index === 0 || !sameEdit(edit, all[index - 1]));
  if (
    !facts.hasNotebook ||
    sorted.length === 0 ||
    overlaps(sorted) ||
    !sorted.every(edit => fits(facts, edit))
  ) {
    return null;
  }
  return sorted.map(edit => ({
    cell: edit.cell,
    start: facts.code.position(edit.cell, edit.from),
    end: facts.code.position(edit.cell, edit.to),
    old: facts.code.source(edit.cell).slice(edit.from, edit.to),
    text: edit.text
  }));
}
