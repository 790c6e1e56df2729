// Answers pin questions outside the product, for the validation: one JSON {environment, needs} a line in,
// one suggestion a line out.

import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const outfile = join(root, `build/sets/pins.${process.pid}.mjs`);
await build({
  stdin: {
    contents:
      "export * from './src/engine/pins';\nexport { createReleaseTable } from './src/engine/releaseTable';",
    resolveDir: root
  },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  outfile,
  logLevel: 'error'
});
const pins = await import(pathToFileURL(outfile).href);
rmSync(outfile);

const data = name =>
  JSON.parse(readFileSync(join(root, `src/knowledge/data/${name}.json`), 'utf8'));
const sets = pins.createPackageSets(data('sets'));
const releases = pins.createReleaseTable(data('releases'));

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) {
    const { environment, needs } = JSON.parse(line);
    console.log(JSON.stringify(pins.suggestPin(environment, needs, sets, releases)));
  }
}
