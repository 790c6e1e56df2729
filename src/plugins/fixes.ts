/** Provides the fix applier; its code is loaded on the first use. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ISessionContextDialogs, SessionContextDialogs } from '@jupyterlab/apputils';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import { DOMAIN, IDiagnosisService, IFixApplier } from '../tokens';

/** See `IFixApplier`. */
export const fixesPlugin: JupyterFrontEndPlugin<IFixApplier> = {
  id: 'jupyterlab-keras-doctor:fixes',
  description: 'Applies the fixes of a finding to the notebook.',
  autoStart: true,
  requires: [IDiagnosisService, INotebookTracker],
  optional: [ISessionContextDialogs, ITranslator],
  provides: IFixApplier,
  activate: (
    _: JupyterFrontEnd,
    service: IDiagnosisService,
    tracker: INotebookTracker,
    dialogs: ISessionContextDialogs | null,
    translator: ITranslator | null
  ): IFixApplier => {
    const language = translator ?? nullTranslator;
    let applier: IFixApplier | null = null;
    const load = async (): Promise<IFixApplier> => {
      const [{ FixApplier }, { installedNow }] = await Promise.all([
        import('../adapters/fixApplier'),
        import('../commandActions')
      ]);
      applier ??= new FixApplier({
        tracker,
        dialogs: dialogs ?? new SessionContextDialogs({ translator: language }),
        trans: language.load(DOMAIN),
        installedNow: (record, packages) => installedNow(service, record, packages)
      });
      return applier;
    };
    return {
      preview: async (record, fix) => (await load()).preview(record, fix),
      apply: async (record, fix, options) => (await load()).apply(record, fix, options),
      undo: async record => (await load()).undo(record)
    };
  }
};
