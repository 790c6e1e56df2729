import type { IFailureSight, INotebookHost } from '../../adapters/types';
import type { IEvidence } from '../../engine/types';
import { aDiagnosis, aFinding, someEvidence } from '../../testing/builders';
import { DiagnosisService } from '../diagnosisService';
import type { IProbeAnswer } from '../types';

const PATH = 'nb.ipynb';

function aSight(change: Partial<IFailureSight> = {}): IFailureSight {
  return {
    path: PATH,
    cellId: 'cell-0',
    cellIds: ['cell-0', 'cell-1'],
    executionCount: 3,
    origin: 'run',
    evidence: someEvidence(),
    ...change
  };
}

function aHost(change: Partial<INotebookHost> = {}): INotebookHost {
  return {
    path: PATH,
    kernelKind: 'python',
    kernel: {} as INotebookHost['kernel'],
    cellIds: () => ['cell-0', 'cell-1'],
    errorOutputs: () => [],
    storedFailure: () => null,
    ...change
  };
}

const FACTS: IProbeAnswer = {
  state: 'facts',
  facts: { environment: { installed: { keras: '3.15.1' } }, sameFailure: true }
};

/** A service whose diagnosis tells by its title whether facts were there. */
function setUp(options: { answer?: Promise<IProbeAnswer>; patience?: number } = {}) {
  const ask = jest.fn(() => options.answer ?? Promise.resolve(FACTS));
  const diagnose = jest.fn((evidence: IEvidence) =>
    aDiagnosis([aFinding({ title: evidence.environment ? 'with facts' : 'text only' })])
  );
  const load = jest.fn(async () => ({ diagnose }));
  const findPrintedError = jest.fn(async () => ({
    ename: 'ValueError',
    evalue: 'bad',
    traceback: []
  }));
  const mayProbe = jest.fn(() => true);
  const service = new DiagnosisService({
    load,
    findPrintedError,
    probe: { ask },
    mayProbe,
    patience: options.patience ?? 20
  });
  return { service, ask, diagnose, load, findPrintedError, mayProbe };
}

const settled = (ms = 0): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));
const titleOf = (service: DiagnosisService): string | undefined =>
  service.failures(PATH)[0]?.diagnosis?.findings[0]?.title;

