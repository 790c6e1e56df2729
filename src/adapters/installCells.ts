/** Cells that change an environment, made from a fix: visible, repeatable, removed by one undo. Pure. */

import type { IFix } from '../engine/types';
import { magicFor } from '../magics';

/** Cells that a fix inserts. */
export interface IInstallCells {
  /** Goes to the top of the notebook: variables that are read when TensorFlow or Keras is imported. */
  readonly first: string | null;
  /** Goes above the failed cell: the installation as a magic. */
  readonly above: string | null;
  /** A shell line that no magic of this kernel can run; the user copies it. */
  readonly toCopy: string | null;
}

/** Python lines that set environment variables, in the order given. */
export function variableLines(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables).map(
    ([name, value]) => `os.environ[${JSON.stringify(name)}] = ${JSON.stringify(value)}`
  );
  return ['import os', '', ...lines].join('\n');
}

/** What a fix inserts, and what is left to the user. */
export function installCells(fix: IFix): IInstallCells {
  const variables = fix.variables ?? {};
  const magic = fix.command === undefined ? null : magicFor(fix.command);
  return {
    first: Object.keys(variables).length > 0 ? variableLines(variables) : null,
    above: magic,
    toCopy: fix.command !== undefined && magic === null ? fix.command : null
  };
}
