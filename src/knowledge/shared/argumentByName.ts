/** A refused keyword of which a report says no more: `__init__() got an unexpected keyword argument 'count_mode'`. */

import type { IFacts } from '../../engine/cause';
import tensorflow1 from '../data/tf1Arguments.json';
import { argumentLife } from './argumentLife';
import type { IArgumentLife } from './argumentLife';
import type { IRejected } from './rejected';

/** What TensorFlow says, and not Python, of a function of its own; it takes the names of TensorFlow 2 alone. */
const BOUND = /^Got an unexpected keyword argument/;
const OF_TENSORFLOW_1: readonly [string, Readonly<Record<string, string>>][] = Object.entries(
  tensorflow1.names
);

/**
 * The life of the keyword where every class of Keras that ever took it lost it, or every one got it later. A keyword that
 * some class always takes may as well be one that this class never took.
 */
export function lifeByName(facts: IFacts, rejected: IRejected): IArgumentLife | null {
  const bare = /^(?:__init__)?$/.test(rejected.shown) && rejected.callees.length === 0;
  const [name, ...more] = rejected.names;
  if (!bare || more.length > 0 || rejected.how !== 'keyword' || rejected.own) {
    return null;
  }
  if (!name || facts.hasNotebook || facts.frames.length > 0) {
    return null;
  }
  const taking = BOUND.test(facts.innerMessage)
    ? OF_TENSORFLOW_1.filter(([, renamed]) =>
        Object.prototype.hasOwnProperty.call(renamed, name)
      ).map(([callee]) => callee)
    : facts.knowledge.index.taking(name);
  const lives = taking.map(callee => argumentLife(facts, { ...rejected, callees: [callee] }));
  const [first] = lives;
  return first && lives.every(one => one?.life.state === first.life.state) ? first : null;
}

/** What is known of a refused argument: by the callable, else by its own name. */
export function lifeOfRefused(facts: IFacts, rejected: IRejected): IArgumentLife | null {
  return argumentLife(facts, rejected) ?? lifeByName(facts, rejected);
}
