/** Edits that write another name for a symbol, or for one of its arguments, in one cell of the user's code. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeImport, ICodeReference } from '../../engine/python/types';
import { firstCodeOffset, writtenAs } from './portCode';
import { parentOf } from './requested';

/** What is written for what. */
export interface IReplace {
  readonly symbol: string;
  readonly to: string;
  /** Old argument names to new ones; they change in calls of the symbol. */
  readonly arguments?: Readonly<Record<string, string>>;
}

/** Edits of every use of the symbol in a cell, with the import that they need; empty where there is none. */
export function replaceUses(
  facts: IFacts,
  cell: number,
  { symbol, to, arguments: renames = {} }: IReplace
): readonly ISourceEdit[] {
  const sites = facts.code.referencesTo(symbol).filter(site => site.cell === cell);
  const edits =
    symbol === to
      ? []
      : sites.flatMap(site =>
          'moduleSpan' in site
            ? importEdits(facts, site, symbol, to)
            : referenceEdits(facts, site, symbol, to)
        );
  // Names first: an import that is changed here already brings the new name.
  return [...edits, ...keywordEdits(facts, cell, symbol, renames)];
}

/** The new name where the cursor is, with the import that it needs. */
export function writeAt(
  facts: IFacts,
  cell: number,
  from: number,
  end: number,
  to: string
): readonly ISourceEdit[] {
  const written = writtenAs(facts, to, cell);
  return [
    ...importLine(facts, cell, written.addImport),
    { cell, from, to: end, text: written.text }
  ];
}

function importLine(facts: IFacts, cell: number, line: string | undefined): ISourceEdit[] {
  const from = firstCodeOffset(facts.code.source(cell));
  return line === undefined ? [] : [{ cell, from, to: from, text: `${line}\n` }];
}

/** `K.dot` → `keras.ops.dot`; a name that an import of this cell binds changes with that import. */
function referenceEdits(
  facts: IFacts,
  site: ICodeReference,
  symbol: string,
  to: string
): ISourceEdit[] {
  const whole = site.resolved?.name.split('.').length ?? 0;
  const at = site.parts.length - 1 - (whole - symbol.split('.').length);
  if (site.root !== 'name' || at < 1 || !site.parts[at] || site.resolved?.of !== 'name') {
    return [];
  }
  const written = writtenAs(facts, to, site.cell);
  return [
    ...importLine(facts, site.cell, written.addImport),
    { cell: site.cell, from: site.parts[0].from, to: site.parts[at].to, text: written.text }
  ];
}

/** The statement again, its other names as they were, and a line for the new one. */
function importEdits(facts: IFacts, site: ICodeImport, symbol: string, to: string): ISourceEdit[] {
  if (site.name === null || site.name === '*' || site.target !== symbol) {
    return [];
  }
  const { cell, from, to: end } = site.statement;
  const others = facts.code.imports.filter(
    item => item.cell === cell && item.statement.from === from && item !== site
  );
  const indent = ' '.repeat(facts.code.position(cell, from)[1]);
  const names = others.map(item => bound(item.name ?? '', item.bound));
  const kept = names.length > 0 ? [`from ${site.module} import ${names.join(', ')}`] : [];
  const last = to.slice(to.lastIndexOf('.') + 1);
  const added = `from ${parentOf(to)} import ${bound(last, site.bound)}`;
  return [{ cell, from, to: end, text: [...kept, added].join(`\n${indent}`) }];
}

function bound(name: string, as: string): string {
  return name === as ? name : `${name} as ${as}`;
}

function keywordEdits(
  facts: IFacts,
  cell: number,
  symbol: string,
  renames: Readonly<Record<string, string>>
): ISourceEdit[] {
  return facts.code
    .callsOf(symbol)
    .filter(call => call.cell === cell)
    .flatMap(call =>
      call.arguments.flatMap(({ name, from }) => {
        const renamed = name === null ? undefined : renames[name];
        return name === null || renamed === undefined
          ? []
          : [{ cell, from, to: from + name.length, text: renamed }];
      })
    );
}
