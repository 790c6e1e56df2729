/** Where a name lives in the versions in play, and the edits that make the user's code ask for it there. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { IReplacement } from '../../engine/knowledgeTypes';
import type { ICodeImport, ICodeReference } from '../../engine/python/types';
import { parentOf } from './requested';

/** A name that works in the versions in play. */
export interface IDestination {
  readonly to: string;
  /** The same thing elsewhere, another thing to use, or only a public thing of the same name. */
  readonly kind: 'move' | 'replacement' | 'namesake';
  readonly risk?: string;
  readonly evidence?: string;
  /** A replacement with the same results on every input tried. */
  readonly same?: boolean;
}

const ROOTS = ['keras', 'tensorflow.keras', 'tf_keras', 'tensorflow.compat.v1.keras'];

function lastOf(symbol: string): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}

function rootOf(symbol: string): string {
  const found = ROOTS.filter(root => symbol === root || symbol.startsWith(`${root}.`));
  return found.sort((left, right) => right.length - left.length)[0] ?? symbol.split('.')[0];
}

/** The same path below the root that the user's code reaches Keras by, if it is there. */
function underUsersRoot(facts: IFacts, symbol: string, asked: string): string {
  const from = rootOf(symbol);
  const wanted = rootOf(asked);
  if (from === wanted || !ROOTS.includes(from) || !ROOTS.includes(wanted)) {
    return symbol;
  }
  const other = wanted + symbol.slice(from.length);
  return facts.exists(other) === 'yes' ? other : symbol;
}

function usable(facts: IFacts, replacement: IReplacement): boolean {
  return facts.exists(replacement.to) !== 'no';
}

/** Where to ask instead, or null. Moves first, then replacements, then a public thing of the same name. */
export function destinationOf(facts: IFacts, symbol: string): IDestination | null {
  const { index } = facts.knowledge;
  const moves = index.lookup(symbol).moves ?? [];
  const known = index.replacements(symbol).find(item => usable(facts, item));
  if (known) {
    const kind = moves.find(item => item.to === known.to)?.kind ?? 'replacement';
    return {
      to: underUsersRoot(facts, known.to, symbol),
      kind,
      ...(known.risk ? { risk: known.risk } : {}),
      evidence: known.evidence,
      same: known.proof === 'same'
    };
  }
  const root = rootOf(symbol);
  const namesakes = index
    .named(lastOf(symbol))
    .filter(
      item =>
        item !== symbol &&
        rootOf(item) === root &&
        !/\.(?:src|python|legacy|experimental)\./.test(item)
    )
    .filter(item => facts.exists(item) === 'yes')
    .sort((left, right) => left.length - right.length);
  return namesakes[0] && root !== 'tensorflow' ? { to: namesakes[0], kind: 'namesake' } : null;
}

interface IExpression {
  readonly text: string;
  /** A line to put first, where no bound name leads there. */
  readonly addImport?: string;
}

/** How the code at a place would write a canonical name. */
export function writtenAs(facts: IFacts, symbol: string, cell: number): IExpression {
  let best: { bound: string; canonical: string } | null = null;
  for (const item of facts.code.imports) {
    const leads = symbol === item.canonical || symbol.startsWith(`${item.canonical}.`);
    if (
      item.bound !== '*' &&
      item.cell <= cell &&
      leads &&
      !(best && best.canonical.length >= item.canonical.length)
    ) {
      const now = facts.code.resolve(item.bound, cell)?.name;
      best = now === item.canonical ? item : best;
    }
  }
  if (best) {
    return { text: best.bound + symbol.slice(best.canonical.length) };
  }
  const root = symbol.split('.')[0];
  return root === 'tensorflow' && symbol.startsWith('tensorflow.keras.')
    ? { text: symbol.slice('tensorflow.'.length), addImport: 'from tensorflow import keras' }
    : { text: symbol, addImport: `import ${root}` };
}

function isImport(site: ICodeImport | ICodeReference): site is ICodeImport {
  return 'moduleSpan' in site;
}

