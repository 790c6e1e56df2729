/** The content of the side panel: a Lumino shell around the React view. */

import { ReactWidget } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ITyped } from '../engine/types';
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

  /** Shows the time machine with a name, or with an empty search box, and gives it the focus. */
  async lookUp(asked: ITyped | null): Promise<void> {
    const { lookups } = this.model;
    this.model.setTab('api');
    await this.renderPromise;
    if (asked) {
      await lookups.look(asked.symbol, asked.argument);
    }
    lookups.wantFocus();
  }

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
