/** What the user's click makes the kernel do after an environment change. */

import type { ISessionContext, ISessionContextDialogs } from '@jupyterlab/apputils';
import type { Cell } from '@jupyterlab/cells';
import type { Notebook, NotebookPanel } from '@jupyterlab/notebook';
import { NotebookActions } from '@jupyterlab/notebook';
import type { Kernel } from '@jupyterlab/services';

/**
 * Exit code of the last shell command, as `%pip` leaves it. The expression cannot raise (that
 * would replace the kernel's last error) and reads no name that a user can shadow.
 */
const EXIT_CODE =
  '(lambda b: (b["globals"] if b.__class__.__name__ == "dict" else b.globals)()' +
  '.get("_exit_code"))(__builtins__)';

/** The exit code of the kernel's last shell command, or null if it does not tell. */
export async function lastExitCode(kernel: Kernel.IKernelConnection): Promise<number | null> {
  try {
    const reply = await kernel.requestExecute({
      code: '',
      silent: true,
      store_history: false,
      allow_stdin: false,
      stop_on_error: false,
      user_expressions: { code: EXIT_CODE }
    }).done;
    if (reply?.content.status !== 'ok') {
      return null;
    }
    const answer = reply.content.user_expressions.code as
      { data?: { 'text/plain'?: string } } | undefined;
    const code = Number.parseInt(answer?.data?.['text/plain'] ?? '', 10);
    return Number.isNaN(code) ? null : code;
  } catch {
    return null;
  }
}

/** Runs cells in notebook order; resolves to false if one failed. */
export async function runCells(
  notebook: Notebook,
  cells: readonly Cell[],
  session: ISessionContext,
  dialogs: ISessionContextDialogs | null
): Promise<boolean> {
  try {
    return await NotebookActions.runCells(notebook, cells, session, dialogs ?? undefined);
  } catch {
    return false;
  }
}

/**
 * Restarts after asking; then runs from the top to the cell with this id, without `skipped`.
 * Resolves to false if the user said no.
 */
export async function restartAndRunTo(
  panel: NotebookPanel,
  dialogs: ISessionContextDialogs,
  cellId: string | null,
  skipped: ReadonlySet<string>
): Promise<boolean> {
  const restarted = await dialogs.restart(panel.sessionContext);
  if (!restarted || panel.isDisposed || cellId === null) {
    return restarted;
  }
  const { widgets } = panel.content;
  const last = widgets.findIndex(cell => cell.model.id === cellId);
  const cells = widgets
    .slice(0, last + 1)
    .filter(cell => cell.model.type === 'code' && !skipped.has(cell.model.id));
  await runCells(panel.content, cells, panel.sessionContext, dialogs);
  return true;
}
