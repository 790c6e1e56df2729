/** Changes of a notebook's cells, each as one undoable step, and their way back. */

import type { INotebookModel, NotebookPanel } from '@jupyterlab/notebook';

import type { IEdit } from '../engine/types';
import type { IFailureRecord } from '../tokens';
import { byCell, resolveEdits, smallestChange, withEdits } from './cellEdits';
import type { IRangeEdit } from './cellEdits';

type SharedNotebook = INotebookModel['sharedModel'];
type SharedCell = SharedNotebook['cells'][number];

/** One touched cell: where, and its text before and after. */
export interface ICellChange {
  /** Index in the evidence. */
  readonly cell: number;
  readonly cellId: string;
  readonly before: string;
  readonly after: string;
  readonly ranges: readonly IRangeEdit[];
}

/** What an applied fix changed, so that it can be taken back. */
export interface IAppliedChange {
  readonly changes: readonly ICellChange[];
  /** Ids and texts of inserted cells. */
  readonly inserted: readonly { readonly cellId: string; readonly source: string }[];
}

/** The shared cell with an id, or null. */
export function sharedCell(notebook: SharedNotebook, cellId: string): SharedCell | null {
  return notebook.cells.find(cell => cell.getId() === cellId) ?? null;
}

/** What the edits would do to the notebook as it is now; null where one no longer fits. */
export function plan(
  notebook: SharedNotebook,
  record: IFailureRecord,
  edits: readonly IEdit[]
): ICellChange[] | null {
  const changes: ICellChange[] = [];
  for (const [cell, own] of byCell(edits)) {
    const cellId = record.cellIds[cell];
    const shared = cellId === undefined ? null : sharedCell(notebook, cellId);
    const before = shared?.getSource();
    const ranges = before === undefined ? null : resolveEdits(before, own);
    if (before === undefined || ranges === null) {
      return null;
    }
    changes.push({ cell, cellId, before, after: withEdits(before, ranges), ranges });
  }
  return changes.sort((a, b) => a.cell - b.cell);
}

/** May every one of these cells be edited? */
export function editable(panel: NotebookPanel, cellIds: readonly string[]): boolean {
  if (panel.context.model.readOnly) {
    return false;
  }
  return cellIds.every(id => {
    const shared = sharedCell(panel.context.model.sharedModel, id);
    return shared?.getMetadata('editable') !== false;
  });
}

/**
 * Writes the changes. Edits of one cell are one step of that cell's own undo (Ctrl+Z in its
 * editor); edits of several cells are one step of the notebook's undo.
 */
export function write(notebook: SharedNotebook, changes: readonly ICellChange[]): void {
  const edit = (): void => {
    for (const { cellId, ranges } of changes) {
      const shared = sharedCell(notebook, cellId);
      [...ranges].reverse().forEach(({ start, end, text }) => {
        shared?.updateSource(start, end, text);
      });
    }
  };
  transactOver(notebook, changes, edit);
}

/** Inserts code cells in one step of the notebook's undo; returns their ids in the same order. */
export function insert(
  notebook: SharedNotebook,
  cells: readonly { readonly index: number; readonly source: string }[]
): string[] {
  const ids: string[] = [];
  notebook.transact(() => {
    // From the bottom, so that the indices of the others stay right.
    for (const { index, source } of [...cells].sort((a, b) => b.index - a.index)) {
      const inserted = notebook.insertCell(index, {
        cell_type: 'code',
        source,
        metadata: { trusted: true }
      });
      ids.unshift(inserted.getId());
    }
  });
  return ids;
}

/** Takes a change back as far as its text still stands; false if it does not. */
export function revert(notebook: SharedNotebook, applied: IAppliedChange): boolean {
  const stands =
    applied.changes.every(
      change => sharedCell(notebook, change.cellId)?.getSource() === change.after
    ) &&
    applied.inserted.every(cell => sharedCell(notebook, cell.cellId)?.getSource() === cell.source);
  if (!stands) {
    return false;
  }
  if (applied.inserted.length > 0) {
    notebook.transact(() => {
      for (const { cellId } of applied.inserted) {
        notebook.deleteCell(notebook.cells.findIndex(cell => cell.getId() === cellId));
      }
    });
  }
  transactOver(notebook, applied.changes, () => {
    for (const { cellId, before, after } of applied.changes) {
      const change = smallestChange(after, before);
      if (change) {
        sharedCell(notebook, cellId)?.updateSource(change.start, change.end, change.text);
      }
    }
  });
  return true;
}

function transactOver(
  notebook: SharedNotebook,
  changes: readonly ICellChange[],
  edit: () => void
): void {
  const only = changes.length === 1 ? sharedCell(notebook, changes[0].cellId) : null;
  if (only) {
    only.transact(edit);
  } else if (changes.length > 0) {
    notebook.transact(edit);
  }
}
