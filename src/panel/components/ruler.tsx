/** A line of versions: where it works, where this kernel is, where a pin would put it. */

import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IFinding } from '../../engine/types';
import { useModel } from '../context';
import { rulerMarks } from '../rulerMarks';
import type { IRulerMark } from '../rulerMarks';

/** The version that a feasible pin gives the culprit, or null. */
function pinOf({ culprit, fixes }: IFinding): string | null {
  const change = fixes
    .filter(fix => fix.feasible === 'yes' && fix.changes !== undefined)
    .flatMap(fix => fix.changes ?? [])
    .find(candidate => candidate.package === culprit?.package);
  return change?.to ?? null;
}

function description(finding: IFinding, pin: string | null, trans: TranslationBundle): string {
  const { package: name, needs, found } = finding.culprit ?? {};
  return pin === null
    ? trans.__('Works with %1 %2; this kernel has %3', name, needs, found)
    : trans.__('Works with %1 %2; this kernel has %3; the pin is %4', name, needs, found, pin);
}

/** The ruler of a finding's culprit; nothing where it has no version range. */
export function Ruler({ finding }: { finding: IFinding }): JSX.Element | null {
  const { trans } = useModel();
  const { culprit } = finding;
  if (culprit?.needs === undefined || culprit.found === undefined) {
    return null;
  }
  const pin = pinOf(finding);
  const ruler = rulerMarks(culprit.needs, culprit.found, pin);
  if (!ruler) {
    return null;
  }
  return (
    <div className="jp-KerasDoctor-ruler" role="img" aria-label={description(finding, pin, trans)}>
      <div className="jp-KerasDoctor-rulerLine" aria-hidden="true">
        {ruler.ranges.map(({ from, to }) => (
          <span
            key={from}
            className="jp-KerasDoctor-rulerRange"
            style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          />
        ))}
        {ruler.marks.map(mark => (
          <Mark key={`${mark.kind} ${mark.version}`} mark={mark} />
        ))}
      </div>
    </div>
  );
}

function Mark({ mark }: { mark: IRulerMark }): JSX.Element {
  const { trans } = useModel();
  const words: Record<IRulerMark['kind'], string | null> = {
    found: trans.__('here'),
    pin: trans.__('pin'),
    bound: null
  };
  const word = words[mark.kind];
  return (
    <span
      className="jp-KerasDoctor-rulerMark"
      data-kind={mark.kind}
      style={{ left: `${mark.at * 100}%` }}
    >
      <span className="jp-KerasDoctor-rulerDot" />
      <span className="jp-KerasDoctor-rulerLabel">
        {mark.version}
        {word !== null && <em>{word}</em>}
      </span>
    </span>
  );
}
