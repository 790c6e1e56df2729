/** The places of the user's code where an attribute is read or a method called, and ways to write them anew. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import type { ICodeCall, ICodePart, ICodeReference } from '../../engine/python/types';
import { firstCodeOffset, writtenAs } from './portCode';

/** One place that uses an attribute. */
export interface IUse {
  readonly facts: IFacts;
  readonly cell: number;
  readonly site: ICodeReference;
  readonly part: ICodePart;
  /** The object before the dot; null where its beginning is not known. */
  readonly receiver: { readonly from: number; readonly to: number } | null;
  /** The call of the attribute, if it is called. */
  readonly call: ICodeCall | null;
  /** Canonical name up to the part, where the code tells it. */
  readonly symbol: string | null;
}

/** The object in front of a part of a dotted expression. */
function receiverOf(facts: IFacts, site: ICodeReference, at: number): IUse['receiver'] {
  if (site.root === 'name') {
    return at > 0 ? { from: site.parts[0].from, to: site.parts[at - 1].to } : null;
  }
  const source = facts.code.source(site.cell);
  const first = site.parts[0].from;
  const call = facts.code.calls.find(
    item =>
      item.cell === site.cell && item.to < first && /^\s*\.\s*$/.test(source.slice(item.to, first))
  );
  return call ? { from: call.from, to: at > 0 ? site.parts[at - 1].to : call.to } : null;
}

function symbolUpTo(site: ICodeReference, at: number): string | null {
  if (!site.resolved) {
    return null;
  }
  const whole = site.resolved.name.split('.');
  const rest = site.parts.length - 1 - at;
  return publicName(whole.slice(0, whole.length - rest).join('.'));
}

/** Every place that uses an attribute of a name. */
export function usesOf(facts: IFacts, name: string): readonly IUse[] {
  return facts.code.references.flatMap(site => {
    const at = site.parts.findIndex(part => part.name === name);
    const part = site.parts[at];
    if (!part || (at === 0 && site.root === 'name')) {
      return [];
    }
    const { cell } = site;
    const call = facts.code.calls.find(one => one.cell === cell && one.callee.to === part.to);
    const receiver = receiverOf(facts, site, at);
    return [
      { facts, cell, site, part, receiver, call: call ?? null, symbol: symbolUpTo(site, at) }
    ];
  });
}

/** Does the use stand on the line that failed? */
export function isFailing({ facts, cell, site }: IUse): boolean {
  const { place, code } = facts;
  if (place?.cell !== cell) {
    return false;
  }
  const first = code.position(cell, site.from)[0];
  const around = code
    .callsAt(cell, place.line)
    .some(one => one.from <= site.from && site.to <= one.to);
  return around || (first <= place.line && place.line <= code.position(cell, site.to)[0]);
}

/** The text of an argument's value. */
export function valueText(use: IUse, at: number): string | null {
  const value = use.call?.arguments[at]?.value;
  return value ? use.facts.code.source(use.cell).slice(value.from, value.to) : null;
}

/** `object.old` → `object.new` */
export function renamed(use: IUse, text: string): readonly ISourceEdit[] {
  const { cell, part } = use;
  return [{ cell, from: part.from, to: part.to, text }];
}

/** `object.old(…)` → `object.text`: the call goes with the name. */
export function withoutCall(use: IUse, text: string): readonly ISourceEdit[] {
  const { cell, part, call } = use;
  return call ? [{ cell, from: part.from, to: call.to, text }] : [];
}

/** A canonical name as the code writes it here, with the import line that it needs. */
export function written(
  use: IUse,
  symbol: string
): { readonly text: string; readonly imports: readonly ISourceEdit[] } {
  const { facts, cell } = use;
  const { text, addImport } = writtenAs(facts, symbol, cell);
  const from = firstCodeOffset(facts.code.source(cell));
  return { text, imports: addImport ? [{ cell, from, to: from, text: `${addImport}\n` }] : [] };
}

/** `object.old(x)` → `function(object, x)`; `object.old` → `function(object)`. */
export function asFunction(use: IUse, symbol: string): readonly ISourceEdit[] {
  const { cell, receiver, call, part } = use;
  if (!receiver) {
    return [];
  }
  const { text, imports } = written(use, symbol);
  const end = call
    ? {
        to: call.argumentSpan.from + 1,
        text: call.arguments.length > 0 ? ', ' : ''
      }
    : { to: part.to, text: ')' };
  return [
    ...imports,
    { cell, from: receiver.from, to: receiver.from, text: `${text}(` },
    { cell, from: receiver.to, ...end }
  ];
}

/** `object.old(x)` → `object.apply(function(x))` */
export function asApplied(use: IUse, symbol: string): readonly ISourceEdit[] {
  const { cell, part, call } = use;
  if (!call) {
    return [];
  }
  const { text, imports } = written(use, symbol);
  return [
    ...imports,
    { cell, from: part.from, to: part.to, text: `apply(${text}` },
    { cell, from: call.to, to: call.to, text: ')' }
  ];
}

/** `object.old(x)` → `x`, of a call with one argument. */
export function withoutWrapper({ cell, site, call }: IUse): readonly ISourceEdit[] {
  return call?.arguments.length === 1 && call.arguments[0].kind === 'positional'
    ? [
        { cell, from: site.from, to: call.arguments[0].from, text: '' },
        { cell, from: call.arguments[0].to, to: call.to, text: '' }
      ]
    : [];
}
