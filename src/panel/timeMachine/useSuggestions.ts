/** The state of the search box: what is typed, what fits, which of it is marked. */

import * as React from 'react';

import type { ISuggestion } from '../../engine/types';
import type { Lookups } from './lookups';

/** The box as its view sees it. */
export interface ISearchState {
  readonly text: string;
  /** The names that fit; none: the list is closed. */
  readonly items: readonly ISuggestion[];
  /** Index of the marked name; -1 for none. */
  readonly active: number;
  type(text: string): void;
  choose(at: number): void;
  close(): void;
  onKeyDown(event: React.KeyboardEvent): void;
}

/** Text and list of a search box that follows the name shown. */
export function useSuggestions(lookups: Lookups, shown: string): ISearchState {
  const [text, setText] = React.useState(shown);
  const [items, setItems] = React.useState<readonly ISuggestion[]>([]);
  const [active, setActive] = React.useState(-1);
  // An answer that comes after more was typed, or after the list was closed, is late.
  const waiting = React.useRef<string | null>(null);
  const close = (): void => {
    waiting.current = null;
    setItems([]);
    setActive(-1);
  };
  React.useEffect(() => {
    setText(shown);
    close();
  }, [shown, lookups.life]);
  const suggest = (typed: string): void => {
    waiting.current = typed;
    setActive(-1);
    void lookups.suggest(typed).then(found => {
      if (waiting.current === typed) {
        setItems(found);
      }
    });
  };
  const type = (typed: string): void => {
    setText(typed);
    suggest(typed);
  };
  const choose = (at: number): void => {
    const item = items[at];
    close();
    if (item) {
      void lookups.look(item.symbol, item.argument);
    }
  };
  const look = (): void => {
    close();
    void lookups.lookText(text);
  };
  const step = (by: number): void => {
    const places = items.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };
  const state = { text, items, active, type, choose, close };
  const keys: IKeyActions = { ...state, look, step, open: () => suggest(text) };
  return { ...state, onKeyDown: event => onKey(event, keys) };
}

interface IKeyActions extends Omit<ISearchState, 'onKeyDown'> {
  look(): void;
  step(by: number): void;
  open(): void;
}

/** What the pattern for a combobox gives to the keys; all others are the text field's own. */
function onKey(event: React.KeyboardEvent, box: IKeyActions): void {
  const open = box.items.length > 0;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: open ? () => box.step(1) : box.open,
    ArrowUp: open ? () => box.step(-1) : box.open,
    Enter: box.active >= 0 ? () => box.choose(box.active) : box.look,
    Escape: open ? box.close : box.text === '' ? undefined : () => box.type('')
  };
  const act = actions[event.key];
  if (act) {
    // Arrow keys would move the caret, Enter and Escape would reach JupyterLab.
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}
