/** Finds the misspelt word of a failure, and the one that was meant. */

import type { IFacts } from '../../../engine/cause';
import { lastPart } from '../../shared/calleeWords';
import { indexedNames, isKnownName, isPrivateName, takesElsewhere } from '../../shared/elsewhere';
import { nearest } from '../../shared/nearNames';
import { inFramework } from '../../shared/raisers';
import { rejectedCall } from '../../shared/rejected';
import type { IRejected } from '../../shared/rejected';
import { parentOf, requestedSymbol } from '../../shared/requested';
import { misspeltBackend, misspeltIdentifier, misspeltMetric } from './identifiers';
import { misspeltValue } from './listedValues';
import { misspeltModule } from './moduleNames';
import { misspeltPresent } from './presentNames';
import { spanOf } from './span';

/** A misspelt word. */
export interface ITypo {
  readonly written: string;
  readonly near: string;
  /** The whole dotted name or the argument, for texts. */
  readonly what: string;
  readonly shownNear?: string;
  readonly symbol?: string;
  readonly argument?: string;
  /** The index was asked. */
  readonly looked: boolean;
  readonly confidence: number;
  readonly span?: { readonly cell: number; readonly from: number; readonly to: number };
}

/** A name that stands elsewhere under the very same last word, or one of the same parent that is close. */
function nearSymbol(facts: IFacts, symbol: string): string | null {
  const { index } = facts.knowledge;
  const written = lastPart(symbol);
  const close = index
    .near(symbol)
    .find(name => nearest(written, [lastPart(name)]) !== null || sameWord(lastPart(name), written));
  const moved = index
    .named(written)
    .find(
      name =>
        name.split('.')[0] === symbol.split('.')[0] &&
        !/\.compat\.v1\.|\.experimental\.|\.legacy\./.test(name)
    );
  const sibling = close && parentOf(close) === parentOf(symbol) ? close : null;
  return sibling ?? moved ?? close ?? null;
}

function sameWord(left: string, right: string): boolean {
  return (
    left !== right && left.toLowerCase().replace(/_/g, '') === right.toLowerCase().replace(/_/g, '')
  );
}

/** Classes whose names TensorFlow uses too, but that are met as those of other libraries or of Python. */
const FOREIGN =
  /^(?:numpy|pandas|torch|np|scipy|sklearn)\.|^(?:ndarray|DataFrame|Series|Index|list|dict|str|tuple|set|int|float|bool|bytes|function|method|type|module|NoneType|Figure|Axes|AxesSubplot|Image|generator|\w*Dataset)$/;

/** A line of TensorFlow or Keras asked for the attribute: what it got is of another kind than it expects. */
function askedByFramework(facts: IFacts): boolean {
  const { raisedIn } = facts;
  return (
    /^(?:keras|tensorflow)$/.test(raisedIn?.owner ?? '') &&
    !/__getattr/.test(raisedIn?.function ?? '')
  );
}

function misspeltSymbol(facts: IFacts): ITypo | null {
  const requested = requestedSymbol(facts);
  const names = requested ? indexedNames(facts, requested) : [];
  if (
    !requested ||
    names.length === 0 ||
    names.some(name => isKnownName(facts, name) || isPrivateName(name))
  ) {
    return null;
  }
  if (
    requested.how === 'member' &&
    (FOREIGN.test(requested.owner ?? '') || askedByFramework(facts))
  ) {
    return null;
  }
  const symbol = requested.symbol;
  const near = nearSymbol(facts, symbol);
  if (near === null) {
    return null;
  }
  const written = lastPart(symbol);
  const exact = lastPart(near) === written;
  if (exact && requested.how === 'member') {
    return null;
  }
  const span = spanOf(requested, written);
  return {
    written: exact ? symbol : written,
    near: exact ? near : lastPart(near),
    shownNear: near,
    what: symbol,
    symbol,
    looked: true,
    confidence: exact ? 0.78 : requested.how === 'member' ? 0.85 : 0.92,
    ...(span && !exact ? { span } : {})
  };
}

/** Arguments that every layer takes behind `**kwargs`. */
const COMMON_ARGUMENTS = [
  'input_shape',
  'name',
  'dtype',
  'trainable',
  'weights',
  'batch_input_shape',
  'input_dim'
];

