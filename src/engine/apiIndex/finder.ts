import { compareVersions } from '../versions';
import type { Line } from './data';
import type { Lines } from './lines';
import { firstName, isSecondName, spelledName, splitName } from './names';
import type { ISignature } from './signatures';
import type { History, IEntry, IMember, SymbolKind, Tables } from './tables';

/** A dotted name found in the index: a name of a module, or a member of a class. */
export interface IFound {
  readonly entry: IEntry;
  /** The member of the class `entry`, where the name is one. */
  readonly member: IMember | null;
  readonly kind: SymbolKind;
  readonly history: History | null;
  /** Asked for below `tensorflow.compat.v2`: in TensorFlow 1 that shows what TensorFlow 2 does. */
  readonly second?: boolean;
}

/** Finds names, and tells at which positions they are and with which signature. */
export class Finder {
  constructor(
    readonly tables: Tables,
    protected readonly _lines: Lines
  ) {}

  /** The canonical form of a name; one below `tensorflow.compat.v2` stays there where it is not as the first. */
  canonical(symbol: string): string {
    return this._named(symbol, (found, at) => this.existsAt(found, 't', at));
  }

  /** As `canonical`, for what a call takes: that may differ where both are there. */
  called(symbol: string): string {
    return this._named(symbol, (found, at) =>
      this.existsAt(found, 't', at) ? this.signatureAt(found, 't', at) : undefined
    );
  }

  /** A canonical dotted name, or null where no release has it. */
  find(symbol: string): IFound | null {
    const own = this._entered(symbol);
    if (own !== null || !isSecondName(symbol) || this._hasOwnMembers(symbol)) {
      return own?.entry.presence.size === 0 ? null : own;
    }
    const first = this._entered(firstName(symbol));
    const found = first && { ...first, second: true };
    return found && this._places(found).length > 0 ? found : null;
  }

  /** The first spelling of a name where both answer alike in TensorFlow 1, else the one that is given. */
  private _named(symbol: string, answer: (found: IFound, position: number) => unknown): string {
    const name = spelledName(symbol);
    if (!isSecondName(name)) {
      return name;
    }
    const first = this._entered(firstName(name));
    if (this._entered(name) !== null || this._hasOwnMembers(name)) {
      return name;
    }
    const isSame = (_: string, at: number): boolean =>
      first === null || answer(first, at) === answer({ ...first, second: true }, at);
    const old = this._lines.versions('t').slice(0, this._two());
    return old.every(isSame) ? firstName(name) : name;
  }

  /** Is it a member of a class that has an entry of its own? */
  private _hasOwnMembers(symbol: string): boolean {
    const owner = this.tables.entry(splitName(symbol)[0]);
    return owner !== null && (owner.kind === 'class' || owner.members !== null);
  }

  private _entered(symbol: string): IFound | null {
    const entry = this.tables.entry(symbol);
    if (entry !== null) {
      return { entry, member: null, kind: entry.kind, history: entry.history };
    }
    const [parent, last] = splitName(symbol);
    const owner = parent === '' ? null : this.tables.entry(parent);
    // What is a function now may have been a class before, with members then.
    if (owner === null || (owner.kind !== 'class' && owner.members === null)) {
      return null;
    }
    if (last === '__init__') {
      return { entry: owner, member: null, kind: 'method', history: owner.history };
    }
    const member = owner.members?.get(last) ?? null;
    return member === null
      ? null
      : { entry: owner, member, kind: member.kind, history: member.history };
  }

  /** Does the name exist at this position of a line? */
  existsAt(found: IFound, line: Line, position: number): boolean {
    if (!found.entry.presence.get(line)?.has(this._shown(found, line, position))) {
      return false;
    }
    return found.member === null || found.member.history.has(this._detail(found, line, position));
  }

  /** The signature at a position; null where it is not known. */
  signatureAt(found: IFound, line: Line, position: number): ISignature | null {
    const number = found.history?.get(this._detail(found, line, position));
    return number === undefined || number === null ? null : this.tables.signature(number);
  }

  /** Where something exists, by line; lines without it are left out. */
  protected _places(found: IFound): (readonly [Line, readonly number[]])[] {
    return this._possible(found)
      .map(([line, all]) => [line, all.filter(at => this.existsAt(found, line, at))] as const)
      .filter(([, positions]) => positions.length > 0);
  }

  /** Where something may exist, by line: a member is not wherever its class is. */
  protected _possible(found: IFound): (readonly [Line, readonly number[]])[] {
    return Array.from(found.entry.presence, ([line, own]) => [
      line,
      found.second ? this._lines.versions(line).map((_, at) => at) : [...own]
    ]);
  }

  private _detail(found: IFound, line: Line, position: number): number {
    const shown = this._shown(found, line, position);
    return found.entry.detailLine === 't' ? shown : (this.tables.data.runs?.[line]?.[shown] ?? -1);
  }

  /** The position whose names are shown at another one. */
  private _shown(found: IFound, line: Line, position: number): number {
    return found.second && line === 't' ? Math.max(position, this._two()) : position;
  }

  /** The position of the first TensorFlow 2. */
  private _two(): number {
    return this._lines.versions('t').findIndex(version => compareVersions(version, '2') >= 0);
  }
}
