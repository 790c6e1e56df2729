/** Connects the notebooks of the application to the diagnosis service. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { INotebookTracker } from '@jupyterlab/notebook';

import type { NotebookWatcher } from '../adapters/notebookWatcher';
import { IDiagnosisService, IDoctorSettings } from '../tokens';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- a type guard of a plugin that is loaded anyway
import { sinkOf } from './diagnosis';

/** Loads the watcher with the first notebook; takes it away when the extension is switched off. */
export const notebookPlugin: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-keras-doctor:notebook',
  description: 'Watches notebooks for failed TensorFlow and Keras cells.',
  autoStart: true,
  requires: [IDiagnosisService, IDoctorSettings, INotebookTracker],
  activate: (
    _: JupyterFrontEnd,
    service: IDiagnosisService,
    settings: IDoctorSettings,
    tracker: INotebookTracker
  ) => {
    const sink = sinkOf(service);
    if (!sink) {
      return;
    }
    let watcher: NotebookWatcher | null = null;
    let loading = false;
    const follow = async (): Promise<void> => {
      if (!settings.enabled) {
        watcher?.dispose();
        watcher = null;
        return;
      }
      if (watcher || loading || tracker.size === 0) {
        return;
      }
      loading = true;
      try {
        const [{ NotebookWatcher }, { mayHoldPrintedError }] = await Promise.all([
          import('../adapters/notebookWatcher'),
          import('../engine/printed')
        ]);
        if (settings.enabled) {
          watcher = new NotebookWatcher({
            tracker,
            sink,
            mayHoldPrintedError,
            wantsPrintedErrors: () => settings.printedErrors
          });
        }
      } catch (error) {
        console.warn('Keras Doctor could not start to watch notebooks.', error);
      } finally {
        loading = false;
      }
    };
    tracker.widgetAdded.connect(() => void follow());
    settings.changed.connect(() => void follow());
    void follow();
  }
};
