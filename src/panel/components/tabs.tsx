/** The tab list: arrow keys move, as the pattern for tabs asks. */

import * as React from 'react';

import { useModel } from '../context';
import { TABS } from '../model';
import type { Tab } from '../model';

/** Ids of a tab and its panel; there is one panel in the application. */
export function tabId(tab: Tab, part: 'tab' | 'panel'): string {
  return `jp-KerasDoctor-${part}-${tab}`;
}

/** Shows the tabs and moves between them. */
export function Tabs(): JSX.Element {
  const model = useModel();
  const { trans, tab } = model;
  const labels: Record<Tab, string> = {
    failure: trans.__('Failure'),
    layers: trans.__('Layers'),
    environment: trans.__('Environment'),
    history: trans.__('History'),
    api: trans.__('API')
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    const at = TABS.indexOf(tab);
    const to: Record<string, number> = {
      ArrowRight: (at + 1) % TABS.length,
      ArrowLeft: (at + TABS.length - 1) % TABS.length,
      Home: 0,
      End: TABS.length - 1
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      model.setTab(TABS[next]);
      document.getElementById(tabId(TABS[next], 'tab'))?.focus();
    }
  };
  return (
    <div
      className="jp-KerasDoctor-tabs"
      role="tablist"
      aria-label={trans.__('Views of Keras Doctor')}
      onKeyDown={onKeyDown}
    >
      {TABS.map(name => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name, 'tab')}
          className="jp-KerasDoctor-tab"
          aria-selected={name === tab}
          aria-controls={tabId(name, 'panel')}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => model.setTab(name)}
        >
          {labels[name]}
        </button>
      ))}
    </div>
  );
}
