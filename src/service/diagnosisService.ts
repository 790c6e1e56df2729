/** One way for every failure: seen → (kernel asked) → diagnosed → told. Never throws into JupyterLab. */

import type { IDisposable } from '@lumino/disposable';
import { DisposableDelegate } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { IFailureSight, IFailureSink, INotebookHost } from '../adapters/types';
import type { IDiagnosis, IEnvironment, IEvidence } from '../engine/types';
import type {
  IDiagnosisService,
  IFailureRecord,
  IFixOutcome,
  IStoredError,
  KernelKind,
  ProbeState
} from '../tokens';
import { FailureStore } from './failureStore';
import { concernsKeras } from './relevance';
import type { FindPrintedError, IDiagnoser, IProbe, IProbeAnswer, IProbeQuestion } from './types';

/** What the service needs. */
export interface IServiceOptions {
  /** Loads engine and knowledge; called on the first failure, and again after a failed load. */
  load(): Promise<IDiagnoser>;
  /** Reads the streams of a cell that succeeded; needs no knowledge. */
  readonly findPrintedError: FindPrintedError;
  readonly probe: IProbe;
  /** May the kernel be asked without a click? Asked each time. */
  mayProbe(): boolean;
  /** Milliseconds to wait for the kernel before the diagnosis from text alone is shown. */
  readonly patience?: number;
}

const PATIENCE = 400;

/** The diagnosis service; hosts report to it, panel and hint read it. */
export class DiagnosisService implements IDiagnosisService, IFailureSink {
  constructor(options: IServiceOptions) {
    this._options = options;
  }

  get changed(): ISignal<IDiagnosisService, string> {
    return this._changed;
  }

  failures(path: string): readonly IFailureRecord[] {
    const present = this._store.present(path);
    const host = this._hosts.get(path);
    if (!host || present.length === 0) {
      return present;
    }
    const order = new Map(host.cellIds().map((id, at) => [id, at] as const));
    const place = (record: IFailureRecord): number => order.get(record.cellId) ?? -1;
    return present.filter(record => place(record) !== -1).sort((a, b) => place(a) - place(b));
  }

  failure(id: string): IFailureRecord | null {
    return this._store.find(id);
  }

  history(path: string): readonly IFailureRecord[] {
    return this._store.history(path);
  }

  environment(path: string): IEnvironment | null {
    return this._environments.get(path) ?? null;
  }

  kernelKind(path: string): KernelKind {
    return this._hosts.get(path)?.kernelKind ?? 'none';
  }

  stored(path: string): readonly IStoredError[] {
    const all = this._hosts.get(path)?.errorOutputs() ?? [];
    return all.filter(error => this._store.at(path, error.cellId) === null);
  }

  diagnoseStored(path: string, cellId: string): string | null {
    const present = this._store.at(path, cellId);
    if (present) {
      return present.id;
    }
    const sight = this._hosts.get(path)?.storedFailure(cellId);
    return sight ? this._take(sight, 'none-needed').id : null;
  }

  async askKernel(id: string): Promise<void> {
    const record = this._store.find(id);
    if (record) {
      await this._work(this._update(id, { probe: 'waiting' }) ?? record, true);
    }
  }

  muteCell(id: string): void {
    const record = this._store.find(id);
    if (record) {
      this._store.mute(record);
      this._changed.emit(record.path);
    }
  }

  setOutcome(id: string, outcome: IFixOutcome | null): void {
    this._update(id, { outcome });
  }

  attach(host: INotebookHost): IDisposable {
    this._hosts.set(host.path, host);
    this._changed.emit(host.path);
    return new DisposableDelegate(() => {
      if (this._hosts.get(host.path) === host) {
        this._hosts.delete(host.path);
        this._environments.delete(host.path);
        this._store.drop(host.path);
        this._changed.emit(host.path);
      }
    });
  }

  report(sight: IFailureSight): void {
    if (concernsKeras(sight.evidence)) {
      const asks = sight.origin !== 'stored' && this._options.mayProbe();
      this._take(sight, asks ? 'waiting' : 'none-needed');
    }
  }

  reportPrinted(sight: IFailureSight): void {
    if (concernsKeras(sight.evidence)) {
      this._lookForPrinted(sight).catch(error => {
        console.warn('Keras Doctor could not read a printed error.', error);
      });
    }
  }

  started(path: string, cellId: string): void {
    this._runs.set(cellId, (this._runs.get(cellId) ?? 0) + 1);
    if (this._store.retire(path, cellId)) {
      this._changed.emit(path);
    }
  }

  kernelReset(path: string): void {
    this._environments.delete(path);
    this._changed.emit(path);
  }

  renamed(oldPath: string, newPath: string): void {
    const host = this._hosts.get(oldPath);
    const environment = this._environments.get(oldPath);
    this._store.rename(oldPath, newPath);
    this._hosts.delete(oldPath);
    this._environments.delete(oldPath);
    if (host) {
      this._hosts.set(newPath, host);
    }
    if (environment) {
      this._environments.set(newPath, environment);
    }
    this._changed.emit(oldPath);
    this._changed.emit(newPath);
  }

