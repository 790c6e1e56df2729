/** Where the misspelt word stands in the notebook. */

import type { IRequested } from '../../shared/requested';
import type { ITypo } from './findTypo';

/** The place of the word in the import or reference that asked for it; undefined where none is known. */
export function spanOf(requested: IRequested, written: string): ITypo['span'] {
  const { site } = requested;
  if (!site) {
    return undefined;
  }
  const span =
    'parts' in site
      ? site.parts.find(part => part.name === written)
      : site.name === written
        ? site.nameSpan
        : undefined;
  return span ? { cell: span.cell, from: span.from, to: span.to } : undefined;
}
