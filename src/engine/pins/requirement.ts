/** PEP 508 requirement lines: name, specifier, and whether the line counts in an environment. */

import type { Tri } from '../knowledgeTypes';
import { remembered } from '../memo';
import { compareVersions, normalizedName, versionSatisfies } from '../versions';

/** What a marker may ask about; a key that is missing is not known. */
export type MarkerEnvironment = Readonly<Partial<Record<string, string>>>;

/** One requirement line, read. */
export interface IRequirement {
  /** Normalised. */
  readonly name: string;
  /** PEP 440, '' for any version. */
  readonly specifier: string;
  /** '' where there is none. */
  readonly marker: string;
}

const NAME = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?/;
const TOKEN =
  /\s*(?:(\(|\))|(not\s+in|in|and|or)\b|(===|==|!=|<=|>=|~=|<|>)|'([^']*)'|"([^"]*)"|([A-Za-z_.]+))/y;
const VERSION_KEYS = new Set(['python_version', 'python_full_version', 'implementation_version']);

/** Reads a requirement line; null where it is no name with an optional specifier (a URL, for one). */
export const parseRequirement: (line: string) => IRequirement | null = remembered(line => {
  const [head, ...rest] = line.trim().split(';');
  const found = NAME.exec(head.trim());
  if (!found) {
    return null;
  }
  const tail = head.trim().slice(found[0].length).trim();
  const specifier = tail.startsWith('(') && tail.endsWith(')') ? tail.slice(1, -1).trim() : tail;
  return /[()@]/.test(specifier)
    ? null
    : { name: normalizedName(found[1]), specifier, marker: rest.join(';').trim() };
});

/** Does a marker hold? 'unknown' where it asks for what is not known or cannot be read. */
export function markerHolds(marker: string, environment: MarkerEnvironment): Tri {
  if (marker === '') {
    return 'yes';
  }
  const tokens = tokenize(marker);
  if (tokens === null) {
    return 'unknown';
  }
  const reader: IReader = { tokens, at: 0, environment };
  const result = readOr(reader);
  return reader.at === tokens.length ? result : 'unknown';
}

interface IToken {
  readonly kind: 'paren' | 'word' | 'operator' | 'text' | 'key';
  readonly value: string;
}

interface IReader {
  readonly tokens: readonly IToken[];
  at: number;
  readonly environment: MarkerEnvironment;
}

function tokenize(marker: string): readonly IToken[] | null {
  const tokens: IToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < marker.trim().length) {
    const found = TOKEN.exec(marker);
    if (!found) {
      return null;
    }
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf([, paren, word, operator, single, double, key]: RegExpExecArray): IToken {
  if (paren !== undefined) {
    return { kind: 'paren', value: paren };
  }
  if (word !== undefined) {
    return { kind: 'word', value: word.replace(/\s+/, ' ') };
  }
  if (operator !== undefined) {
    return { kind: 'operator', value: operator };
  }
  const text = single ?? double;
  return text === undefined ? { kind: 'key', value: key } : { kind: 'text', value: text };
}

function readOr(reader: IReader): Tri {
  let result = readAnd(reader);
  while (reader.tokens[reader.at]?.value === 'or') {
    reader.at++;
    const right = readAnd(reader);
    result = result === 'yes' || right === 'yes' ? 'yes' : either(result, right, 'no');
  }
  return result;
}

function readAnd(reader: IReader): Tri {
  let result = readOne(reader);
  while (reader.tokens[reader.at]?.value === 'and') {
    reader.at++;
    const right = readOne(reader);
    result = result === 'no' || right === 'no' ? 'no' : either(result, right, 'yes');
  }
  return result;
}

function either(left: Tri, right: Tri, both: Tri): Tri {
  return left === both && right === both ? both : 'unknown';
}

function readOne(reader: IReader): Tri {
  if (reader.tokens[reader.at]?.value === '(' && reader.tokens[reader.at].kind === 'paren') {
    reader.at++;
    const inner = readOr(reader);
    reader.at++;
    return inner;
  }
  const [left, operator, right] = reader.tokens.slice(reader.at, reader.at + 3);
  reader.at += 3;
  if (!left || !operator || !right) {
    return 'unknown';
  }
  const value = (token: IToken): string | undefined =>
    token.kind === 'key' ? reader.environment[token.value] : token.value;
  const key = left.kind === 'key' ? left.value : right.value;
  return compareMarker(value(left), operator.value, value(right), VERSION_KEYS.has(key));
}

function compareMarker(
  left: string | undefined,
  operator: string,
  right: string | undefined,
  versions: boolean
): Tri {
  if (left === undefined || right === undefined) {
    return 'unknown';
  }
  switch (operator) {
    case 'in':
      return right.includes(left) ? 'yes' : 'no';
    case 'not in':
      return right.includes(left) ? 'no' : 'yes';
    case '==':
      return versions ? versionSatisfies(left, `==${right}`) : left === right ? 'yes' : 'no';
    case '!=':
      return versions ? versionSatisfies(left, `!=${right}`) : left === right ? 'no' : 'yes';
    default:
      return versions ? ordered(left, operator, right) : 'unknown';
  }
}

function ordered(left: string, operator: string, right: string): Tri {
  if (operator === '~=' || operator === '===') {
    return versionSatisfies(left, `${operator}${right}`);
  }
  const order = compareVersions(left, right);
  const holds =
    operator === '<'
      ? order < 0
      : operator === '<='
        ? order <= 0
        : operator === '>'
          ? order > 0
          : order >= 0;
  return holds ? 'yes' : 'no';
}
