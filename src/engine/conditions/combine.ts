/** Conditions of conditions. */

import type { ICondition, IFacts, IOutcome } from '../cause';
import { both, cannotTell, matched, NOT_MATCHED } from '../outcomes';

/** A condition of one's own. Must not throw; a throw counts as "does not hold". */
export function check(evaluate: (facts: IFacts) => IOutcome): ICondition {
  return { evaluate };
}

/** Every condition holds. Stops at the first that does not. */
export function allOf(...conditions: readonly ICondition[]): ICondition {
  return check(facts => {
    let outcome = matched();
    for (const condition of conditions) {
      outcome = both(outcome, condition.evaluate(facts));
      if (outcome.state === 'no') {
        return NOT_MATCHED;
      }
    }
    return outcome;
  });
}

/** The first condition that holds; cannot tell if none holds and one cannot be told. */
export function anyOf(...conditions: readonly ICondition[]): ICondition {
  return check(facts => {
    let unknown: IOutcome | null = null;
    for (const condition of conditions) {
      const outcome = condition.evaluate(facts);
      if (outcome.state === 'yes') {
        return outcome;
      }
      unknown = unknown ?? (outcome.state === 'unknown' ? outcome : null);
    }
    return unknown ?? NOT_MATCHED;
  });
}

/** The condition does not hold. Gives no proof. */
export function not(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    switch (outcome.state) {
      case 'yes':
        return NOT_MATCHED;
      case 'no':
        return matched();
      case 'unknown':
        return cannotTell(outcome.missing ?? '');
    }
  });
}

/** Holds only where it is known to: what cannot be told counts as not so. For signs that few failures have. */
export function known(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    return outcome.state === 'yes' ? outcome : NOT_MATCHED;
  });
}

/** Adds proofs and captures where it holds; never decides. */
export function optional(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    return outcome.state === 'yes' ? outcome : matched();
  });
}

/** Holds unless the condition surely does not: a missing fact is let pass without lowering confidence. */
export function unlessRefuted(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    return outcome.state === 'no' ? NOT_MATCHED : matched(outcome.proofs, outcome.captures);
  });
}
