/** Commands that show, run or describe: nothing here changes the notebook. */

import { Clipboard, Notification } from '@jupyterlab/apputils';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';

import { FAILURE, argsSchema, recordOf } from './commandArgs';
import type { Args, ICommandContext } from './commandArgs';
import type { IFailureRecord } from './tokens';
import { CommandIDs } from './tokens';

/** Registers the commands that go to cells, run them, and copy the environment. */
export function addCellCommands(context: ICommandContext): void {
  addGoCommand(context);
  addRunCommands(context);
  addCopyCommand(context);
}

function addGoCommand(context: ICommandContext): void {
  const { app, service, trans } = context;
  app.commands.addCommand(CommandIDs.goToCell, {
    label: trans.__('Go to Cell'),
    caption: trans.__('Select a cell of the notebook and scroll to it'),
    describedBy: argsSchema(
      {
        failure: FAILURE,
        cell: { type: 'integer', description: 'Index of the cell; the failed one by default' }
      },
      ['failure']
    ),
    isEnabled: args => recordOf(service, args) !== null,
    execute: async args => {
      const record = recordOf(service, args);
      if (record) {
        const index = typeof args.cell === 'number' ? args.cell : -1;
        await showCell(context, record, record.cellIds[index] ?? record.cellId);
      }
    }
  });
}

function addRunCommands(context: ICommandContext): void {
  const { app, service, trans } = context;
  app.commands.addCommand(CommandIDs.runCell, {
    label: trans.__('Run the Failed Cell'),
    caption: trans.__('Select the failed cell and run it again'),
    describedBy: argsSchema({ failure: FAILURE }, ['failure']),
    isEnabled: args => recordOf(service, args) !== null,
    execute: async args => {
      const record = recordOf(service, args);
      if (record && (await showCell(context, record, record.cellId))) {
        await app.commands.execute('notebook:run-cell');
      }
    }
  });
  app.commands.addCommand(CommandIDs.restartAndRun, {
    label: trans.__('Restart Kernel and Run to the Failed Cell…'),
    caption: trans.__('Restart the kernel after asking, then run from the top to the failed cell'),
    describedBy: argsSchema({ failure: FAILURE }, ['failure']),
    isEnabled: args => recordOf(service, args) !== null,
    execute: async args => {
      const record = recordOf(service, args);
      if (record && (await showCell(context, record, record.cellId))) {
        await app.commands.execute('notebook:restart-and-run-to-selected');
      }
    }
  });
}

function addCopyCommand(context: ICommandContext): void {
  const { app, trans } = context;
  app.commands.addCommand(CommandIDs.copyEnvironment, {
    label: trans.__('Copy Environment as Text'),
    caption: trans.__('Python, platform and package versions, for a bug report'),
    describedBy: argsSchema({
      path: { type: 'string', description: 'Path of the notebook; the active one by default' }
    }),
    isEnabled: args => environmentOf(context, args) !== null,
    execute: async args => {
      const environment = environmentOf(context, args);
      if (environment) {
        const { environmentText } = await import('./environmentText');
        Clipboard.copyToSystem(environmentText(environment));
        Notification.success(trans.__('The environment was copied.'), { autoClose: 2000 });
      }
    }
  });
}

async function showCell(
  { app, tracker }: ICommandContext,
  record: IFailureRecord,
  cellId: string
): Promise<boolean> {
  const panel = panelOf(tracker, record.path);
  const index = panel?.content.widgets.findIndex(cell => cell.model.id === cellId) ?? -1;
  if (!panel || index === -1) {
    return false;
  }
  app.shell.activateById(panel.id);
  panel.content.deselectAll();
  panel.content.activeCellIndex = index;
  panel.content.mode = 'command';
  await panel.content.scrollToItem(index, 'smart');
  panel.content.activate();
  return true;
}

function panelOf(tracker: INotebookTracker, path: string): NotebookPanel | null {
  const current = tracker.currentWidget;
  return current?.context.path === path
    ? current
    : (tracker.find(panel => panel.context.path === path) ?? null);
}

function environmentOf({ service, tracker }: ICommandContext, args: Args) {
  const path = typeof args.path === 'string' ? args.path : tracker.currentWidget?.context.path;
  return path === undefined ? null : service.environment(path);
}
