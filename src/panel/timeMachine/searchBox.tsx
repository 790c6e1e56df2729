/** The search box: a combobox with a list, as the ARIA pattern asks. */

import { caretLeftIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ISuggestion } from '../../engine/types';
import { useModel } from '../context';
import { useSuggestions } from './useSuggestions';
import type { ISearchState } from './useSuggestions';

const LIST = 'jp-KerasDoctor-suggestions';

function optionId(at: number): string {
  return `${LIST}-${at}`;
}

/** The text that stands for a suggestion in the box. */
function textOf({ symbol, argument }: { symbol: string; argument?: string | null }): string {
  return argument ? `${symbol}(${argument}` : symbol;
}

/** Arrow keys move through the names that fit, Enter looks one up, Escape closes the list, then empties the box. */
export function SearchBox(): JSX.Element {
  const { lookups, trans } = useModel();
  const shown = lookups.life
    ? textOf({ symbol: lookups.life.symbol, argument: lookups.argument })
    : '';
  const box = useSuggestions(lookups, shown);
  return (
    <div className="jp-KerasDoctor-search">
      <div className="jp-KerasDoctor-searchLine">
        {lookups.hasBefore && (
          <button
            type="button"
            className="jp-KerasDoctor-iconButton"
            aria-label={trans.__('Back to the name before')}
            title={trans.__('Back to the name before')}
            onClick={() => void lookups.back()}
          >
            <caretLeftIcon.react tag="span" />
          </button>
        )}
        <Input box={box} />
      </div>
      <Options items={box.items} active={box.active} choose={box.choose} />
      <span className="jp-KerasDoctor-hidden" role="status">
        {box.items.length > 0 && trans._n('%1 name fits', '%1 names fit', box.items.length)}
        {lookups.loading && trans.__('Loading the index of names…')}
      </span>
    </div>
  );
}

function Input({ box }: { box: ISearchState }): JSX.Element {
  const { lookups, trans } = useModel();
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (lookups.takeFocus()) {
      input.current?.focus();
      input.current?.select();
    }
  });
  const open = box.items.length > 0;
  return (
    <input
      ref={input}
      className="jp-KerasDoctor-searchInput"
      type="text"
      role="combobox"
      aria-label={trans.__('Name in TensorFlow or Keras')}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={LIST}
      aria-activedescendant={open && box.active >= 0 ? optionId(box.active) : undefined}
      placeholder={trans.__('keras.layers.Dense or Adam(lr')}
      spellCheck={false}
      autoComplete="off"
      value={box.text}
      onChange={event => box.type(event.target.value)}
      onKeyDown={box.onKeyDown}
      onBlur={box.close}
    />
  );
}

function Options(props: Pick<ISearchState, 'items' | 'active' | 'choose'>): JSX.Element {
  const { trans } = useModel();
  const { items, active, choose } = props;
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    // The list scrolls by itself; the panel around it stays.
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={LIST}
      className="jp-KerasDoctor-suggestions"
      role="listbox"
      aria-label={trans.__('Names that fit')}
      hidden={items.length === 0}
    >
      {items.map((item, at) => (
        <li
          key={textOf(item)}
          id={optionId(at)}
          role="option"
          aria-selected={at === active}
          // The box keeps the focus; its loss would close the list before the click.
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(at)}
        >
          <Name item={item} />
          <span className="jp-KerasDoctor-suggestionKind">
            {item.near ? trans.__('similar') : kindWords(item.kind, trans)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The path quiet, its last part plain: that is what differs from line to line. */
function Name({ item }: { item: ISuggestion }): JSX.Element {
  const dot = item.symbol.lastIndexOf('.') + 1;
  return (
    <code className="jp-KerasDoctor-suggestionName">
      <span className="jp-KerasDoctor-suggestionPath">{item.symbol.slice(0, dot)}</span>
      <wbr />
      {item.symbol.slice(dot)}
      {item.argument !== undefined && <b>({item.argument}=)</b>}
    </code>
  );
}

/** The kind of a thing, as one word. */
export function kindWords(
  kind: ISuggestion['kind'],
  trans: ReturnType<typeof useModel>['trans']
): string {
  const words: Record<ISuggestion['kind'], string> = {
    module: trans.__('module'),
    class: trans.__('class'),
    function: trans.__('function'),
    method: trans.__('method'),
    value: trans.__('value'),
    argument: trans.__('argument')
  };
  return words[kind];
}