/** A bare method name without its class ('fit') is read as a model's. */
function calleesOf(facts: IFacts, rejected: IRejected): readonly string[] {
  if (rejected.callees.length > 0 || rejected.call !== undefined || facts.hasNotebook) {
    return rejected.callees;
  }
  const method = `keras.Model.${rejected.shown}`;
  return facts.knowledge.index.lookup(method).status === 'known' ? [method] : [];
}

function misspeltArgument(facts: IFacts): ITypo | null {
  const read = rejectedCall(facts);
  const rejected = read && { ...read, callees: calleesOf(facts, read) };
  if (
    !rejected ||
    rejected.how !== 'keyword' ||
    rejected.own ||
    rejected.callees.length === 0 ||
    takesElsewhere(facts, rejected)
  ) {
    return null;
  }
  const { index } = facts.knowledge;
  const parameters = rejected.callees.flatMap(
    callee => index.parameters(callee, { ...index.newest, ...facts.versions }) ?? []
  );
  const known = [...parameters.map(item => item.name), ...COMMON_ARGUMENTS];
  for (const written of rejected.names) {
    const near = nearest(written, known);
    if (near) {
      const argument = rejected.call?.arguments.find(item => item.name === written);
      const span = argument && {
        cell: argument.cell,
        from: argument.from,
        to: argument.from + written.length
      };
      return {
        written,
        near,
        what: `${rejected.callees[0]}(${written}=…)`,
        symbol: rejected.callees[0],
        argument: written,
        looked: true,
        confidence: 0.92,
        ...(span ? { span } : {})
      };
    }
  }
  return null;
}

/** The same in a dictionary that the call hands on: `Conv2D(**options)`. */
function misspeltKey(facts: IFacts, { call, names }: IRejected): ITypo | null {
  const spread = (call?.arguments ?? []).filter(item => item.kind === 'double-star');
  const values = spread.flatMap(item => [
    item.text,
    ...facts.code.definitions(item.text.replace(/^\*+\s*/, '')).map(made => made.value)
  ]);
  const keys = values.flatMap(value =>
    Array.from(value.matchAll(/['"](\w+)['"]\s*:|(\w+)\s*=(?!=)/g), found => found[1] ?? found[2])
  );
  for (const written of keys) {
    const near = names.includes(written) ? null : nearest(written, names);
    if (near) {
      return {
        written,
        near,
        what: `${call?.calleeText ?? ''}(${written}=…)`,
        argument: written,
        looked: false,
        confidence: 0.93
      };
    }
  }
  return null;
}

/** A required argument is missing because its name is misspelt: `Conv2D(3, kernal_size=3)`. */
function misspeltRequired(facts: IFacts): ITypo | null {
  const rejected = rejectedCall(facts);
  if (!rejected?.call || rejected.how !== 'missing' || rejected.own) {
    return null;
  }
  const key = misspeltKey(facts, rejected);
  if (key) {
    return key;
  }
  for (const argument of rejected.call.arguments) {
    const near = argument.name === null ? null : nearest(argument.name, rejected.names);
    if (near && argument.name !== null) {
      return {
        written: argument.name,
        near,
        what: `${rejected.call.calleeText}(${argument.name}=…)`,
        argument: argument.name,
        looked: false,
        confidence: 0.96,
        span: { cell: argument.cell, from: argument.from, to: argument.from + argument.name.length }
      };
    }
  }
  return null;
}

/** Datasets have private classes; their methods are those of `tf.data.Dataset`. */
function misspeltDataset(facts: IFacts): ITypo | null {
  const found = /'\w*Dataset(?:V[12])?' object has no attribute '(?<written>\w+)'/.exec(
    facts.innerMessage
  );
  const written = found?.groups?.written;
  const { index } = facts.knowledge;
  const symbol = `tensorflow.data.Dataset.${written ?? ''}`;
  if (!written || isKnownName(facts, symbol)) {
    return null;
  }
  const near = nearest(written, index.near(symbol).map(lastPart));
  return near ? { written, near, what: symbol, symbol, looked: true, confidence: 0.88 } : null;
}

/** The misspelt word of the failure, or null. */
export function findTypo(facts: IFacts): ITypo | null {
  return (
    misspeltModule(facts) ??
    misspeltBackend(facts) ??
    misspeltSymbol(facts) ??
    misspeltArgument(facts) ??
    misspeltRequired(facts) ??
    misspeltMetric(facts) ??
    misspeltDataset(facts) ??
    misspeltPresent(facts) ??
    (inFramework(facts) || facts.frames.length === 0
      ? (misspeltIdentifier(facts) ?? misspeltValue(facts))
      : null)
  );
}
