/** What a half-typed name may become: below a known module, by its last part, by the end of its path. */

import type { ISymbolLookup } from '../knowledgeTypes';
import type { ISuggestion, ITyped } from './lifeTypes';
import { canonicalName, splitName } from './names';
import type { NameSearch } from './nameSearch';
import type { Resolver } from './resolver';
import type { Tables } from './tables';

/** 'keras.layers.Dense(units', 'Adam lr', 'Adam(lr=0.1)'. */
const TYPED = /^([\w.]+)(?:(\s*\(\s*|\s+)([\w]*).*)?$/s;

/** Names that few look for: copies for compatibility, and what a module of applications happens to import. */
const QUIET = /^(?:tensorflow\.(?:compat|raw_ops)|keras\.legacy)\.|\.applications\.\w+\.[A-Z]/;

/** What notebooks call the backend. */
const BACKEND = /^K(?=\.)/;

/** Suggestions for a search box. */
export class Suggestions {
  constructor(
    private readonly _tables: Tables,
    private readonly _resolver: Resolver,
    private readonly _search: NameSearch,
    private readonly _argumentsOf: (symbol: string) => readonly string[]
  ) {}

  read(text: string): ITyped | null {
    const match = TYPED.exec(text.trim());
    if (!match) {
      return text.trim() === '' ? null : { symbol: text.trim() };
    }
    const symbol = this._meant(match[1]);
    return match[3] ? { symbol, argument: match[3] } : { symbol };
  }

  suggest(text: string, limit: number): readonly ISuggestion[] {
    const match = TYPED.exec(text.replace(/^\s+/, ''));
    if (!match) {
      return [];
    }
    const [, written, opened, argument] = match;
    const name = written.replace(BACKEND, 'keras.backend');
    if (opened !== undefined) {
      return this._arguments(this._meant(name), argument, limit);
    }
    const names = this._names(canonicalName(name)).slice(0, limit);
    return names.length
      ? names.map(symbol => this._suggestion(symbol, false))
      : this._search.near(canonicalName(name)).map(symbol => this._suggestion(symbol, true));
  }

  /** A full name as it is; of a bare one the best public name that ends with it. */
  private _meant(name: string): string {
    const symbol = canonicalName(name.replace(BACKEND, 'keras.backend'));
    if (this._resolver.find(symbol) !== null) {
      return symbol;
    }
    const ends = this._names(symbol).filter(one => one.endsWith(`.${symbol}`));
    return ends[0] ?? symbol;
  }

  private _arguments(symbol: string, start: string, limit: number): ISuggestion[] {
    const all = this._argumentsOf(symbol);
    const begun = all.filter(name => name.startsWith(start));
    const within = all.filter(name => !begun.includes(name) && name.includes(start));
    return [...begun, ...within]
      .slice(0, limit)
      .map(argument => ({ symbol, argument, kind: 'argument' }));
  }

  private _names(symbol: string): readonly string[] {
    const [parent, start] = splitName(symbol);
    const below = this._below(parent, start);
    const found = below.length ? below : parent === '' ? [] : this._belowEnding(parent, start);
    const elsewhere = parent === '' ? this._anywhere(start) : [];
    return [...new Set([...found, ...elsewhere])];
  }

  /** Names right below a module or class that begin with something, the shortest first. */
  private _below(parent: string, start: string): string[] {
    const members = this._tables.entry(parent)?.members;
    const names = members
      ? [...members.keys()].filter(name => start !== '' || !name.startsWith('_'))
      : this._tables.namesIn(parent, true);
    const folded = start.toLowerCase();
    return names
      .filter(name => name.toLowerCase().startsWith(folded))
      .sort((a, b) => Number(b.startsWith(start)) - Number(a.startsWith(start)) || order(a, b))
      .map(name => (parent === '' ? name : `${parent}.${name}`));
  }

  /** 'layers.De' → keras.layers.Dense; 'Model.fi' → keras.Model.fit. */
  private _belowEnding(parent: string, start: string): string[] {
    const [, last] = splitName(parent);
    return [...this._search.named(last)]
      .filter(name => name.endsWith(`.${parent}`))
      .sort((a, b) => rank(a) - rank(b) || a.length - b.length || order(a, b))
      .flatMap(name => this._below(name, start));
  }

  private _anywhere(start: string): string[] {
    if (start.length < 2) {
      return [];
    }
    return this._search.beginning(start).sort((a, b) => {
      const [left, right] = [splitName(a)[1], splitName(b)[1]];
      return (
        Math.floor(rank(a) / 9) - Math.floor(rank(b) / 9) ||
        left.length - right.length ||
        order(left, right) ||
        rank(a) - rank(b) ||
        a.length - b.length ||
        order(a, b)
      );
    });
  }

  private _suggestion(symbol: string, near: boolean): ISuggestion {
    const kind: NonNullable<ISymbolLookup['kind']> = this._resolver.find(symbol)?.kind ?? 'module';
    return { symbol, kind, ...(near ? { near } : {}) };
  }
}

/** Keras first, then Keras under TensorFlow, then TensorFlow, then what few look for. */
function rank(name: string): number {
  if (QUIET.test(name)) {
    return 9;
  }
  return name.startsWith('keras.')
    ? 0
    : name.startsWith('tensorflow.keras.')
      ? 1
      : name.startsWith('tf_keras.')
        ? 3
        : 2;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
