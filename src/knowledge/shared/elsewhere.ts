/** Is there a release that would have run this? Then the reasons that are no version's stay silent. */

import type { IFacts } from '../../engine/cause';
import { argumentLife, tookEarly } from './argumentLife';
import { lastPart } from './calleeWords';
import { goneName } from './goneName';
import { rejectedCall } from './rejected';
import type { IRejected } from './rejected';
import { classesNamed, isIndexed, parentOf, requestedSymbol } from './requested';
import type { IRequested } from './requested';
import { isOfTensorFlow0 } from './tensorflow0';

/** Where the same thing may be: Keras under its three roots, TensorFlow 1 under its compatibility module. */
const KERAS_ROOTS = ['keras', 'tensorflow.keras', 'tf_keras', 'tensorflow.compat.v1.keras'];

/** A name under every root that may show the same thing, itself first. */
function homes(symbol: string): readonly string[] {
  const root = KERAS_ROOTS.find(one => symbol.startsWith(`${one}.`));
  const below = root === undefined ? [] : KERAS_ROOTS.map(one => one + symbol.slice(root.length));
  return [symbol, ...below, symbol.replace(/^tensorflow\.(?!compat\.)/, 'tensorflow.compat.v1.')];
}

/** Does some release know this name, under whichever root? */
export function isKnownName(facts: IFacts, symbol: string): boolean {
  const { index } = facts.knowledge;
  return (
    isOfTensorFlow0(symbol) || homes(symbol).some(name => index.lookup(name).status === 'known')
  );
}

/** The names that a request for a name may mean, those of the index only. */
export function indexedNames(facts: IFacts, requested: IRequested): readonly string[] {
  return [...new Set([requested.target, requested.symbol, requested.shown])].filter(name =>
    isIndexed(name, facts)
  );
}

/** Does some release of a callee, or an older Keras, take one of the refused arguments? */
export function takesElsewhere(facts: IFacts, rejected: IRejected): boolean {
  const { index } = facts.knowledge;
  return rejected.names.some(name =>
    rejected.callees
      .flatMap(homes)
      .some(
        callee => index.lookup(callee, name).argument?.status === 'known' || tookEarly(callee, name)
      )
  );
}

/** Private parts of TensorFlow and Keras: the index need not know them, so nothing is said of them. */
export function isPrivateName(symbol: string): boolean {
  return /^tensorflow\.python\.|\.src\.|\.engine\b|\._|^keras\.(?:legacy|applications\.\w+_utils)|__internal__/.test(
    symbol
  );
}

/** Old argument names that nothing else is called by. */
const TELLING_ARGUMENTS =
  /^(?:output_dim|nb_\w+|border_mode|subsample|dim_ordering|W_\w+|b_regularizer|U_\w+|samples_per_epoch|batch_input_shape|input_length|workers|use_multiprocessing|max_queue_size|max_q_size|keep_dims|reduction_indices|lr|decay|schedule_decay|save_format|jit_compile|inner_activation|recurrent_\w+)$/;

/** A model is of one of these, and its messages say of which. */
const MODELS = /^(?:Model|Functional|Sequential)$/;

/** Of an object, the public class speaks where there is one: messages name it by the private module that it is made in. */
function askedNames(facts: IFacts, requested: IRequested): readonly string[] {
  const names = indexedNames(facts, requested);
  if (requested.how !== 'member') {
    return names;
  }
  // The message names the class that the object is of, whatever the code made under this name before.
  const owned = names.filter(name => parentOf(name).endsWith(`.${requested.owner ?? ''}`));
  const member = requested.symbol.slice(requested.symbol.lastIndexOf('.') + 1);
  const model =
    MODELS.test(requested.owner ?? '') && MODELS.test(lastPart(parentOf(requested.symbol)));
  const told = model
    ? classesNamed(facts, requested.owner ?? '').map(name => `${name}.${member}`)
    : owned;
  const open = (told.length > 0 ? told : names).filter(name => !isPrivateName(name));
  return open.length > 0 ? open : names;
}

/** A name or an argument of TensorFlow or Keras is missing that some release has: a matter of versions. */
export function runsElsewhere(facts: IFacts): boolean {
  const requested = requestedSymbol(facts);
  if (
    requested &&
    askedNames(facts, requested).some(name => isKnownName(facts, name) || isPrivateName(name))
  ) {
    return true;
  }
  if (goneName(facts, 'python')) {
    return true;
  }
  const rejected = rejectedCall(facts);
  if (rejected === null || rejected.own) {
    return false;
  }
  if (rejected.how === 'missing') {
    // A release that requires the argument as well would not run it either.
    return argumentLife(facts, rejected) !== null;
  }
  return rejected.callees.length > 0
    ? takesElsewhere(facts, rejected)
    : rejected.names.some(name => TELLING_ARGUMENTS.test(name));
}
