/** The buttons of the chosen fix, and how the last click ended. */

import * as React from 'react';

import type { IFix } from '../../engine/types';
import { CommandIDs } from '../../tokens';
import type { IFailureRecord } from '../../tokens';
import { changesEnvironment, hasButton } from '../../words';
import { useCommand, useModel } from '../context';

/** Which fix of which finding of which failure. */
export interface IFixProps {
  readonly record: IFailureRecord;
  readonly fix: IFix;
  readonly finding: number;
  readonly index: number;
}

interface IButton {
  readonly label: string;
  readonly run: boolean;
  readonly main: boolean;
}

function useButtons(fix: IFix): readonly IButton[] {
  const { trans } = useModel();
  if (fix.edits && fix.edits.length > 0) {
    return [
      { label: trans.__('Apply and run'), run: true, main: true },
      { label: trans.__('Apply'), run: false, main: false }
    ];
  }
  const label = changesEnvironment(fix)
    ? trans.__('Insert cells…')
    : trans.__('Restart and run to here…');
  return [{ label, run: false, main: true }];
}

/** Buttons where a click can carry the fix out, none otherwise. */
export function FixButtons({ record, fix, finding, index }: IFixProps): JSX.Element | null {
  const execute = useCommand();
  const buttons = useButtons(fix);
  const [busy, setBusy] = React.useState(false);
  if (!hasButton(fix) || record.outcome?.state === 'applied') {
    return null;
  }
  const apply = async (run: boolean): Promise<void> => {
    setBusy(true);
    const args = { failure: record.id, finding, fix: index, run, seen: true };
    await execute(CommandIDs.applyFix, args);
    setBusy(false);
  };
  return (
    <div className="jp-KerasDoctor-buttons">
      {buttons.map(({ label, run, main }) => (
        <button
          key={label}
          type="button"
          className={`jp-KerasDoctor-button${main ? ' jp-mod-main' : ''}`}
          disabled={busy}
          onClick={() => void apply(run)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** What applying a fix led to, with the way back. */
export function Outcome({ record }: { record: IFailureRecord }): JSX.Element | null {
  const { trans } = useModel();
  const run = useCommand();
  const { outcome, id } = record;
  if (!outcome) {
    return null;
  }
  const link = (label: string, command: string): JSX.Element => (
    <button
      type="button"
      className="jp-KerasDoctor-link"
      onClick={() => void run(command, { failure: id })}
    >
      {label}
    </button>
  );
  return (
    <p className="jp-KerasDoctor-outcome" role="status" data-state={outcome.state}>
      {outcome.message}{' '}
      {outcome.undoable && (
        <>
          {link(trans.__('Run cell'), CommandIDs.runCell)}{' '}
          {link(trans.__('Undo'), CommandIDs.undoFix)}
        </>
      )}
    </p>
  );
}