  private _take(sight: IFailureSight, probe: ProbeState, known?: IDiagnosis): IFailureRecord {
    const record = this._store.add({
      ...sight,
      id: `failure-${++this._count}`,
      probe,
      diagnosis: known ?? null,
      repeated: false,
      muted: false,
      outcome: null
    });
    this._changed.emit(record.path);
    void this._work(record, probe === 'waiting');
    return record;
  }

  /** A printed error is a record only if the engine knows what it is: output is no proof of a failure. */
  private async _lookForPrinted(sight: IFailureSight): Promise<void> {
    const run = this._runs.get(sight.cellId);
    const printed = await this._options.findPrintedError(sight.evidence);
    const diagnoser = printed && (await this._diagnoser(sight.evidence));
    if (!printed || !diagnoser || this._runs.get(sight.cellId) !== run) {
      return;
    }
    const { cell } = sight.evidence.failure;
    const evidence = { ...sight.evidence, failure: { ...printed, cell, swallowed: true } };
    const diagnosis = diagnoser.diagnose(evidence);
    if (diagnosis.findings.length > 0) {
      const asks = this._options.mayProbe();
      this._take({ ...sight, evidence }, asks ? 'waiting' : 'none-needed', diagnosis);
    }
  }

  private async _work(record: IFailureRecord, ask: boolean): Promise<void> {
    // Asked at once: later the kernel may already run something else.
    const asked = ask ? this._ask(record) : null;
    const diagnoser = await this._diagnoser(record.evidence);
    if (!diagnoser) {
      return;
    }
    const early = asked && (await Promise.race([asked, this._delay()]));
    if (!early) {
      this._diagnose(diagnoser, record, {});
    }
    const answer = early ?? (await asked);
    if (answer) {
      this._takeAnswer(diagnoser, record, answer);
      const later = await answer.later;
      if (later?.facts) {
        this._takeAnswer(diagnoser, record, later);
      }
    }
  }

  private _takeAnswer(diagnoser: IDiagnoser, record: IFailureRecord, answer: IProbeAnswer): void {
    const path = this._store.find(record.id)?.path ?? record.path;
    if (answer.facts?.environment && this._hosts.has(path)) {
      this._environments.set(path, answer.facts.environment);
    }
    const evidence = { ...record.evidence, ...answer.facts };
    this._diagnose(diagnoser, record, { evidence, probe: answer.state });
  }

  private _diagnose(
    diagnoser: IDiagnoser,
    record: IFailureRecord,
    change: Partial<IFailureRecord>
  ): void {
    try {
      const diagnosis = diagnoser.diagnose(change.evidence ?? record.evidence);
      this._update(record.id, { ...change, diagnosis });
    } catch (error) {
      console.warn('Keras Doctor could not diagnose a failure.', error);
    }
  }

  private async _ask(record: IFailureRecord): Promise<IProbeAnswer> {
    const host = this._hosts.get(record.path);
    if (!host?.kernel || host.kernelKind !== 'python') {
      return { state: host?.kernel ? 'not-python' : 'no-kernel', facts: null };
    }
    const question: IProbeQuestion = {
      evidence: record.evidence,
      executionCount: record.executionCount,
      part: record.origin === 'run' ? 'failure' : 'environment'
    };
    try {
      return await this._options.probe.ask(host.kernel, question);
    } catch (error) {
      console.warn('Keras Doctor could not ask the kernel.', error);
      return { state: 'bad-reply', facts: null };
    }
  }

  private async _diagnoser(evidence: IEvidence): Promise<IDiagnoser | null> {
    try {
      this._loading ??= this._options.load();
      const diagnoser = await this._loading;
      // What cannot be loaded for this failure is asked for again at the next.
      await diagnoser.prepare?.(evidence).catch(error => {
        console.warn('Keras Doctor could not load a part of its knowledge.', error);
      });
      return diagnoser;
    } catch (error) {
      this._loading = null;
      console.warn('Keras Doctor could not load its knowledge.', error);
      return null;
    }
  }

  private _update(id: string, change: Partial<IFailureRecord>): IFailureRecord | null {
    const record = this._store.replace(id, change);
    if (record) {
      this._changed.emit(record.path);
    }
    return record;
  }

  private _delay(): Promise<null> {
    return new Promise(resolve => {
      setTimeout(() => resolve(null), this._options.patience ?? PATIENCE);
    });
  }

  private readonly _options: IServiceOptions;
  private readonly _changed = new Signal<IDiagnosisService, string>(this);
  private readonly _store = new FailureStore();
  private readonly _hosts = new Map<string, INotebookHost>();
  private readonly _environments = new Map<string, IEnvironment>();
  /** How often each cell was started: an answer about an older run is dropped. */
  private readonly _runs = new Map<string, number>();
  private _loading: Promise<IDiagnoser> | null = null;
  private _count = 0;
}
