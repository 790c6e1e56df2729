/** Every command: label, caption, arguments, and when it is enabled. */

import type { INotebookTracker } from '@jupyterlab/notebook';

import { addApiCommands } from './apiCommands';
import { addCellCommands } from './cellCommands';
import { FAILURE, argsSchema, recordOf } from './commandArgs';
import type { Args, ICommandContext } from './commandArgs';
import type { IDiagnosisService } from './tokens';
import { CommandIDs } from './tokens';

/** What is done on a click is loaded with the first click. */
const actions = () => import('./commandActions');

/** Registers the commands that act on failures, cells and fixes. */
export function addCommands(context: ICommandContext): void {
  addDiagnosisCommands(context);
  addFixCommands(context);
  addCellCommands(context);
  addMuteCommand(context);
  addApiCommands(context);
}

function addDiagnosisCommands(context: ICommandContext): void {
  const { app, service, settings, tracker, trans } = context;
  app.commands.addCommand(CommandIDs.diagnoseCell, {
    label: trans.__('Diagnose This Failure'),
    caption: trans.__('Say why the cell failed, from its stored error output'),
    describedBy: argsSchema({
      path: { type: 'string', description: 'Path of the notebook; the active one by default' },
      cellId: { type: 'string', description: 'Id of the cell; the active one by default' }
    }),
    isEnabled: args => {
      const at = cellOf(tracker, args);
      return settings.enabled && at !== null && hasFailure(service, at);
    },
    isVisible: args => {
      const at = cellOf(tracker, args);
      return at !== null && hasFailure(service, at);
    },
    execute: async args => {
      const at = cellOf(tracker, args);
      const failure = at ? service.diagnoseStored(at.path, at.cellId) : null;
      if (failure !== null) {
        await app.commands.execute(CommandIDs.openPanel, { failure });
      }
      return failure;
    }
  });
  app.commands.addCommand(CommandIDs.askKernel, {
    label: trans.__('Ask the Kernel About This Failure'),
    caption: trans.__('One silent request reads versions, frames and layers'),
    describedBy: argsSchema({ failure: FAILURE }, ['failure']),
    isEnabled: args => {
      const record = recordOf(service, args);
      return record !== null && service.kernelKind(record.path) === 'python';
    },
    execute: async args => {
      const record = recordOf(service, args);
      if (record) {
        await service.askKernel(record.id);
      }
    }
  });
}

function addFixCommands(context: ICommandContext): void {
  const { app, service, trans } = context;
  app.commands.addCommand(CommandIDs.applyFix, {
    label: trans.__('Apply Fix'),
    caption: trans.__('Show what a fix changes, then apply it as one undoable step'),
    describedBy: argsSchema(
      {
        failure: FAILURE,
        finding: { type: 'integer', description: 'Index of the finding; 0 by default' },
        fix: { type: 'integer', description: 'Index of the fix; 0 by default' },
        run: { type: 'boolean', description: 'Run the changed cells afterwards' },
        seen: { type: 'boolean', description: 'The change was shown to the user before' }
      },
      ['failure']
    ),
    isEnabled: args => fixOf(service, args) !== null,
    execute: async args => {
      const record = recordOf(service, args);
      const fix = fixOf(service, args);
      return record && fix ? (await actions()).applyFix(context, record, fix, args) : null;
    }
  });
  app.commands.addCommand(CommandIDs.undoFix, {
    label: trans.__('Take the Fix Back'),
    caption: trans.__('Undo the change that a fix made'),
    describedBy: argsSchema({ failure: FAILURE }, ['failure']),
    isEnabled: args => recordOf(service, args)?.outcome?.undoable === true,
    execute: async args => {
      const record = recordOf(service, args);
      if (record) {
        await (await actions()).undoFix(context, record);
      }
    }
  });
}

function addMuteCommand({ app, service, settings, trans }: ICommandContext): void {
  app.commands.addCommand(CommandIDs.muteHint, {
    label: args =>
      typeof args.cause === 'string'
        ? trans.__('No More Hints for This Cause')
        : trans.__('No More Hints for This Cell'),
    caption: args =>
      typeof args.cause === 'string'
        ? trans.__('Stored in the settings of Keras Doctor; the side panel still shows it')
        : trans.__('Until the page is loaded again; the side panel still shows it'),
    describedBy: argsSchema(
      { failure: FAILURE, cause: { type: 'string', description: 'Id of a cause to mute' } },
      ['failure']
    ),
    isEnabled: args => recordOf(service, args) !== null,
    execute: async args => {
      const record = recordOf(service, args);
      if (typeof args.cause === 'string') {
        await settings.muteCause(args.cause);
      } else if (record) {
        service.muteCell(record.id);
      }
    }
  });
}

function fixOf(service: IDiagnosisService, args: Args) {
  const finding = typeof args.finding === 'number' ? args.finding : 0;
  const fix = typeof args.fix === 'number' ? args.fix : 0;
  return recordOf(service, args)?.diagnosis?.findings[finding]?.fixes[fix] ?? null;
}

function cellOf(tracker: INotebookTracker, args: Args): { path: string; cellId: string } | null {
  const path = typeof args.path === 'string' ? args.path : tracker.currentWidget?.context.path;
  const cellId = typeof args.cellId === 'string' ? args.cellId : tracker.activeCell?.model.id;
  return path !== undefined && cellId !== undefined ? { path, cellId } : null;
}

function hasFailure(service: IDiagnosisService, at: { path: string; cellId: string }): boolean {
  const has = (item: { cellId: string }): boolean => item.cellId === at.cellId;
  return service.failures(at.path).some(has) || service.stored(at.path).some(has);
}
