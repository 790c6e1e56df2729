/** Applies a fix to the notebook it came from, after the user's click, and reports how it ended. */

import { Clipboard } from '@jupyterlab/apputils';
import type { ISessionContextDialogs } from '@jupyterlab/apputils';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { IFix } from '../engine/types';
import type { IFailureRecord, IFixApplier, IFixOutcome } from '../tokens';
import { readOutputs, isCodeModel } from './cellEvidence';
import { confirmInstall } from './confirmInstall';
import type { InstallChoice } from './confirmInstall';
import { installCells } from './installCells';
import type { IInstallCells } from './installCells';
import { lastExitCode, restartAndRunTo, runCells } from './kernelActions';
import { editable, insert, plan, revert, write } from './notebookEdits';
import type { IAppliedChange } from './notebookEdits';
import { offerRestart } from './offerRestart';

/** What the applier needs. */
export interface IFixApplierOptions {
  readonly tracker: INotebookTracker;
  readonly dialogs: ISessionContextDialogs;
  readonly trans: TranslationBundle;
  /** Reads the kernel's facts anew and tells the version on disk of each named package. */
  installedNow(
    record: IFailureRecord,
    packages: readonly string[]
  ): Promise<Readonly<Record<string, string | null>>>;
  /** Asks before an environment is changed; the default shows a dialog. */
  confirm?(fix: IFix, cells: IInstallCells, trans: TranslationBundle): Promise<InstallChoice>;
}

/** See `IFixApplier`. */
export class FixApplier implements IFixApplier {
  constructor(options: IFixApplierOptions) {
    this._options = options;
    this._trans = options.trans;
  }

  async preview(
    record: IFailureRecord,
    fix: IFix
  ): Promise<readonly { cell: number; before: string; after: string }[] | null> {
    const notebook = this._panel(record)?.context.model.sharedModel;
    return notebook ? plan(notebook, record, fix.edits ?? []) : null;
  }

  async apply(record: IFailureRecord, fix: IFix, options: { run: boolean }): Promise<IFixOutcome> {
    const panel = this._panel(record);
    if (!panel) {
      return this._end('gone', this._trans.__('The notebook is no longer open.'));
    }
    if (fix.feasible !== 'yes') {
      return this._end('not-feasible', fix.why ?? this._trans.__('Not possible here.'));
    }
    try {
      if (fix.edits && fix.edits.length > 0) {
        return await this._edit(panel, record, fix, options.run);
      }
      if (fix.command !== undefined || Object.keys(fix.variables ?? {}).length > 0) {
        return await this._install(panel, record, fix);
      }
      if (fix.kind === 'restart') {
        return await this._restart(panel, record.cellId, new Set());
      }
      return this._end('not-feasible', this._trans.__('This is done by hand.'));
    } catch (error) {
      console.warn('Keras Doctor could not apply a fix.', error);
      return this._end('failed', this._trans.__('The change could not be made.'));
    }
  }

  async undo(record: IFailureRecord): Promise<IFixOutcome> {
    const applied = this._applied.get(record.id);
    const notebook = this._panel(record)?.context.model.sharedModel;
    if (!applied || !notebook) {
      return this._end('gone', this._trans.__('There is nothing to take back.'));
    }
    if (!revert(notebook, applied)) {
      return this._end(
        'source-changed',
        this._trans.__('The cells were edited since; take the change back by hand.')
      );
    }
    this._applied.delete(record.id);
    return this._end('cancelled', this._trans.__('The change was taken back.'));
  }

  private async _edit(
    panel: NotebookPanel,
    record: IFailureRecord,
    fix: IFix,
    run: boolean
  ): Promise<IFixOutcome> {
    const notebook = panel.context.model.sharedModel;
    const changes = plan(notebook, record, fix.edits ?? []);
    if (!changes) {
      return this._end(
        'source-changed',
        this._trans.__('The code was edited since the failure. Run the cell again first.')
      );
    }
    const ids = changes.map(change => change.cellId);
    if (!editable(panel, ids)) {
      return this._end('read-only', this._trans.__('The notebook or the cell is read-only.'));
    }
    write(notebook, changes);
    this._applied.set(record.id, { changes, inserted: [] });
    if (run) {
      await this._run(panel, [...ids, record.cellId]);
      return { ...this._runOutcome(panel, record), undoable: true };
    }
    const places = changes.reduce((sum, change) => sum + change.ranges.length, 0);
    const message = this._trans._n(
      'Changed %1 place. Run the cell to check.',
      'Changed %1 places. Run the cell to check.',
      places
    );
    return { state: 'applied', message, undoable: true };
  }

  /** Runs the cells with these ids in the order of the notebook. */
  private async _run(panel: NotebookPanel, ids: readonly string[]): Promise<boolean> {
    const cells = panel.content.widgets.filter(cell => ids.includes(cell.model.id));
    return runCells(panel.content, cells, panel.sessionContext, this._options.dialogs);
  }

