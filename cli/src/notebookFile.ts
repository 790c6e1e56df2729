/** A notebook file that can be changed and written again, looking like before. */

import { writeFileSync } from 'node:fs';

import type { IEdit } from '../../src/engine/types';
import { InputError } from './errors';
import { isRecord, readText } from './files';

interface INotebookCell {
  source?: string | string[];
}

/** The notebook as read, with the form of its text. */
export interface INotebookFile {
  readonly file: string;
  readonly content: { cells: INotebookCell[] };
  /** What JSON.stringify takes to keep the file's own indentation. */
  readonly indent: string;
  readonly lastLineFeed: boolean;
}

/** Reads a notebook; throws InputError that names the file and the reason. */
export function readNotebookFile(file: string): INotebookFile {
  const text = readText(file);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: not JSON (${(error as Error).message})`);
  }
  if (!isRecord(content) || !Array.isArray(content.cells)) {
    throw new InputError(`${file}: not a notebook (it has no list of cells)`);
  }
  return {
    file,
    content: content as unknown as INotebookFile['content'],
    indent: /^\{\r?\n([ \t]+)"/.exec(text)?.[1] ?? ' ',
    lastLineFeed: text.endsWith('\n')
  };
}

/** Source of a cell as one string. */
export function sourceOf(cell: INotebookCell | undefined): string {
  const source = cell?.source ?? '';
  return Array.isArray(source) ? source.join('') : source;
}

/** Offset of a 0-based line and column in text whose lines split on line feeds. */
function offsetOf(text: string, [line, column]: readonly [number, number]): number {
  let offset = 0;
  for (let row = 0; row < line; row++) {
    const next = text.indexOf('\n', offset);
    if (next === -1) {
      return -1;
    }
    offset = next + 1;
  }
  return offset + column;
}

/** Does what the edit replaces still stand where it says? */
export function stillFits(notebook: INotebookFile, edit: IEdit): boolean {
  const source = sourceOf(notebook.content.cells[edit.cell]);
  const from = offsetOf(source, edit.start);
  return from !== -1 && source.slice(from, offsetOf(source, edit.end)) === edit.old;
}

/** Replaces text in the cells; the edits must fit and must not overlap. */
export function applyEdits(notebook: INotebookFile, edits: readonly IEdit[]): void {
  // What stands at one place keeps its order: an import that is put first, then the name that is written anew.
  const lastFirst = edits
    .map((edit, at) => ({ ...edit, at }))
    .sort(
      (a, b) =>
        b.cell - a.cell ||
        b.start[0] - a.start[0] ||
        b.start[1] - a.start[1] ||
        b.end[0] - a.end[0] ||
        b.end[1] - a.end[1] ||
        b.at - a.at
    );
  for (const edit of lastFirst) {
    const cell = notebook.content.cells[edit.cell];
    const source = sourceOf(cell);
    const changed =
      source.slice(0, offsetOf(source, edit.start)) +
      edit.text +
      source.slice(offsetOf(source, edit.end));
    cell.source = Array.isArray(cell.source) ? (changed.match(/[^\n]*\n|[^\n]+$/g) ?? []) : changed;
  }
}

/** Writes the notebook in the form it was read in; throws InputError. */
export function writeNotebookFile(notebook: INotebookFile, file: string): void {
  const text = JSON.stringify(notebook.content, null, notebook.indent);
  try {
    writeFileSync(file, notebook.lastLineFeed ? `${text}\n` : text);
  } catch (error) {
    throw new InputError(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
