import type { ISessionContextDialogs } from '@jupyterlab/apputils';
import type { ICodeCellModel } from '@jupyterlab/cells';
import { NotebookActions } from '@jupyterlab/notebook';
import { nullTranslator } from '@jupyterlab/translation';

import type { IFix } from '../../engine/types';
import { aFix, aPin, aRecord } from '../../testing/builders';
import { codeCell, errorOutput, openNotebook } from '../../testing/notebook';
import type { ITestNotebook } from '../../testing/notebook';
import type { IFailureRecord } from '../../tokens';
import type { InstallChoice } from '../confirmInstall';
import { FixApplier } from '../fixApplier';

const RUN = { run: true };
const KEEP = { run: false };
const SECOND: NonNullable<IFix['edits']>[number] = {
  cell: 1,
  start: [0, 0],
  end: [0, 1],
  old: 'y',
  text: 'z'
};

describe('FixApplier', () => {
  let open: ITestNotebook;
  let record: IFailureRecord;
  let choice: InstallChoice;
  let applier: FixApplier;
  const restart = jest.fn(async () => false);

  const sources = (): string[] =>
    open.context.model.sharedModel.cells.map(cell => cell.getSource());

  beforeEach(async () => {
    open = await openNotebook([
      codeCell('cell-0', 'K.dot(x)', [errorOutput('AttributeError', 'gone')]),
      codeCell('cell-1', 'y = 1')
    ]);
    record = aRecord({ path: open.context.path });
    choice = 'insert';
    applier = new FixApplier({
      tracker: open.tracker,
      dialogs: { restart, selectKernel: jest.fn() } as unknown as ISessionContextDialogs,
      trans: nullTranslator.load('jupyterlab_keras_doctor'),
      installedNow: async () => ({ keras: '2.15.0' }),
      confirm: async () => choice
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    open.panel.dispose();
    open.context.dispose();
  });

  it('previews without a change', async () => {
    expect(await applier.preview(record, aFix())).toMatchObject([
      { cell: 0, before: 'K.dot(x)', after: 'keras.ops.dot(x)' }
    ]);
    expect(sources()).toEqual(['K.dot(x)', 'y = 1']);
  });

  it('edits one cell as one step of that cell’s own undo', async () => {
    const outcome = await applier.apply(record, aFix(), KEEP);
    expect(outcome).toMatchObject({ state: 'applied', undoable: true });
    expect(sources()[0]).toBe('keras.ops.dot(x)');
    open.context.model.sharedModel.cells[0].undo();
    expect(sources()[0]).toBe('K.dot(x)');
  });

  it('edits several cells as one step of the notebook’s undo', async () => {
    const edits = [...(aFix().edits ?? []), SECOND];
    await applier.apply(record, aFix({ edits }), KEEP);
    expect(sources()).toEqual(['keras.ops.dot(x)', 'z = 1']);
    open.context.model.sharedModel.undo();
    expect(sources()).toEqual(['K.dot(x)', 'y = 1']);
  });

  it('changes nothing when one of the places was edited since', async () => {
    open.context.model.sharedModel.cells[1].setSource('# new\ny = 1');
    const edits = [...(aFix().edits ?? []), SECOND];
    const outcome = await applier.apply(record, aFix({ edits }), KEEP);
    expect(outcome.state).toBe('source-changed');
    expect(sources()[0]).toBe('K.dot(x)');
    expect(await applier.preview(record, aFix({ edits }))).toBeNull();
  });

  it('finds the cell by its id after it was moved', async () => {
    open.context.model.sharedModel.moveCell(0, 1);
    await applier.apply(record, aFix(), KEEP);
    expect(sources()).toEqual(['y = 1', 'keras.ops.dot(x)']);
  });

  it('respects cells that may not be edited', async () => {
    open.context.model.cells.get(0).setMetadata('editable', false);
    expect((await applier.apply(record, aFix(), KEEP)).state).toBe('read-only');
    expect(sources()[0]).toBe('K.dot(x)');
  });

  it('refuses what is not feasible and what is gone', async () => {
    const never = aFix({ feasible: 'no', why: 'No release for Python 3.13.' });
    expect(await applier.apply(record, never, KEEP)).toEqual({
      state: 'not-feasible',
      message: 'No release for Python 3.13.'
    });
    const elsewhere = aRecord({ path: 'closed.ipynb' });
    expect((await applier.apply(elsewhere, aFix(), KEEP)).state).toBe('gone');
  });

  it('takes a change back, but not over later edits', async () => {
    await applier.apply(record, aFix(), KEEP);
    expect((await applier.undo(record)).state).toBe('cancelled');
    expect(sources()[0]).toBe('K.dot(x)');
    expect((await applier.undo(record)).state).toBe('gone');
    await applier.apply(record, aFix(), KEEP);
    open.context.model.sharedModel.cells[0].setSource('mine');
    expect((await applier.undo(record)).state).toBe('source-changed');
    expect(sources()[0]).toBe('mine');
  });

  it('says whether the error is gone, the same, or another one', async () => {
    const outputs = [errorOutput('AttributeError', 'gone')];
    const run = jest.spyOn(NotebookActions, 'runCells').mockImplementation(async () => {
      (open.panel.content.widgets[0].model as ICodeCellModel).outputs.fromJSON(outputs);
      return true;
    });
    const failure = { ...record.evidence.failure, evalue: 'gone' };
    record = aRecord({ path: open.context.path, evidence: { ...record.evidence, failure } });
    expect((await applier.apply(record, aFix(), RUN)).message).toMatch(/same error/);
    await applier.undo(record);
    outputs[0] = errorOutput('ValueError', 'other');
    expect((await applier.apply(record, aFix(), RUN)).message).toMatch(/another one/);
    await applier.undo(record);
    outputs.length = 0;
    expect((await applier.apply(record, aFix(), RUN)).message).toMatch(/error is gone/);
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('changes nothing when the dialog is cancelled', async () => {
    choice = 'cancel';
    expect((await applier.apply(record, aPin(), KEEP)).state).toBe('cancelled');
    expect(sources()).toHaveLength(2);
  });

  it('inserts variables at the top and the command above the failed cell, in one step', async () => {
    open.context.model.sharedModel.moveCell(0, 1);
    open.context.model.sharedModel.clearUndoHistory();
    const fix = aPin({ variables: { TF_USE_LEGACY_KERAS: '1' }, restart: false });
    expect((await applier.apply(record, fix, KEEP)).undoable).toBe(true);
    expect(sources()).toEqual([
      'import os\n\nos.environ["TF_USE_LEGACY_KERAS"] = "1"',
      'y = 1',
      '%pip install tensorflow==2.15.1 keras==2.15.0',
      'K.dot(x)'
    ]);
    open.context.model.sharedModel.undo();
    expect(sources()).toEqual(['y = 1', 'K.dot(x)']);
  });

  it.each([
    ['0', 'applied', /keras 2\.15\.0/],
    ['1', 'failed', /installation failed/],
    ['None', 'failed', /installation failed/]
  ] as const)('judges an installation by the exit code %s', async (code, state, message) => {
    choice = 'run';
    jest.spyOn(NotebookActions, 'runCells').mockResolvedValue(true);
    const kernel = open.context.sessionContext.session?.kernel;
    const content = { status: 'ok', user_expressions: { code: { data: { 'text/plain': code } } } };
    const request = jest
      .spyOn(kernel as NonNullable<typeof kernel>, 'requestExecute')
      .mockReturnValue({ done: Promise.resolve({ content }) } as never);
    const outcome = await applier.apply(record, aPin({ restart: false }), KEEP);
    expect(outcome.state).toBe(state);
    expect(outcome.message).toMatch(message);
    expect(request.mock.calls[0][0]).toMatchObject({
      code: '',
      silent: true,
      store_history: false,
      allow_stdin: false
    });
  });

  it('restarts only through the dialog that asks', async () => {
    const fix = aFix({ kind: 'restart', edits: undefined, restart: true });
    expect((await applier.apply(record, fix, KEEP)).state).toBe('cancelled');
    expect(restart).toHaveBeenCalledTimes(1);
  });
});
