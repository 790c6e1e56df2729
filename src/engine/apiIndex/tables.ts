import type { ITableData, Line } from './data';
import { readSignature } from './signatures';
import type { ISignature } from './signatures';

export type SymbolKind = 'module' | 'class' | 'function' | 'method' | 'value';

/** Positions on each line of versions at which something exists. */
export type Presence = ReadonlyMap<Line, ReadonlySet<number>>;

/** Number of a signature by position on a detail line; null: exists and has no signature. */
export type History = ReadonlyMap<number, number | null>;

/** One dotted name of the index, decoded. */
export interface IEntry {
  readonly kind: SymbolKind;
  readonly public: boolean;
  readonly presence: Presence;
  /** Signatures by position on the detail line, null where the name is no callable. */
  readonly history: History | null;
  /** Line that `history` and `members` count on: TensorFlow's own or the Keras implementations. */
  readonly detailLine: 't' | 'i';
  /** Members of a class. */
  readonly members: ReadonlyMap<string, IMember> | null;
}

export interface IMember {
  readonly kind: 'method' | 'value';
  readonly history: History;
}

interface IModuleRow {
  readonly names: readonly string[];
  readonly kinds: string;
  readonly presences: readonly string[];
  /** Number in `histories`, and number in `classes` of a class; empty for what is not called. */
  readonly details: readonly (readonly number[])[];
}

type MemberRow = readonly [name: string, kind: string, history: number];

const KINDS: Readonly<Record<string, SymbolKind>> = {
  m: 'module',
  c: 'class',
  f: 'function',
  v: 'value'
};

/** Decodes the tables on demand and remembers what it decoded. */
export class Tables {
  constructor(readonly data: ITableData) {
    data.modules.paths.forEach((path, at) => this._rows.set(path, at));
  }

  /** Dotted paths of everything that has names below it, sorted. */
  modulePaths(): readonly string[] {
    return [...this._rows.keys()].sort();
  }

  /** Names right below a module, or an empty list. `onlyPublic` leaves private ones out. */
  namesIn(path: string, onlyPublic: boolean): readonly string[] {
    const row = this._row(path);
    return row === null
      ? []
      : row.names.filter((_, index) => !onlyPublic || isLower(row.kinds[index]));
  }

  /** The entry of a dotted name of a module, or null. Members of classes are not found here. */
  entry(symbol: string): IEntry | null {
    const known = this._entries.get(symbol);
    if (known !== undefined) {
      return known;
    }
    const made = this._decode(symbol);
    if (made !== null) {
      this._entries.set(symbol, made);
    }
    return made;
  }

  /** A signature by number. */
  signature(number: number): ISignature | null {
    let known = this._signatures.get(number);
    if (known === undefined) {
      known = readSignature(this.data.signatures[number], this.data.keywords);
      this._signatures.set(number, known);
    }
    return known;
  }

  private _row(path: string): IModuleRow | null {
    const decoded = this._decodedRows.get(path);
    if (decoded) {
      return decoded;
    }
    const at = this._rows.get(path);
    if (at === undefined) {
      return null;
    }
    const { names, kinds, presences, details } = this.data.modules;
    const row = {
      names: names[at].split(' '),
      kinds: kinds[at],
      presences: presences[at].split(' '),
      details: summed(details[at].split(' '))
    };
    this._decodedRows.set(path, row);
    return row;
  }

  private _decode(symbol: string): IEntry | null {
    const dot = symbol.lastIndexOf('.');
    const row = this._row(symbol.slice(0, Math.max(dot, 0)));
    const index = row === null ? -1 : sortedIndex(row.names, symbol.slice(dot + 1));
    if (row === null || index < 0) {
      return null;
    }
    const letter = row.kinds[index];
    const [history, members] = row.details[index] ?? [];
    const list = members === undefined ? null : this._classList(members);
    return {
      kind: KINDS[letter.toLowerCase()] ?? 'value',
      public: isLower(letter),
      presence: this._presence(Number(row.presences[index])),
      history: history === undefined ? null : readHistory(this.data.histories[history]),
      detailLine: isKerasName(symbol) ? 'i' : 't',
      members: list === null || members === undefined ? null : this._members(members, list)
    };
  }

  private _presence(number: number): Presence {
    let known = this._presences.get(number);
    if (!known) {
      known = readPresence(this.data.presences[number]);
      this._presences.set(number, known);
    }
    return known;
  }

