/** Registers the commands and puts them into the palette. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

// eslint-disable-next-line jupyter/prefer-lazy-imports -- labels and isEnabled are needed at once
import { addCommands } from '../commands';
import { CommandIDs, DOMAIN, IDiagnosisService, IDoctorSettings, IFixApplier } from '../tokens';

/** See `CommandIDs`. */
export const commandsPlugin: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-keras-doctor:commands',
  description: 'Commands of Keras Doctor.',
  autoStart: true,
  requires: [IDiagnosisService, IFixApplier, IDoctorSettings, INotebookTracker],
  optional: [ICommandPalette, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    service: IDiagnosisService,
    applier: IFixApplier,
    settings: IDoctorSettings,
    tracker: INotebookTracker,
    palette: ICommandPalette | null,
    translator: ITranslator | null
  ) => {
    const trans = (translator ?? nullTranslator).load(DOMAIN);
    addCommands({ app, service, applier, settings, tracker, trans });
    for (const command of [
      CommandIDs.openPanel,
      CommandIDs.lookUp,
      CommandIDs.diagnoseCell,
      CommandIDs.copyEnvironment
    ]) {
      palette?.addItem({ command, category: trans.__('Keras Doctor') });
    }
  }
};
