/** Where a name that is not defined should have come from: the order in which cells ran. */

import type { IFacts } from '../../engine/cause';
import { isCellPath } from '../../engine/frames';
import type { INotebookCell } from '../../engine/types';

/** Why a name that some cell defines is not there. */
export interface IOrigin {
  readonly state: 'failed' | 'not-run' | 'ran-later' | 'later-cell' | 'ran' | 'nowhere';
  /** The cell that defines it; -1 for 'nowhere'. */
  readonly cell: number;
}

function cells(facts: IFacts): readonly INotebookCell[] {
  return facts.evidence.notebook?.cells ?? [];
}

/** Execution count of the failed cell, or null. */
function failedCount(facts: IFacts): number | null {
  return facts.cell === null ? null : (cells(facts)[facts.cell]?.executionCount ?? null);
}

/** How a cell stands to the failed one: did it fail, never run, or run afterwards? */
export function stateOf(facts: IFacts, cell: number): IOrigin['state'] {
  const item = cells(facts)[cell];
  const now = failedCount(facts);
  const before = facts.cell !== null && cell < facts.cell;
  const count = item?.executionCount ?? null;
  if (item?.error && before) {
    return 'failed';
  }
  if (count === null) {
    return before ? 'not-run' : 'later-cell';
  }
  if (now !== null && count > now) {
    return before ? 'ran-later' : 'later-cell';
  }
  return before || (now !== null && count < now) ? 'ran' : 'later-cell';
}

/** Does any code cell carry an execution count? Without them nothing is known of what ran. */
export function countsKnown(facts: IFacts): boolean {
  return cells(facts).some(cell => cell.type === 'code' && cell.executionCount !== null);
}

/** Cells other than the failed one that define a name in the notebook's own scope, by a definition or a star import. */
export function definingCells(facts: IFacts, name: string): readonly number[] {
  const found = facts.code
    .definitions(name)
    .filter(item => item.kind !== 'delete' && item.kind !== 'except')
    .map(item => item.cell);
  const magic = cells(facts).flatMap((cell, index) =>
    cell.type === 'code' && /^\s*%(?:run|load|pylab|store)\b/m.test(cell.source) && name.length > 1
      ? [index]
      : []
  );
  return [...new Set(found.length ? found : magic)].filter(cell => cell !== facts.cell);
}

const ORDER: readonly IOrigin['state'][] = ['failed', 'not-run', 'ran-later', 'later-cell', 'ran'];

/** The file of the user's own in which the name was asked for, '' where it was a cell: no cell gives a file its names. */
export function askedInFile(facts: IFacts): string {
  const path = facts.userFrame?.frame.path ?? '';
  return /\.py$/.test(path) && !isCellPath(path) && !/(?:^|[\\/])\d+\.py$/.test(path) ? path : '';
}

/**
 * The origin of a name that the kernel does not have. Where several cells define it, the nearest one before the
 * failed cell decides, so that a failed or skipped one explains the gap.
 */
export function originOf(facts: IFacts, name: string): IOrigin {
  const failed = facts.cell ?? 0;
  const found = askedInFile(facts) ? [] : definingCells(facts, name);
  const before = found.filter(cell => cell < failed).sort((a, b) => b - a);
  const after = found.filter(cell => cell > failed);
  const candidates = before.length > 0 ? before : after;
  const origins = candidates.map(cell => ({ cell, state: stateOf(facts, cell) }));
  for (const state of ORDER) {
    const origin = origins.find(item => item.state === state);
    if (origin) {
      return origin;
    }
  }
  return { state: 'nowhere', cell: -1 };
}

/** The name that a NameError (or its like) speaks of, or null. */
export function undefinedName(facts: IFacts): string | null {
  if (
    ![facts.ename, facts.innerType].some(
      type => type === 'NameError' || type === 'UnboundLocalError'
    ) &&
    !/^name '\w+' is not defined$/m.test(facts.hasNotebook ? '' : facts.innerMessage)
  ) {
    return null;
  }
  const found =
    /name '(\w+)' is not defined/.exec(facts.innerMessage) ??
    /name '(\w+)' is not defined/.exec(facts.message);
  return found ? found[1] : null;
}

/** Earlier cells that failed, nearest first. */
export function failedBefore(facts: IFacts): readonly number[] {
  return cells(facts)
    .flatMap((cell, index) =>
      cell.error && facts.cell !== null && index < facts.cell ? [index] : []
    )
    .reverse();
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;

/** The words that open the block in which a line stands ('try:', 'except ImportError:'), '' at the cell's own level. */
export function blockOf(facts: IFacts, cell: number, line: number): string {
  const own = indentOf(facts.code.lineText(cell, line));
  for (let above = line - 1; own > 0 && above >= 0; above--) {
    const text = facts.code.lineText(cell, above);
    if (text.trim() !== '' && indentOf(text) < own) {
      return text.trim();
    }
  }
  return '';
}

/** The cell that ran and has the name only inside a `try`: what stands there failed, and an `except` kept it quiet. */
export function quietlyFailedCell(facts: IFacts, name: string): number | null {
  const made = facts.code.definitions(name).filter(item => item.global && item.kind !== 'delete');
  const tried = made.every(item => /^try\s*:/.test(blockOf(facts, item.cell, item.line)));
  const { state, cell } = originOf(facts, name);
  return made.length > 0 && tried && state === 'ran' ? cell : null;
}
