/** A diagnosis service that holds what a spec gives it. Never shipped. */

import { CommandRegistry } from '@lumino/commands';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { IEnvironment } from '../engine/types';
import type {
  IDiagnosisService,
  IDoctorSettings,
  IFailureRecord,
  IFixOutcome,
  IStoredError,
  KernelKind
} from '../tokens';
import { CommandIDs } from '../tokens';

/** Plain lists behind the interface; `tell` emits the change. */
export class FakeService implements IDiagnosisService {
  records: IFailureRecord[] = [];
  past: IFailureRecord[] = [];
  storedErrors: IStoredError[] = [];
  facts: IEnvironment | null = null;
  kernel: KernelKind = 'python';

  get changed(): ISignal<IDiagnosisService, string> {
    return this._changed;
  }
  tell(path = 'nb.ipynb'): void {
    this._changed.emit(path);
  }
  failures(path: string): readonly IFailureRecord[] {
    return this.records.filter(record => record.path === path);
  }
  failure(id: string): IFailureRecord | null {
    return [...this.records, ...this.past].find(record => record.id === id) ?? null;
  }
  history(): readonly IFailureRecord[] {
    return this.past;
  }
  environment(): IEnvironment | null {
    return this.facts;
  }
  kernelKind(): KernelKind {
    return this.kernel;
  }
  stored(): readonly IStoredError[] {
    return this.storedErrors;
  }
  diagnoseStored(): string | null {
    return null;
  }
  async askKernel(): Promise<void> {
    return;
  }
  muteCell(): void {
    return;
  }
  setOutcome(id: string, outcome: IFixOutcome | null): void {
    this.records = this.records.map(record => (record.id === id ? { ...record, outcome } : record));
    this.tell();
  }

  private readonly _changed = new Signal<IDiagnosisService, string>(this);
}

/** Settings that a spec can set. */
export class FakeSettings implements IDoctorSettings {
  enabled = true;
  hintEnabled = true;
  printedErrors = true;
  mutedCauses: string[] = [];
  probe: 'automatic' | 'never' = 'automatic';

  get changed(): ISignal<IDoctorSettings, void> {
    return this._changed;
  }
  tell(): void {
    this._changed.emit();
  }
  async muteCause(cause: string): Promise<void> {
    this.mutedCauses = [...this.mutedCauses, cause];
    this.tell();
  }

  private readonly _changed = new Signal<IDoctorSettings, void>(this);
}

/** What was executed, in order. */
export type Executed = [command: string, args: unknown][];

/** Every command of the extension; each only notes that it was executed. */
export function recordingCommands(executed: Executed): CommandRegistry {
  const commands = new CommandRegistry();
  for (const id of Object.values(CommandIDs)) {
    commands.addCommand(id, {
      label: id,
      describedBy: { args: {} },
      execute: args => void executed.push([id, args])
    });
  }
  return commands;
}
