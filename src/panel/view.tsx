/** The panel: which failure, which view of it. */

import { UseSignal } from '@jupyterlab/ui-components';
import * as React from 'react';

import { EnvironmentTab } from './components/environmentTab';
import { FailureTab } from './components/failureTab';
import { HistoryTab } from './components/historyTab';
import { LayersTab } from './components/layersTab';
import { Navigator } from './components/navigator';
import { Tabs, tabId } from './components/tabs';
import { ModelContext } from './context';
import type { PanelModel, Tab } from './model';

// Looking names up is another errand than reading a failure: its code comes when it is asked for.
const ApiTab = React.lazy(async () => ({
  default: (await import('./timeMachine/apiTab')).ApiTab
}));

const VIEWS: Readonly<Record<Tab, React.ComponentType>> = {
  failure: FailureTab,
  layers: LayersTab,
  environment: EnvironmentTab,
  history: HistoryTab,
  api: ApiTab
};

/** Follows the model's one change signal. */
export function PanelView({ model }: { model: PanelModel }): JSX.Element {
  return (
    <ModelContext.Provider value={model}>
      <UseSignal signal={model.changed}>{() => <Body model={model} />}</UseSignal>
    </ModelContext.Provider>
  );
}

function Body({ model }: { model: PanelModel }): JSX.Element {
  const View = VIEWS[model.tab];
  return (
    <>
      <div className="jp-KerasDoctor-header">
        <Navigator />
        <Tabs />
      </div>
      <div
        className="jp-KerasDoctor-tabpanel"
        role="tabpanel"
        id={tabId(model.tab, 'panel')}
        aria-labelledby={tabId(model.tab, 'tab')}
        tabIndex={0}
      >
        <React.Suspense fallback={null}>
          <View />
        </React.Suspense>
      </div>
    </>
  );
}
