/** The line under a failed output. Plain DOM: a notebook may hold hundreds of them. */

import type { TranslationBundle } from '@jupyterlab/translation';
import type { LabIcon } from '@jupyterlab/ui-components';
import type { CommandRegistry } from '@lumino/commands';
import { Menu, Widget } from '@lumino/widgets';

import { codeParts, plainWords } from '../codeParts';
import { followsIcon, moreIcon, otherIcon, unsureIcon, versionIcon } from '../icons';
import { CommandIDs } from '../tokens';
import type { Look } from '../words';
import type { IHintContent } from './hintContent';

const CLASS = 'jp-KerasDoctorHint';

const ICONS: Readonly<Record<Look, LabIcon>> = {
  version: versionIcon,
  environment: versionIcon,
  other: otherIcon,
  follows: followsIcon,
  unsure: unsureIcon
};

/** Shows one hint; acts by executing commands. Everything is set as text, never as markup. */
export class HintWidget extends Widget {
  constructor(content: IHintContent, commands: CommandRegistry, trans: TranslationBundle) {
    super();
    this._commands = commands;
    this._trans = trans;
    this.addClass(CLASS);
    this.node.setAttribute('role', 'group');
    this.node.setAttribute('aria-label', trans.__('Keras Doctor'));
    this._content = content;
    this._render();
  }

  get content(): IHintContent {
    return this._content;
  }

  /** Shows another state; does nothing if it is the same. */
  setContent(content: IHintContent): void {
    if (JSON.stringify(content) === JSON.stringify(this._content)) {
      return;
    }
    const focused = this.node.contains(document.activeElement)
      ? document.activeElement?.getAttribute('data-action')
      : null;
    this._content = content;
    this._render();
    if (focused) {
      this.node.querySelector<HTMLElement>(`[data-action="${focused}"]`)?.focus();
    }
  }

  private _render(): void {
    const { look, verdict, prefix, text, quiet, outcome } = this._content;
    this.node.dataset.look = look;
    this.node.dataset.quiet = String(quiet && !this._opened);
    const icon = ICONS[look].element({ tag: 'span', className: `${CLASS}-icon` });
    icon.setAttribute('aria-hidden', 'true');
    const words = element('span', `${CLASS}-verdict`, verdict);
    const sentence = element('span', `${CLASS}-text`);
    if (prefix !== null) {
      sentence.append(element('span', `${CLASS}-prefix`, prefix), ' ');
    }
    sentence.append(...codeSpans(text));
    const line = element('span', `${CLASS}-line`);
    line.append(words, ' ', sentence);
    if (outcome !== null) {
      line.append(element('span', `${CLASS}-outcome`, outcome));
    }
    const actions = element('span', `${CLASS}-actions`);
    actions.append(...this._buttons());
    this.node.replaceChildren(icon, line, actions);
  }

  private _buttons(): HTMLElement[] {
    const { failure, action, quiet, undoable } = this._content;
    if (quiet && !this._opened) {
      return [
        this._button('show', this._trans.__('Show'), () => {
          this._opened = true;
          this._render();
          this.node.querySelector<HTMLElement>('[data-action="details"]')?.focus();
        })
      ];
    }
    const buttons: HTMLElement[] = [];
    if (undoable) {
      buttons.push(
        this._command('undo', this._trans.__('Undo'), CommandIDs.undoFix, { failure }),
        this._command('run', this._trans.__('Run cell'), CommandIDs.runCell, { failure })
      );
    } else if (action.kind === 'fix') {
      const args = { failure, finding: 0, fix: action.fix };
      buttons.push(this._command('fix', action.label, CommandIDs.applyFix, args));
    } else if (action.kind === 'go') {
      const args = { failure, cell: action.cell };
      buttons.push(this._command('go', action.label, CommandIDs.goToCell, args));
    } else if (action.kind === 'ask') {
      buttons.push(this._command('ask', action.label, CommandIDs.askKernel, { failure }));
    }
    buttons.forEach(button => button.classList.add('jp-mod-main'));
    buttons.push(
      this._command('details', this._trans.__('Details'), CommandIDs.openPanel, { failure }),
      this._moreButton()
    );
    return buttons;
  }

  private _moreButton(): HTMLElement {
    const button = this._button('more', '', () => this._openMenu(button));
    button.classList.add('jp-mod-icon');
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-label', this._trans.__('More about this hint'));
    moreIcon.element({ container: button, tag: 'span' });
    return button;
  }

  /** The menu is attached to the body: off-screen cells clip what lies inside them. */
  private _openMenu(anchor: HTMLElement): void {
    const { failure, cause } = this._content;
    const menu = new Menu({ commands: this._commands });
    menu.addItem({ command: CommandIDs.muteHint, args: { failure } });
    menu.addItem({ command: CommandIDs.muteHint, args: { failure, cause } });
    menu.aboutToClose.connect(() => {
      anchor.focus();
      requestAnimationFrame(() => menu.dispose());
    });
    const { left, bottom } = anchor.getBoundingClientRect();
    menu.open(left, bottom);
  }

  private _command(
    name: string,
    label: string,
    command: string,
    args: { [key: string]: string | number }
  ): HTMLButtonElement {
    return this._button(name, label, () => {
      this._commands.execute(command, args).catch(error => {
        console.warn(`The command ${command} failed.`, error);
      });
    });
  }

  private _button(name: string, label: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `${CLASS}-button`;
    button.append(...codeSpans(label));
    button.title = plainWords(label);
    button.dataset.action = name;
    // One-letter shortcuts of the notebook would act on the cell while the button has the focus.
    button.dataset.lmSuppressShortcuts = 'true';
    button.addEventListener('click', event => {
      event.stopPropagation();
      act();
    });
    return button;
  }

  private readonly _commands: CommandRegistry;
  private readonly _trans: TranslationBundle;
  private _content: IHintContent;
  private _opened = false;
}

function element(tag: 'span', className: string, text?: string): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  if (text !== undefined) {
    node.textContent = text;
  }
  return node;
}

/** Text with the names in it in code font. */
function codeSpans(text: string): (string | HTMLElement)[] {
  return codeParts(text).map(part => {
    if (!part.code) {
      return part.text;
    }
    const code = document.createElement('code');
    code.textContent = part.text;
    return code;
  });
}
