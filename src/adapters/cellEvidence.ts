/** Reads a notebook model into evidence: plain, bounded text, no kernel. */

import type { ICellModel, ICodeCellModel } from '@jupyterlab/cells';
import type { IError, IOutput, MultilineString } from '@jupyterlab/nbformat';

import type { IEvidence, IFailure, INotebookCell } from '../engine/types';

/** Characters of one stream that are kept, its middle cut. */
export const STREAM_LIMIT = 64 * 1024;

/** Characters of one cell's source that are kept. */
const SOURCE_LIMIT = 64 * 1024;

/** Characters of a message that are kept, its middle cut. */
const MESSAGE_LIMIT = 64 * 1024;

/** The list of cells as `NotebookModel.cells` offers it. */
export type CellModels = Iterable<ICellModel>;

/** What a cell's outputs say about an error. */
export interface IOutputText {
  readonly error: {
    readonly ename: string;
    readonly evalue: string;
    readonly traceback: readonly string[];
  } | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Is this the model of a code cell? */
export function isCodeModel(model: ICellModel): model is ICodeCellModel {
  return model.type === 'code';
}

/** The errors and the tails of the streams among a cell's outputs; the last error wins. */
export function readOutputs(model: ICodeCellModel): IOutputText {
  let error: IOutputText['error'] = null;
  let stdout = '';
  let stderr = '';
  for (let at = 0; at < model.outputs.length; at++) {
    const output = model.outputs.get(at);
    if (output.type === 'error') {
      error = errorOf(output.toJSON());
    } else if (output.type === 'stream') {
      const stream = streamOf(output);
      if (stream.name === 'stderr') {
        stderr = middleCut(stderr + stream.text, STREAM_LIMIT);
      } else {
        stdout = middleCut(stdout + stream.text, STREAM_LIMIT);
      }
    }
  }
  return { error, stdout, stderr };
}

/** Does a cell's output hold an error? Cheaper than reading it. */
export function hasErrorOutput(model: ICodeCellModel): boolean {
  for (let at = model.outputs.length - 1; at >= 0; at--) {
    if (model.outputs.get(at).type === 'error') {
      return true;
    }
  }
  return false;
}

/** The cells of a notebook as evidence; outputs are read for their error only. */
export function notebookCells(cells: CellModels): INotebookCell[] {
  const result: INotebookCell[] = [];
  for (const model of cells) {
    const type = model.type === 'code' || model.type === 'markdown' ? model.type : 'raw';
    const source = sourceOf(model);
    if (!isCodeModel(model)) {
      result.push({ type, source, executionCount: null });
      continue;
    }
    const error = hasErrorOutput(model) ? readOutputs(model).error : null;
    result.push({
      type,
      source,
      executionCount: model.executionCount,
      ...(error
        ? { error: { ename: error.ename, evalue: middleCut(error.evalue, MESSAGE_LIMIT) } }
        : {})
    });
  }
  return result;
}

/** Evidence of one failure, without facts of the kernel. */
export function textEvidence(
  cells: CellModels,
  cellId: string,
  failure: Omit<IFailure, 'cell'>
): { evidence: IEvidence; cellIds: string[] } {
  const cellIds = idsOf(cells);
  const index = cellIds.indexOf(cellId);
  const notebook = notebookCells(cells);
  if (index !== -1 && !failure.swallowed && notebook[index].error === undefined) {
    // Exception groups and magic errors leave no error output; later causes look for one.
    notebook[index] = {
      ...notebook[index],
      error: { ename: failure.ename, evalue: middleCut(failure.evalue, MESSAGE_LIMIT) }
    };
  }
  return {
    cellIds,
    evidence: {
      contract: 1,
      failure: {
        ...failure,
        evalue: middleCut(failure.evalue, MESSAGE_LIMIT),
        cell: index === -1 ? null : index
      },
      notebook: { cells: notebook }
    }
  };
}

/** Ids of the cells from top to bottom. */
export function idsOf(cells: CellModels): string[] {
  return Array.from(cells, model => model.sharedModel.getId());
}

// A hundred failures of one notebook share the text of the cells that did not change.
const interned = new WeakMap<object, string>();

function sourceOf(model: ICellModel): string {
  const source = model.sharedModel.getSource().slice(0, SOURCE_LIMIT);
  const known = interned.get(model.sharedModel);
  if (known === source) {
    return known;
  }
  interned.set(model.sharedModel, source);
  return source;
}

function errorOf(output: IOutput): NonNullable<IOutputText['error']> {
  const { ename, evalue, traceback } = output as IError;
  return {
    ename: String(ename ?? ''),
    evalue: String(evalue ?? ''),
    traceback: Array.isArray(traceback) ? traceback.map(String) : []
  };
}

function streamOf(output: { toJSON(): IOutput; streamText?: { text: string } }): {
  name: string;
  text: string;
} {
  const json = output.toJSON();
  const text = output.streamText?.text ?? flat(json.text as MultilineString | undefined);
  return { name: String(json.name), text };
}

function flat(text: MultilineString | undefined): string {
  return Array.isArray(text) ? text.join('') : (text ?? '');
}

function middleCut(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const half = Math.floor(limit / 2);
  return `${text.slice(0, half)}\n[…]\n${text.slice(-half)}`;
}
