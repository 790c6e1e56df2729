/** The dialog before an environment is changed: the exact command, what changes, what it risks. */

import { Dialog, showDialog } from '@jupyterlab/apputils';
import type { TranslationBundle } from '@jupyterlab/translation';
import { Widget } from '@lumino/widgets';

import type { IFix } from '../engine/types';
import type { IInstallCells } from './installCells';

/** What the user chose. */
export type InstallChoice = 'run' | 'insert' | 'copy' | 'cancel';

/** Shows what would happen and asks. */
export async function confirmInstall(
  fix: IFix,
  cells: IInstallCells,
  trans: TranslationBundle
): Promise<InstallChoice> {
  const inserts = cells.first !== null || cells.above !== null;
  const buttons = [Dialog.cancelButton()];
  if (inserts) {
    buttons.push(
      Dialog.createButton({
        label: cells.above === null ? trans.__('Insert cell') : trans.__('Insert only'),
        actions: ['insert'],
        caption: trans.__('Insert the cells without running them')
      })
    );
  }
  if (cells.above !== null) {
    buttons.push(
      Dialog.okButton({
        label: trans.__('Insert and run'),
        actions: ['run'],
        caption: trans.__('Insert the cells and run the installation now')
      })
    );
  }
  if (cells.toCopy !== null) {
    buttons.push(
      Dialog.createButton({
        label: trans.__('Copy command'),
        actions: ['copy'],
        caption: trans.__('Copy the command for a terminal')
      })
    );
  }
  const body = new InstallBody(fix, cells, trans);
  const result = await showDialog({
    title: fix.title,
    body,
    buttons,
    // The choice that changes nothing has the focus.
    defaultButton: 0
  });
  const action = result.button.actions[0];
  return action === 'run' || action === 'insert' || action === 'copy' ? action : 'cancel';
}

/** The content of the dialog; text only, nothing in it is read as markup. */
export class InstallBody extends Widget {
  constructor(fix: IFix, cells: IInstallCells, trans: TranslationBundle) {
    super();
    this.addClass('jp-KerasDoctorInstall');
    this._add('p', fix.effect);
    if (cells.first !== null) {
      this._add('p', trans.__('A cell at the top of the notebook:'), 'jp-KerasDoctorInstall-label');
      this._add('pre', cells.first);
    }
    if (cells.above !== null) {
      this._add('p', trans.__('A cell above the failed cell:'), 'jp-KerasDoctorInstall-label');
      this._add('pre', cells.above);
    }
    if (cells.toCopy !== null) {
      this._add('p', trans.__('To be run in a terminal:'), 'jp-KerasDoctorInstall-label');
      this._add('pre', cells.toCopy);
    }
    if (fix.changes && fix.changes.length > 0) {
      this._addChanges(fix, trans);
    }
    if (fix.risk !== undefined) {
      this._add('p', fix.risk, 'jp-KerasDoctorInstall-risk');
    }
    if (fix.restart) {
      this._add('p', trans.__('The kernel has to be restarted afterwards: variables are lost.'));
    }
  }

  private _add(tag: 'p' | 'pre', text: string, className?: string): void {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className !== undefined) {
      element.className = className;
    }
    this.node.appendChild(element);
  }

  private _addChanges(fix: IFix, trans: TranslationBundle): void {
    const table = document.createElement('table');
    const head = table.createTHead().insertRow();
    for (const title of [trans.__('Package'), trans.__('Now'), trans.__('Then')]) {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = title;
      head.appendChild(cell);
    }
    const rows = table.createTBody();
    for (const change of fix.changes ?? []) {
      const row = rows.insertRow();
      row.insertCell().textContent = change.package;
      row.insertCell().textContent = change.from ?? trans.__('not installed');
      row.insertCell().textContent = change.to ?? trans.__('removed');
    }
    this.node.appendChild(table);
  }
}
