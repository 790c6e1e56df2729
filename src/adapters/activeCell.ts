/** The cell that the user is in, as evidence without a failure, with the cursor's place. */

import type { INotebookTracker } from '@jupyterlab/notebook';

import type { IEvidence } from '../engine/types';
import type { IFailureRecord } from '../tokens';
import { idsOf, isCodeModel, notebookCells } from './cellEvidence';

/** The active code cell and what is selected in it. */
export interface IActiveCell {
  /** Stands for the cell where a fix wants to know what failed. */
  readonly record: IFailureRecord;
  readonly evidence: IEvidence;
  /** Index of the cell. */
  readonly cell: number;
  /** Offsets of the selection in the cell's source; equal for a cursor. */
  readonly from: number;
  readonly to: number;
}

let count = 0;

/** The active code cell of the notebook in front; null where there is none. */
export function activeCell(tracker: INotebookTracker): IActiveCell | null {
  const panel = tracker.currentWidget;
  const active = tracker.activeCell;
  if (!panel || !active || !panel.content.model || !isCodeModel(active.model)) {
    return null;
  }
  const { cells } = panel.content.model;
  const cellId = active.model.id;
  const cellIds = idsOf(cells);
  const cell = cellIds.indexOf(cellId);
  if (cell === -1) {
    return null;
  }
  const evidence: IEvidence = {
    contract: 1,
    failure: { ename: '', evalue: '', traceback: [], cell },
    notebook: { cells: notebookCells(cells) }
  };
  return {
    evidence,
    cell,
    ...selectionOf(active.editor, active.model.sharedModel.getSource()),
    record: {
      id: `replacement-${++count}`,
      path: panel.context.path,
      cellId,
      cellIds,
      executionCount: active.model.executionCount,
      origin: 'stored',
      evidence,
      probe: 'none-needed',
      diagnosis: null,
      repeated: false,
      muted: false,
      outcome: null
    }
  };
}

interface IEditorLike {
  getSelection(): { start: IPositionLike; end: IPositionLike };
  getOffsetAt(position: IPositionLike): number;
}

interface IPositionLike {
  line: number;
  column: number;
}

/** A cell that was never shown has no editor; its end is as good a place as any. */
function selectionOf(editor: IEditorLike | null, source: string): { from: number; to: number } {
  if (!editor) {
    return { from: source.length, to: source.length };
  }
  const { start, end } = editor.getSelection();
  const offsets = [editor.getOffsetAt(start), editor.getOffsetAt(end)].map(offset =>
    Math.min(Math.max(offset, 0), source.length)
  );
  return { from: Math.min(...offsets), to: Math.max(...offsets) };
}
