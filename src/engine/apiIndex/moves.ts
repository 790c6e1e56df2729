import type { IReplacement } from '../knowledgeTypes';
import type { IMove } from '../types';
import type { IApiIndexData } from './data';
import type { IFound } from './resolver';

/** A replacement with its kind: the same thing elsewhere, or another thing to use. */
export type Moved = IReplacement & { readonly kind: IMove['kind'] };

const COMPATIBLE = 'tensorflow.compat.v1.';

/** Where names went: the generated table, and the rule that TensorFlow 1 names live on under `compat.v1`. */
export class Moves {
  constructor(
    private readonly _data: Pick<IApiIndexData, 'moves' | 'evidence'>,
    private readonly _find: (symbol: string) => IFound | null
  ) {}

  /** Moves and replacements of a canonical name, best first. */
  of(symbol: string): readonly Moved[] {
    let known = this._known.get(symbol);
    if (!known) {
      known = [
        ...(this._table().get(symbol) ?? []).map(row => this._read(row)),
        ...this._compatible(symbol)
      ];
      this._known.set(symbol, known);
    }
    return known;
  }

  private _read(row: string): Moved {
    const [from, to, since, kind, proof, evidence, names, risk] = row.split('\t');
    const pairs = (names ?? '').split(' ').filter(Boolean);
    return {
      from,
      to,
      since,
      kind: kind === 'm' ? 'move' : 'replacement',
      proof: proof === 's' ? 'same' : 'differs',
      evidence: this._data.evidence[Number(evidence)],
      ...(pairs.length
        ? { arguments: Object.fromEntries(pairs.map(pair => pair.split('=') as [string, string])) }
        : {}),
      ...(risk ? { risk } : {})
    };
  }

  private _compatible(symbol: string): Moved[] {
    const rest = /^tensorflow\.(?!compat\.|keras\.|python\.|contrib\.|raw_ops\.)(.+)$/.exec(
      symbol
    )?.[1];
    if (rest === undefined || this._table().has(symbol)) {
      return [];
    }
    const to = COMPATIBLE + rest;
    const found = this._find(to);
    const present = this._find(symbol)?.entry.presence.get('t');
    const reached = found?.entry.presence.get('t');
    if (!found || !reached || !present || Math.max(...present) >= Math.max(...reached)) {
      return [];
    }
    return [
      {
        from: symbol,
        to,
        since: '2.0',
        kind: 'move',
        proof: 'same',
        evidence: 'tensorflow.compat.v1 holds the name in the releases looked at'
      }
    ];
  }

  private _table(): ReadonlyMap<string, readonly string[]> {
    if (this._rows === null) {
      const rows = new Map<string, string[]>();
      for (const row of this._data.moves) {
        const from = row.slice(0, row.indexOf('\t'));
        const list = rows.get(from);
        if (list) {
          list.push(row);
        } else {
          rows.set(from, [row]);
        }
      }
      this._rows = rows;
    }
    return this._rows;
  }

  private _rows: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly _known = new Map<string, readonly Moved[]>();
}