  /** Numbers of the members of a class: 'i 3 1 4' or, against an earlier list, 'i12 3 1-4'. */
  private _classList(number: number): ReadonlySet<number> {
    const known = this._classLists.get(number);
    if (known) {
      return known;
    }
    const text = this.data.classes[number];
    const space = text.indexOf(' ');
    const base = text.slice(1, space);
    const [added, removed] = text.slice(space + 1).split('-');
    const list = new Set(base === '' ? [] : this._classList(Number(base)));
    steps(removed ?? '').forEach(item => list.delete(item));
    steps(added).forEach(item => list.add(item));
    this._classLists.set(number, list);
    return list;
  }

  private _members(number: number, list: ReadonlySet<number>): ReadonlyMap<string, IMember> {
    let members = this._memberMaps.get(number);
    if (!members) {
      members = new Map(
        [...list].map(item => {
          const [name, kind, history] = this._memberRows()[item];
          return [name, new LazyMember(kind, this.data.histories[history])];
        })
      );
      this._memberMaps.set(number, members);
    }
    return members;
  }

  /** Name, kind and history of every member; the file has the history as a step from the row before. */
  private _memberRows(): readonly MemberRow[] {
    let last = 0;
    this._decodedMembers ??= this.data.members.map((row): MemberRow => {
      const [name, kind, step] = row.split(' ');
      return [name, kind, (last += Number(step))];
    });
    return this._decodedMembers;
  }

  private _decodedMembers: readonly MemberRow[] | null = null;
  private readonly _rows = new Map<string, number>();
  private readonly _decodedRows = new Map<string, IModuleRow>();
  private readonly _entries = new Map<string, IEntry>();
  private readonly _signatures = new Map<number, ISignature | null>();
  private readonly _presences = new Map<number, Presence>();
  private readonly _classLists = new Map<number, ReadonlySet<number>>();
  private readonly _memberMaps = new Map<number, ReadonlyMap<string, IMember>>();
}

/** A member whose history is read only when somebody asks for it. */
class LazyMember implements IMember {
  constructor(
    kind: string,
    private readonly _text: string
  ) {
    this.kind = kind === 'f' ? 'method' : 'value';
  }

  readonly kind: 'method' | 'value';

  get history(): History {
    return (this._history ??= readHistory(this._text));
  }

  private _history: History | null = null;
}

/** Names whose signatures are kept by Keras implementation rather than by TensorFlow release. */
export function isKerasName(symbol: string): boolean {
  return /^(?:keras|tf_keras|tensorflow\.(?:(?:compat\.v2\.)?(?:keras|losses|metrics|optimizers|initializers)|compat\.v1\.keras))(?:\.|$)/.test(
    symbol
  );
}

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}

function sortedIndex(names: readonly string[], name: string): number {
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (names[middle] === name) {
      return middle;
    }
    if (names[middle] < name) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}

/** '3 1 4' → [3, 4, 8]: each number is the step from the one before. */
function steps(text: string): number[] {
  let last = 0;
  return text
    .split(' ')
    .filter(Boolean)
    .map(step => (last += Number(step)));
}

/** '5/2 1/1  3' → [[5, 2], [6, 3], [], [9]]: each number is the step from the one before at its place. */
function summed(details: readonly string[]): readonly (readonly number[])[] {
  const last = [0, 0];
  return details.map(detail =>
    detail === '' ? [] : detail.split('/').map((step, at) => (last[at] += Number(step)))
  );
}

function* spans(text: string): Generator<[start: number, end: number, value: string | undefined]> {
  for (const part of text.split(',').filter(Boolean)) {
    const [range, value] = part.split(':');
    const [start, end] = range.split('-').map(Number);
    yield [start, end ?? start, value];
  }
}

function readPresence(text: string): Presence {
  const result = new Map<Line, ReadonlySet<number>>();
  for (const part of text.split(' ').filter(Boolean)) {
    const positions = new Set<number>();
    for (const [start, end] of spans(part.slice(1))) {
      for (let position = start; position <= end; position++) {
        positions.add(position);
      }
    }
    result.set(part[0] as Line, positions);
  }
  return result;
}

function readHistory(text: string): History {
  const result = new Map<number, number | null>();
  for (const [start, end, value] of spans(text)) {
    for (let position = start; position <= end; position++) {
      result.set(position, value === undefined ? null : Number(value));
    }
  }
  return result;
}
