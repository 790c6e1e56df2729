/** Commands of the time machine. Only their labels are loaded from the start. */

import { argsSchema } from './commandArgs';
import type { ICommandContext } from './commandArgs';
import { CommandIDs } from './tokens';

const SYMBOL = { type: 'string', description: 'Dotted name: keras.backend.dot' };

/** Registers the commands that change code on the time machine's word. */
export function addApiCommands({ app, applier, tracker, trans }: ICommandContext): void {
  const actions = { applier, tracker, trans };
  app.commands.addCommand(CommandIDs.insertReplacement, {
    label: trans.__('Insert Replacement'),
    describedBy: argsSchema(
      {
        symbol: SYMBOL,
        to: { type: 'string', description: 'The name to use instead' },
        argument: { type: 'string', description: 'Rename this argument of the symbol instead' }
      },
      ['symbol', 'to']
    ),
    isEnabled: () => tracker.activeCell !== null,
    execute: async ({ symbol, to, argument }) => {
      if (typeof symbol !== 'string' || typeof to !== 'string') {
        return null;
      }
      const { insertReplacement } = await import('./apiActions');
      return insertReplacement(actions, {
        symbol,
        to,
        ...(typeof argument === 'string' ? { argument } : {})
      });
    }
  });
  app.commands.addCommand(CommandIDs.undoReplacement, {
    label: trans.__('Take the Replacement Back'),
    describedBy: argsSchema({}),
    execute: async () => (await import('./apiActions')).undoReplacement(actions)
  });
}
