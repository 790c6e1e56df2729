/** The choice of fixes: best first; what is not possible is shown with its reason. */

import * as React from 'react';

import type { IFinding, IFix } from '../../engine/types';
import type { IFailureRecord } from '../../tokens';
import { changesEnvironment } from '../../words';
import { useModel } from '../context';
import { Outcome } from './fixButtons';
import { FixDetail } from './fixDetail';
import { Prose } from './text';

/** A radio group of the fixes of one finding, with the chosen one open. */
export function Fixes(props: {
  record: IFailureRecord;
  finding: IFinding;
  index: number;
}): JSX.Element {
  const { record, finding, index } = props;
  const { trans } = useModel();
  const { fixes } = finding;
  const [picked, setPicked] = React.useState<number | null>(null);
  const first = fixes.findIndex(fix => fix.feasible === 'yes');
  const chosen = picked !== null && picked < fixes.length ? picked : Math.max(0, first);
  if (fixes.length === 0) {
    return (
      <p className="jp-KerasDoctor-muted">
        {trans.__('Nothing here can be changed for you; the explanation says what would help.')}
      </p>
    );
  }
  return (
    <>
      <div className="jp-KerasDoctor-fixes" role="radiogroup" aria-label={trans.__('What to do')}>
        {fixes.map((fix, at) => (
          <div
            key={`${at} ${fix.title}`}
            className="jp-KerasDoctor-fix"
            data-chosen={at === chosen}
            data-feasible={fix.feasible}
          >
            <Choice
              fix={fix}
              group={`jp-KerasDoctor-fixes-${record.id}-${index}`}
              chosen={at === chosen}
              choose={() => setPicked(at)}
            />
            {at === chosen && <FixDetail record={record} fix={fix} finding={index} index={at} />}
          </div>
        ))}
      </div>
      <Outcome record={record} />
    </>
  );
}

function Choice(props: {
  fix: IFix;
  group: string;
  chosen: boolean;
  choose: () => void;
}): JSX.Element {
  return (
    <label className="jp-KerasDoctor-fixLabel">
      <input type="radio" name={props.group} checked={props.chosen} onChange={props.choose} />
      <span>
        <span className="jp-KerasDoctor-fixTitle">
          <Prose text={props.fix.title} />
        </span>
        <FixNote fix={props.fix} />
      </span>
    </label>
  );
}

/** One line under a fix's title: its effect, or why it is not possible. */
function FixNote({ fix }: { fix: IFix }): JSX.Element | null {
  const { trans } = useModel();
  const { feasible, why, effect, restart } = fix;
  const parts: string[] = [];
  if (feasible === 'yes') {
    parts.push(effect, restart && changesEnvironment(fix) ? trans.__('Needs a restart.') : '');
  } else {
    const lead =
      feasible === 'no' ? trans.__('Not possible here:') : trans.__('Not known to be possible:');
    parts.push(lead, why ?? trans.__('the reason is not known.'));
  }
  const note = parts.filter(part => part !== '').join(' ');
  return note === '' ? null : (
    <span className="jp-KerasDoctor-fixNote">
      <Prose text={note} />
    </span>
  );
}
