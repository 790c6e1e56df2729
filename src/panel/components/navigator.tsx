/** Which failure of the notebook is shown, and the way to the others. */

import { caretLeftIcon, caretRightIcon } from '@jupyterlab/ui-components';
import type { LabIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import { CommandIDs } from '../../tokens';
import type { IFailureRecord } from '../../tokens';
import { useCommand, useModel } from '../context';

/** The first line of code of the failed cell that says something. */
export function codeLine(record: IFailureRecord): string {
  const { notebook, failure, exceptions } = record.evidence;
  const frames = exceptions?.[0]?.frames ?? [];
  const own = frames.filter(frame => frame.owner === 'user' && frame.text);
  const source = failure.cell === null ? '' : (notebook?.cells[failure.cell]?.source ?? '');
  const first = source
    .split('\n')
    .map(line => line.trim())
    .find(line => line !== '' && !/^(?:#|%|(?:try|else|finally):$)/.test(line));
  return (own[own.length - 1]?.text ?? first ?? '').trim();
}

/** Prompt, error and code of the failure, a button to its cell, and previous and next. */
export function Navigator(): JSX.Element | null {
  const model = useModel();
  const run = useCommand();
  const { trans, current } = model;
  if (!current) {
    return null;
  }
  const code = codeLine(current);
  return (
    <div className="jp-KerasDoctor-navigator">
      <button
        type="button"
        className="jp-KerasDoctor-where"
        title={trans.__('Go to the failed cell')}
        onClick={() => void run(CommandIDs.goToCell, { failure: current.id })}
      >
        <span className="jp-KerasDoctor-prompt">[{current.executionCount ?? ' '}]</span>
        <span className="jp-KerasDoctor-ename">
          {current.evidence.failure.ename || trans.__('Error')}
        </span>
        {code !== '' && <code className="jp-KerasDoctor-code">{code}</code>}
      </button>
      <Steps />
    </div>
  );
}

/** Previous and next failure of the notebook. */
function Steps(): JSX.Element | null {
  const model = useModel();
  const { trans, failures, current } = model;
  const at = failures.findIndex(record => record.id === current?.id);
  if (failures.length < 2 || at === -1) {
    return null;
  }
  const button = (label: string, icon: LabIcon, by: number): JSX.Element => (
    <button
      type="button"
      className="jp-KerasDoctor-iconButton"
      aria-label={label}
      title={label}
      disabled={failures[at + by] === undefined}
      onClick={() => model.step(by)}
    >
      <icon.react tag="span" />
    </button>
  );
  return (
    <span className="jp-KerasDoctor-steps">
      {button(trans.__('Previous failure'), caretLeftIcon, -1)}
      <span role="img" aria-label={trans.__('Failure %1 of %2', at + 1, failures.length)}>
        {at + 1}/{failures.length}
      </span>
      {button(trans.__('Next failure'), caretRightIcon, 1)}
    </span>
  );
}
