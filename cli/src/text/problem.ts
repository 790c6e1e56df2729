/** What `check` found, and its text for a terminal. */

import type { ISymbolIntervals } from '../../../src/engine/knowledgeTypes';
import type { Verdict } from '../../../src/engine/types';
import type { Paint } from './colours';
import { cellName } from './cellName';
import { intervalsText } from './lookup';

/** One thing a notebook asks for that the stack does not have. */
export interface IProblem {
  readonly file: string;
  readonly cell: number;
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly column: number;
  readonly symbol: string;
  readonly argument?: string;
  /** `compatibility`: other releases have it; `not-compatibility`: none has. */
  readonly verdict: Verdict;
  /** Releases that have it. */
  readonly releases: readonly ISymbolIntervals[];
  /** What to use instead, best first. */
  readonly use: readonly string[];
  /** Names close to it, where it never was. */
  readonly near: readonly string[];
}

/** Text of one problem, with its last line feed. */
export function problemText(problem: IProblem, paint: Paint): string {
  const { symbol, argument, releases, use, near } = problem;
  const where = `${problem.file}, ${cellName(problem.cell)}, line ${problem.line + 1}`;
  const what = argument === undefined ? symbol : `argument ${argument} of ${symbol}`;
  const lines = [`${paint('bold', where)}  ${what}`];
  if (problem.verdict === 'compatibility') {
    lines.push(...intervalsText(releases));
  } else {
    lines.push('  in no release looked at');
  }
  if (use.length) {
    lines.push(`  use instead: ${use.map(name => paint('green', name)).join(', ')}`);
  }
  if (near.length) {
    lines.push(`  close to it: ${near.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}
