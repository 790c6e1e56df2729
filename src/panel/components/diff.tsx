/** What a code fix changes, line by line, in the cells as they are now. */

import * as React from 'react';

import type { IFix } from '../../engine/types';
import { changedLines } from '../../lineDiff';
import type { IDiffLine } from '../../lineDiff';
import type { IFailureRecord } from '../../tokens';
import { cellName } from '../../words';
import { useModel } from '../context';

const SIGNS: Readonly<Record<IDiffLine['kind'], string>> = {
  added: '+',
  removed: '−',
  same: ' ',
  gap: ' '
};

interface IChange {
  readonly cell: number;
  readonly before: string;
  readonly after: string;
}

/** Changes as the applier sees them; undefined while it looks, null where they no longer fit. */
function usePreview(record: IFailureRecord, fix: IFix): readonly IChange[] | null | undefined {
  const { applier } = useModel();
  const [changes, setChanges] = React.useState<readonly IChange[] | null | undefined>();
  React.useEffect(() => {
    let current = true;
    applier.preview(record, fix).then(
      found => current && setChanges(found),
      () => current && setChanges(null)
    );
    return () => {
      current = false;
    };
  }, [applier, record, fix]);
  return changes;
}

/** The preview, or why there is none. */
export function Diff({ record, fix }: { record: IFailureRecord; fix: IFix }): JSX.Element | null {
  const { trans } = useModel();
  const changes = usePreview(record, fix);
  if (changes === undefined) {
    return null;
  }
  if (changes === null) {
    return (
      <p className="jp-KerasDoctor-muted">
        {trans.__('The code was edited since the failure. Run the cell again first.')}
      </p>
    );
  }
  const named = changes.length > 1 || changes[0]?.cell !== record.evidence.failure.cell;
  return (
    <>
      {changes.map(change => (
        <figure className="jp-KerasDoctor-diff" key={change.cell}>
          {named && (
            <figcaption>
              {trans.__('cell %1', cellName(record.evidence.notebook?.cells, change.cell))}
            </figcaption>
          )}
          <Lines {...change} />
        </figure>
      ))}
    </>
  );
}

function Lines({ before, after }: IChange): JSX.Element {
  return (
    <pre className="jp-KerasDoctorDiff" tabIndex={0}>
      {changedLines(before, after).map(({ kind, text }, at) => (
        <span className="jp-KerasDoctorDiff-line" data-change={kind} key={at}>
          <span aria-hidden="true">{SIGNS[kind]} </span>
          <Spoken kind={kind} />
          {`${text}\n`}
        </span>
      ))}
    </pre>
  );
}

function Spoken({ kind }: { kind: IDiffLine['kind'] }): JSX.Element | null {
  const { trans } = useModel();
  if (kind === 'same' || kind === 'gap') {
    return null;
  }
  const word = kind === 'added' ? trans.__('added:') : trans.__('removed:');
  return <span className="jp-KerasDoctor-hidden">{word} </span>;
}
