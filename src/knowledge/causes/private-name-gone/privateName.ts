/** Private names of TensorFlow and Keras that code asks for. */

import type { IFacts } from '../../../engine/cause';
import type { Family } from '../../../engine/types';
import { askerOf } from '../../shared/caller';
import { kerasPackage } from '../../shared/kerasCulprit';
import { classesNamed, isIndexed, requestedSymbol } from '../../shared/requested';
import { holderOf } from '../../shared/symbolLife';

/** A private name that is not there, and the package that had it. */
export interface IPrivateName {
  /** The last part: '_make_predict_function'. */
  readonly name: string;
  readonly symbol: string;
  readonly holder: string;
  readonly family: Family;
}

/** Keras alone asks for it; a report's frames may end before Keras's own. */
const ASKED_BY_KERAS = 'tensorflow.python.eager.context.get_config';

const PRIVATE = /^_(?!_)\w+$/;
const MEMBER = /'(?<owner>\w+)'(?: object)? has no attribute '(?<name>_[a-z]\w*)'/;

/** Private parts of the optimizers up to 2.10 that subclasses used. */
const OF_OPTIMIZERS =
  /^_(?:create_slots|[sg]et_hyper|resource_apply_\w+|decayed_lr|call_if_callable|initial_decay|create_hypers)$/;

/** A report's own class: what it is made from by the text, else by the part that is missing. */
function shownBase(
  facts: IFacts,
  owner: string,
  name: string,
  unknown: boolean
): { symbol: string; own: boolean } | null {
  const told = new RegExp(`class ${owner}\\(([\\w.]{1,80})`).exec(facts.text)?.[1] ?? '';
  const last = told.slice(told.lastIndexOf('.') + 1);
  const symbol = last === '' ? undefined : classesNamed(facts, last)[0];
  const base =
    symbol ?? (unknown && OF_OPTIMIZERS.test(name) ? 'keras.optimizers.Optimizer' : undefined);
  return base && !facts.hasNotebook ? { symbol: base, own: true } : null;
}

/** Class of TensorFlow or Keras that an object belongs to, or that the user's class is made from. */
function baseOf(
  facts: IFacts,
  owner: string,
  name: string
): { symbol: string; own: boolean } | null {
  const own = facts.code.classNamed(owner);
  if (own === null) {
    const symbol = classesNamed(facts, owner)[0];
    return shownBase(facts, owner, name, !symbol) ?? (symbol ? { symbol, own: false } : null);
  }
  const base = own.bases.map(item => item.resolved?.name ?? '').find(name => isIndexed(name));
  return base ? { symbol: base, own: true } : null;
}

/** Does the notebook itself give the attribute a value, or define the method? */
function isSetHere(facts: IFacts, name: string): boolean {
  return (
    facts.code.functions.some(item => item.name === name) ||
    facts.code.references.some(
      item => item.assigned && item.parts[item.parts.length - 1]?.name === name
    )
  );
}

/** A Keras from before the releases that were looked at: the name may as well have come later. */
function isOlderThanIndex(facts: IFacts): boolean {
  return facts.versionIn('keras', '<2.3') === 'yes';
}

function member(facts: IFacts): IPrivateName | null {
  const found = MEMBER.exec(facts.innerMessage)?.groups;
  if (!found || !PRIVATE.test(found.name) || isSetHere(facts, found.name)) {
    return null;
  }
  const base = baseOf(facts, found.owner, found.name);
  if (!base || isOlderThanIndex(facts)) {
    return null;
  }
  return {
    name: found.name,
    symbol: `${base.symbol}.${found.name}`,
    // `_keras_shape`, `_keras_history`: Keras writes these on the tensors of another package.
    holder:
      /(?:^|\.)keras\./.test(base.symbol) || found.name.startsWith('_keras_')
        ? kerasPackage(facts)
        : holderOf(facts, base.symbol),
    family: base.own ? 'custom-object-api' : 'attribute-removed'
  };
}

const BEHIND = /'(?<owner>[A-Z]\w*)'(?: object)? has no attribute '(?<name>[a-z]\w*)'/;

/** A name read right behind a private attribute: `x._keras_history.layer`. What private parts hold is private as well. */
function behindPrivate(facts: IFacts): IPrivateName | null {
  const found = BEHIND.exec(facts.innerMessage)?.groups;
  const own = found === undefined || facts.code.classNamed(found.owner) !== null;
  const isPublic = classesNamed(facts, found?.owner ?? '').some(
    symbol => facts.knowledge.index.lookup(`${symbol}.${found?.name ?? ''}`).status === 'known'
  );
  if (own || isPublic || found.owner === 'NoneType') {
    return null;
  }
  const read = new RegExp(
    `\\.(_[a-z]\\w*)(?:\\(\\))?(?:\\[[^\\]\\n]*\\])*\\.${found.name}\\b`
  ).exec(facts.lineText);
  return read && !isSetHere(facts, read[1]) && !isOlderThanIndex(facts)
    ? {
        name: found.name,
        symbol: `${found.owner}.${found.name}`,
        holder: kerasPackage(facts),
        family: 'attribute-removed'
      }
    : null;
}

/** The private name that is missing, or null where the failure is about something else. */
export function requestedPrivate(facts: IFacts): IPrivateName | null {
  const requested = requestedSymbol(facts);
  if (!requested || requested.how === 'member' || requested.how === 'module') {
    return member(facts) ?? behindPrivate(facts);
  }
  const name = requested.shown.slice(requested.shown.lastIndexOf('.') + 1);
  // All below tensorflow.python is private; only libraries ask for it often enough to tell anything.
  const inside =
    /^tensorflow\.python\./.test(requested.shown) &&
    requested.shown !== ASKED_BY_KERAS &&
    askerOf(facts).kind === 'library';
  const internal = inside || /^(?:tensorflow\.)?keras\.__internal__$/.test(requested.shown);
  if (!(PRIVATE.test(name) || internal) || !isIndexed(requested.shown)) {
    return null;
  }
  return {
    name,
    symbol: requested.shown,
    holder: holderOf(facts, requested.shown),
    family: requested.how === 'import' ? 'import-moved' : 'attribute-removed'
  };
}
