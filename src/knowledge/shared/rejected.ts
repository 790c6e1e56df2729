/** Which argument of which callable was refused? Read from the message and the call that ran. */

import { ObjectMemo } from '../../engine/memo';
import type { IFacts } from '../../engine/cause';
import { isThirdParty, publicName } from '../../engine/frames';
import { isLoading } from '../../engine/savedModels';
import type { ICodeCall } from '../../engine/python/types';
import { calleesByObject } from './calledObject';
import {
  FRAMEWORK_CLASS,
  calledByFramework,
  calledName,
  calleeInLines,
  lastPart,
  ofAnotherLibrary
} from './calleeWords';
import { raiserOf } from './raisers';
import { refusedByOwnInit } from './ownInit';
import { REFUSED_ARGUMENTS } from './refusedArguments';
import { classesNamed } from './requested';

/** A call that was refused because of its arguments. */
export interface IRejected {
  readonly how: 'keyword' | 'missing' | 'count' | 'twice';
  /** Canonical names that the callable may have, best first; empty where it is not known. */
  readonly callees: readonly string[];
  /** The class or function as the message names it. */
  readonly shown: string;
  /** The keywords that were refused, or those missing. */
  readonly names: readonly string[];
  readonly call?: ICodeCall;
  /** The callable is a class or function of the user's own. */
  readonly own: boolean;
}

