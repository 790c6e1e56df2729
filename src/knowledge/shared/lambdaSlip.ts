/** A slip in the function of a Lambda layer, which Keras 3 hides behind a word on shapes. */

import type { IFacts } from '../../engine/cause';
import type { OtherFamily } from '../../engine/types';

const SLIPS =
  /^(?:NameError|UnboundLocalError|KeyError|IndexError|ZeroDivisionError|ModuleNotFoundError|ImportError|AssertionError)$/;
/** The function is called with one tensor. */
const ARITY = /takes \d+ positional arguments? but \d+ (?:was|were) given|missing \d+ required/;

/** What the function raised. */
export interface ILambdaSlip {
  readonly said: string;
  readonly family: OtherFamily;
}

/** What the function raised, where that has nothing to do with tensors; null else. */
export function lambdaSlip(facts: IFacts): ILambdaSlip | null {
  const found = facts.exceptions
    .slice(1)
    .find(({ type, message }) => SLIPS.test(type) || (type === 'TypeError' && ARITY.test(message)));
  return found
    ? {
        said: `${found.type}: ${found.message.split('\n')[0]}`,
        family: found.type === 'NameError' ? 'undefined-name' : 'user-code'
      }
    : null;
}
