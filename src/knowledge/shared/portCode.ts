/** Where a name lives in the versions in play, and the edits that make the user's code ask for it there. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeImport, ICodeReference } from '../../engine/python/types';
import { lastPart } from './calleeWords';
import { destinationOf } from './destination';
import { parentOf } from './requested';

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
  // A `keras` of the user's own must not be hidden by another one.
  const free = facts.code.definitions('keras').length === 0;
  return free && root === 'tensorflow' && symbol.startsWith('tensorflow.keras.')
    ? { text: symbol.slice('tensorflow.'.length), addImport: 'from tensorflow import keras' }
    : { text: symbol, addImport: `import ${SHOW_THEIRS.has(root) ? root : moduleOf(symbol)}` };
}

/** These show their modules as soon as they are imported; of other packages each module is imported by its whole name. */
const SHOW_THEIRS: ReadonlySet<string> = new Set(['tensorflow', 'keras', 'tf_keras', 'numpy']);

/** The module that a name is read from: all before the last part, and before a class. */
function moduleOf(symbol: string): string {
  const parts = parentOf(symbol).split('.');
  const classAt = parts.findIndex(part => /^[A-Z]/.test(part));
  return (classAt < 0 ? parts : parts.slice(0, classAt)).join('.') || symbol;
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
  const last = lastPart(to);
  return `from ${parentOf(to)} import ${last}${last === bound ? '' : ` as ${bound}`}`;
}

/**
 * One import statement asks for all its names where they live now; one that nothing reads and that has no home is
 * left out. Empty where a name that is read has no home.
 */
export function importEdits(facts: IFacts, site: ICodeImport): readonly ISourceEdit[] {
  const { code } = facts;
  const all = code.imports.filter(
    item => item.cell === site.cell && item.statement.from === site.statement.from
  );
  if (site.name === null) {
    return [];
  }
  const homes = all.flatMap(item => {
    const home = homeOf(facts, item);
    return home === null && isUnused(facts, item) ? [] : [{ home, item }];
  });
  if (homes.length === 0) {
    return [lineOf(facts, site)];
  }
  if (!homes.every((one): one is { home: string; item: ICodeImport } => one.home !== null)) {
    return [];
  }
  const parent = parentOf(homes[0].home);
  const sameParent =
    homes.length === all.length &&
    homes.every(({ home, item }) => parentOf(home) === parent && lastPart(home) === item.name);
  const { cell, from, to } = sameParent ? site.moduleSpan : site.statement;
  if (sameParent) {
    return [{ cell, from, to, text: parent }];
  }
  const lines = homes.map(({ home, item }) => statementText(home, item.bound));
  return [{ cell, from, to, text: lines.join(`\n${indentOf(code.source(cell), from)}`) }];
}

/** What stands before a statement on its line: spaces or tabs; '' behind a semicolon. */
function indentOf(source: string, from: number): string {
  return /(?:^|\n)([ \t]*)$/.exec(source.slice(0, from))?.[1] ?? '';
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
export function moduleHome(facts: IFacts, item: ICodeImport): string | null {
  if (facts.knowledge.index.lookup(item.target).kind !== 'module') {
    return null;
  }
  const used = facts.code
    .referencesTo(item.target)
    .filter((site): site is ICodeReference => !isImport(site))
    .map(site => site.resolved?.name ?? '')
    .filter(name => name.startsWith(`${item.target}.`));
  const depth = item.target.split('.').length + 1;
  const homes = new Set(
    used.map(name => {
      const asked = name.split('.').slice(0, depth).join('.');
      const to = destinationOf(facts, asked)?.to ?? '';
      return lastPart(to) === lastPart(asked) ? parentOf(to) : '';
    })
  );
  const [home] = homes;
  return homes.size === 1 && home ? home : null;
}