  private _runOutcome(panel: NotebookPanel, record: IFailureRecord): IFixOutcome {
    const model = panel.content.widgets.find(cell => cell.model.id === record.cellId)?.model;
    const error = model && isCodeModel(model) ? readOutputs(model).error : null;
    const { ename, evalue } = record.evidence.failure;
    if (!error) {
      return this._end('applied', this._trans.__('The error is gone.'));
    }
    return error.ename === ename && error.evalue === evalue
      ? this._end('failed', this._trans.__('The same error came again.'))
      : this._end('applied', this._trans.__('That error is gone; another one followed.'));
  }

  private async _install(
    panel: NotebookPanel,
    record: IFailureRecord,
    fix: IFix
  ): Promise<IFixOutcome> {
    const cells = installCells(fix);
    const confirm = this._options.confirm ?? confirmInstall;
    const choice = await confirm(fix, cells, this._trans);
    if (choice === 'cancel' || panel.isDisposed) {
      return this._end('cancelled', this._trans.__('Nothing was changed.'));
    }
    if (choice === 'copy') {
      Clipboard.copyToSystem(cells.toCopy ?? '');
      const message = this._trans.__('Copied. Run it in a terminal, then restart the kernel.');
      return this._end('applied', message);
    }
    if (!editable(panel, [])) {
      return this._end('read-only', this._trans.__('The notebook is read-only.'));
    }
    const inserted = this._insert(panel, record, cells);
    this._applied.set(record.id, { changes: [], inserted });
    if (choice === 'run' && cells.above !== null) {
      return this._runInstall(panel, record, fix, inserted);
    }
    if (fix.restart) {
      offerRestart(this._trans, this._trans.__('The cells were inserted.'), () =>
        this._restart(panel, record.cellId, new Set())
      );
    }
    return {
      state: 'applied',
      message: this._trans.__('The cells were inserted. Run them, then restart the kernel.'),
      undoable: true
    };
  }

  private _insert(
    panel: NotebookPanel,
    record: IFailureRecord,
    cells: IInstallCells
  ): IAppliedChange['inserted'] {
    const notebook = panel.context.model.sharedModel;
    const failed = notebook.cells.findIndex(cell => cell.getId() === record.cellId);
    const wanted: { index: number; source: string }[] = [];
    if (cells.first !== null) {
      wanted.push({ index: 0, source: cells.first });
    }
    if (cells.above !== null) {
      wanted.push({ index: Math.max(0, failed), source: cells.above });
    }
    const ids = insert(notebook, wanted);
    return wanted.map(({ source }, at) => ({ cellId: ids[at], source }));
  }

  private async _runInstall(
    panel: NotebookPanel,
    record: IFailureRecord,
    fix: IFix,
    inserted: IAppliedChange['inserted']
  ): Promise<IFixOutcome> {
    const installId = inserted[inserted.length - 1].cellId;
    const ran = await this._run(panel, [installId]);
    const kernel = panel.sessionContext.session?.kernel ?? null;
    // The magic's cell succeeds even when pip fails: only the exit code tells.
    const code = ran && kernel ? await lastExitCode(kernel) : null;
    if (!ran || code !== 0) {
      const failed = this._trans.__('The installation failed; its output says why.');
      return { ...this._end('failed', failed), undoable: true };
    }
    const packages = (fix.changes ?? []).map(change => change.package);
    const now = await this._options.installedNow(record, packages);
    const names = Object.entries(now).map(([name, version]) =>
      version === null ? this._trans.__('%1 removed', name) : `${name} ${version}`
    );
    const message =
      names.length > 0
        ? this._trans.__('Installed now: %1.', names.join(', '))
        : this._trans.__('The installation succeeded.');
    if (fix.restart) {
      const skipped = new Set([installId]);
      offerRestart(this._trans, message, () => this._restart(panel, record.cellId, skipped));
    }
    return { state: 'applied', message };
  }

  private async _restart(
    panel: NotebookPanel,
    cellId: string | null,
    skipped: ReadonlySet<string>
  ): Promise<IFixOutcome> {
    const { dialogs } = this._options;
    const done = await restartAndRunTo(panel, dialogs, cellId, skipped);
    return done
      ? this._end('applied', this._trans.__('The kernel was restarted.'))
      : this._end('cancelled', this._trans.__('The kernel was not restarted.'));
  }

  private _panel(record: IFailureRecord): NotebookPanel | null {
    const { tracker } = this._options;
    const { currentWidget } = tracker;
    return currentWidget?.context.path === record.path
      ? currentWidget
      : (tracker.find(panel => panel.context.path === record.path) ?? null);
  }

  private _end(state: IFixOutcome['state'], message: string): IFixOutcome {
    return { state, message };
  }

  private readonly _options: IFixApplierOptions;
  private readonly _trans: TranslationBundle;
  private readonly _applied = new Map<string, IAppliedChange>();
}
