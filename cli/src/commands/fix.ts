import path from 'node:path';

import { diagnose, notebookEvidence } from '../../../src/engine';
import type { IDiagnosis, IEdit, IFix, Safety } from '../../../src/engine/types';
import { readEnvironment } from '../environmentFile';
import { EXIT, InputError, reasonOf } from '../errors';
import { theKnowledge } from '../knowledge';
import type { INotebookFile } from '../notebookFile';
import { applyEdits, readNotebookFile, stillFits, writeNotebookFile } from '../notebookFile';
import { write } from '../output';
import { cellName } from '../text/cellName';

/** Options of `keras-doctor fix`. */
export interface IFixOptions {
  readonly environment?: string;
  readonly safety: 'safe' | 'review';
  readonly cell?: number;
  readonly output?: string;
  readonly inPlace?: boolean;
}

const RISK: Readonly<Record<Safety, number>> = { safe: 0, review: 1, manual: 2 };

/** The first code fix at or under a safety that can be applied here. */
function codeFix(diagnosis: IDiagnosis, safety: Safety): IFix | undefined {
  return diagnosis.findings
    .filter(finding => finding.verdict === diagnosis.verdict)
    .flatMap(finding => finding.fixes)
    .find(
      fix =>
        fix.kind === 'code' &&
        fix.feasible === 'yes' &&
        RISK[fix.safety] <= RISK[safety] &&
        (fix.edits?.length ?? 0) > 0
    );
}

function before(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function same(a: IEdit, b: IEdit): boolean {
  return (
    a.cell === b.cell &&
    a.text === b.text &&
    `${a.start}` === `${b.start}` &&
    `${a.end}` === `${b.end}`
  );
}

/** Do two edits touch the same text? Two insertions at one place do. */
function collide(a: IEdit, b: IEdit): boolean {
  const apart = !before(b.start, a.end) || !before(a.start, b.end);
  return a.cell === b.cell && (!apart || `${a.start}` === `${b.start}`);
}

function target(notebook: string, options: IFixOptions): string {
  if (options.inPlace) {
    return notebook;
  }
  if (!options.output) {
    throw new InputError('fix: name the result with -o OUT.ipynb, or say --in-place');
  }
  if (path.resolve(options.output) === path.resolve(notebook)) {
    throw new InputError(`${notebook}: would be written over; say --in-place if that is meant`);
  }
  return options.output;
}

function failuresOf(
  notebook: INotebookFile,
  options: IFixOptions
): ReturnType<typeof notebookEvidence> {
  try {
    const environment = readEnvironment(options.environment);
    const all = notebookEvidence(notebook.content, environment);
    return all.filter(({ cell }) => options.cell === undefined || cell === options.cell);
  } catch (error) {
    throw error instanceof InputError
      ? error
      : new InputError(`${notebook.file}: ${reasonOf(error)}`);
  }
}

/** Applies code fixes to a notebook and prints what changed. Returns the exit code. */
export async function runFix(file: string, options: IFixOptions): Promise<number> {
  const to = target(file, options);
  const notebook = readNotebookFile(file);
  const accepted: IEdit[] = [];
  for (const { cell, evidence } of failuresOf(notebook, options)) {
    const fix = codeFix(diagnose(evidence, theKnowledge()), options.safety);
    if (!fix) {
      await write(
        `${cellName(cell)}: ${evidence.failure.ename}: no code fix at safety '${options.safety}'\n`
      );
      continue;
    }
    const fresh = (fix.edits ?? []).filter(edit => !accepted.some(other => same(edit, other)));
    const free = fresh.every(
      edit => stillFits(notebook, edit) && !accepted.some(other => collide(edit, other))
    );
    if (!free) {
      await write(
        `${cellName(cell)}: ${fix.title}: left out, it touches text that another fix changes\n`
      );
      continue;
    }
    accepted.push(...fresh);
    const lines = fresh.map(
      edit =>
        `  ${cellName(edit.cell)}, line ${edit.start[0] + 1}: ${JSON.stringify(edit.old)} -> ${JSON.stringify(edit.text)}\n`
    );
    await write(`${cellName(cell)}: ${fix.title} [${fix.safety}]\n${lines.join('')}`);
  }
  applyEdits(notebook, accepted);
  writeNotebookFile(notebook, to);
  await write(`${to}: ${accepted.length} ${accepted.length === 1 ? 'change' : 'changes'}\n`);
  return EXIT.done;
}
