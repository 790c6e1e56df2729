/** One cause: what is true, how sure, the proofs, the fixes, where to read more. */

import type { LabIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IFinding } from '../../engine/types';
import { followsIcon, otherIcon, unsureIcon, versionIcon } from '../../icons';
import { CommandIDs } from '../../tokens';
import type { IFailureRecord } from '../../tokens';
import { cellName, culpritWords, lookOf, verdictWords } from '../../words';
import type { Look } from '../../words';
import { useCommand, useModel } from '../context';
import { isIndexed } from '../indexed';
import { Fixes } from './fixes';
import { Proofs } from './proofs';
import { Ruler } from './ruler';
import { Fold, Prose, SafeLink, Section } from './text';

const ICONS: Readonly<Record<Look, LabIcon>> = {
  version: versionIcon,
  environment: versionIcon,
  other: otherIcon,
  follows: followsIcon,
  unsure: unsureIcon
};

/** A cause card; the first is the diagnosis, the others stand folded below it. */
export function FindingView(props: {
  record: IFailureRecord;
  finding: IFinding;
  index: number;
}): JSX.Element {
  const { record, finding, index } = props;
  const { trans } = useModel();
  return (
    <article className="jp-KerasDoctor-finding" data-look={lookOf(finding)}>
      <Verdict record={record} finding={finding} />
      <h2 className="jp-KerasDoctor-title">
        <Prose text={finding.title} />
      </h2>
      {finding.explanation !== '' && (
        <p className="jp-KerasDoctor-explanation">
          <Prose text={finding.explanation} />
        </p>
      )}
      <Follows record={record} finding={finding} />
      <Ruler finding={finding} />
      <Since finding={finding} />
      {finding.wouldSettle !== undefined && (
        <p className="jp-KerasDoctor-settle">
          <strong>{trans.__('What would settle it:')}</strong> <Prose text={finding.wouldSettle} />
        </p>
      )}
      <Section title={trans.__('Why we say so')}>
        <Proofs record={record} proofs={finding.because} />
      </Section>
      <Section title={trans.__('What to do')}>
        <Fixes record={record} finding={finding} index={index} />
      </Section>
      {finding.references.length > 0 && (
        <Fold title={trans.__('References (%1)', finding.references.length)}>
          <ul className="jp-KerasDoctor-references">
            {finding.references.map(({ url, what }) => (
              <li key={url}>
                <SafeLink address={url} text={what} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </article>
  );
}

/** Verdict, culprit and confidence on one quiet line above the title. */
function Verdict({ record, finding }: { record: IFailureRecord; finding: IFinding }): JSX.Element {
  const { trans } = useModel();
  const cells = record.evidence.notebook?.cells;
  const from = finding.follows ? cellName(cells, finding.follows.cell) : null;
  const Icon = ICONS[lookOf(finding)];
  return (
    <p className="jp-KerasDoctor-verdict">
      <Icon.react tag="span" className="jp-KerasDoctor-verdictIcon" aria-hidden="true" />
      <span className="jp-KerasDoctor-verdictWords">
        {record.origin === 'printed' && `${trans.__('Caught and printed:')} `}
        {verdictWords(finding, from, trans)}
      </span>
      {finding.culprit && (
        <span className="jp-KerasDoctor-culprit">{culpritWords(finding.culprit, trans)}</span>
      )}
      <span className="jp-KerasDoctor-confidence">
        {trans.__('%1 % sure', Math.round(finding.confidence * 100))}
      </span>
    </p>
  );
}

function Follows({ record, finding }: { record: IFailureRecord; finding: IFinding }) {
  const { trans } = useModel();
  const run = useCommand();
  if (!finding.follows) {
    return null;
  }
  const { cell } = finding.follows;
  return (
    <button
      type="button"
      className="jp-KerasDoctor-button"
      onClick={() => void run(CommandIDs.goToCell, { failure: record.id, cell })}
    >
      {trans.__('Go to cell %1', cellName(record.evidence.notebook?.cells, cell))}
    </button>
  );
}

/** The way to the life of the name that the finding is about. */
function Since({ finding: { symbol, argument } }: { finding: IFinding }): JSX.Element | null {
  const model = useModel();
  if (symbol === undefined || !isIndexed(symbol)) {
    return null;
  }
  return (
    <p>
      <button
        type="button"
        className="jp-KerasDoctor-link"
        onClick={() => model.lookUp(symbol, argument)}
      >
        {model.trans.__('When did this change?')}
      </button>
    </p>
  );
}
