/** What the kernel runs: loaded against installed, and what the finding needs. */

import * as React from 'react';

import type { IEnvironment, IFinding } from '../../engine/types';
import { isMain, packageRows } from '../../environmentText';
import type { IPackageRow } from '../../environmentText';
import { CommandIDs } from '../../tokens';
import { useCommand, useModel } from '../context';
import { Fold } from './text';

/** Machine, switches and packages, with a way to copy them as text. */
export function EnvironmentTab(): JSX.Element {
  const { trans, path, current, environment } = useModel();
  const run = useCommand();
  if (!environment || path === null) {
    return (
      <p className="jp-KerasDoctor-empty">
        {current?.probe === 'waiting'
          ? trans.__('Kernel busy: the facts will follow.')
          : trans.__('The kernel is asked after a failure; until then nothing is known of it.')}
      </p>
    );
  }
  const rows = packageRows(environment);
  const needs = needsOf(current?.diagnosis?.findings ?? []);
  const first = rows.filter(row => isMain(row) || row.stale || needs.has(row.name));
  const others = rows.filter(row => !first.includes(row));
  return (
    <>
      <Machine environment={environment} />
      <Packages rows={first} needs={needs} />
      {rows.some(row => row.stale) && (
        <p className="jp-KerasDoctor-muted">
          {trans.__('Restart: the process still runs what it loaded before the installation.')}
        </p>
      )}
      {others.length > 0 && (
        <Fold title={trans._n('%1 other package', '%1 other packages', others.length)}>
          <Packages rows={others} needs={needs} />
        </Fold>
      )}
      <div className="jp-KerasDoctor-buttons">
        <button
          type="button"
          className="jp-KerasDoctor-button"
          onClick={() => void run(CommandIDs.copyEnvironment, { path })}
        >
          {trans.__('Copy as text')}
        </button>
      </div>
    </>
  );
}

/** The few versions that matter, for a notebook without a failure. */
export function EnvironmentSummary(): JSX.Element | null {
  const { trans, environment } = useModel();
  if (!environment) {
    return null;
  }
  const main = packageRows(environment)
    .slice(0, 3)
    .map(row => `${row.name} ${row.loaded || row.installed || ''}`.trim());
  const python = environment.python === undefined ? [] : [`Python ${environment.python}`];
  return (
    <p className="jp-KerasDoctor-muted" aria-label={trans.__('Environment')}>
      {[...python, ...main].join(' · ')}
    </p>
  );
}

function Machine({ environment }: { environment: IEnvironment }): JSX.Element {
  const { trans } = useModel();
  const { python, implementation, platform, machine, installer, managed, gpus, loaded } =
    environment;
  const variables = environment.variables ?? {};
  const backend = variables.KERAS_BACKEND;
  const lines: [string, string | undefined][] = [
    [trans.__('Python'), [python, implementation].filter(Boolean).join(' ') || undefined],
    [trans.__('Platform'), [platform, machine].filter(Boolean).join(' ') || undefined],
    [trans.__('Backend'), backend ?? (loaded?.tensorflow === undefined ? undefined : 'tensorflow')],
    [trans.__('Installer'), installer === 'unknown' ? undefined : installer],
    [trans.__('Managed by'), managed],
    [trans.__('GPUs'), gpus === undefined ? undefined : gpus.join(', ') || trans.__('none')]
  ];
  return (
    <dl className="jp-KerasDoctor-machine">
      {lines.map(([name, value]) =>
        value === undefined ? null : (
          <React.Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        )
      )}
      {Object.keys(variables).length > 0 && (
        <>
          <dt>{trans.__('Switches')}</dt>
          <dd>
            {Object.entries(variables).map(([name, value]) => (
              <code className="jp-KerasDoctor-switch" key={name}>
                {name}={value || '""'}
              </code>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function Packages(props: {
  rows: readonly IPackageRow[];
  needs: ReadonlyMap<string, string>;
}): JSX.Element {
  const { trans } = useModel();
  const { rows, needs } = props;
  return (
    <table className="jp-KerasDoctor-packages">
      <thead>
        <tr>
          <th scope="col">{trans.__('Package')}</th>
          <th scope="col">{trans.__('Loaded')}</th>
          <th scope="col">{trans.__('Installed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.name} data-stale={row.stale}>
            <th scope="row">
              {row.name}
              {needs.has(row.name) && (
                <span className="jp-KerasDoctor-needed">
                  {trans.__('needed: %1', needs.get(row.name))}
                </span>
              )}
              {row.stale && (
                <span className="jp-KerasDoctor-tag jp-mod-failing">{trans.__('restart')}</span>
              )}
            </th>
            <td>{row.loaded === null ? '–' : row.loaded || trans.__('yes')}</td>
            <td>{row.installed ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function needsOf(findings: readonly IFinding[]): Map<string, string> {
  const needs = new Map<string, string>();
  for (const { culprit } of findings.slice(0, 1)) {
    if (culprit?.needs !== undefined) {
      needs.set(culprit.package, culprit.needs);
    }
  }
  return needs;
}
