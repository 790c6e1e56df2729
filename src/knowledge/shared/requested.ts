/** Which dotted name did the failing code ask for? Read from the message and the line that ran. */

import { ObjectMemo } from '../../engine/memo';
import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { ICodeImport, ICodeReference } from '../../engine/python/types';
import { askedIn } from './askedIn';
import { isForeign } from './foreignClass';
import { isIndexed, moduleOfLine, wholeModule } from './oldWording';
import { NUMPY_HABITS } from './numpyHabits';
import { publicBases } from './publicBases';
import { starredName } from './starImport';

export { isIndexed };

/** A name that was asked for and not there. */
export interface IRequested {
  readonly how: 'import' | 'module' | 'attribute' | 'member';
  /** Canonical dotted name, by the user's code where it tells, else by the message. */
  readonly symbol: string;
  /** The same by the message alone; differs where `tf.keras` hands out a module of `keras`. */
  readonly shown: string;
  /** What the statement asks for as a whole: `keras.utils.np_utils.to_categorical`. */
  readonly target: string;
  /** The class that lacks a member, as the message names it. */
  readonly owner?: string;
  readonly site?: ICodeImport | ICodeReference;
}

const NAME_FROM =
  /cannot import name '?(?<name>[\w.]+)'?(?: from (?:partially initialized module )?'(?<module>[\w.]+)')?/;
