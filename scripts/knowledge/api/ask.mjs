/**
 * Asks the real engine: bundles src/engine/apiIndex, takes the index of TensorFlow and Keras, or with `companions` as
 * argument that of the libraries beside them, reads one query a line from standard input and writes
 * one answer a line. A query is a JSON array: ["exists", symbol, versions], ["accepts", symbol, argument,
 * versions], ["lookup", symbol, argument or null], ["questions"]: every public name, members of classes among
 * them, ["others"]: private names, and TensorFlow's public ones as compat.v2 has them, ["arguments", symbols]: every
 * argument that each symbol has in some release, and for many at once
 * ["exists-all", symbols, versions] and ["accepts-all", [symbol, arguments][], versions]: a letter (y n u) an answer.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const SOURCE = path.join(ROOT, 'src');

const bundle = await build({
  stdin: {
    contents: "export * from './index'; export { Tables } from './tables';",
    resolveDir: path.join(SOURCE, 'engine', 'apiIndex'),
    loader: 'ts'
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  absWorkingDir: ROOT,
  logLevel: 'error'
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { createApiIndex, createCompanionIndex, Tables } = await import(
  `data:text/javascript;base64,${code}`
);
const besides = process.argv[2] === 'companions';
const file = `${besides ? 'companions' : 'apiIndex'}.json`;
const data = JSON.parse(readFileSync(path.join(SOURCE, 'knowledge', 'data', file), 'utf8'));
const index = besides ? createCompanionIndex(data) : createApiIndex(data);
const tables = new Tables(data);

const SECOND = 'tensorflow.compat.v2.';

function below(module, onlyPublic) {
  return tables
    .namesIn(module, onlyPublic)
    .map(last => (module === '' ? last : `${module}.${last}`))
    .filter(name => !name.startsWith(SECOND));
}

function questions() {
  const names = tables.modulePaths().flatMap(module =>
    below(module, true).flatMap(name => {
      const members = [...(tables.entry(name)?.members?.keys() ?? [])];
      return [name, ...members.map(member => `${name}.${member}`)];
    })
  );
  return names.sort();
}

function others() {
  const hidden = tables.modulePaths().flatMap(module => {
    const isPublic = new Set(below(module, true));
    return below(module, false).filter(name => !isPublic.has(name));
  });
  const second = questions()
    .filter(name => /^tensorflow\.(?!compat\.)/.test(name))
    .map(name => name.replace('tensorflow.', SECOND));
  return [...hidden, ...second].sort();
}

function historyOf(symbol) {
  const entry = tables.entry(symbol);
  const dot = symbol.lastIndexOf('.');
  const owner = entry ? null : tables.entry(symbol.slice(0, dot));
  return (entry ?? owner?.members?.get(symbol.slice(dot + 1)))?.history;
}

function argumentsOf(symbol) {
  const found = new Set();
  for (const number of historyOf(symbol)?.values() ?? []) {
    const signature = number === null ? null : tables.signature(number);
    for (const { name, kind } of signature?.parameters ?? []) {
      if (kind === 'positional' || kind === 'keyword-only') {
        found.add(name);
      }
    }
    for (const name of signature?.keywords instanceof Set ? signature.keywords : []) {
      found.add(name);
    }
  }
  return [...found];
}

function answer([what, ...given]) {
  switch (what) {
    case 'exists':
      return index.exists(...given);
    case 'accepts':
      return index.accepts(...given);
    case 'lookup':
      return index.lookup(given[0], given[1] ?? undefined);
    case 'exists-all':
      return given[0].map(symbol => index.exists(symbol, given[1])[0]).join('');
    case 'accepts-all':
      return given[0].map(([symbol, names]) =>
        names.map(name => index.accepts(symbol, name, given[1])[0]).join('')
      );
    case 'questions':
      return questions();
    case 'others':
      return others();
    case 'arguments':
      return given[0].map(argumentsOf);
    default:
      return null;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(answer(JSON.parse(line)))}\n`);
}
