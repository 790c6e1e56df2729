/** The plugins of the extension. */

import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

import { commandsPlugin } from './plugins/commands';
import { diagnosisPlugin } from './plugins/diagnosis';
import { fixesPlugin } from './plugins/fixes';
import { hintPlugin } from './plugins/hint';
import { notebookPlugin } from './plugins/notebook';
import { panelPlugin } from './plugins/panel';
import { settingsPlugin } from './plugins/settings';

export * from './tokens';

const plugins: JupyterFrontEndPlugin<unknown>[] = [
  settingsPlugin,
  diagnosisPlugin,
  notebookPlugin,
  fixesPlugin,
  commandsPlugin,
  hintPlugin,
  panelPlugin
];

export default plugins;
