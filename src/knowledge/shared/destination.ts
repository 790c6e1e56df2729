/** Where a name lives in the versions in play: the same thing elsewhere, or what takes its place. */

import type { IFacts } from '../../engine/cause';
import type { IReplacement } from '../../engine/knowledgeTypes';
import { lastPart } from './calleeWords';
import { successorOf } from './successors';

/** A name that works in the versions in play. */
export interface IDestination {
  readonly to: string;
  /** The same thing elsewhere, another thing to use, or only a public thing of the same name. */
  readonly kind: 'move' | 'replacement' | 'namesake';
  readonly risk?: string;
  readonly evidence?: string;
  /** A replacement with the same results on every input tried. */
  readonly same?: boolean;
}

const ROOTS = ['keras', 'tensorflow.keras', 'tf_keras', 'tensorflow.compat.v1.keras'];

/** Paths that are no public home, or hold other things under the same names. */
const HIDDEN = /\.(?:src|python|legacy|experimental)\./;
const OTHER_THINGS = /\.(?:src|python|legacy|ops|backend|activations|random|estimator|raw_ops)\./;

function rootOf(symbol: string): string {
  const found = ROOTS.filter(root => symbol === root || symbol.startsWith(`${root}.`));
  return found.sort((left, right) => right.length - left.length)[0] ?? symbol.split('.')[0];
}

/** The same path below the root that the user's code reaches Keras by, if it is there. */
function underUsersRoot(facts: IFacts, symbol: string, asked: string): string {
  const from = rootOf(symbol);
  const wanted = rootOf(asked);
  if (from === wanted || !ROOTS.includes(from) || !ROOTS.includes(wanted)) {
    return symbol;
  }
  const other = wanted + symbol.slice(from.length);
  return facts.exists(other) === 'yes' ? other : symbol;
}

/** What TensorFlow still has for optimizers of Keras before 2.11, and refuses later ones. */
const OF_KERAS_2 = /\.enable_mixed_precision_graph_rewrite$/;

function isOfKeras2(facts: IFacts, symbol: string): boolean {
  const newer = facts.kerasInPlay === 'keras3' || facts.versionIn('keras', '>=2.11') === 'yes';
  return newer && OF_KERAS_2.test(symbol);
}

function usable(facts: IFacts, { to }: IReplacement): boolean {
  return facts.exists(to) !== 'no' && !isOfKeras2(facts, to);
}

/** Where to ask instead, or null. Moves first, then replacements, then a public thing of the same name. */
export function destinationOf(facts: IFacts, symbol: string): IDestination | null {
  const { index } = facts.knowledge;
  const moves = index.lookup(symbol).moves ?? [];
  const known = index.replacements(symbol).find(item => usable(facts, item));
  if (known) {
    const kind = moves.find(item => item.to === known.to)?.kind ?? 'replacement';
    return {
      to: underUsersRoot(facts, known.to, symbol),
      kind,
      ...(known.risk ? { risk: known.risk } : {}),
      evidence: known.evidence,
      same: known.proof === 'same'
    };
  }
  const successor = successorOf(facts, symbol);
  if (successor) {
    return { kind: 'replacement', ...successor };
  }
  const namesake =
    rootOf(symbol) === 'tensorflow' ? undefined : namesakesOf(facts, symbol, HIDDEN)[0];
  return namesake ? { to: namesake, kind: 'namesake' } : elsewhere(facts, symbol);
}

/** Public things of the same name under the same root, in the versions in play, the shortest path first. */
function namesakesOf(facts: IFacts, symbol: string, without: RegExp): readonly string[] {
  return facts.knowledge.index
    .named(lastPart(symbol))
    .filter(item => item !== symbol && rootOf(item) === rootOf(symbol) && !without.test(item))
    .filter(item => facts.exists(item) === 'yes')
    .sort((left, right) => left.length - right.length);
}

/** 'tf.config.list_physical_devices' → 'tf.config.experimental.list_physical_devices' */
function experimental(symbol: string): string {
  return symbol.replace(/\.(\w+)$/, '.experimental.$1');
}

/** 'tf.lite.TFLiteConverter.from_session' → 'tf.compat.v1.lite.TFLiteConverter.from_session' */
function compatible(symbol: string): string {
  return symbol.replace(/^tensorflow\.(?!compat\.|keras\.|python\.|contrib\.)/, '$&compat.v1.');
}

/** The place that an earlier release has a thing at: what moved to here later, or what is still on trial. */
function elsewhere(facts: IFacts, symbol: string): IDestination | null {
  const { index } = facts.knowledge;
  if (index.lookup(symbol).status !== 'known' || facts.exists(symbol) !== 'no') {
    return null;
  }
  const named = OTHER_THINGS.test(symbol) ? [] : namesakesOf(facts, symbol, OTHER_THINGS);
  const own = [...index.origins(symbol), experimental(symbol), ...named];
  const [found] = [...own.filter(item => rootOf(item) === rootOf(symbol)), compatible(symbol)]
    .filter(item => item !== symbol && !OTHER_THINGS.test(item) && facts.exists(item) === 'yes')
    .filter(item => !isOfKeras2(facts, item));
  return found ? { to: found, kind: 'move' } : null;
}
