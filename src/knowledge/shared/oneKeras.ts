/** Edits that bring a notebook's imports to one implementation of Keras. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeImport } from '../../engine/python/types';
import { lastPart } from './calleeWords';
import { parentOf } from './requested';

const ROOT = /^(tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?=\.|$)/;
const HIDDEN = /\.(?:src|python|legacy|experimental|compat|_tf_keras)\./;

function rootOf(symbol: string): string | null {
  return ROOT.exec(symbol)?.[1] ?? null;
}

/** The implementations that the code reaches, by imports and by dotted names. */
function rootsIn(facts: IFacts): ReadonlySet<string> {
  const names = [
    ...facts.code.imports.map(item => item.target),
    ...facts.code.references.map(site => (site.resolved?.of === 'name' ? site.resolved.name : ''))
  ];
  return new Set(names.map(rootOf).filter((root): root is string => root !== null));
}

/** The same thing below another root: under the same path, else the one public thing of that name. */
function counterpart(facts: IFacts, symbol: string, root: string): string | null {
  const same = symbol.replace(ROOT, root);
  if (facts.exists(same) === 'yes' && !HIDDEN.test(same)) {
    return same;
  }
  const named = facts.knowledge.index
    .named(lastPart(symbol))
    .filter(item => rootOf(item) === root && !HIDDEN.test(item) && facts.exists(item) === 'yes');
  return [...named].sort((left, right) => left.length - right.length)[0] ?? null;
}

function importText(to: string, bound: string): string {
  const name = lastPart(to);
  return `from ${parentOf(to)} import ${name}${name === bound ? '' : ` as ${bound}`}`;
}

/** The statement that an import becomes; null where the other Keras lacks something of it. */
function statementFor(facts: IFacts, item: ICodeImport, root: string): string | null {
  const all = facts.code.imports.filter(
    one => one.cell === item.cell && one.statement.from === item.statement.from
  );
  const lines = all.map(one => {
    if (one.name === '*') {
      const module = one.module.replace(ROOT, root);
      return facts.exists(module) === 'yes' ? `from ${module} import *` : null;
    }
    if (rootOf(one.target) === one.target) {
      return root === 'keras'
        ? `import keras${one.bound === 'keras' ? '' : ` as ${one.bound}`}`
        : importText(root, one.bound);
    }
    // `import keras.layers` binds the root: what is read of it stands elsewhere.
    if (one.name === null && one.bound === rootOf(one.target)) {
      return importText(root, one.bound);
    }
    const to = rootOf(one.target) === null ? null : counterpart(facts, one.target, root);
    return to && importText(to, one.bound);
  });
  return lines.every((line): line is string => line !== null)
    ? [...new Set(lines)].join('\n')
    : null;
}

/** Every import of another Keras made one of `tensorflow.keras`, or of `keras` where that is not used; empty where one cannot. */
export function oneKerasEdits(facts: IFacts): readonly ISourceEdit[] {
  const roots = rootsIn(facts);
  const root = roots.has('tensorflow.keras') ? 'tensorflow.keras' : 'keras';
  const others = facts.code.imports.filter(item => {
    const own = rootOf(item.target);
    return own !== null && own !== root;
  });
  const edits = others.map(item => {
    const { cell, from, to } = item.statement;
    const indent = ' '.repeat(facts.code.position(cell, from)[1]);
    const text = statementFor(facts, item, root);
    return text && { cell, from, to, text: text.split('\n').join(`\n${indent}`) };
  });
  return roots.size > 1 && edits.every((edit): edit is ISourceEdit => Boolean(edit)) ? edits : [];
}
