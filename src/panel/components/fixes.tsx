/** The choice of fixes: best first; what is not possible is shown with its reason. */

import * as React from 'react';

import type { IFinding, IFix } from '../../engine/types';
import type { IFailureRecord } from '../../tokens';
import { byHand, changesEnvironment } from '../../words';
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
      <div
        className="jp-KerasDoctor-fixes"
        role={fixes.length > 1 ? 'radiogroup' : undefined}
        aria-label={fixes.length > 1 ? trans.__('What to do') : undefined}
        data-single={fixes.length === 1}
      >
        {fixes.map((fix, at) => (
          <div
            key={`${at} ${fix.title}`}
            className="jp-KerasDoctor-fix"
            data-chosen={at === chosen}
            data-feasible={byHand(fix) ? 'yes' : fix.feasible}
          >
            <Choice
              fix={fix}
              single={fixes.length === 1}
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
  single: boolean;
  group: string;
  chosen: boolean;
  choose: () => void;
}): JSX.Element {
  const text = (
    <span>
      <span className="jp-KerasDoctor-fixTitle">
        <Prose text={props.fix.title} />
      </span>
      <FixNote fix={props.fix} />
    </span>
  );
  return props.single ? (
    <div className="jp-KerasDoctor-fixLabel">{text}</div>
  ) : (
    <label className="jp-KerasDoctor-fixLabel">
      <input type="radio" name={props.group} checked={props.chosen} onChange={props.choose} />
      {text}
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
  } else if (byHand(fix)) {
    parts.push(effect, why ?? '');
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
