/** A name, a member, an argument or an operator of Python's standard library, or of NumPy, that a later release brought. */

import type { IFacts } from '../../engine/cause';
import { isOtherClass, namesAsked, memberByEnding, MEMBER } from './goneName';
import { rejectedCall } from './rejected';

/** What was asked for, and the first release with it. */
export interface ICameName {
  /** 'tomllib', 'builtins.str.removeprefix', 'builtins.zip(strict)', 'builtins.dict.__or__' */
  readonly name: string;
  readonly came: string;
}

type Came = Readonly<Record<string, string>>;

const has = (came: Came, name: string): boolean => Object.prototype.hasOwnProperty.call(came, name);

function cameMember(facts: IFacts, came: Came): string | undefined {
  const groups = MEMBER.exec(facts.innerMessage)?.groups;
  if (!groups || isOtherClass(facts, groups.owner)) {
    return undefined;
  }
  const name = `${groups.owner}.${groups.name}`;
  return [name, `builtins.${name}`].find(one => has(came, one)) ?? memberByEnding(came, name);
}

/** The calls on the running line, as their names may be written in the table. */
function callsHere({ place, code }: IFacts): readonly { names: string[]; keywords: string[] }[] {
  return (place ? code.callsAt(place.cell, place.line) : []).map(call => ({
    names: [call.resolved?.name ?? '', call.calleeText, `builtins.${call.calleeText}`],
    keywords: call.arguments.flatMap(item => item.name ?? [])
  }));
}

/** A keyword that the callable takes later: C code refuses all of them alike. */
function cameArgument(facts: IFacts, came: Came): string | undefined {
  const rejected = rejectedCall(facts);
  const plain = /\b(\w+)\(\) takes no keyword arguments/.exec(facts.innerMessage)?.[1];
  if (rejected?.own || (rejected?.how !== 'keyword' && plain === undefined)) {
    return undefined;
  }
  const asked = callsHere(facts).flatMap(({ names, keywords }) =>
    names.flatMap(callee => keywords.map(keyword => ({ callee, keyword })))
  );
  const direct = asked
    .filter(({ callee, keyword }) =>
      plain === undefined
        ? (rejected?.names.includes(keyword) ?? false)
        : callee.split('.').pop() === plain
    )
    .map(({ callee, keyword }) => `${callee}(${keyword})`)
    .find(name => has(came, name));
  // From Python 3.10 on the message names the class: Path.write_text() got an unexpected keyword argument 'newline'.
  return (
    direct ??
    rejected?.names
      .flatMap(name => memberByEnding(came, `${rejected.shown}(${name})`) ?? [])
      .find(Boolean)
  );
}

/** What Python calls the type of a class where one is written: `int | None`, `Sequence | None`. */
const CLASSES = /^(?:type|ABCMeta|NoneType|EnumMeta|EnumType|(?:\w+\.)?_?(?:Union)?GenericAlias)$/;

/** `{} | {}`, `int | None`, `list[int]`: signs that a later Python reads. */
function cameSign(facts: IFacts, came: Came): string | undefined {
  const sign =
    /unsupported operand type\(s\) for (?<sign>\|=?): '(?<left>[\w.]+)' and '(?<right>[\w.]+)'/.exec(
      facts.innerMessage
    )?.groups;
  if (sign) {
    const classes = [sign.left, sign.right].every(name => CLASSES.test(name));
    const same = sign.left === sign.right || sign.sign === '|=';
    const method = sign.sign === '|' ? '__or__' : '__ior__';
    const name = classes ? 'builtins.type.__or__' : `builtins.${sign.left}.${method}`;
    return (classes || same) && has(came, name) ? name : undefined;
  }
  if (!/'(?:type|ABCMeta)' object is not subscriptable/.test(facts.innerMessage)) {
    return undefined;
  }
  const line = (facts.frames[facts.frames.length - 1]?.text ?? facts.lineText).slice(0, 1000);
  return [...line.matchAll(/\b([A-Za-z_][\w.]*)\s*\[/g)]
    .map(found => `${found[1].split('.').pop()}.__class_getitem__`)
    .flatMap(name =>
      has(came, `builtins.${name}`) ? `builtins.${name}` : (memberByEnding(came, name) ?? [])
    )
    .find(Boolean);
}

/**
 * The name that the failure asks for and that only later releases of the package have; null where there is none. A release
 * that has the name refutes.
 */
export function cameName(facts: IFacts, distribution: 'python' | 'numpy'): ICameName | null {
  const { came } = facts.knowledge.goneNames[distribution];
  const name =
    namesAsked(facts).find(item => has(came, item)) ??
    cameMember(facts, came) ??
    cameArgument(facts, came) ??
    cameSign(facts, came);
  if (name === undefined || facts.versionIn(distribution, `>=${came[name]}`) === 'yes') {
    return null;
  }
  return { name, came: came[name] };
}
