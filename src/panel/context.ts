/** What every component of the panel may use. */

import { createContext, useContext } from 'react';

import type { PanelModel } from './model';

/** The model, for components below the view. */
export const ModelContext = createContext<PanelModel | null>(null);

/** The model of the panel that a component is part of. */
export function useModel(): PanelModel {
  const model = useContext(ModelContext);
  if (!model) {
    throw new Error('A component of the panel stands outside of it.');
  }
  return model;
}

/** Executes a command; a failure of it is for the console, not for the panel. */
export function useCommand(): (
  id: string,
  args: { [key: string]: string | number | boolean }
) => Promise<void> {
  const { commands } = useModel();
  return async (id, args) => {
    try {
      await commands.execute(id, args);
    } catch (error) {
      console.warn(`The command ${id} failed.`, error);
    }
  };
}
