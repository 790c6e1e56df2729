/** The message of a failure, where the file does not hold it itself. */

import { cleaned } from './text';
import { parseTraceback } from './traceback';
import type { IFailure } from './types';

/** Files that Colab saved for years say "ignored" instead of the message, and the traceback alone still tells it. */
export function messageOf({ ename, evalue }: IFailure, trace: string): string {
  const told = cleaned(evalue);
  if (/\S/.test(told) && told.trim() !== 'ignored') {
    return told;
  }
  const [shown] = parseTraceback(trace);
  const same = shown && cleaned(ename, 512).trim().endsWith(shown.type);
  return same && shown.message ? shown.message : told;
}
