/**
 * Asks the real engine: bundles src/engine/apiIndex, reads one query a line from standard input and writes
 * one answer a line. A query is a JSON array: ["exists", symbol, versions], ["accepts", symbol, argument,
 * versions], ["lookup", symbol, argument or null] or ["names"].
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const SOURCE = path.join(ROOT, 'src');

const bundle = await build({
  entryPoints: [path.join(SOURCE, 'engine', 'apiIndex', 'index.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  absWorkingDir: ROOT,
  logLevel: 'error'
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
const { createApiIndex } = await import(`data:text/javascript;base64,${code}`);
const data = JSON.parse(
  readFileSync(path.join(SOURCE, 'knowledge', 'data', 'apiIndex.json'), 'utf8')
);
const index = createApiIndex(data);

function answer([what, ...given]) {
  switch (what) {
    case 'exists':
      return index.exists(...given);
    case 'accepts':
      return index.accepts(...given);
    case 'lookup':
      return index.lookup(given[0], given[1] ?? undefined);
    case 'names':
      return data.modules.flatMap(row => {
        const [home, names, kinds] = row.split('\t');
        return names
          .split(' ')
          .filter((_, at) => kinds[at] === kinds[at].toLowerCase())
          .map(name => (home === '' ? name : `${home}.${name}`));
      });
    default:
      return null;
  }
}

const lines = [];
for await (const line of createInterface({ input: process.stdin })) {
  lines.push(JSON.stringify(answer(JSON.parse(line))));
}
process.stdout.write(lines.join('\n') + '\n');
