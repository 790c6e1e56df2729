/** Where a name went, or what to use instead: with its proof, its risk, and a way into the notebook. */

import * as React from 'react';

import { Section } from '../components/text';
import type { ILife, ILifeMove } from '../../engine/types';
import { useModel } from '../context';
import { Insert, InsertionStatus } from './insert';
import { SymbolLink } from './symbolLink';

/** The moves and replacements of a name; nothing where there are none. */
export function Moves({ life }: { life: ILife }): JSX.Element | null {
  const { trans } = useModel();
  if (life.moves.length === 0) {
    return <InsertionStatus />;
  }
  return (
    <Section title={left(life) ? trans.__('Where it went') : trans.__('The same elsewhere')}>
      <ul className="jp-KerasDoctor-apiMoves">
        {life.moves.map(move => (
          <Move key={move.to} life={life} move={move} />
        ))}
      </ul>
      <InsertionStatus />
    </Section>
  );
}

/** Is the name away from the newest release of its own package? */
function left({ rows }: ILife): boolean {
  const own = rows[0]?.stretches ?? [];
  const newest = own[own.length - 1];
  return newest !== undefined && newest.runs.every(({ to }) => to < newest.versions.length - 1);
}

function Move({ life, move }: { life: ILife; move: ILifeMove }): JSX.Element {
  const { trans } = useModel();
  return (
    <li className="jp-KerasDoctor-apiMove">
      <div className="jp-KerasDoctor-apiMoveHead">
        <span className="jp-KerasDoctor-grow">
          <SymbolLink symbol={move.to} />
        </span>
        <Insert symbol={life.symbol} to={move.to} />
      </div>
      <p className="jp-KerasDoctor-apiProof">
        {move.kind === 'move' ? trans.__('the same thing') : trans.__('use instead')}
        {' · '}
        {trans.__('since %1', move.since)}
        {' · '}
        {move.evidence}
      </p>
      {move.risk !== undefined && (
        <p className="jp-KerasDoctor-risk jp-KerasDoctor-apiRisk">{move.risk}</p>
      )}
    </li>
  );
}
