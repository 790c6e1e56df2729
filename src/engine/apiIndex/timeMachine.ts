/** The API index for people who look around in it: lives of names, and help while a name is typed. */

import type { IApiIndexData } from './data';
import { Lives } from './life';
import type { ITimeMachine } from './lifeTypes';
import { Lines } from './lines';
import { Moves } from './moves';
import { NameSearch } from './nameSearch';
import { Resolver } from './resolver';
import { Suggestions } from './suggestions';
import { Tables } from './tables';

export type * from './lifeTypes';

/** A time machine over the generated data. Decodes what is asked for and keeps it. */
export function createTimeMachine(data: IApiIndexData): ITimeMachine {
  const tables = new Tables(data);
  const lines = new Lines(data);
  const resolver = new Resolver(tables, lines);
  const search = new NameSearch(tables);
  const lives = new Lives(resolver, lines, new Moves(data, resolver), search);
  const argumentsOf = (symbol: string) => lives.of(symbol).arguments.map(({ name }) => name);
  const suggestions = new Suggestions(tables, resolver, search, argumentsOf);
  return {
    life: symbol => lives.of(symbol),
    suggest: (text, limit) => suggestions.suggest(text, limit),
    read: text => suggestions.read(text)
  };
}
