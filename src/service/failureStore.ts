/** The failures of all notebooks: present ones by cell, earlier ones as history. Plain state, no kernel. */

import type { IFailureRecord } from '../tokens';

/** Earlier failures kept a notebook. */
export const HISTORY_LIMIT = 100;

interface INotebookFailures {
  readonly byCell: Map<string, IFailureRecord>;
  readonly history: IFailureRecord[];
  /** Text of the last failure of each cell: tells whether the next is the same. */
  readonly last: Map<string, string>;
  readonly muted: Set<string>;
}

/** Keeps records keyed by path and cell id; survives the removal and return of cells. */
export class FailureStore {
  /** Present failures, in the order in which they were met. */
  present(path: string): IFailureRecord[] {
    return Array.from(this._of(path).byCell.values());
  }

  history(path: string): readonly IFailureRecord[] {
    return this._of(path).history;
  }

  at(path: string, cellId: string): IFailureRecord | null {
    return this._of(path).byCell.get(cellId) ?? null;
  }

  /** A failure by id, present or past. */
  find(id: string): IFailureRecord | null {
    const path = this._paths.get(id);
    if (path === undefined) {
      return null;
    }
    const { byCell, history } = this._of(path);
    for (const record of byCell.values()) {
      if (record.id === id) {
        return record;
      }
    }
    return history.find(record => record.id === id) ?? null;
  }

  /** Adds a new failure; a present one of the same cell becomes history. */
  add(record: IFailureRecord): IFailureRecord {
    const failures = this._of(record.path);
    this.retire(record.path, record.cellId);
    const text = identity(record);
    const added: IFailureRecord = {
      ...record,
      repeated: failures.last.get(record.cellId) === text,
      muted: failures.muted.has(record.cellId)
    };
    failures.last.set(record.cellId, text);
    failures.byCell.set(record.cellId, added);
    this._paths.set(record.id, record.path);
    return added;
  }

  /** Replaces a present failure by a newer state of itself; false if it is no longer present. */
  replace(id: string, change: Partial<IFailureRecord>): IFailureRecord | null {
    const record = this.find(id);
    const failures = record ? this._of(record.path) : null;
    if (!record || failures?.byCell.get(record.cellId)?.id !== id) {
      return null;
    }
    const next = { ...record, ...change };
    failures.byCell.set(record.cellId, next);
    return next;
  }

  /** Moves the present failure of a cell to the history; true if there was one. */
  retire(path: string, cellId: string): boolean {
    const { byCell, history } = this._of(path);
    const record = byCell.get(cellId);
    if (!record) {
      return false;
    }
    byCell.delete(cellId);
    history.push(light(record));
    if (history.length > HISTORY_LIMIT) {
      history.splice(0, history.length - HISTORY_LIMIT).forEach(old => this._paths.delete(old.id));
    }
    return true;
  }

  mute(record: IFailureRecord): void {
    this._of(record.path).muted.add(record.cellId);
    this.replace(record.id, { muted: true });
  }

  rename(oldPath: string, newPath: string): void {
    const failures = this._notebooks.get(oldPath);
    if (!failures || oldPath === newPath) {
      return;
    }
    this._notebooks.delete(oldPath);
    failures.byCell.forEach((record, cell) =>
      failures.byCell.set(cell, { ...record, path: newPath })
    );
    failures.history.forEach((record, at) => {
      failures.history[at] = { ...record, path: newPath };
    });
    this._notebooks.set(newPath, failures);
    this._paths.forEach((path, id) => path === oldPath && this._paths.set(id, newPath));
  }

  /** Forgets a notebook. */
  drop(path: string): void {
    this._notebooks.delete(path);
    this._paths.forEach((at, id) => at === path && this._paths.delete(id));
  }

  private _of(path: string): INotebookFailures {
    let failures = this._notebooks.get(path);
    if (!failures) {
      failures = { byCell: new Map(), history: [], last: new Map(), muted: new Set() };
      this._notebooks.set(path, failures);
    }
    return failures;
  }

  private readonly _notebooks = new Map<string, INotebookFailures>();
  private readonly _paths = new Map<string, string>();
}

/** Two failures of one cell with the same name and message are the same. */
function identity(record: IFailureRecord): string {
  const { ename, evalue } = record.evidence.failure;
  return `${ename}\n${evalue.slice(0, 2000)}`;
}

/** A past failure keeps its diagnosis and its place, not the text of the whole notebook. */
function light(record: IFailureRecord): IFailureRecord {
  const failure = { ...record.evidence.failure, traceback: [], stdout: undefined };
  return { ...record, evidence: { ...record.evidence, notebook: undefined, failure } };
}
