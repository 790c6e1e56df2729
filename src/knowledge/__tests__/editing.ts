/** Helpers for tests of edits: a failure in a notebook, its first code fix, and the notebook after it. */

import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import { masked } from '../../engine/python/mask';
import { parsePython } from '../../engine/python/parser';
import type { IEdit, IEvidence } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'data', `${name}.json`), 'utf8')) as T,
  CAUSES
);

/** A failure in the last cell of a notebook. */
export interface IFailing {
  readonly ename: string;
  readonly evalue: string;
  readonly cells: readonly string[];
  /** 0-based, in the last cell. */
  readonly line: number;
  /** Frames of libraries below the line, as IPython prints them. */
  readonly frames?: string;
}

/** The edits of the first code fix that has some. */
export function editsOf({ ename, evalue, cells, line, frames = '' }: IFailing): readonly IEdit[] {
  const loaded = { tensorflow: '2.21.0', keras: '3.15.1', numpy: '2.1.0' };
  const cell = cells.length - 1;
  const failing = cells[cell].split(/\r?\n/)[line];
  const place = `Cell In[${cell + 1}], line ${line + 1}\n----> ${line + 1} ${failing}`;
  const evidence: IEvidence = {
    contract: 1,
    failure: { ename, evalue, traceback: [`${place}\n\n${frames}${ename}: ${evalue}`], cell },
    environment: { python: '3.12.1', platform: 'linux-x86_64', installed: loaded, loaded },
    notebook: {
      cells: cells.map((source, index) => ({ type: 'code', source, executionCount: index + 1 }))
    }
  };
  const fixes = diagnose(evidence, knowledge).findings[0]?.fixes ?? [];
  return fixes.find(fix => fix.kind === 'code' && fix.edits)?.edits ?? [];
}

/** Offset of a line and column; lines end at line feeds, as the contract has them. */
export function offsetOf(source: string, [line, column]: readonly [number, number]): number {
  const before = source.split('\n').slice(0, line);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column;
}

/** The cells with edits applied, those at one place in their order. */
export function applied(cells: readonly string[], edits: readonly IEdit[]): string[] {
  const after = [...cells];
  for (const edit of [...edits].reverse()) {
    const source = cells[edit.cell];
    const [from, to] = [offsetOf(source, edit.start), offsetOf(source, edit.end)];
    expect(source.slice(from, to)).toBe(edit.old);
    const changed = after[edit.cell];
    after[edit.cell] = changed.slice(0, from) + edit.text + changed.slice(to);
  }
  return after;
}

/** The last cell after the first code fix. */
export function repairedCell(failing: IFailing): string {
  return applied(failing.cells, editsOf(failing))[failing.cells.length - 1];
}

/** How many places of a cell the parser makes no sense of, its lines for IPython left out. */
export function errorsIn(source: string): number {
  let found = 0;
  parsePython(masked(source).text)
    .cursor()
    .iterate(node => {
      found += node.type.isError ? 1 : 0;
    });
  return found;
}