function namesIn(groups: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (groups.name) {
    return [groups.name];
  }
  const dict = groups.dict ?? '';
  // A set of names looks like a dictionary without colons.
  const keys = /^\{[^{]*'\s*:/.test(dict) ? /'(\w+)'\s*:/g : /'(\w+)'/g;
  return Array.from(dict.matchAll(keys), found => found[1]).slice(0, 12);
}

interface IRead {
  readonly how: IRejected['how'];
  readonly shown: string;
  readonly names: readonly string[];
}

/** What is called; autograph's copy of a function bears a prefix. */
const shownIn = ({ cls, func }: Readonly<Record<string, string | undefined>>): string =>
  (cls ?? func ?? '').replace(/^tf__/, '');

function readMessage(facts: IFacts): IRead | null {
  for (const text of [facts.innerMessage, facts.message]) {
    for (const { how, pattern } of REFUSED_ARGUMENTS) {
      const groups = pattern.exec(text)?.groups;
      if (groups) {
        return { how, shown: shownIn(groups), names: namesIn(groups) };
      }
    }
  }
  return null;
}

/**
 * A refusal of keywords in whatever words: what it quotes, the failing line passes as a keyword. While a model is read,
 * a refusal may be about the file.
 */
const REFUSES_KEYWORDS =
  /^[^\n]{0,120}(?:\b[Uu]n(?:recognized|known|expected|supported)|[Ii]nvalid|[Nn]ot (?:understood|recognized|supported|valid|allowed))[^\n]{0,40}(?:keywords?|kwargs)\b(?<rest>[^\n]{0,200})/;

function readByKeywords(facts: IFacts): IRead | null {
  if (isLoading(facts).state === 'yes') {
    return null;
  }
  const rest = REFUSES_KEYWORDS.exec(facts.innerMessage)?.groups?.rest;
  const passed = rest === undefined ? [] : callsHere(facts).flatMap(call => call.arguments);
  const names = Array.from((rest ?? '').matchAll(/['"`](\w+)['"`]/g), found => found[1]).filter(
    name => passed.some(argument => argument.name === name)
  );
  return names.length > 0 ? { how: 'keyword', shown: '', names } : null;
}

function callsHere(facts: IFacts): readonly ICodeCall[] {
  const { place, code, cell } = facts;
  if (place) {
    return code.callsAt(place.cell, place.line);
  }
  return code.calls.filter(item => cell === null || item.cell === cell);
}

/** The one call on the line that hands a dictionary of arguments on (`Conv2D(8, 3, **options)`). */
function spreadCall(calls: readonly ICodeCall[], name: string): ICodeCall | undefined {
  const spread = calls.filter(
    call =>
      call.arguments.some(item => item.kind === 'double-star') &&
      (name === '' || lastPart(call.calleeText) === name)
  );
  return spread.length === 1 ? spread[0] : undefined;
}

/** Is it a class that is called? */
function makesObject(call: ICodeCall): boolean {
  return /^[A-Z]/.test(lastPart(call.calleeText));
}

function callOf(facts: IFacts, read: IRead): ICodeCall | undefined {
  const calls = callsHere(facts);
  const name = calledName(read.shown);
  const passes = (call: ICodeCall): boolean =>
    read.how !== 'keyword' ||
    call.arguments.some(item => item.name !== null && read.names.includes(item.name));
  const named = (call: ICodeCall): boolean => name === '' || lastPart(call.calleeText) === name;
  return (
    calls.find(
      call =>
        named(call) && passes(call) && (name !== '' || read.how === 'keyword' || makesObject(call))
    ) ??
    (read.how === 'keyword'
      ? (calls.find(passes) ?? spreadCall(calls, name))
      : (calls.find(call => named(call) && (name !== '' || makesObject(call))) ??
        calls.find(named)))
  );
}

/** Classes that hold the methods of a Keras model under other names in messages. */
const TRAINERS =
  /^(?:TensorFlowTrainer|JAXTrainer|TorchTrainer|Trainer|Model|Sequential|Functional)$/;

/** Methods of a model, as Python before 3.10 names them: without their class. */
const METHODS =
  /^(?:fit|evaluate|predict|compile|fit_generator|evaluate_generator|predict_generator|train_on_batch|test_on_batch|save|save_weights|load_weights|summary)$/;

/** A library's last line calls something else than this method: then the method is the library's own. */
function isLibrarysOwn(facts: IFacts, method: string): boolean {
  const last = facts.frames[facts.frames.length - 1];
  return isThirdParty(last?.owner ?? '') && !(last?.text ?? `${method}(`).includes(`${method}(`);
}

/** Public names of a function or class; those of `argmax` for `argmax_v2`, as TensorFlow calls its functions inside. */
function functionsNamed(facts: IFacts, name: string): readonly string[] {
  const found = classesNamed(facts, name);
  const plain = name.replace(/_v\d$/, '');
  return found.length > 0 || plain === name ? found : classesNamed(facts, plain);
}

function calleesByMessage(facts: IFacts, shown: string): readonly string[] {
  const parts = shown
    .split('.')
    .filter(part => !/^(?:__init__|__call__|__new__|<locals>)$/.test(part));
  if (parts.length === 0) {
    return [];
  }
  if (parts.length === 1) {
    return METHODS.test(parts[0]) && !isLibrarysOwn(facts, parts[0])
      ? classesNamed(facts, 'Model').map(item => `${item}.${parts[0]}`)
      : functionsNamed(facts, parts[0]);
  }
  const [owner, member] = parts.slice(-2);
  const owners = TRAINERS.test(owner) ? classesNamed(facts, 'Model') : classesNamed(facts, owner);
  return owners.map(item => `${item}.${member}`);
}

/** Does the message name a method of a class that is none of Keras's? Then the name of the method says nothing. */
function ofAnotherClass(facts: IFacts, shown: string): boolean {
  const [owner, member] = shown.split('.').slice(-2);
  return (
    member !== undefined &&
    (METHODS.test(member) || (/^[A-Z]/.test(owner) && !FRAMEWORK_CLASS.test(owner))) &&
    !TRAINERS.test(owner) &&
    classesNamed(facts, owner).length === 0 &&
    facts.code.classNamed(owner) === null
  );
}

/** Wordings that only optimizers have; Adam stands for them all. */
const OF_OPTIMIZERS =
  /Argument\(s\) not recognized|is not a valid argument, kwargs should be empty|deprecated in the new (?:TF-)?Keras optimizer|argument passed to optimizer/;

function calleesOf(facts: IFacts, read: IRead, call: ICodeCall | undefined): readonly string[] {
  const known = (symbol: string): boolean =>
    facts.knowledge.index.lookup(symbol).status === 'known';
  const inner = calledByFramework(facts, read.shown).filter(known);
  if (inner.length > 0) {
    return inner;
  }
  if (call?.resolved && ofAnotherLibrary(read.shown, call)) {
    return [publicName(call.resolved.name)].filter(known);
  }
  const written = call?.resolved ? [publicName(call.resolved.name)] : [];
  const byMessage = calleesByMessage(facts, read.shown);
  const foreign = ofAnotherClass(facts, read.shown);
  const byText = call && !foreign ? calleesByMessage(facts, lastPart(call.calleeText)) : [];
  const byObject = call ? calleesByObject(facts, read.shown, call) : [];
  // A class by its full name needs no others of the same name (`optimizers.legacy.SGD`).
  const made = call ? lastPart(call.calleeText) : '';
  const told = calledName(read.shown) === made || OF_OPTIMIZERS.test(facts.innerMessage);
  if (/^[A-Z]/.test(made) && told && written.some(known)) {
    return written;
  }
  const inLines = call || foreign ? '' : calleeInLines(facts, read.names);
  const byLines = inLines ? calleesByMessage(facts, inLines) : [];
  // The object that a method is called on says more than functions of the method's name (`keras.ops.map`).
  const named = [...new Set([...written, ...byObject, ...byMessage, ...byText, ...byLines])].filter(
    known
  );
  const all =
    named.length === 0 && OF_OPTIMIZERS.test(facts.innerMessage)
      ? classesNamed(facts, 'Adam').filter(known)
      : named;
  const telling = call
    ? []
    : all.filter(symbol =>
        read.names.some(
          name => facts.knowledge.index.lookup(symbol, name).argument?.status === 'known'
        )
      );
  const root = rootOf(telling[0] ?? all[0] ?? '');
  return all.filter(symbol => rootOf(symbol) === root);
}

/** 'tensorflow.keras' and 'keras' are two Kerases: a call belongs to one. */
function rootOf(symbol: string): string {
  return symbol.startsWith('tensorflow.keras.') ? 'tensorflow.keras' : symbol.split('.')[0];
}

/** Is the callable a class or a function that the notebook defines? */
function isOwn(facts: IFacts, read: IRead, call: ICodeCall | undefined): boolean {
  const { code } = facts;
  const owner = read.shown.split('.')[0];
  const ownInit = read.shown.endsWith('.__init__') && code.classNamed(owner) !== null;
  if (ownInit || (read.shown === '__init__' && call && refusedByOwnInit(facts, call.calleeText))) {
    return true;
  }
  // A function of the notebook that something else on the line calls, such as a loss that fit() calls.
  if (
    code.functions.some(item => item.name === owner && item.method === null) &&
    call &&
    lastPart(call.calleeText) !== owner
  ) {
    return true;
  }
  const names = [owner, call ? call.calleeText.split('.')[0] : ''].filter(Boolean);
  const resolved = call?.resolved?.name ?? '';
  return (
    names.some(
      name =>
        code.classNamed(name) !== null ||
        (code.functions.some(item => item.name === name) && !resolved.includes('.'))
    ) &&
    !(
      call?.resolved &&
      facts.knowledge.index.lookup(publicName(call.resolved.name)).status === 'known'
    )
  );
}

function readRejectedCall(facts: IFacts): IRejected | null {
  const read = readMessage(facts) ?? readByKeywords(facts);
  if (!read) {
    return null;
  }
  const call = callOf(facts, read);
  return {
    ...read,
    callees: calleesOf(facts, read, call),
    ...(call ? { call } : {}),
    own: isOwn(facts, read, call)
  };
}

/**
 * Does a method or class that neither the notebook nor Keras has refuse the arguments of the user's own line? Python
 * names the class of a method since 3.10.
 */
export function refusedByAnotherClass(facts: IFacts): boolean {
  const rejected = rejectedCall(facts);
  if (!rejected || rejected.own || rejected.callees.length > 0 || rejected.how === 'missing') {
    return false;
  }
  const [owner, member] = rejected.shown.split('.');
  return (
    member !== undefined &&
    /^[A-Z]/.test(owner) &&
    !FRAMEWORK_CLASS.test(owner) &&
    raiserOf(facts) === 'user'
  );
}

const rejectedCallMemo = new ObjectMemo<IRejected | null>();

/** The refused call, or null where the failure is about something else. */
export function rejectedCall(facts: IFacts): IRejected | null {
  // A dozen causes ask this of every failure.
  return rejectedCallMemo.get(facts, '', () => readRejectedCall(facts));
}