const NO_MODULE = /No module named (?:'(?=[\w.]+')|(?!'))(?<module>[\w.]*\w)/; // a name without its closing quote was cut
const MODULE_ATTRIBUTE =
  /(?:partially initialized )?module '?(?<module>[\w.]+)'? has no attribute '?(?<name>\w+)'?/;
const OBJECT_ATTRIBUTE =
  /(?:type object )?'(?<owner>[\w.]+)'(?: object)? has no attribute '(?<name>\w+)'/;

function importsAt(facts: IFacts): readonly ICodeImport[] {
  const { place, code } = facts;
  if (!place) {
    return [];
  }
  return code.imports.filter(
    item =>
      item.cell === place.cell &&
      item.statement.line <= place.line &&
      place.line <= code.position(item.cell, item.statement.to)[0]
  );
}

/** Where no line is known (a caught and printed error): all imports of the failed cell. */
function candidateImports(facts: IFacts): readonly ICodeImport[] {
  const here = importsAt(facts);
  if (here.length || facts.place) {
    return here;
  }
  return facts.code.imports.filter(item => facts.cell === null || item.cell === facts.cell);
}

function requestedImport(
  facts: IFacts,
  name: string,
  module: string | undefined
): IRequested | null {
  const shownModule = module === undefined ? null : publicName(module);
  const site = candidateImports(facts).find(item => item.name === name);
  const shown =
    shownModule === null ? (site?.target ?? askedIn(facts, name)) : `${shownModule}.${name}`;
  if (shown === undefined) {
    return null;
  }
  const own = site && sameHome(site.target, shown);
  return {
    how: 'import',
    symbol: own ? publicName(site.target) : shown,
    shown,
    target: own ? publicName(site.target) : shown,
    ...(own ? { site } : {})
  };
}

/**
 * Can the message's module be the one that the code asks by another path? The last part must agree; with the legacy
 * switch `tf.keras` is `tf_keras`.
 */
function sameHome(written: string, shown: string): boolean {
  const last = (text: string): string =>
    text.slice(text.lastIndexOf('.') + 1).replace(/^tf_keras$/, 'keras');
  return last(publicName(written)) === last(shown);
}

function requestedModule(facts: IFacts, named: string): IRequested {
  const module = wholeModule(facts, named);
  const shown = publicName(module);
  const site = candidateImports(facts).find(
    item =>
      item.module === module ||
      item.target === module ||
      item.target.startsWith(`${module}.`) ||
      publicName(item.module) === shown
  );
  return {
    how: 'module',
    symbol: shown,
    shown,
    target: site ? publicName(site.target) : shown,
    ...(site ? { site } : {})
  };
}

function referencesHere(facts: IFacts): readonly ICodeReference[] {
  const { place, code, cell } = facts;
  if (place) {
    const here = code.referencesAt(place.cell, place.line);
    const calls = code.callsAt(place.cell, place.line);
    const outer = calls[calls.length - 1];
    return here.concat(
      outer
        ? code.references.filter(
            item => item.cell === outer.cell && outer.from <= item.from && item.to <= outer.to
          )
        : []
    );
  }
  return code.references.filter(item => cell === null || item.cell === cell);
}

/** The dotted name up to and with the part `name`, resolved: 'tf.contrib' of 'tf.contrib.layers.x'. */
function resolvedUpTo(facts: IFacts, site: ICodeReference, name: string): string | null {
  const at = site.parts.findIndex(part => part.name === name);
  if (at < 0 || !site.resolved) {
    return null;
  }
  const rest = site.parts.length - 1 - at;
  const whole = site.resolved.name.split('.');
  const cut = rest > 0 ? whole.slice(0, -rest) : whole;
  return cut[cut.length - 1] === name ? cut.join('.') : null;
}

function siteOf(
  facts: IFacts,
  name: string,
  fits: (symbol: string, of: 'name' | 'instance' | 'member') => boolean
): { site: ICodeReference; symbol: string } | null {
  for (const site of referencesHere(facts)) {
    const symbol = resolvedUpTo(facts, site, name);
    if (symbol !== null && site.resolved && fits(symbol, site.resolved.of)) {
      return { site, symbol };
    }
  }
  return null;
}

function requestedAttribute(facts: IFacts, name: string, module: string): IRequested {
  const shown = `${publicName(module)}.${name}`;
  const found = siteOf(
    facts,
    name,
    symbol => sameHome(parentOf(symbol), publicName(module)) || symbol === shown
  );
  const symbol = found ? publicName(found.symbol) : shown;
  const target = found?.site.resolved ? publicName(found.site.resolved.name) : symbol;
  return { how: 'attribute', symbol, shown, target, ...(found ? { site: found.site } : {}) };
}

/** 'a.b.c' → 'a.b'; the name itself where there is no dot. */
export function parentOf(symbol: string): string {
  const dot = symbol.lastIndexOf('.');
  return dot < 0 ? symbol : symbol.slice(0, dot);
}

/** Public classes of this name, those of the Keras that the code reaches first. */
export function classesNamed(facts: IFacts, name: string): readonly string[] {
  const roots: Readonly<Record<string, string>> = {
    keras: 'keras.',
    'tensorflow.keras': 'tensorflow.keras.',
    tf_keras: 'tf_keras.',
    'tensorflow.python.keras': 'tensorflow.python.keras.'
  };
  const own = roots[facts.userKeras] ?? '';
  const all = [...publicBases(name), ...facts.knowledge.index.named(name)].filter(
    symbol => !/\.compat\.v1\.|\.python\.|\.src\./.test(symbol)
  );
  const rank = (symbol: string): number =>
    own && symbol.startsWith(own) ? 0 : symbol.startsWith('keras.') ? 1 : 2;
  // What a class itself has says more than what the class has that it stands for.
  const exact = (symbol: string): number => (symbol.endsWith(`.${name}`) ? 0 : 1);
  return [...all].sort(
    (left, right) =>
      rank(left) - rank(right) || exact(left) - exact(right) || left.length - right.length
  );
}

function requestedMember(facts: IFacts, name: string, owner: string): IRequested | null {
  if (isForeign(owner)) {
    return null;
  }
  // Of a class itself ("type object 'X' has no attribute"), the code names the attribute by its path.
  const ofClass = facts.innerMessage.includes(`type object '${owner}'`);
  const found = siteOf(facts, name, (_symbol, of) => (of === 'name') === ofClass);
  const ofTensor = publicBases(owner.slice(owner.lastIndexOf('.') + 1)).includes(
    'tensorflow.Tensor'
  );
  if (ofTensor && NUMPY_HABITS.has(name)) {
    return null;
  }
  const classes = classesNamed(facts, owner.slice(owner.lastIndexOf('.') + 1));
  const index = facts.knowledge.index;
  const known = classes.find(item => index.lookup(`${item}.${name}`).status === 'known');
  const written = found ? publicName(found.symbol) : null;
  const writtenKnown = written !== null && index.lookup(written).status === 'known';
  // What a function made (`load_model`) is of the class that the message names.
  const ofFunction = written !== null && index.lookup(parentOf(written)).kind === 'function';
  const named = classes[0] ? `${classes[0]}.${name}` : null;
  // What the notebook made as a tf.Variable is no weight of another release's Keras.
  const plainVariable = written !== null && written === `tensorflow.Variable.${name}`;
  const symbol =
    writtenKnown || plainVariable
      ? written
      : known
        ? `${known}.${name}`
        : ((ofFunction ? named : null) ?? written ?? named);
  if (symbol === null) {
    return null;
  }
  return {
    how: 'member',
    symbol,
    shown: `${owner}.${name}`,
    target: symbol,
    owner,
    ...(found ? { site: found.site } : {})
  };
}

function readRequestedSymbol(facts: IFacts): IRequested | null {
  for (const text of [facts.innerMessage, facts.message]) {
    const from = NAME_FROM.exec(text)?.groups;
    if (from) {
      return requestedImport(facts, from.name, from.module);
    }
    const attribute = MODULE_ATTRIBUTE.exec(text)?.groups;
    if (attribute) {
      return requestedAttribute(facts, attribute.name, attribute.module);
    }
    const module = NO_MODULE.exec(text)?.groups;
    if (module) {
      return requestedModule(facts, module.module);
    }
    const member = OBJECT_ATTRIBUTE.exec(text)?.groups;
    const module2 = member?.owner === 'module' ? moduleOfLine(facts, member.name) : null;
    if (member && module2) {
      return requestedAttribute(facts, member.name, module2);
    }
    if (member) {
      return requestedMember(facts, member.name, member.owner);
    }
  }
  const symbol = starredName(facts);
  return symbol === null ? null : { how: 'import', symbol, shown: symbol, target: symbol };
}

const requestedSymbolMemo = new ObjectMemo<IRequested | null>();

/** The name that was asked for, or null where the failure is about something else. */
export function requestedSymbol(facts: IFacts): IRequested | null {
  // A dozen causes ask this of every failure.
  return requestedSymbolMemo.get(facts, '', () => readRequestedSymbol(facts));
}
