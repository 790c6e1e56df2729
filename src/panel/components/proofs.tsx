/** The proofs of a finding: where each comes from, what it says, its quote, a way to the place. */

import * as React from 'react';

import type { IProof } from '../../engine/types';
import { CommandIDs } from '../../tokens';
import type { IFailureRecord } from '../../tokens';
import { cellName, sourceWords } from '../../words';
import { useCommand, useModel } from '../context';
import { Prose } from './text';

/** A list of proofs. */
export function Proofs(props: { record: IFailureRecord; proofs: readonly IProof[] }): JSX.Element {
  const { trans } = useModel();
  return (
    <dl className="jp-KerasDoctor-proofs">
      {props.proofs.map((proof, at) => (
        <React.Fragment key={at}>
          <dt>{sourceWords(proof.source, trans)}</dt>
          <dd>
            <Prose text={proof.fact} />
            {proof.quote !== undefined && proof.quote !== '' && (
              <code className="jp-KerasDoctor-quote">{proof.quote}</code>
            )}
            <Place record={props.record} proof={proof} />
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

/** The cell or the frame that a proof is about. */
function Place({ record, proof }: { record: IFailureRecord; proof: IProof }): JSX.Element | null {
  const { trans } = useModel();
  const run = useCommand();
  const { notebook, exceptions, failure } = record.evidence;
  const frame = proof.at?.frame === undefined ? undefined : exceptions?.[0]?.frames[proof.at.frame];
  const cell = proof.at?.cell ?? (frame?.owner === 'user' ? failure.cell : undefined);
  if (typeof cell === 'number' && record.cellIds[cell] !== undefined) {
    const name = cellName(notebook?.cells, cell);
    const { line } = proof.at ?? {};
    return (
      <button
        type="button"
        className="jp-KerasDoctor-link"
        onClick={() => void run(CommandIDs.goToCell, { failure: record.id, cell })}
      >
        {line === undefined
          ? trans.__('cell %1', name)
          : trans.__('cell %1, line %2', name, line + 1)}
      </button>
    );
  }
  return frame ? (
    <code className="jp-KerasDoctor-frame" title={frame.path}>
      {trans.__('%1, line %2', shortPath(frame.path), frame.line)}
    </code>
  ) : null;
}

/** The part of a path that says which package it is in. */
function shortPath(path: string): string {
  const parts = path.split(/[\\/](?:site|dist)-packages[\\/]/);
  return parts[parts.length - 1];
}