/** Edits of every reading of `symbol` in the notebook; empty where they cannot be made. */
export function renameEdits(facts: IFacts, symbol: string, to: string): readonly ISourceEdit[] {
  const edits: ISourceEdit[] = [];
  const imported = new Map<number, string>();
  for (const site of facts.code.referencesTo(symbol)) {
    if (isImport(site)) {
      edits.push(...importEdits(facts, site));
      continue;
    }
    const depth = symbol.split('.').length;
    const whole = site.resolved?.name.split('.').length ?? 0;
    const at = site.parts.length - 1 - (whole - depth);
    if (site.root !== 'name' || at < 1 || !site.parts[at] || site.resolved?.of !== 'name') {
      continue;
    }
    const written = writtenAs(facts, to, site.cell);
    if (written.addImport) {
      imported.set(site.cell, written.addImport);
    }
    edits.push({
      cell: site.cell,
      from: site.parts[0].from,
      to: site.parts[at].to,
      text: written.text
    });
  }
  for (const [cell, line] of imported) {
    const from = firstCodeOffset(facts.code.source(cell));
    edits.push({ cell, from, to: from, text: `${line}\n` });
  }
  return edits;
}

/** Behind a cell magic, which has to stay first. */
export function firstCodeOffset(source: string): number {
  return /^\s*%%/.test(source) ? source.indexOf('\n') + 1 : 0;
}

function statementText(to: string, bound: string): string {
  const last = lastOf(to);
  return `from ${parentOf(to)} import ${last}${last === bound ? '' : ` as ${bound}`}`;
}

/** One import statement asks for all its names where they live now; empty where one of them has no home. */
export function importEdits(facts: IFacts, site: ICodeImport): readonly ISourceEdit[] {
  const { code } = facts;
  const all = code.imports.filter(
    item => item.cell === site.cell && item.statement.from === site.statement.from
  );
  if (site.name === null) {
    return [];
  }
  const homes = all.map(item => homeOf(facts, item));
  if (homes.some(home => home === null)) {
    return all.every((item, index) => homes[index] === null && isUnused(facts, item))
      ? [lineOf(facts, site)]
      : [];
  }
  const moved = homes as string[];
  const parent = parentOf(moved[0]);
  const sameParent = moved.every(
    (home, index) => parentOf(home) === parent && lastOf(home) === all[index].name
  );
  const { cell, from, to } = sameParent ? site.moduleSpan : site.statement;
  if (sameParent) {
    return [{ cell, from, to, text: parent }];
  }
  const indent = ' '.repeat(code.position(cell, from)[1]);
  const lines = moved.map((home, index) => statementText(home, all[index].bound));
  return [{ cell, from, to, text: lines.join(`\n${indent}`) }];
}

/** Does nothing read the imported name? */
export function isUnused(facts: IFacts, item: ICodeImport): boolean {
  return (
    item.bound !== '*' &&
    !facts.code.references.some(
      site => site.root === 'name' && site.parts[0].name === item.bound && !site.assigned
    )
  );
}

/** The whole line of an import at the left margin; inside of a block `pass` takes its place. */
export function lineOf(facts: IFacts, site: ICodeImport): ISourceEdit {
  const { cell, from, to } = site.statement;
  const source = facts.code.source(cell);
  const margin = from === 0 || source[from - 1] === '\n';
  return margin
    ? { cell, from, to: source[to] === '\n' ? to + 1 : to, text: '' }
    : { cell, from, to, text: 'pass' };
}

/** Where an imported name lives now: itself, a destination, or the module that holds all that is used of it. */
function homeOf(facts: IFacts, item: ICodeImport): string | null {
  if (item.name === null || item.name === '*') {
    return null;
  }
  if (facts.exists(item.target) === 'yes') {
    return item.target;
  }
  return moduleHome(facts, item) ?? destinationOf(facts, item.target)?.to ?? null;
}

/** A module that left: the one module that holds every name the code reads from it. */
function moduleHome(facts: IFacts, item: ICodeImport): string | null {
  if (facts.knowledge.index.lookup(item.target).kind !== 'module') {
    return null;
  }
  const used = facts.code
    .referencesTo(item.target)
    .filter((site): site is ICodeReference => !isImport(site))
    .map(site => site.resolved?.name ?? '')
    .filter(name => name.startsWith(`${item.target}.`));
  const homes = new Set(
    used.map(name =>
      parentOf(
        destinationOf(
          facts,
          name
            .split('.')
            .slice(0, item.target.split('.').length + 1)
            .join('.')
        )?.to ?? ''
      )
    )
  );
  const [home] = homes;
  return homes.size === 1 && home ? home : null;
}
