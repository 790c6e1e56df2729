/** Did a class of the notebook refuse the arguments it is made with? */

import type { IFacts } from '../../engine/cause';

/** Before Python 3.10 only `__init__` is named: is it that of the user's class, with no `**kwargs` to hand on? */
export function refusedByOwnInit(facts: IFacts, name: string): boolean {
  const init = facts.code.classNamed(name)?.methods.find(item => item.name === '__init__');
  return init !== undefined && !init.parameters.some(item => item.kind === 'double-star');
}
