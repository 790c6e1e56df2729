/** Provides the diagnosis service; engine, knowledge and probe are loaded on the first failure. */

import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

import type { IFailureSink } from '../adapters/types';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- the service is read from the start; what is heavy loads later
import { DiagnosisService } from '../service/diagnosisService';
import { DOMAIN, IDiagnosisService, IDoctorSettings } from '../tokens';

/** See `IDiagnosisService`. */
export const diagnosisPlugin: JupyterFrontEndPlugin<IDiagnosisService> = {
  id: 'jupyterlab-keras-doctor:diagnosis',
  description: 'Diagnoses failed TensorFlow and Keras cells.',
  autoStart: true,
  requires: [IDoctorSettings],
  optional: [ITranslator],
  provides: IDiagnosisService,
  activate: (
    _: JupyterFrontEnd,
    settings: IDoctorSettings,
    translator: ITranslator | null
  ): IDiagnosisService => {
    const trans = (translator ?? nullTranslator).load(DOMAIN);
    return new DiagnosisService({
      load: async () => {
        const { loadDiagnoser } = await import('../service/loadDiagnoser');
        // eslint-disable-next-line jupyter/no-dynamic-translation -- the engine's texts are literals in its own calls
        return loadDiagnoser((text, ...values) => trans.__(text, ...values));
      },
      findPrintedError: async ({ failure }) => {
        const { findPrintedError } = await import('../engine/printed');
        return findPrintedError(failure);
      },
      probe: {
        ask: async (kernel, question) => {
          const { askKernel } = await import('../service/askKernel');
          return askKernel(kernel, question);
        }
      },
      mayProbe: () => settings.enabled && settings.probe === 'automatic'
    });
  }
};

/** The side of the service that hosts report to; null for another provider's service. */
export function sinkOf(service: IDiagnosisService): IFailureSink | null {
  return service instanceof DiagnosisService ? service : null;
}
