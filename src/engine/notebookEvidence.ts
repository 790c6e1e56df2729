/** A notebook file (nbformat 3 or 4) to evidence: one for each error output and each error that a cell printed. */

import { trusted } from './parseEvidence';
import { findPrintedError, mayHoldPrintedError } from './printed';
import { fittingVersions, printedVersions } from './printedVersions';
import { bounded } from './text';
import type { IEnvironment, IEvidence, IFailure, INotebookCell, INotebookEvidence } from './types';

/** One failure of a notebook. */
export interface INotebookFailure {
  /** Index of the cell. */
  readonly cell: number;
  readonly evidence: IEvidence;
}

/** A cell of the file and what its outputs hold. */
interface ICellOutputs {
  readonly cell: INotebookCell;
  readonly error: {
    readonly ename: string;
    readonly evalue: string;
    readonly traceback: readonly string[];
  } | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** nbformat lets every multi-line text be a string or a list of strings. */
function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  return Array.isArray(value) ? stringsOf(value).join('') : '';
}

/** The strings of a list; the list itself where it holds nothing else, as in nearly every file. */
function stringsOf(values: readonly unknown[]): readonly string[] {
  const isString = (value: unknown): value is string => typeof value === 'string';
  return values.every(isString) ? values : values.filter(isString);
}

function linesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return stringsOf(value);
  }
  return typeof value === 'string' && value ? [value] : [];
}

function errorOf(outputs: readonly Json[]): ICellOutputs['error'] {
  const found = outputs.find(
    output => output.output_type === 'error' || output.output_type === 'pyerr'
  );
  if (!found) {
    return null;
  }
  return {
    ename: textOf(found.ename),
    evalue: textOf(found.evalue),
    traceback: linesOf(found.traceback)
  };
}

/** Format 3 calls a stream's name `stream`. */
function streamOf(outputs: readonly Json[], name: 'stdout' | 'stderr'): string {
  const texts = outputs
    .filter(
      output =>
        output.output_type === 'stream' && (output.name ?? output.stream ?? 'stdout') === name
    )
    .map(output => textOf(output.text));
  return bounded(texts.join(''));
}

/** Format 3 has cells of its own for headings. */
function typeOf(word: unknown): INotebookCell['type'] {
  return word === 'raw' ? 'raw' : word === 'markdown' || word === 'heading' ? 'markdown' : 'code';
}

function readCell(value: unknown): ICellOutputs {
  const raw = isRecord(value) ? value : {};
  const type = typeOf(raw.cell_type);
  const outputs = type === 'code' && Array.isArray(raw.outputs) ? raw.outputs.filter(isRecord) : [];
  const error = errorOf(outputs);
  const count = raw.execution_count ?? raw.prompt_number;
  return {
    cell: {
      type: isRecord(value) ? type : 'raw',
      source: textOf(raw.source ?? raw.input),
      executionCount: typeof count === 'number' && Number.isInteger(count) ? count : null,
      ...(error ? { error: { ename: error.ename, evalue: error.evalue } } : {})
    },
    error,
    stdout: streamOf(outputs, 'stdout'),
    stderr: streamOf(outputs, 'stderr')
  };
}

function failureOf(item: ICellOutputs, cell: number): IFailure | null {
  const { error, stdout, stderr } = item;
  const streams = { ...(stdout ? { stdout } : {}), ...(stderr ? { stderr } : {}) };
  if (error) {
    return { ...error, cell, ...streams };
  }
  if (!mayHoldPrintedError(stdout) && !mayHoldPrintedError(stderr)) {
    return null;
  }
  const printed = findPrintedError(streams);
  return printed && { ...printed, cell };
}

/** Format 3 keeps the cells in worksheets; all are one notebook. */
function sheetCells(worksheets: readonly unknown[]): readonly unknown[] {
  return worksheets.flatMap(sheet =>
    isRecord(sheet) && Array.isArray(sheet.cells) ? (sheet.cells as readonly unknown[]) : []
  );
}

