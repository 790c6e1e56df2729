import type { ICodeCellModel } from '@jupyterlab/cells';

import {
  codeCell,
  errorOutput,
  finishRun,
  openNotebook,
  settled,
  streamOutput
} from '../../testing/notebook';
import type { ITestNotebook } from '../../testing/notebook';
import { NotebookWatcher } from '../notebookWatcher';
import type { IFailureSight, IFailureSink, INotebookHost } from '../types';

const ERROR = { errorName: 'ValueError', errorValue: 'bad', traceback: ['t'] };
const FAILED = { success: false, error: ERROR, outputs: [errorOutput('ValueError', 'bad')] };

/** A sink that keeps what it is told. */
class Sink implements IFailureSink {
  readonly reported: IFailureSight[] = [];
  readonly printed: IFailureSight[] = [];
  readonly startedCells: string[] = [];
  host: INotebookHost | null = null;

  attach(host: INotebookHost) {
    this.host = host;
    return { isDisposed: false, dispose: () => undefined };
  }
  report(sight: IFailureSight): void {
    this.reported.push(sight);
  }
  reportPrinted(sight: IFailureSight): void {
    this.printed.push(sight);
  }
  started(_: string, cellId: string): void {
    this.startedCells.push(cellId);
  }
  kernelReset(): void {
    return;
  }
  renamed(): void {
    return;
  }
}

describe('NotebookWatcher', () => {
  let open: ITestNotebook;
  let sink: Sink;
  let watcher: NotebookWatcher;
  let wantsPrinted = true;

  beforeEach(async () => {
    open = await openNotebook([
      codeCell('a', 'import keras', [errorOutput('ImportError', 'stored')]),
      codeCell('b', 'K.dot(x)')
    ]);
    sink = new Sink();
    wantsPrinted = true;
    watcher = new NotebookWatcher({
      tracker: open.tracker,
      sink,
      mayHoldPrintedError: text => text.includes('Error'),
      wantsPrintedErrors: () => wantsPrinted
    });
    await settled();
    const host = watcher.hostOf(open.panel);
    // The mocked kernel names no language; the rest of the host is real.
    jest.spyOn(host as NonNullable<typeof host>, 'kernelKind', 'get').mockReturnValue('python');
  });

  afterEach(() => {
    watcher.dispose();
    open.panel.dispose();
    open.context.dispose();
  });

  it('reports a failure with the whole notebook as evidence', () => {
    finishRun(open, 1, { ...FAILED, executionCount: 7 });
    const [sight] = sink.reported;
    expect(sight).toMatchObject({
      cellId: 'b',
      cellIds: ['a', 'b'],
      executionCount: 7,
      origin: 'run',
      evidence: {
        contract: 1,
        failure: { ename: 'ValueError', evalue: 'bad', cell: 1 },
        notebook: {
          cells: [
            { source: 'import keras', error: { ename: 'ImportError' } },
            { source: 'K.dot(x)', error: { ename: 'ValueError' } }
          ]
        }
      }
    });
  });

  it('reports one failure once, although outputs and reply both tell of it', async () => {
    finishRun(open, 1, FAILED);
    await settled(500);
    expect(sink.reported).toHaveLength(1);
  });

  it.each(['KeyboardInterrupt', 'SystemExit'])(
    'leaves a cell alone that was stopped by %s',
    name => {
      const error = { ...ERROR, errorName: name };
      finishRun(open, 1, { success: false, error, outputs: [errorOutput(name, '')] });
      expect(sink.reported).toHaveLength(0);
    }
  );

  it('leaves aborted cells alone', () => {
    finishRun(open, 1, { success: false, error: {} });
    expect(sink.reported).toHaveLength(0);
  });

  it('leaves cells alone that are expected to raise', () => {
    open.context.model.cells.get(1).setMetadata('tags', ['raises-exception']);
    finishRun(open, 1, FAILED);
    expect(sink.reported).toHaveLength(0);
  });

  it('does nothing with stored errors until it is asked', async () => {
    await settled(500);
    expect(sink.reported).toHaveLength(0);
    expect(sink.host?.errorOutputs()).toEqual([
      { cellId: 'a', executionCount: null, ename: 'ImportError' }
    ]);
    expect(sink.host?.storedFailure('a')).toMatchObject({ origin: 'stored', cellId: 'a' });
    expect(sink.host?.storedFailure('b')).toBeNull();
  });

  it('takes an error output that another client caused as stored', async () => {
    const model = open.context.model.cells.get(1) as ICodeCellModel;
    model.outputs.add(errorOutput('ValueError', 'elsewhere'));
    await settled(500);
    expect(sink.reported.map(sight => sight.origin)).toEqual(['stored']);
  });

  it('reports printed errors of successful cells only if they are wanted and may be there', () => {
    const outputs = [streamOutput('stdout', 'Error: bad\n')];
    finishRun(open, 1, { success: true, outputs });
    finishRun(open, 1, { success: true, outputs: [streamOutput('stdout', 'fine\n')] });
    wantsPrinted = false;
    finishRun(open, 1, { success: true, outputs });
    expect(sink.printed).toHaveLength(1);
    expect(sink.printed[0].evidence.failure).toMatchObject({
      swallowed: true,
      stdout: 'Error: bad\n'
    });
    expect(sink.reported).toHaveLength(0);
  });

  it('tells when a cell starts again, so that its failure is history', () => {
    finishRun(open, 1, FAILED);
    sink.startedCells.length = 0;
    finishRun(open, 1, { success: true });
    expect(sink.startedCells).toContain('b');
  });

  it('watches a cell that was moved', async () => {
    open.context.model.sharedModel.moveCell(1, 0);
    await settled();
    finishRun(open, 0, FAILED);
    expect(sink.reported[0]).toMatchObject({ cellId: 'b', cellIds: ['b', 'a'] });
  });

  it('sends nothing to the kernel', () => {
    const kernel = open.context.sessionContext.session?.kernel;
    const request = jest.spyOn(kernel as NonNullable<typeof kernel>, 'requestExecute');
    finishRun(open, 1, FAILED);
    finishRun(open, 1, { success: true, outputs: [streamOutput('stdout', 'Error: bad')] });
    expect(request).not.toHaveBeenCalled();
  });

  it('stops when it is disposed', () => {
    watcher.dispose();
    finishRun(open, 1, FAILED);
    expect(sink.reported).toHaveLength(0);
  });
});
