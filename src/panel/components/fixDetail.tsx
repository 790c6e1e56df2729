/** The chosen fix: what exactly would change, what it risks, and the buttons. */

import { Clipboard } from '@jupyterlab/apputils';
import * as React from 'react';

import type { IPackageChange } from '../../engine/types';
import { safetyWords } from '../../words';
import { useModel } from '../context';
import { Diff } from './diff';
import { FixButtons } from './fixButtons';
import type { IFixProps } from './fixButtons';
import { Prose } from './text';

/** Preview, risk and buttons of one fix. */
export function FixDetail(props: IFixProps): JSX.Element {
  const { record, fix } = props;
  const { trans } = useModel();
  const edits = fix.edits ?? [];
  const applied = record.outcome?.state === 'applied';
  return (
    <div className="jp-KerasDoctor-fixDetail">
      {edits.length > 0 && !applied && <Diff record={record} fix={fix} />}
      {fix.variables && <Variables variables={fix.variables} />}
      {fix.command !== undefined && <Command command={fix.command} />}
      {fix.changes && fix.changes.length > 0 && <Changes changes={fix.changes} />}
      {fix.risk !== undefined && (
        <p className="jp-KerasDoctor-risk">
          <strong>{trans.__('Risk:')}</strong> <Prose text={fix.risk} />
        </p>
      )}
      {edits.length > 0 && fix.feasible === 'yes' && !applied && (
        <p className="jp-KerasDoctor-muted">
          {safetyWords(fix.safety, trans)}
          {edits.length > 1 && ` · ${trans.__('all %1 places', edits.length)}`}
        </p>
      )}
      <FixButtons {...props} />
    </div>
  );
}

function Variables({ variables }: { variables: Readonly<Record<string, string>> }): JSX.Element {
  const { trans } = useModel();
  const text = Object.entries(variables)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
  return (
    <figure className="jp-KerasDoctor-diff">
      <figcaption>{trans.__('Set before the first import')}</figcaption>
      <pre className="jp-KerasDoctor-command">{text}</pre>
    </figure>
  );
}

function Command({ command }: { command: string }): JSX.Element {
  const { trans } = useModel();
  return (
    <div className="jp-KerasDoctor-commandLine">
      <pre className="jp-KerasDoctor-command" tabIndex={0}>
        {command}
      </pre>
      <button
        type="button"
        className="jp-KerasDoctor-link"
        aria-label={trans.__('Copy the command')}
        onClick={() => Clipboard.copyToSystem(command)}
      >
        {trans.__('Copy')}
      </button>
    </div>
  );
}

function Changes({ changes }: { changes: readonly IPackageChange[] }): JSX.Element {
  const { trans } = useModel();
  return (
    <table className="jp-KerasDoctor-changes">
      <caption className="jp-KerasDoctor-hidden">{trans.__('Packages that change')}</caption>
      <tbody>
        {changes.map(change => (
          <tr key={change.package}>
            <th scope="row">{change.package}</th>
            <td>{change.from ?? trans.__('not installed')}</td>
            <td aria-hidden="true">→</td>
            <td>{change.to ?? trans.__('removed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
