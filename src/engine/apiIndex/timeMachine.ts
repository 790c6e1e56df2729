/** The API index for people who look around in it: lives of names, and help while a name is typed. */

import { CompanionResolver } from './companionResolver';
import type { IApiIndexData, ICompanionData, ITableData } from './data';
import { Lives } from './life';
import type { ISuggestion, ITimeMachine } from './lifeTypes';
import { Lines } from './lines';
import { Moves } from './moves';
import { NameSearch } from './nameSearch';
import { Resolver } from './resolver';
import { Suggestions } from './suggestions';
import { Tables } from './tables';

export type * from './lifeTypes';

/**
 * A time machine over the generated data, and over that of the libraries beside TensorFlow and Keras where it is
 * given. Decodes what is asked for and keeps it.
 */
export function createTimeMachine(
  data: IApiIndexData,
  companions: ICompanionData | null = null
): ITimeMachine {
  const main = machine(data, new Resolver(new Tables(data), new Lines(data)));
  if (companions === null) {
    return main;
  }
  const tables = new Tables(companions);
  const resolver = new CompanionResolver(companions, tables, new Lines(companions));
  return joined(main, machine(companions, resolver), resolver);
}

function machine(data: ITableData, resolver: Resolver): ITimeMachine {
  const search = new NameSearch(resolver.tables);
  const lives = new Lives(resolver, new Lines(data), new Moves(data, resolver), search);
  const argumentsOf = (symbol: string) => lives.of(symbol).arguments.map(({ name }) => name);
  const suggestions = new Suggestions(resolver.tables, resolver, search, argumentsOf);
  return {
    life: symbol => lives.of(symbol),
    suggest: (text, limit) => suggestions.suggest(text, limit),
    read: text => suggestions.read(text)
  };
}

/** TensorFlow and Keras first, then the libraries beside them; names that are merely alike come last. */
function joined(main: ITimeMachine, beside: ITimeMachine, libraries: Resolver): ITimeMachine {
  const isBeside = (symbol: string) => libraries.packageOf(symbol) !== null;
  return {
    life: symbol => (isBeside(symbol.trim()) ? beside : main).life(symbol),
    suggest(text, limit) {
      const all = [...main.suggest(text, limit), ...beside.suggest(text, limit)];
      const isNear = ({ near }: ISuggestion) => near === true;
      return [...all.filter(one => !isNear(one)), ...all.filter(isNear)].slice(0, limit);
    },
    read(text) {
      const own = main.read(text);
      const other = own && beside.read(text);
      return other && isBeside(other.symbol)
        ? main.life(own.symbol).status === 'known'
          ? own
          : other
        : own;
    }
  };
}
