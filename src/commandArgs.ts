/** What commands are given: the parts of the application, and arguments as plain data. */

import type { JupyterFrontEnd } from '@jupyterlab/application';
import type { INotebookTracker } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { CommandRegistry } from '@lumino/commands';
import type { ReadonlyPartialJSONObject } from '@lumino/coreutils';

import type { IDiagnosisService, IDoctorSettings, IFailureRecord, IFixApplier } from './tokens';

/** What the commands act on. */
export interface ICommandContext {
  readonly app: JupyterFrontEnd;
  readonly service: IDiagnosisService;
  readonly applier: IFixApplier;
  readonly settings: IDoctorSettings;
  readonly tracker: INotebookTracker;
  readonly trans: TranslationBundle;
}

/** Arguments of a command. */
export type Args = ReadonlyPartialJSONObject;

/** The argument that names a failure. */
export const FAILURE = { type: 'string', description: 'Id of the failure' } as const;

/** The JSON schema of a command's arguments, in the form of `describedBy`. */
export function argsSchema(
  properties: Record<string, { type: string; description: string }>,
  required: string[] = []
): CommandRegistry.ICommandOptions['describedBy'] {
  return { args: { type: 'object', properties, required } };
}

/** The failure that a command's arguments name, or null. */
export function recordOf(service: IDiagnosisService, args: Args): IFailureRecord | null {
  return typeof args.failure === 'string' ? service.failure(args.failure) : null;
}
