import type { IReplacement } from '../knowledgeTypes';
import type { IMove } from '../types';
import type { IApiIndexData } from './data';
import { splitName } from './names';
import type { IFound } from './finder';

/** A replacement with its kind: the same thing elsewhere, or another thing to use. */
export type Moved = IReplacement & { readonly kind: IMove['kind'] };

/** What the moves ask of the index. */
export interface IMoveContext {
  find(symbol: string): IFound | null;
  /** First version looked at that has the name, of the package that decides. */
  since(symbol: string): string;
}

const COMPATIBLE = 'tensorflow.compat.v1.';
const KERAS_ROOT = /^(?:tensorflow\.compat\.v1\.keras|tensorflow\.keras|tf_keras|keras)\./;

/** Where names and arguments went: generated tables, and two rules for whole name spaces. */
export class Moves {
  constructor(
    private readonly _data: Pick<IApiIndexData, 'moves' | 'renames' | 'evidence'>,
    private readonly _context: IMoveContext
  ) {}

  /** Moves and replacements of a canonical name, best first; then its renamed arguments, as a move to itself. */
  of(symbol: string): readonly Moved[] {
    let known = this._known.get(symbol);
    if (!known) {
      known = [
        ...this._rows(symbol).map(row => this._read(row)),
        ...this._ofMethod(symbol),
        ...this._compatible(symbol),
        ...this._privateKeras(symbol),
        ...this._renamed(symbol)
      ];
      this._known.set(symbol, known);
    }
    return known;
  }

  /** Names that moved to a canonical name; a method also by the name that all classes had for it. */
  origins(symbol: string): readonly string[] {
    this._origins ??= this._readOrigins();
    const [owner, last] = splitName(symbol);
    const methods = this._origins.get(`*.${last}`) ?? [];
    return [
      ...(this._origins.get(symbol) ?? []),
      ...methods.map(from => `${owner}.${splitName(from)[1]}`)
    ];
  }

  /** Only of what is surely the same thing. */
  private _readOrigins(): ReadonlyMap<string, readonly string[]> {
    const result = new Map<string, string[]>();
    for (const row of this._data.moves) {
      const [from, to, , kind, proof] = row.split('\t');
      if (kind === 'm' || (from.startsWith('*.') && proof === 's')) {
        result.set(to, [...(result.get(to) ?? []), from]);
      }
    }
    return result;
  }

  private _rows(symbol: string): readonly string[] {
    this._moveRows ??= byFirstColumn(this._data.moves);
    return this._moveRows.get(symbol) ?? [];
  }

  private _read(row: string): Moved {
    const [from, to, since, kind, proof, evidence, names, risk] = row.split('\t');
    const pairs = readPairs(names ?? '');
    return {
      from,
      to,
      since,
      kind: kind === 'm' ? 'move' : 'replacement',
      proof: proof === 's' ? 'same' : 'differs',
      evidence: this._data.evidence[Number(evidence)],
      ...(pairs === null ? {} : { arguments: pairs }),
      ...(risk ? { risk } : {})
    };
  }

  /** A method that left every class: keras.Sequential.fit_generator → keras.Sequential.fit. */
  private _ofMethod(symbol: string): Moved[] {
    const [owner, last] = splitName(symbol);
    return this._rows(`*.${last}`)
      .filter(() => this._context.find(symbol)?.member)
      .map(row => this._read(row))
      .map(move => ({ ...move, from: symbol, to: `${owner}.${splitName(move.to)[1]}` }))
      .filter(move => this._context.find(move.to) !== null)
      .map(move => ({ ...move, since: this._context.since(move.to) }));
  }

  /** TensorFlow 1 names live on under `compat.v1`. */
  private _compatible(symbol: string): Moved[] {
    const rest = /^tensorflow\.(?!compat\.|keras\.|python\.|contrib\.|raw_ops\.)(.+)$/.exec(
      symbol
    )?.[1];
    if (rest === undefined || this._rows(symbol).length) {
      return [];
    }
    const to = COMPATIBLE + rest;
    const present = this._context.find(symbol)?.entry.presence.get('t');
    const reached = this._context.find(to)?.entry.presence.get('t');
    if (!reached || !present || Math.max(...present) >= Math.max(...reached)) {
      return [];
    }
    return [this._ruled(symbol, to, 'the same name under tensorflow.compat.v1 in later releases')];
  }

  /** tensorflow.python.keras.layers.Dense → tensorflow.keras.layers.Dense. */
  private _privateKeras(symbol: string): Moved[] {
    const rest = /^tensorflow\.python\.keras\.(.+)$/.exec(symbol)?.[1];
    const to = `tensorflow.keras.${rest}`;
    return rest === undefined || this._rows(symbol).length || this._context.find(to) === null
      ? []
      : [this._ruled(symbol, to, 'the same path in the public name space')];
  }

  private _ruled(from: string, to: string, evidence: string): Moved {
    const since = this._context.since(to);
    return { from, to, since, kind: 'move', proof: 'same', evidence };
  }

  private _renamed(symbol: string): Moved[] {
    this._renameRows ??= byFirstColumn(this._data.renames);
    const below = symbol.replace(KERAS_ROOT, '');
    const method = symbol.split('.').slice(-2).join('.');
    const keys = below === symbol || below === method ? [below] : [below, method];
    const rows = keys.flatMap(key => this._renameRows?.get(key) ?? []);
    if (rows.length === 0 || this._context.find(symbol) === null) {
      return [];
    }
    return rows.map(row => {
      const [, names, evidence] = row.split('\t');
      return {
        from: symbol,
        to: symbol,
        since: this._context.since(symbol),
        kind: 'move' as const,
        proof: 'same' as const,
        arguments: readPairs(names) ?? {},
        evidence: this._data.evidence[Number(evidence)]
      };
    });
  }

  private _origins: ReadonlyMap<string, readonly string[]> | null = null;
  private _moveRows: ReadonlyMap<string, readonly string[]> | null = null;
  private _renameRows: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly _known = new Map<string, readonly Moved[]>();
}

function readPairs(text: string): Readonly<Record<string, string>> | null {
  const pairs = text.split(' ').filter(Boolean);
  return pairs.length === 0
    ? null
    : Object.fromEntries(pairs.map(pair => pair.split('=') as [string, string]));
}

function byFirstColumn(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const row of rows) {
    const first = row.slice(0, row.indexOf('\t'));
    const list = result.get(first);
    if (list) {
      list.push(row);
    } else {
      result.set(first, [row]);
    }
  }
  return result;
}
