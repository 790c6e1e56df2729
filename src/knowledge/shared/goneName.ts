/** A name, a member or an argument of Python's standard library, or of NumPy, that a later release took away. */

import type { IFacts } from '../../engine/cause';
import { undefinedName } from './nameOrder';
import { rejectedCall } from './rejected';

/** What was asked for, and the first release without it. */
export interface IGoneName {
  /** 'collections.Iterable', 'imp', 'numpy.product', 'threading.Thread.isAlive', 'json.loads(encoding)' */
  readonly name: string;
  readonly left: string;
}

type Left = Readonly<Record<string, string>>;

const FORMS: readonly RegExp[] = [
  /module '(?<module>\w+(?:\.\w+)*)' has no attribute '(?<name>\w+)'/,
  /cannot import name '?(?<name>\w+)'? from '(?<module>\w+(?:\.\w+)*)'/,
  /No module named '?(?<module>\w+)(?:\.\w+)*'?(?:\s*$|;)/m
];

/** A class as messages name it: C code with its module, Python code by its bare name. */
export const MEMBER =
  /(?:type object )?'(?<owner>\w+(?:\.\w+)*)'(?: object)? has no attribute '(?<name>\w+)'/;

function namesIn(message: string): readonly string[] {
  return FORMS.flatMap(pattern => {
    const groups = pattern.exec(message)?.groups;
    return groups ? [[groups.module, groups.name].filter(Boolean).join('.')] : [];
  });
}

/** The dotted names that the failure, or what it was raised from, asks for. */
export function namesAsked(facts: IFacts): readonly string[] {
  return [facts.innerMessage, ...facts.exceptions.map(item => item.message)].flatMap(namesIn);
}

/** Is the class the notebook's own, or one that it imports from a library? Those may bear any name of Python's. */
export function isOtherClass({ code, knowledge }: IFacts, owner: string): boolean {
  return (
    code.classNamed(owner) !== null ||
    code.imports.some(
      item =>
        item.bound === owner &&
        Object.prototype.hasOwnProperty.call(knowledge.distributions, item.module.split('.')[0])
    )
  );
}

const endings = new WeakMap<Left, ReadonlyMap<string, string>>();

/** 'Thread.isAlive' or 'Path.unlink(missing_ok)' with its module: the name in a table that ends so. */
export function memberByEnding(table: Left, ending: string): string | undefined {
  return membersByEnding(table).get(ending);
}

/** 'Thread.isAlive' → 'threading.Thread.isAlive', of members alone; a name that several classes have is the first one's. */
function membersByEnding(left: Left): ReadonlyMap<string, string> {
  const known = endings.get(left);
  if (known) {
    return known;
  }
  const found = new Map<string, string>();
  for (const name of Object.keys(left)) {
    const ending = /(?:^|\.)([A-Za-z_]\w*\.[a-z_]\w*(?:\(\w+\))?)$/.exec(name)?.[1];
    if (ending !== undefined && name.split('.').length > 2 && !found.has(ending)) {
      found.set(ending, name);
    }
  }
  endings.set(left, found);
  return found;
}

/** A member that the class of an object no longer has. */
function goneMember(facts: IFacts, left: Left): string | undefined {
  const groups = MEMBER.exec(facts.innerMessage)?.groups;
  if (!groups || isOtherClass(facts, groups.owner)) {
    return undefined;
  }
  const name = `${groups.owner}.${groups.name}`;
  return Object.prototype.hasOwnProperty.call(left, name) ? name : memberByEnding(left, name);
}

/** An argument that a function no longer takes; what it hands on may refuse it instead (`json.loads`). */
function goneArgument(facts: IFacts, left: Left): string | undefined {
  const rejected = rejectedCall(facts);
  const callee = rejected?.call?.resolved?.name ?? '';
  return rejected?.how === 'keyword' && !rejected.own
    ? rejected.names
        .map(name => `${callee}(${name})`)
        .find(name => Object.prototype.hasOwnProperty.call(left, name))
    : undefined;
}

/** What no import is needed for. */
const BUILT_IN = 'builtins.';
/** How code uses a built-in function or type: calls it, or asks whether something is of it. */
const AS_PYTHON_2: readonly RegExp[] = [
  /\bNAME\s*\(/,
  /isinstance\(.*\bNAME\b/,
  /(?:astype\(|dtype\s*=)\s*NAME\b/
];

/**
 * A name that Python once had without an import (`xrange`), in a notebook that means no variable of its own: it is
 * called, or asked after as a type, and bound nowhere.
 */
function goneBuiltIn(facts: IFacts, left: Left): string | undefined {
  const bare = undefinedName(facts);
  const name = `${BUILT_IN}${bare ?? ''}`;
  if (bare === null || !Object.prototype.hasOwnProperty.call(left, name)) {
    return undefined;
  }
  const { code } = facts;
  const asked = AS_PYTHON_2.map(form => form.source.replace('NAME', bare)).some(form =>
    new RegExp(form).test(facts.lineText)
  );
  return asked && !code.bindings.some(item => item.name === bare) ? name : undefined;
}

/** The name as code writes it: built-in names stand alone. */
function writtenName(name: string): string {
  return name.startsWith(BUILT_IN) ? name.slice(BUILT_IN.length) : name;
}

/**
 * The name that the failure, or what it was raised from, asks for and that the package no longer has; null where
 * there is none. A release that still has the name refutes.
 */
export function goneName(facts: IFacts, distribution: 'python' | 'numpy'): IGoneName | null {
  const { left } = facts.knowledge.goneNames[distribution];
  const name =
    namesAsked(facts).find(item => Object.prototype.hasOwnProperty.call(left, item)) ??
    goneMember(facts, left) ??
    goneBuiltIn(facts, left) ??
    goneArgument(facts, left);
  if (name === undefined || facts.versionIn(distribution, `<${left[name]}`) === 'yes') {
    return null;
  }
  // Of the releases between 2.7 and 3.6 none is asked; these names left with Python 3 itself.
  return { name: writtenName(name), left: name.startsWith(BUILT_IN) ? '3' : left[name] };
}
