/** Provides the typed settings. */

import type { JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ISettingRegistry } from '@jupyterlab/settingregistry';

import { DoctorSettings } from '../settings';
import { IDoctorSettings, PLUGIN_ID } from '../tokens';

/** Its id names the settings file `schema/plugin.json`. */
export const settingsPlugin: JupyterFrontEndPlugin<IDoctorSettings> = {
  id: PLUGIN_ID,
  description: 'Typed settings of Keras Doctor.',
  autoStart: true,
  optional: [ISettingRegistry],
  provides: IDoctorSettings,
  activate: (_, registry: ISettingRegistry | null) => {
    const settings = new DoctorSettings();
    registry?.load(PLUGIN_ID).then(
      loaded => settings.use(loaded),
      error => console.warn('Keras Doctor uses its default settings.', error)
    );
    return settings;
  }
};
