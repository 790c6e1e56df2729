/** The condition of the general causes: a name of TensorFlow or Keras that other releases have. */

import type { ICause, ICondition, IFacts } from '../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../engine/conditions';
import type { ISymbolIntervals } from '../../engine/knowledgeTypes';
import type { Family } from '../../engine/types';
import keras1 from '../data/keras1Names.json';
import { isOfTensorFlow0 } from './tensorflow0';
import { askerOf } from './caller';
import { isIndexed, requestedSymbol } from './requested';
import type { IRequested } from './requested';
import { explainSymbol } from './symbolFinding';
import { holderOf, lifeOf } from './symbolLife';
import type { ISymbolLife } from './symbolLife';

interface IMissing {
  readonly requested: IRequested;
  readonly life: ISymbolLife;
}

/** The package that Keras 3 hands out as `tf.keras`; it holds only what is listed for it. */
const FACE = /module 'keras\._tf_keras\.keras(?:\.\w+)*' has no attribute/;

/**
 * A module that the release has on disk and that its package does not import by itself: a private one, or one of
 * Keras 3 behind `tf.keras`. Code that reads it as an attribute was written for a release that did.
 */
function notImportedModule(facts: IFacts, requested: IRequested): IMissing | null {
  const { shown } = requested;
  const entry = isIndexed(shown, facts) ? facts.knowledge.index.lookup(shown) : null;
  const hidden =
    entry?.kind === 'module' && (entry.visibility === 'private' || FACE.test(facts.innerMessage));
  if (requested.how !== 'attribute' || !hidden || facts.exists(shown) !== 'yes') {
    return null;
  }
  const holder = holderOf(facts, shown);
  const found = facts.version(holder);
  return {
    requested: { ...requested, symbol: shown },
    life: {
      state: 'too-new',
      exact: false,
      culprit: { package: holder, direction: 'too-new', ...(found ? { found } : {}) },
      proof: {
        source: 'index',
        fact: facts.t('%1 is a module of its own here; its package does not import it.', shown)
      }
    }
  };
}

/** The name in the package that Keras was before it was a part of TensorFlow. */
function standAlone(name: string): string {
  return name.replace(/^tensorflow\.(?=keras\.)|^tf_(?=keras\.)/, '');
}

/** Did Keras 1 have it? The index begins with Keras 2. */
function isOfKeras1(name: string): boolean {
  const plain = standAlone(name);
  const dot = plain.lastIndexOf('.');
  const names: Readonly<Record<string, string>> = keras1.names;
  const last = plain.slice(dot + 1);
  return last !== '' && (names[plain.slice(0, dot)] ?? '').split(' ').includes(last);
}

/** What `tf.keras` never had, and the older Keras beside TensorFlow did: code that was moved over as it was. */
function olderKeras(facts: IFacts, requested: IRequested): IMissing | null {
  const { symbol } = requested;
  const { index } = facts.knowledge;
  const plain = standAlone(symbol);
  const known = index.lookup(symbol).status === 'known';
  // A module that no TensorFlow had in its Keras is a wrong path: no release of it would have worked.
  const borrowed = plain === symbol || requested.how === 'module';
  const releases = known || borrowed ? [] : (index.lookup(plain).releases ?? []);
  const left =
    releases.length > 0 &&
    releases.every(item => item.intervals.every(interval => interval.includes('<')));
  if (known || !(left || isOfKeras1(symbol))) {
    return null;
  }
  const holder = holderOf(facts, symbol);
  const found = facts.version(holder);
  return {
    requested,
    life: {
      state: 'too-new',
      exact: Boolean(found),
      culprit: { package: holder, direction: 'too-new', ...(found ? { found } : {}) },
      proof: {
        source: 'index',
        fact: left
          ? facts.t('%1 is of Keras before it was a part of TensorFlow.', plain)
          : facts.t('Keras %1 had %2.', keras1.release, plain)
      }
    }
  };
}

