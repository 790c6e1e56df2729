/** What the commands do, apart from the entry chunk: loaded when the first of them is executed. */

import { Clipboard, Notification } from '@jupyterlab/apputils';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import type { TranslationBundle } from '@jupyterlab/translation';

import type { Args, ICommandContext } from './commandArgs';
import type { IEnvironment, IFix } from './engine/types';
import { environmentText } from './environmentText';
import type { IDiagnosisService, IFailureRecord, IFixOutcome } from './tokens';
import { CommandIDs } from './tokens';

/** Shows what a fix changes where that was not seen yet, applies it, and tells how it ended. */
export async function applyFix(
  context: ICommandContext,
  record: IFailureRecord,
  fix: IFix,
  args: Args
): Promise<Pick<IFixOutcome, 'state' | 'message'> | null> {
  const { applier, trans } = context;
  let run = args.run === true;
  if (fix.edits?.length && fix.feasible === 'yes' && args.seen !== true) {
    const { confirmEdit } = await import('./adapters/confirmEdit');
    const choice = await confirmEdit(fix, await applier.preview(record, fix), trans);
    if (choice === 'cancel') {
      return null;
    }
    run = choice === 'run';
  }
  const outcome = await applier.apply(record, fix, { run });
  tell(context, record, outcome);
  return { state: outcome.state, message: outcome.message };
}

/** Takes the fix of a failure back. */
export async function undoFix(
  { applier, service }: ICommandContext,
  record: IFailureRecord
): Promise<void> {
  const outcome = await applier.undo(record);
  service.setOutcome(record.id, outcome.state === 'cancelled' ? null : outcome);
}

/** Selects a cell and scrolls to it; false where it is gone. */
export async function showCell(
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

/** Asks the kernel anew, and tells the version on disk of each named package. */
export async function installedNow(
  service: IDiagnosisService,
  { id, path }: IFailureRecord,
  packages: readonly string[]
): Promise<Readonly<Record<string, string | null>>> {
  await service.askKernel(id);
  const installed = service.environment(path)?.installed ?? {};
  return Object.fromEntries(
    packages.filter(name => name in installed).map(name => [name, installed[name]])
  );
}

/** Puts an environment's table on the clipboard. */
export function copyEnvironment(environment: IEnvironment, trans: TranslationBundle): void {
  Clipboard.copyToSystem(environmentText(environment));
  Notification.success(trans.__('The environment was copied.'), { autoClose: 2000 });
}

/** The outcome goes to the failure's hint and panel; of a failure that is gone, to a notification. */
function tell(
  { service, trans, app }: ICommandContext,
  record: IFailureRecord,
  outcome: IFixOutcome
): void {
  if (outcome.state === 'cancelled') {
    return;
  }
  const present = service.failures(record.path).find(item => item.cellId === record.cellId);
  if (present && outcome.state !== 'failed' && present.id === record.id) {
    service.setOutcome(record.id, outcome);
    return;
  }
  const actions = outcome.undoable
    ? [
        {
          label: trans.__('Undo'),
          callback: () => void app.commands.execute(CommandIDs.undoFix, { failure: record.id })
        }
      ]
    : [];
  const type = outcome.state === 'applied' ? 'success' : 'warning';
  Notification.emit(outcome.message, type, { autoClose: 8000, actions });
}

function panelOf(tracker: INotebookTracker, path: string): NotebookPanel | null {
  const current = tracker.currentWidget;
  return current?.context.path === path
    ? current
    : (tracker.find(panel => panel.context.path === path) ?? null);
}
