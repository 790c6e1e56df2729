/** Names that a star import would have bound if its module still had them. */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import { isIndexed } from './oldWording';

/** The name of a NameError as the star import would have brought it: `from keras.layers import *`, then `Merge`. */
export function starredName(facts: IFacts): string | null {
  const name = /name '(?<name>\w+)' is not defined/.exec(facts.innerMessage)?.groups?.name;
  const raised = [facts.ename, facts.innerType].includes('NameError');
  if (!raised || !name || facts.code.definitions(name).length > 0) {
    return null;
  }
  const symbols = facts.code.imports
    .filter(item => item.name === '*')
    .map(item => `${publicName(item.module)}.${name}`);
  return (
    symbols.find(
      item => isIndexed(item, facts) && facts.knowledge.index.lookup(item).status === 'known'
    ) ?? null
  );
}