/** What TensorFlow had before 1.0, where the index does not reach. */
function beforeOne(facts: IFacts, requested: IRequested): IMissing | null {
  const name = [requested.target, requested.symbol, requested.shown].find(isOfTensorFlow0);
  if (name === undefined) {
    return null;
  }
  const found = facts.version('tensorflow');
  return {
    requested: { ...requested, symbol: name },
    life: {
      state: 'too-new',
      exact: Boolean(found),
      culprit: { package: 'tensorflow', direction: 'too-new', ...(found ? { found } : {}) },
      proof: { source: 'index', fact: facts.t('%1 is of TensorFlow before 1.0.', name) }
    }
  };
}

/** The message itself names `tensorflow.contrib` as there: then it is a TensorFlow 1, and one before the index. */
function besideContrib(facts: IFacts, life: ISymbolLife): ISymbolLife {
  const there = /module '?tensorflow\.contrib\b[\w.]*'? has no attribute/.test(facts.innerMessage);
  return there && life.state === 'too-new' && life.culprit && !life.exact
    ? {
        state: 'too-old',
        exact: false,
        culprit: { package: life.culprit.package, direction: 'too-old' },
        ...(life.proof ? { proof: life.proof } : {})
      }
    : life;
}

/** What `tensorflow.compat.v1` hands out is TensorFlow 1's own; what it lacks had its life there. */
function ofTensorFlow1(name: string): readonly string[] {
  const old = name.replace(/^tensorflow\.compat\.v1\.(?=\w)/, 'tensorflow.');
  return old === name ? [name] : [name, old];
}

/** The releases that have a name; where tf-keras never had it, those of the Keras that it lags behind. */
function releasesOf(facts: IFacts, name: string): readonly ISymbolIntervals[] {
  const { index } = facts.knowledge;
  const own = isIndexed(name, facts) ? (index.lookup(name).releases ?? []) : [];
  return own.length === 0 && name.startsWith('tf_keras.')
    ? (index.lookup(name.replace(/^tf_/, '')).releases ?? [])
    : own;
}

/**
 * The first reading of the request that the index has a life for: the whole name that the code asks for,
 * then the part that the message says is missing. (A package may come back without the module in it.)
 * Where no version is known, a missing module speaks for itself first.
 */
function missingName(facts: IFacts, how: readonly IRequested['how'][]): IMissing | null {
  const requested = requestedSymbol(facts);
  if (!requested || !how.includes(requested.how)) {
    return null;
  }
  const { target, symbol, shown } = requested;
  const found = [...new Set([target, symbol, shown].flatMap(ofTensorFlow1))].flatMap(name => {
    const life = besideContrib(
      facts,
      lifeOf(facts, name, name, releasesOf(facts, name), facts.exists(name))
    );
    return life.state === 'too-new' || life.state === 'too-old'
      ? [{ requested: { ...requested, symbol: name }, life }]
      : [];
  });
  const inexact = requested.how === 'module' ? [...found].reverse() : found;
  return (
    found.find(item => item.life.exact) ??
    inexact[0] ??
    notImportedModule(facts, requested) ??
    olderKeras(facts, requested) ??
    beforeOne(facts, requested)
  );
}

function missing(how: readonly IRequested['how'][]): ICondition {
  return check(facts => {
    if (askerOf(facts).kind === 'framework') {
      return NOT_MATCHED;
    }
    const found = missingName(facts, how);
    return found ? matched([messageProof(facts, facts.innerMessage)]) : NOT_MATCHED;
  });
}

/** A general cause for one way of asking for a name. */
export function missingNameCause(
  id: string,
  family: Family,
  how: readonly IRequested['how'][],
  references: ICause['references']
): ICause {
  return {
    id,
    verdict: 'compatibility',
    family,
    confidence: 0.96,
    when: missing(how),
    explain(_outcome, kit) {
      const found = missingName(kit.facts, how);
      if (!found) {
        throw new Error('explain without a match');
      }
      return explainSymbol(kit, found.requested, found.life, askerOf(kit.facts), family);
    },
    references
  };
}
