/** The dialog before code is changed from a place that shows no preview. */

import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import { Widget } from '@lumino/widgets';

import type { IFix } from '../engine/types';
import { changedLines } from '../lineDiff';

const SIGNS = { added: '+', removed: '-', same: ' ', gap: ' ' } as const;

/** Asks with the changed lines in view; `safe` fixes are applied without a question. */
export async function confirmEdit(
  fix: IFix,
  preview: readonly { readonly before: string; readonly after: string }[] | null,
  trans: TranslationBundle
): Promise<'apply' | 'run' | 'cancel'> {
  if (fix.safety === 'safe' || !preview) {
    return 'apply';
  }
  const result = await showDialog({
    title: fix.title,
    body: new EditBody(fix, preview),
    buttons: [
      Dialog.cancelButton(),
      Dialog.createButton({ label: trans.__('Apply'), actions: ['apply'] }),
      Dialog.okButton({ label: trans.__('Apply and run'), actions: ['run'] })
    ],
    defaultButton: 0
  });
  const action = result.button.actions[0];
  return action === 'apply' || action === 'run' ? action : 'cancel';
}

/** Effect, risk and changed lines as text. */
class EditBody extends Widget {
  constructor(fix: IFix, preview: readonly { readonly before: string; readonly after: string }[]) {
    super();
    this.addClass('jp-KerasDoctorInstall');
    this._add('p', fix.effect);
    for (const { before, after } of preview) {
      const block = this._add('pre', '');
      block.className = 'jp-KerasDoctorDiff';
      for (const { kind, text } of changedLines(before, after)) {
        const line = document.createElement('span');
        line.className = 'jp-KerasDoctorDiff-line';
        line.dataset.change = kind;
        line.textContent = `${SIGNS[kind]} ${text}\n`;
        block.appendChild(line);
      }
    }
    if (fix.risk !== undefined) {
      this._add('p', fix.risk).className = 'jp-KerasDoctorInstall-risk';
    }
  }

  private _add(tag: 'p' | 'pre', text: string): HTMLElement {
    const element = document.createElement(tag);
    element.textContent = text;
    this.node.appendChild(element);
    return element;
  }
}
