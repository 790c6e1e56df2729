/** Keeps the hints of one notebook panel in step with the failures, whatever happens to the cells. */

import type { Cell } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { IDisposable } from '@lumino/disposable';
import { Signal } from '@lumino/signaling';
import type { PanelLayout } from '@lumino/widgets';

import type { IDiagnosisService, IDoctorSettings, IFailureRecord } from '../tokens';
import { plainWords } from '../codeParts';
import { hintContent } from './hintContent';
import type { IHintContent } from './hintContent';
import { HintWidget } from './hintWidget';
import type { LiveRegion } from './liveRegion';

/** What the manager needs. */
export interface IHintManagerOptions {
  readonly panel: NotebookPanel;
  readonly service: IDiagnosisService;
  readonly settings: IDoctorSettings;
  readonly commands: CommandRegistry;
  readonly trans: TranslationBundle;
  readonly announce: LiveRegion;
}

/** Mounts, updates and removes hints in a panel's cells; disposed with the panel. */
export class HintManager implements IDisposable {
  constructor(options: IHintManagerOptions) {
    this._options = options;
    const { panel, service, settings } = options;
    service.changed.connect(this._onChanged, this);
    settings.changed.connect(this._schedule, this);
    panel.context.pathChanged.connect(this._schedule, this);
    void panel.context.ready.then(() => {
      if (!this._isDisposed) {
        panel.context.model.cells.changed.connect(this._schedule, this);
        this._schedule();
      }
    });
  }

  get isDisposed(): boolean {
    return this._isDisposed;
  }

  dispose(): void {
    if (this._isDisposed) {
      return;
    }
    this._isDisposed = true;
    Signal.clearData(this);
    this._hints.forEach(hint => hint.dispose());
    this._hints.clear();
  }

  private _onChanged(_: IDiagnosisService, path: string): void {
    if (path === this._options.panel.context.path) {
      this._schedule();
    }
  }

  /** Many changes in one go, as in Run All, are one synchronisation. */
  private _schedule(): void {
    if (!this._scheduled && !this._isDisposed) {
      this._scheduled = true;
      void Promise.resolve().then(() => {
        this._scheduled = false;
        this._synchronise();
      });
    }
  }

  private _synchronise(): void {
    const { panel, service, settings, trans } = this._options;
    if (this._isDisposed || panel.isDisposed || !panel.context.isReady) {
      return;
    }
    const wanted = new Map<string, IHintContent>();
    if (settings.enabled && settings.hintEnabled) {
      for (const record of service.failures(panel.context.path)) {
        const content = hintContent(record, settings.mutedCauses, trans);
        if (content) {
          wanted.set(record.cellId, content);
          this._announce(record, content);
        }
      }
    }
    this._hints.forEach((hint, cellId) => {
      if (!wanted.has(cellId) || hint.isDisposed) {
        hint.dispose();
        this._hints.delete(cellId);
      }
    });
    if (wanted.size > 0) {
      for (const cell of panel.content.widgets) {
        const content = wanted.get(cell.model.id);
        if (content) {
          this._show(cell, content);
        }
      }
    }
  }

  private _show(cell: Cell, content: IHintContent): void {
    const cellId = cell.model.id;
    const present = this._hints.get(cellId);
    if (present && !present.isDisposed && present.parent === cell) {
      present.setContent(content);
      return;
    }
    if (present) {
      // A moved or restored cell is a new widget with the old id.
      present.dispose();
      this._hints.delete(cellId);
    }
    if (this._awaited.has(cell)) {
      return;
    }
    this._awaited.add(cell);
    // A cell far away from the viewport has an empty layout until it is ready.
    void cell.ready.then(() => {
      this._awaited.delete(cell);
      this._mount(cell);
    });
  }

  private _mount(cell: Cell): void {
    const { panel, service, settings, commands, trans } = this._options;
    if (this._isDisposed || cell.isDisposed || this._hints.has(cell.model.id)) {
      return;
    }
    const record = service
      .failures(panel.context.path)
      .find(failure => failure.cellId === cell.model.id);
    const content = record ? hintContent(record, settings.mutedCauses, trans) : null;
    if (!content || !settings.enabled || !settings.hintEnabled) {
      return;
    }
    const layout = cell.layout as PanelLayout;
    const hint = new HintWidget(content, commands, trans);
    this._hints.set(cell.model.id, hint);
    layout.insertWidget(Math.max(0, layout.widgets.length - 1), hint);
  }

  private _announce(record: IFailureRecord, content: IHintContent): void {
    const text = content.outcome ?? content.text;
    const key = `${record.id} ${text}`;
    if (!this._announced.has(key)) {
      this._announced.add(key);
      if (this._options.panel.isVisible && !content.quiet) {
        this._options.announce.say(`${content.verdict}: ${plainWords(text)}`);
      }
    }
  }

  private readonly _options: IHintManagerOptions;
  private readonly _hints = new Map<string, HintWidget>();
  private readonly _awaited = new Set<Cell>();
  private readonly _announced = new Set<string>();
  private _scheduled = false;
  private _isDisposed = false;
}
