/** What the commands of the time machine do; loaded when the first of them is executed. */

import type { INotebookTracker } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import { activeCell } from './adapters/activeCell';
import { confirmEdit } from './adapters/confirmEdit';
import type { ITyped } from './engine/types';
import { nameAt, replacementFix } from './service/replacementFix';
import type { IReplacementRequest } from './service/replacementFix';
import type { IFailureRecord, IFixApplier, IFixOutcome } from './tokens';

/** What the actions work on. */
export interface IApiActions {
  readonly tracker: INotebookTracker;
  readonly applier: IFixApplier;
  readonly trans: TranslationBundle;
}

let last: IFailureRecord | null = null;

/** What a command asks for: the name in its arguments, else the one under the cursor; null for neither. */
export function askedFor(
  tracker: INotebookTracker,
  { symbol, argument }: ReadonlyPartialJSONObject
): ITyped | null {
  if (typeof symbol === 'string') {
    return typeof argument === 'string' ? { symbol, argument } : { symbol };
  }
  const active = activeCell(tracker);
  return active && nameAt(active);
}

/** Shows the change, then makes it as one undoable step; null where the user said no. */
export async function insertReplacement(
  { tracker, applier, trans }: IApiActions,
  request: IReplacementRequest
): Promise<IFixOutcome | null> {
  const active = activeCell(tracker);
  if (!active) {
    return { state: 'gone', message: trans.__('No code cell is active.') };
  }
  // eslint-disable-next-line jupyter/no-dynamic-translation -- the texts are literals where they are written
  const fix = await replacementFix(active, request, (text, ...values) => trans.__(text, ...values));
  if (!fix) {
    return {
      state: 'not-feasible',
      message: trans.__('The active cell has no call with the argument %1.', request.argument)
    };
  }
  const { record } = active;
  const choice = await confirmEdit(fix, await applier.preview(record, fix), trans);
  if (choice === 'cancel') {
    return null;
  }
  const outcome = await applier.apply(record, fix, { run: choice === 'run' });
  last = outcome.undoable ? record : last;
  return outcome;
}

/** Takes the last insertion back, if its text still stands. */
export async function undoReplacement({ applier }: IApiActions): Promise<IFixOutcome | null> {
  const record = last;
  last = null;
  return record ? applier.undo(record) : null;
}
