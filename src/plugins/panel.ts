/** The side panel: an empty shell with a tab, filled when it is first shown. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ILayoutRestorer } from '@jupyterlab/application';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { Message } from '@lumino/messaging';
import { PanelLayout, Widget } from '@lumino/widgets';

import { argsSchema } from '../commandArgs';
import { doctorIcon } from '../icons';
import type { DoctorPanelBody } from '../panel';
import type { IPanelOptions } from '../panel/model';
import { CommandIDs, DOMAIN, IDiagnosisService, IFixApplier } from '../tokens';

const PANEL = 'jupyterlab-keras-doctor-panel';

/** Adds the panel to the right side and the command that shows it. */
export const panelPlugin: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-keras-doctor:panel',
  description: 'Side panel with diagnosis, layers, environment and history.',
  autoStart: true,
  requires: [IDiagnosisService, IFixApplier, INotebookTracker],
  optional: [ILayoutRestorer, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    service: IDiagnosisService,
    applier: IFixApplier,
    tracker: INotebookTracker,
    restorer: ILayoutRestorer | null,
    translator: ITranslator | null
  ) => {
    const { commands, shell } = app;
    const trans = (translator ?? nullTranslator).load(DOMAIN);
    const timeMachine = async () => (await import('../knowledge/timeMachine')).loadTimeMachine();
    const panel = new PanelShell({ service, applier, commands, trans, timeMachine });
    shell.add(panel, 'right', { rank: 700, type: 'Keras Doctor' });
    restorer?.add(panel, PANEL);
    panel.follow(tracker);
    addOpenCommand(app, panel, service, trans);
    addLookUpCommand(app, panel, tracker, trans);
  }
};

function addOpenCommand(
  { commands, shell }: JupyterFrontEnd,
  panel: PanelShell,
  service: IDiagnosisService,
  trans: TranslationBundle
): void {
  commands.addCommand(CommandIDs.openPanel, {
    label: trans.__('Keras Doctor'),
    caption: trans.__('Show why the cell failed, and what fixes it'),
    icon: doctorIcon,
    describedBy: argsSchema({
      failure: { type: 'string', description: 'Id of the failure to show; the last by default' }
    }),
    isEnabled: args => typeof args.failure !== 'string' || service.failure(args.failure) !== null,
    execute: async args => {
      shell.activateById(panel.id);
      const body = await panel.body();
      if (typeof args.failure === 'string') {
        body?.model.select(args.failure);
      }
    }
  });
}

function addLookUpCommand(
  { commands, shell }: JupyterFrontEnd,
  panel: PanelShell,
  tracker: INotebookTracker,
  trans: TranslationBundle
): void {
  commands.addCommand(CommandIDs.lookUp, {
    label: trans.__('Look Up API…'),
    caption: trans.__(
      'Since when a name of TensorFlow or Keras is there, until when, where it went'
    ),
    icon: doctorIcon,
    describedBy: argsSchema({
      symbol: { type: 'string', description: 'A name; the one under the cursor by default' },
      argument: { type: 'string', description: 'One of its arguments' }
    }),
    execute: async args => {
      const { askedFor } = await import('../apiActions');
      // Read before the panel takes the focus.
      const asked = askedFor(tracker, args);
      shell.activateById(panel.id);
      await (await panel.body())?.lookUp(asked);
    }
  });
}

/** The tab in the side bar; its content is another chunk. */
class PanelShell extends Widget {
  constructor(options: IPanelOptions) {
    super();
    this._options = options;
    this.id = PANEL;
    this.addClass('jp-KerasDoctor');
    this.title.icon = doctorIcon;
    this.title.caption = options.trans.__('Keras Doctor');
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', options.trans.__('Keras Doctor'));
    this.layout = new PanelLayout();
  }

  /** The content, loaded on the first call; null if it cannot be loaded. */
  body(): Promise<DoctorPanelBody | null> {
    this._body ??= this._load();
    return this._body;
  }

  /** Shows the notebook in front, and the failure of the cell that is active in it. */
  follow(tracker: INotebookTracker): void {
    this._tracker = tracker;
    tracker.currentChanged.connect(this._onNotebook, this);
    tracker.activeCellChanged.connect(this._onCell, this);
  }

  protected onBeforeShow(message: Message): void {
    super.onBeforeShow(message);
    void this.body();
  }

  protected onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    void this.body().then(async body => {
      // On the first opening there is no tab yet to take the focus.
      await body?.renderPromise;
      if (!this.node.contains(document.activeElement)) {
        this.node.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
      }
    });
  }

  private async _load(): Promise<DoctorPanelBody | null> {
    try {
      const { DoctorPanelBody } = await import('../panel');
      const body = new DoctorPanelBody(this._options);
      (this.layout as PanelLayout).addWidget(body);
      this._loaded = body;
      this._onNotebook();
      return body;
    } catch (error) {
      this._body = null;
      console.warn('Keras Doctor could not load its panel.', error);
      return null;
    }
  }

  private _onNotebook(): void {
    const notebook = this._tracker?.currentWidget ?? null;
    this._loaded?.model.setPath(notebook?.context.path ?? null);
  }

  private _onCell(): void {
    const cell = this._tracker?.activeCell;
    if (cell && this._loaded) {
      this._loaded.model.selectCell(cell.model.id);
    }
  }

  private readonly _options: IPanelOptions;
  private _tracker: INotebookTracker | null = null;
  private _body: Promise<DoctorPanelBody | null> | null = null;
  private _loaded: DoctorPanelBody | null = null;
}
