/** Failures of this notebook, present and past, grouped by cause. */

import * as React from 'react';

import type { IFailureRecord } from '../../tokens';
import { useModel } from '../context';
import { codeLine } from './navigator';
import { Prose } from './text';

interface IGroup {
  readonly key: string;
  readonly title: string;
  readonly records: IFailureRecord[];
}

/** The groups, the most recent first. */
export function HistoryTab(): JSX.Element {
  const model = useModel();
  const { trans, path, failures, service } = model;
  const past = path === null ? [] : service.history(path);
  const present = new Set(failures.map(record => record.id));
  const groups = grouped([...past, ...failures]);
  if (groups.length === 0) {
    return <p className="jp-KerasDoctor-empty">{trans.__('No failure in this notebook yet.')}</p>;
  }
  return (
    <>
      {groups.map(({ key, title, records }) => (
        <section className="jp-KerasDoctor-section" key={key}>
          <h3 className="jp-KerasDoctor-heading">
            <Prose text={title} />
          </h3>
          <ul className="jp-KerasDoctor-list">
            {[...records].reverse().map(record => (
              <li key={record.id}>
                <button
                  type="button"
                  className="jp-KerasDoctor-historyItem"
                  aria-current={record.id === model.current?.id}
                  onClick={() => model.select(record.id)}
                >
                  <span className="jp-KerasDoctor-prompt">[{record.executionCount ?? ' '}]</span>
                  <span className="jp-KerasDoctor-historyWhat">
                    {record.evidence.failure.ename}
                    <code className="jp-KerasDoctor-code">{codeLine(record)}</code>
                  </span>
                  <span className="jp-KerasDoctor-muted">
                    {present.has(record.id) ? trans.__('now') : trans.__('earlier')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function grouped(records: readonly IFailureRecord[]): IGroup[] {
  const found = new Map<string, IGroup>();
  for (const record of records) {
    const finding = record.diagnosis?.findings[0];
    const key = finding?.cause ?? record.evidence.failure.ename;
    const title = finding?.title ?? record.evidence.failure.ename;
    const own = found.get(key)?.records ?? [];
    found.delete(key);
    found.set(key, { key, title, records: [...own, record] });
  }
  return Array.from(found.values()).reverse();
}
