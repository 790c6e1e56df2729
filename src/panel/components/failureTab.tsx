/** The first view: why the cell failed and what to do, or why nothing can be said. */

import * as React from 'react';

import { CommandIDs } from '../../tokens';
import type { IFailureRecord } from '../../tokens';
import { useCommand, useModel } from '../context';
import { EnvironmentSummary } from './environmentTab';
import { FindingView } from './finding';
import { Fold, Prose } from './text';

/** One of the states of a failure, or of a notebook without one. */
export function FailureTab(): JSX.Element {
  const { trans, current } = useModel();
  if (!current) {
    return <NoFailure />;
  }
  const findings = current.diagnosis?.findings;
  if (!findings) {
    return (
      <p className="jp-KerasDoctor-note" role="status">
        {trans.__('Reading the failure…')}
      </p>
    );
  }
  return (
    <>
      <ProbeNote record={current} />
      {findings.length === 0 ? (
        <NothingKnown record={current} />
      ) : (
        <Findings key={current.id} record={current} />
      )}
      <Reach record={current} />
    </>
  );
}

function Findings({ record }: { record: IFailureRecord }): JSX.Element {
  const { trans } = useModel();
  const [first, ...others] = record.diagnosis?.findings ?? [];
  return (
    <>
      <FindingView record={record} finding={first} index={0} />
      {others.length > 0 && (
        <Fold
          title={trans._n('%1 other possible cause', '%1 other possible causes', others.length)}
        >
          {others.map((finding, at) => (
            <FindingView
              key={`${finding.cause} ${finding.title}`}
              record={record}
              finding={finding}
              index={at + 1}
            />
          ))}
        </Fold>
      )}
    </>
  );
}

/** How far the knowledge reaches: what is newer is not judged. */
function Reach({ record }: { record: IFailureRecord }): JSX.Element | null {
  const { trans } = useModel();
  const newest = record.diagnosis?.knowledge.newest;
  return newest ? (
    <p className="jp-KerasDoctor-reach">
      {trans.__(
        'Knows releases up to TensorFlow %1 and Keras %2.',
        newest.tensorflow,
        newest.keras
      )}
    </p>
  ) : null;
}

/** What the kernel's answer means for the diagnosis; nothing where it answered. */
function ProbeNote({ record }: { record: IFailureRecord }): JSX.Element | null {
  const { trans, service } = useModel();
  const run = useCommand();
  const notes: Partial<Record<IFailureRecord['probe'], string>> = {
    waiting: trans.__('Kernel busy: the facts will follow.'),
    busy: trans.__('Kernel busy: this is from the text of the error alone.'),
    timeout: trans.__('The kernel did not answer: this is from the text of the error alone.'),
    aborted: trans.__('The kernel was interrupted: this is from the text of the error alone.'),
    dead: trans.__('The kernel died: this is from the text of the error alone.'),
    'bad-reply': trans.__('The kernel’s facts could not be read: this is from the text alone.'),
    'no-kernel': trans.__('No kernel: this is from the text of the error alone.'),
    'none-needed': trans.__('From the text of the error alone; the kernel was not asked.')
  };
  const note = notes[record.probe];
  if (note === undefined) {
    return null;
  }
  const canAsk = record.probe !== 'waiting' && service.kernelKind(record.path) === 'python';
  return (
    <p className="jp-KerasDoctor-note" role="status">
      {note}{' '}
      {canAsk && (
        <button
          type="button"
          className="jp-KerasDoctor-link"
          onClick={() => void run(CommandIDs.askKernel, { failure: record.id })}
        >
          {trans.__('Ask the kernel')}
        </button>
      )}
    </p>
  );
}

function NothingKnown({ record }: { record: IFailureRecord }): JSX.Element {
  const { trans } = useModel();
  const { ename, evalue } = record.evidence.failure;
  return (
    <article className="jp-KerasDoctor-finding">
      <h2 className="jp-KerasDoctor-title">{trans.__('No known reason fits this error.')}</h2>
      <p className="jp-KerasDoctor-explanation">
        {trans.__('No proof was found that versions are involved, and none that they are not.')}
      </p>
      <pre className="jp-KerasDoctor-quote">{`${ename}: ${evalue}`.slice(0, 600)}</pre>
    </article>
  );
}

function NoFailure(): JSX.Element {
  const { trans, path, service } = useModel();
  if (path === null) {
    return (
      <p className="jp-KerasDoctor-empty">
        {trans.__('Open a notebook to see its failures here.')}
      </p>
    );
  }
  if (service.kernelKind(path) === 'other') {
    return <p className="jp-KerasDoctor-empty">{trans.__('This kernel is not Python.')}</p>;
  }
  return (
    <>
      <p className="jp-KerasDoctor-empty">{trans.__('No failure in this notebook.')}</p>
      <StoredErrors path={path} />
      <EnvironmentSummary />
    </>
  );
}

/** Errors that were in the file when it was opened: diagnosed on a click, without the kernel. */
function StoredErrors({ path }: { path: string }): JSX.Element | null {
  const { trans, service } = useModel();
  const run = useCommand();
  const stored = service.stored(path);
  if (stored.length === 0) {
    return null;
  }
  return (
    <section className="jp-KerasDoctor-section">
      <h3 className="jp-KerasDoctor-heading">
        {trans._n('%1 stored error', '%1 stored errors', stored.length)}
      </h3>
      <ul className="jp-KerasDoctor-list">
        {stored.map(({ cellId, executionCount, ename }) => (
          <li key={cellId}>
            <span className="jp-KerasDoctor-prompt">[{executionCount ?? ' '}]</span>
            <span className="jp-KerasDoctor-grow">
              <Prose text={ename} />
            </span>
            <button
              type="button"
              className="jp-KerasDoctor-button"
              aria-label={trans.__('Diagnose %1 of cell %2', ename, executionCount ?? '')}
              onClick={() => void run(CommandIDs.diagnoseCell, { path, cellId })}
            >
              {trans.__('Diagnose')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