describe('DiagnosisService', () => {
  it('diagnoses once, with the facts, when the kernel answers at once', async () => {
    const { service, diagnose, ask } = setUp();
    service.attach(aHost());
    service.report(aSight());
    await settled();
    expect(titleOf(service)).toBe('with facts');
    expect(diagnose).toHaveBeenCalledTimes(1);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(service.environment(PATH)?.installed).toEqual({ keras: '3.15.1' });
  });

  it('shows the diagnosis from text while the kernel is slow, then refines it', async () => {
    let tell: (answer: IProbeAnswer) => void = () => undefined;
    const answer = new Promise<IProbeAnswer>(resolve => {
      tell = resolve;
    });
    const { service } = setUp({ answer });
    service.attach(aHost());
    service.report(aSight());
    await settled(40);
    expect(titleOf(service)).toBe('text only');
    expect(service.failures(PATH)[0].probe).toBe('waiting');
    tell(FACTS);
    await settled();
    expect(titleOf(service)).toBe('with facts');
  });

  it('takes facts that come after the deadline', async () => {
    const later = settled(30).then(() => FACTS);
    const { service } = setUp({ answer: Promise.resolve({ state: 'busy', facts: null, later }) });
    service.attach(aHost());
    service.report(aSight());
    await settled();
    expect(service.failures(PATH)[0].probe).toBe('busy');
    await settled(50);
    expect(titleOf(service)).toBe('with facts');
  });

  it('drops an answer about a run that was replaced meanwhile', async () => {
    const { service } = setUp({ answer: settled(30).then(() => FACTS) });
    service.attach(aHost());
    service.report(aSight());
    service.started(PATH, 'cell-0');
    await settled(60);
    expect(service.failures(PATH)).toHaveLength(0);
    expect(service.history(PATH)).toHaveLength(1);
  });

  it('asks no kernel and loads nothing for a failure that concerns no Keras', async () => {
    const { service, ask, load } = setUp();
    service.attach(aHost());
    service.report(
      aSight({
        evidence: {
          contract: 1,
          failure: {
            ename: 'ZeroDivisionError',
            evalue: 'division by zero',
            traceback: [],
            cell: 0
          },
          notebook: { cells: [{ type: 'code', source: '1/0', executionCount: 1 }] }
        }
      })
    );
    await settled();
    expect(ask).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
    expect(service.failures(PATH)).toHaveLength(0);
  });

  it('asks no kernel for a failure of another client, nor when asking is off', async () => {
    const { service, ask, mayProbe } = setUp();
    service.attach(aHost());
    service.report(aSight({ origin: 'stored' }));
    mayProbe.mockReturnValue(false);
    service.report(aSight({ cellId: 'cell-1' }));
    await settled();
    expect(ask).not.toHaveBeenCalled();
    expect(service.failures(PATH).map(record => record.probe)).toEqual([
      'none-needed',
      'none-needed'
    ]);
  });

  it('asks when the user asks', async () => {
    const { service, ask } = setUp();
    service.attach(aHost({ storedFailure: () => aSight({ origin: 'stored' }) }));
    const id = service.diagnoseStored(PATH, 'cell-0');
    await service.askKernel(id ?? '');
    expect(ask).toHaveBeenCalledTimes(1);
    expect(titleOf(service)).toBe('with facts');
  });

  it('marks the same failure of the same cell as repeated, another one not', async () => {
    const { service } = setUp();
    service.attach(aHost());
    service.report(aSight());
    service.started(PATH, 'cell-0');
    service.report(aSight());
    expect(service.failures(PATH)[0].repeated).toBe(true);
    service.started(PATH, 'cell-0');
    const failure = { ...someEvidence().failure, evalue: 'another' };
    service.report(aSight({ evidence: someEvidence({ failure }) }));
    expect(service.failures(PATH)[0].repeated).toBe(false);
    await settled();
  });

  it('orders failures as the cells are now, and hides those of removed cells until they return', async () => {
    const { service } = setUp();
    let ids = ['cell-1', 'cell-0'];
    service.attach(aHost({ cellIds: () => ids }));
    service.report(aSight({ cellId: 'cell-0' }));
    service.report(aSight({ cellId: 'cell-1' }));
    const order = (): string[] => service.failures(PATH).map(record => record.cellId);
    expect(order()).toEqual(['cell-1', 'cell-0']);
    ids = ['cell-0'];
    expect(order()).toEqual(['cell-0']);
    ids = ['cell-0', 'cell-1'];
    expect(order()).toEqual(['cell-0', 'cell-1']);
    await settled();
  });

  it('keeps at most a hundred past failures', async () => {
    const { service } = setUp();
    service.attach(aHost());
    for (let run = 0; run < 120; run++) {
      service.report(aSight());
      service.started(PATH, 'cell-0');
    }
    await settled();
    expect(service.history(PATH)).toHaveLength(100);
  });

  it('follows a notebook that is renamed and forgets one that is closed', async () => {
    const { service } = setUp();
    let path = PATH;
    const host = {
      ...aHost(),
      get path() {
        return path;
      }
    };
    const attached = service.attach(host);
    service.report(aSight());
    path = 'new.ipynb';
    service.renamed(PATH, path);
    await settled();
    expect(service.failures(PATH)).toHaveLength(0);
    expect(service.failures(path)[0].path).toBe(path);
    expect(service.failures(path)[0].diagnosis).not.toBeNull();
    attached.dispose();
    expect(service.failures(path)).toHaveLength(0);
  });

  it('keeps a printed error only if something is known of it, and marks it as swallowed', async () => {
    const { service, diagnose, ask } = setUp();
    service.attach(aHost());
    diagnose.mockReturnValueOnce(aDiagnosis([]));
    service.reportPrinted(aSight({ origin: 'printed' }));
    await settled();
    expect(service.failures(PATH)).toHaveLength(0);
    service.reportPrinted(aSight({ origin: 'printed' }));
    await settled();
    const [record] = service.failures(PATH);
    expect(record.evidence.failure).toMatchObject({ ename: 'ValueError', swallowed: true });
    expect(ask.mock.calls[0]).toEqual([
      expect.anything(),
      expect.objectContaining({ part: 'environment' })
    ]);
  });

  it('diagnoses without what could not be loaded for this failure', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { service, load, diagnose } = setUp();
    const prepare = jest.fn(() => Promise.reject(new Error('offline')));
    load.mockResolvedValue({ diagnose, prepare } as Awaited<ReturnType<typeof load>>);
    service.attach(aHost());
    service.report(aSight());
    await settled();
    expect(prepare).toHaveBeenCalled();
    expect(titleOf(service)).toBe('with facts');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('survives a probe that throws and knowledge that cannot be loaded, and tries again', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { service, ask, load } = setUp();
    service.attach(aHost());
    load.mockRejectedValueOnce(new Error('offline'));
    service.report(aSight());
    await settled();
    expect(service.failures(PATH)[0].diagnosis).toBeNull();
    ask.mockRejectedValueOnce(new Error('broken'));
    service.report(aSight({ cellId: 'cell-1' }));
    await settled(40);
    expect(service.failures(PATH)[1].diagnosis).not.toBeNull();
    expect(service.failures(PATH)[1].probe).toBe('bad-reply');
    warn.mockRestore();
  });

  it('mutes a cell also for its next failures', async () => {
    const { service } = setUp();
    service.attach(aHost());
    service.report(aSight());
    service.muteCell(service.failures(PATH)[0].id);
    service.started(PATH, 'cell-0');
    service.report(aSight());
    expect(service.failures(PATH)[0].muted).toBe(true);
    await settled();
  });
});
