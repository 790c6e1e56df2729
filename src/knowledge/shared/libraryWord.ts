/** Words that a library hands to Keras, and that the user never wrote. */

import type { IFacts } from '../../engine/cause';
import { callerOf } from './caller';

/** Does the word come from a library's line, and stand nowhere in the notebook? */
export function writtenByLibrary(facts: IFacts, written: string): boolean {
  const word = new RegExp(`(?<![\\w-])${written.replace(/[^\w]/g, '\\$&')}(?![\\w-])`);
  return (
    callerOf(facts).kind === 'library' &&
    !(facts.evidence.notebook?.cells ?? []).some(cell => word.test(cell.source))
  );
}
