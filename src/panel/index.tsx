/** The content of the side panel: a Lumino shell around the React view. */

import { ReactWidget } from '@jupyterlab/ui-components';
import * as React from 'react';

import { PanelModel } from './model';
import type { IPanelOptions } from './model';
import { PanelView } from './view';

/** Everything below the side panel's tab; loaded when the panel is first shown. */
export class DoctorPanelBody extends ReactWidget {
  constructor(options: IPanelOptions) {
    super();
    this.model = new PanelModel(options);
    this.addClass('jp-KerasDoctor-body');
  }

  readonly model: PanelModel;

  dispose(): void {
    if (!this.isDisposed) {
      this.model.dispose();
      super.dispose();
    }
  }

  protected render(): JSX.Element {
    return <PanelView model={this.model} />;
  }
}
