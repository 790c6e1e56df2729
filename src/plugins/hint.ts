/** Shows the hint under failed outputs, in every panel of a notebook. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { DOMAIN, IDiagnosisService, IDoctorSettings } from '../tokens';

/** Loads the hint's code with the first notebook. */
export const hintPlugin: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-keras-doctor:hint',
  description: 'Shows a line under the output of failed TensorFlow and Keras cells.',
  autoStart: true,
  requires: [IDiagnosisService, IDoctorSettings, INotebookTracker],
  optional: [ITranslator],
  activate: (
    app: JupyterFrontEnd,
    service: IDiagnosisService,
    settings: IDoctorSettings,
    tracker: INotebookTracker,
    translator: ITranslator | null
  ) => {
    const { commands } = app;
    const trans = (translator ?? nullTranslator).load(DOMAIN);
    let loading: Promise<(panel: NotebookPanel) => void> | null = null;
    const manage = async (): Promise<(panel: NotebookPanel) => void> => {
      const { HintManager, LiveRegion } = await import('../hint');
      const announce = new LiveRegion();
      return panel => {
        if (!panel.isDisposed) {
          const manager = new HintManager({ panel, service, settings, commands, trans, announce });
          panel.disposed.connect(() => manager.dispose());
        }
      };
    };
    const onPanel = (_: unknown, panel: NotebookPanel): void => {
      loading ??= manage();
      loading.then(
        start => start(panel),
        error => {
          loading = null;
          console.warn('Keras Doctor could not load its hints.', error);
        }
      );
    };
    tracker.widgetAdded.connect(onPanel);
    tracker.forEach(panel => onPanel(tracker, panel));
  }
};
