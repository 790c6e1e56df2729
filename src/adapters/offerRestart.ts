/** The notification after an environment change: what is there now, and the restart it needs. */

import { Notification } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';

/** Says what happened and offers to restart; stays until it is closed or used. */
export function offerRestart(
  trans: TranslationBundle,
  message: string,
  restart: () => Promise<unknown>
): void {
  const text = trans.__(
    '%1 The kernel still runs what it loaded before; a restart decides.',
    message
  );
  Notification.info(text, {
    autoClose: false,
    actions: [
      {
        label: trans.__('Restart and run to the failed cell'),
        caption: trans.__('Restart the kernel after asking, then run from the top'),
        displayType: 'accent',
        callback: () => void restart()
      }
    ]
  });
}