function cellsOf(json: unknown): readonly unknown[] {
  if (!isRecord(json)) {
    throw new Error('not a notebook: an object expected');
  }
  const { nbformat, worksheets } = json;
  if (typeof nbformat === 'number' && nbformat < 3) {
    throw new Error(
      `notebook format ${nbformat} is not understood; convert it to 4 with: jupyter nbconvert --to notebook`
    );
  }
  const cells = json.cells ?? (Array.isArray(worksheets) ? sheetCells(worksheets) : undefined);
  if (!Array.isArray(cells)) {
    throw new Error('not a notebook: the list "cells" is missing');
  }
  return cells;
}

/** Is the notebook's language Python, or not told? */
function isPython(json: Json): boolean {
  const metadata = isRecord(json.metadata) ? json.metadata : {};
  const kernel = isRecord(metadata.kernelspec) ? metadata.kernelspec : {};
  const language = isRecord(metadata.language_info) ? metadata.language_info : {};
  const name = textOf(language.name) || textOf(kernel.language) || 'python';
  return /python/i.test(name);
}

/** Files that were made from another language's keep its name; the traceback is Python's all the same. */
function showsPython(items: readonly ICellOutputs[]): boolean {
  return items.some(({ error }) =>
    error?.traceback.some(line =>
      /Traceback \(most recent call last\)|<ipython-input-\d/.test(line)
    )
  );
}

/** The Python version that the file names, as evidence of the environment. */
function pythonOf(json: Json): IEnvironment | undefined {
  const metadata = isRecord(json.metadata) ? json.metadata : {};
  const language = isRecord(metadata.language_info) ? metadata.language_info : {};
  const version = textOf(language.version);
  return /^[23]\.\d+(?:\.\d+)?/.test(version) ? { python: version } : undefined;
}

type Shown = ReturnType<typeof printedVersions>;

/** What a cell returned, as text; format 3 keeps it beside the output's type. */
function resultOf(raw: Json): string {
  const outputs = Array.isArray(raw.outputs) ? raw.outputs.filter(isRecord) : [];
  return outputs
    .filter(output => output.output_type === 'execute_result' || output.output_type === 'pyout')
    .map(output => textOf(isRecord(output.data) ? output.data['text/plain'] : output.text))
    .join('\n');
}

/** Reads the versions that the outputs show when they are first asked for: most notebooks have no failure. */
function shownBy(json: Json, items: readonly ICellOutputs[]): () => Shown {
  let read: { readonly shown: Shown } | null = null;
  return () => {
    read ??= {
      shown: printedVersions(
        cellsOf(json).map((value, index) => ({
          source: items[index].cell.type === 'code' ? items[index].cell.source : '',
          output: `${items[index].stdout}\n${isRecord(value) ? resultOf(value) : ''}`
        }))
      )
    };
    return read.shown;
  };
}

/** What the file tells of the environment that this failure happened in. */
function environmentOf(json: Json, shown: Shown, failure: IFailure): IEnvironment | undefined {
  const python = pythonOf(json);
  const versions = shown && fittingVersions(shown, failure);
  return python || versions ? { ...python, ...versions } : undefined;
}

/**
 * The failures of a notebook in cell order; none for one without failures or in another language.
 *
 * @param environment what is known of the environment that the notebook ran in
 * @throws Error with one line that says why this is no notebook that can be read
 */
export function notebookEvidence(
  json: unknown,
  environment?: IEnvironment
): readonly INotebookFailure[] {
  const items = cellsOf(json).map(readCell);
  if (!isRecord(json) || !(isPython(json) || showsPython(items))) {
    return [];
  }
  const notebook: INotebookEvidence = { cells: items.map(item => item.cell) };
  const shown = environment ? () => undefined : shownBy(json, items);
  return items.flatMap((item, cell) => {
    const failure = failureOf(item, cell);
    const known = failure && (environment ?? environmentOf(json, shown(), failure));
    const evidence = failure && {
      contract: 1,
      failure,
      notebook,
      ...(known ? { environment: known } : {})
    };
    return evidence ? [{ cell, evidence: trusted(evidence) }] : [];
  });
}
