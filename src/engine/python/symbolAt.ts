/** What the name at a place of the user's code stands for. */

import type { INotebookCell, ITyped } from '../types';
import { createCodeView } from './codeView';
import type { ICodeView, ISpan } from './types';

/**
 * The dotted name, or the name and the keyword argument, between two offsets of a cell; null where nothing
 * that is known of stands there.
 */
export function symbolAt(
  cells: readonly INotebookCell[],
  cell: number,
  from: number,
  to: number = from,
  known?: (name: string) => boolean
): ITyped | null {
  const code = createCodeView(cells, known);
  const here = (span: ISpan): boolean => span.cell === cell && span.from <= from && to <= span.to;
  return keywordAt(code, here) ?? importAt(code, here) ?? referenceAt(code, here);
}

function keywordAt(code: ICodeView, here: (span: ISpan) => boolean): ITyped | null {
  for (const { arguments: given, resolved } of code.calls) {
    const keyword = given.find(
      ({ name, cell, from, line }) =>
        name !== null && here({ cell, line, from, to: from + name.length })
    );
    if (keyword?.name) {
      return resolved && resolved.of !== 'instance'
        ? { symbol: resolved.name, argument: keyword.name }
        : null;
    }
  }
  return null;
}

function importAt(code: ICodeView, here: (span: ISpan) => boolean): ITyped | null {
  const name = code.imports.find(item => item.name !== null && here(item.nameSpan));
  const found = name ?? code.imports.find(item => here(item.moduleSpan));
  return found ? { symbol: name && name.name !== '*' ? found.target : found.module } : null;
}

/** Of `keras.layers.Dense` with the cursor in `layers`: keras.layers. */
function referenceAt(code: ICodeView, here: (span: ISpan) => boolean): ITyped | null {
  for (const { parts, resolved } of code.references) {
    const at = parts.findIndex(here);
    if (at === -1) {
      continue;
    }
    const rest = parts.length - 1 - at;
    const names = resolved?.name.split('.') ?? [];
    const symbol = names.slice(0, names.length - rest).join('.');
    return symbol === '' ? null : { symbol };
  }
  return null;
}
