/** The releases that a pin may choose from: they have not only the missing name, they can run what is done with it. */

import type { IFacts } from '../../engine/cause';
import type { Tri } from '../../engine/knowledgeTypes';
import { compareVersions, minorOf, versionSatisfies } from '../../engine/versions';
import { boundsOf } from './specifierBounds';

/** Does the package's own name space hold the symbol? Behind `tf.keras` two packages decide together. */
function isOwn(symbol: string, name: string): boolean {
  return (
    /^(?:keras|tensorflow)$/.test(name) &&
    symbol.startsWith(`${name}.`) &&
    !/^tensorflow\.(?:compat\.v[12]\.)?keras\./.test(symbol)
  );
}

/** Can a release run what the notebook does with the symbol: call it, and take what lies below it? Of private names the index knows too little. */
function serves(facts: IFacts, symbol: string, name: string): (version: string) => Tri {
  const { index } = facts.knowledge;
  const isCalled = facts.code.callsOf(symbol).length > 0;
  const below = [...new Set(facts.code.references.map(item => item.resolved?.name ?? ''))].filter(
    used => used.startsWith(`${symbol}.`) && index.lookup(used).visibility === 'public'
  );
  return version => {
    const stack = { [name]: version };
    const there = [symbol, ...below].map(used => index.exists(used, stack));
    if (there.includes('unknown')) {
      return 'unknown';
    }
    // A module that has taken the name of a class or a function has no parameters.
    const isCallable = !isCalled || index.parameters(symbol, stack) !== null;
    return isCallable && !there.includes('no') ? 'yes' : 'no';
  };
}

/** '2.4' for the first release of 2.4 that is known, '2.4.3' for one between two of them. */
function endBehind(version: string, next: string): string {
  return minorOf(version) === minorOf(next) ? next : (minorOf(next) ?? next);
}

/**
 * A range within or before `needs`, in which the newest release serves; `needs` itself where it already does, or where
 * no release is known to.
 */
export function pinRange(facts: IFacts, symbol: string, name: string, needs: string): string {
  const { before } = boundsOf(needs);
  if (!isOwn(symbol, name) || before === null) {
    return needs;
  }
  const works = serves(facts, symbol, name);
  const releases = facts.knowledge.releases.versions(name);
  let refused = false;
  for (let at = releases.length - 1; at >= 0; at--) {
    const answer = compareVersions(releases[at], before) < 0 ? works(releases[at]) : 'unknown';
    if (answer === 'yes' && !refused) {
      return needs;
    }
    if (answer === 'yes') {
      const end = endBehind(releases[at], releases[at + 1]);
      return versionSatisfies(releases[at], needs) === 'yes'
        ? needs.replace(`<${before}`, `<${end}`)
        : `<${end}`;
    }
    refused = refused || answer === 'no';
  }
  return needs;
}
