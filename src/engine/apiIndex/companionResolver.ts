import type { Versions } from '../knowledgeTypes';
import type { ISymbolIntervals } from '../knowledgeTypes';
import type { ICompanionData, Line } from './data';
import type { Lines } from './lines';
import { Resolver } from './resolver';
import type { IDecider, ILineStretch } from './resolver';
import type { Tables } from './tables';

/** Answers about the names of companions: each library's own version decides, and nothing else. */
export class CompanionResolver extends Resolver {
  constructor(
    private readonly _data: ICompanionData,
    tables: Tables,
    lines: Lines
  ) {
    super(tables, lines);
  }

  override packageOf(symbol: string): string | null {
    const line = this._lineOf(symbol);
    return line === null ? null : this._data.packages[line];
  }

  override decider(symbol: string, versions: Versions): IDecider | null {
    const line = this._lineOf(symbol);
    const version = line === null ? undefined : versions[this._data.packages[line]];
    return line === null || version === undefined ? null : this._decide(line, version);
  }

  override stretches(symbol: string): readonly ILineStretch[] {
    const line = this._lineOf(symbol);
    return line === null ? [] : [this._whole(line, this._data.packages[line])];
  }

  protected override _write(line: Line, kept: ReadonlySet<number>): ISymbolIntervals[] {
    const intervals = this._lines.intervals(line, kept);
    return intervals.length ? [{ package: this._data.packages[line], intervals }] : [];
  }

  private _lineOf(symbol: string): Line | null {
    const root = symbol.split('.')[0];
    return Object.keys(this._data.roots).includes(root) ? this._data.roots[root] : null;
  }
}
