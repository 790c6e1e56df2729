/** A real notebook panel with a mocked server, and the signals of a run. Never shipped. */

import type { ICodeCellModel } from '@jupyterlab/cells';
import type { Context } from '@jupyterlab/docregistry';
import type { ICodeCell, IOutput } from '@jupyterlab/nbformat';
import type { INotebookModel, INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import { NotebookActions, NotebookTracker } from '@jupyterlab/notebook';
import { NBTestUtils } from '@jupyterlab/notebook/lib/testutils';
import type { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';

/** A notebook shown in the document, with its tracker. */
export interface ITestNotebook {
  readonly panel: NotebookPanel;
  readonly context: Context<INotebookModel>;
  readonly tracker: INotebookTracker;
}

/** The cell that stands for code with its outputs. */
export function codeCell(id: string, source: string, outputs: IOutput[] = []): ICodeCell {
  return { cell_type: 'code', id, source, outputs, metadata: {}, execution_count: null };
}

/** An error output. */
export function errorOutput(ename: string, evalue: string): IOutput {
  return { output_type: 'error', ename, evalue, traceback: [`${ename}: ${evalue}`] };
}

/** A stream output. */
export function streamOutput(name: 'stdout' | 'stderr', text: string): IOutput {
  return { output_type: 'stream', name, text };
}

/** Opens a notebook with these cells and a mocked Python kernel. */
export async function openNotebook(cells: ICodeCell[]): Promise<ITestNotebook> {
  const context = await NBTestUtils.createMockContext(true);
  context.model.fromJSON({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
  context.model.sharedModel.clearUndoHistory();
  const panel = NBTestUtils.createNotebookPanel(context);
  const tracker = new NotebookTracker({ namespace: 'test' });
  Widget.attach(panel, document.body);
  await tracker.add(panel);
  await Promise.all([context.ready, panel.revealed]);
  await context.sessionContext.session?.kernel?.info;
  return { panel, context, tracker };
}

/** How a run ended, as JupyterLab tells it. */
export interface IEnd {
  readonly success: boolean;
  readonly error?: { errorName?: string; errorValue?: string; traceback?: string[] };
  readonly outputs?: IOutput[];
  readonly executionCount?: number;
}

/** Lets a cell go through a run: scheduled, outputs cleared and added, executed. */
export function finishRun({ panel }: ITestNotebook, index: number, end: IEnd): void {
  const cell = panel.content.widgets[index];
  const notebook = panel.content;
  const model = panel.context.model.cells.get(index) as ICodeCellModel;
  emit(NotebookActions.executionScheduled, { notebook, cell });
  model.outputs.clear();
  model.executionCount = end.executionCount ?? 1;
  end.outputs?.forEach(output => model.outputs.add(output));
  emit(NotebookActions.executed, {
    notebook,
    cell,
    success: end.success,
    error: end.error ?? null
  });
}

/** Lets promises and short timers run. */
export function settled(ms = 0): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, ms);
  });
}

function emit(signal: unknown, args: unknown): void {
  (signal as Signal<unknown, unknown>).emit(args);
}
