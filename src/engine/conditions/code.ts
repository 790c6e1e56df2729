/** Conditions on the API index, the notebook's code and what is being done with files. */

import type { ICondition } from '../cause';
import { cannotTell, matched, NOT_MATCHED, outcomeOf } from '../outcomes';
import { codeProof } from '../proofs';
import { isLoading, isSaving } from '../savedModels';
import { check } from './combine';

/** The index knows the symbol: it is or was public in some release. */
export function symbolInIndex(symbol: string): ICondition {
  return check(facts =>
    facts.knowledge.index.lookup(symbol).status === 'known' ? matched() : NOT_MATCHED
  );
}

/** The symbol exists in the versions in play. */
export function symbolExists(symbol: string): ICondition {
  return check(facts =>
    outcomeOf(facts.exists(symbol), facts.t('the versions of TensorFlow and Keras'))
  );
}

/** The callable takes this keyword in the versions in play. */
export function argumentAccepted(symbol: string, argument: string): ICondition {
  return check(facts =>
    outcomeOf(facts.accepts(symbol, argument), facts.t('the versions of TensorFlow and Keras'))
  );
}

/** The notebook's code imports or reads a canonical name or something below it. */
export function codeUses(...names: readonly string[]): ICondition {
  return check(facts => {
    for (const name of names) {
      const [first] = facts.code.referencesTo(name);
      if (first) {
        return matched([codeProof(facts, first, facts.t('The notebook uses %1.', name))], {
          used: name
        });
      }
    }
    return facts.hasNotebook ? NOT_MATCHED : cannotTell(facts.t('the code of the notebook'));
  });
}

/** The notebook's code calls a canonical name (or any name that ends with `.suffix`). */
export function codeCalls(...names: readonly string[]): ICondition {
  return check(facts => {
    for (const name of names) {
      const [first] = facts.code.callsOf(name);
      if (first) {
        return matched([
          codeProof(facts, first, facts.t('The notebook calls %1.', first.calleeText))
        ]);
      }
    }
    return facts.hasNotebook ? NOT_MATCHED : cannotTell(facts.t('the code of the notebook'));
  });
}

/** A saved model, weights or config is being read. */
export function inLoading(): ICondition {
  return check(isLoading);
}

/** A model or weights are being written, or a file name for it is being checked. */
export function inSaving(): ICondition {
  return check(isSaving);
}

/** The user's code caught and printed the error. */
export function isSwallowed(): ICondition {
  return check(facts => (facts.evidence.failure.swallowed ? matched() : NOT_MATCHED));
}
