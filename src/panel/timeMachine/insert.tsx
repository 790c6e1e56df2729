/** Puts a replacement into the active cell, and takes it back. */

import * as React from 'react';

import { CommandIDs } from '../../tokens';
import { useModel } from '../context';
import type { IInsertion } from './lookups';

/** What the commands answer; null where the user said no. */
type Answer = { readonly message: string; readonly undoable?: boolean } | null | undefined;

function useInsertion(): (id: string, args: Record<string, string>) => Promise<void> {
  const { commands, lookups, trans } = useModel();
  return async (id, args) => {
    let insertion: IInsertion | null = null;
    try {
      const answer = (await commands.execute(id, args)) as Answer;
      insertion = answer ? { message: answer.message, undoable: answer.undoable === true } : null;
    } catch (error) {
      console.warn(`The command ${id} failed.`, error);
      insertion = { message: trans.__('The change could not be made.'), undoable: false };
    }
    lookups.setInsertion(insertion);
  };
}

/** The button beside a replacement. */
export function Insert(props: { symbol: string; to: string; argument?: string }): JSX.Element {
  const { commands, trans } = useModel();
  const insert = useInsertion();
  const { symbol, to, argument } = props;
  const args: Record<string, string> =
    argument === undefined ? { symbol, to } : { symbol, to, argument };
  return (
    <button
      type="button"
      className="jp-KerasDoctor-button"
      aria-label={trans.__('Insert %1 into the active cell', to)}
      title={trans.__('Insert into the active cell, after a look at the change')}
      disabled={!commands.isEnabled(CommandIDs.insertReplacement, args)}
      onClick={() => void insert(CommandIDs.insertReplacement, args)}
    >
      {trans.__('Insert…')}
    </button>
  );
}

/** What became of the insertion. */
export function InsertionStatus(): JSX.Element {
  const { lookups, trans } = useModel();
  const insert = useInsertion();
  const { insertion } = lookups;
  return (
    <div role="status">
      {insertion && (
        <p className="jp-KerasDoctor-outcome" data-state={insertion.undoable ? 'applied' : 'other'}>
          {insertion.message}{' '}
          {insertion.undoable && (
            <button
              type="button"
              className="jp-KerasDoctor-link"
              onClick={() => void insert(CommandIDs.undoReplacement, {})}
            >
              {trans.__('Undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
