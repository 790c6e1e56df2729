/** How a run ended, merged from what the reply, the outputs and the kernel say. Pure. */

import type { IFailure } from '../engine/types';
import type { IOutputText } from './cellEvidence';

/** The part of an `executed` signal that tells how the run ended. */
export interface IRunEnd {
  readonly success: boolean;
  /** A `KernelError`; its fields are undefined when the kernel aborted the cell unrun. */
  readonly error?: {
    readonly errorName?: string;
    readonly errorValue?: string;
    readonly traceback?: readonly string[];
  } | null;
}

/**
 * The failure of a finished run, or null.
 *
 * The reply's name is 'NoneType' when the result's `__repr__` raised; an exception group and a
 * magic's usage error leave no error output; `%run`, `%%capture` and Output widgets let the cell
 * succeed with an error published.
 */
export function failureOf(
  end: IRunEnd,
  outputs: IOutputText,
  published: () => {
    readonly ename: string;
    readonly evalue: string;
    readonly traceback: readonly string[];
  } | null
): Omit<IFailure, 'cell'> | null {
  const { stdout, stderr } = outputs;
  const shown = outputs.error ?? published();
  if (shown) {
    const { ename, evalue, traceback } = shown;
    return { ename, evalue, traceback, stdout, stderr };
  }
  const name = end.success ? undefined : end.error?.errorName;
  if (name === undefined) {
    return null;
  }
  const told = end.error?.traceback ?? [];
  return {
    ename: name,
    evalue: end.error?.errorValue ?? '',
    traceback: told.length > 0 || stderr === '' ? told : [stderr],
    stdout,
    stderr
  };
}
