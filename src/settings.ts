/** A typed view of the settings; without a settings registry every setting has its default. */

import type { ISettingRegistry } from '@jupyterlab/settingregistry';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { IDoctorSettings } from './tokens';

/** See `IDoctorSettings`. */
export class DoctorSettings implements IDoctorSettings {
  get changed(): ISignal<IDoctorSettings, void> {
    return this._changed;
  }

  get enabled(): boolean {
    return this._flag('enabled');
  }

  get hintEnabled(): boolean {
    return this._flag('hintEnabled');
  }

  get printedErrors(): boolean {
    return this._flag('printedErrors');
  }

  get mutedCauses(): readonly string[] {
    const value = this._settings?.composite.mutedCauses;
    const stored = Array.isArray(value)
      ? value.filter((item): item is string => typeof item === 'string')
      : [];
    return [...stored, ...this._mutedHere];
  }

  get probe(): 'automatic' | 'never' {
    return this._settings?.composite.probe === 'never' ? 'never' : 'automatic';
  }

  async muteCause(cause: string): Promise<void> {
    const muted = this.mutedCauses;
    if (muted.includes(cause)) {
      return;
    }
    if (this._settings) {
      await this._settings.set('mutedCauses', [...muted, cause].sort());
    } else {
      this._mutedHere.push(cause);
      this._changed.emit();
    }
  }

  /** Connects to the loaded settings. */
  use(settings: ISettingRegistry.ISettings): void {
    this._settings = settings;
    settings.changed.connect(() => this._changed.emit(), this);
    this._changed.emit();
  }

  private _flag(name: string): boolean {
    return this._settings?.composite[name] !== false;
  }

  private readonly _changed = new Signal<IDoctorSettings, void>(this);
  private readonly _mutedHere: string[] = [];
  private _settings: ISettingRegistry.ISettings | null = null;
}
