/** Commands that show, run or describe: nothing here changes the notebook. */

import { FAILURE, argsSchema, recordOf } from './commandArgs';
import type { Args, ICommandContext } from './commandArgs';
import { CommandIDs } from './tokens';

/** What is done on a click is loaded with the first click. */
const actions = () => import('./commandActions');

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
        const { showCell } = await actions();
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
      if (record && (await (await actions()).showCell(context, record, record.cellId))) {
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
      if (record && (await (await actions()).showCell(context, record, record.cellId))) {
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
        (await actions()).copyEnvironment(environment, trans);
      }
    }
  });
}

function environmentOf({ service, tracker }: ICommandContext, args: Args) {
  const path = typeof args.path === 'string' ? args.path : tracker.currentWidget?.context.path;
  return path === undefined ? null : service.environment(path);
}
