/**
 * Bundles the command line into dist/kerasDoctor.mjs, with the data files and the probe beside it.
 * Nothing of JupyterLab and no package is needed to run the result.
 */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SOURCE = path.join(HERE, '..', 'src');
const DIST = path.join(HERE, 'dist');

/** Copies the files of a folder whose names match. */
function copyFiles(from, to, pattern) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from).filter(file => pattern.test(file))) {
    copyFileSync(path.join(from, name), path.join(to, name));
  }
}

rmSync(DIST, { recursive: true, force: true });
await build({
  entryPoints: [path.join(HERE, 'src', 'main.ts')],
  outfile: path.join(DIST, 'kerasDoctor.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  banner: {
    // commander is CommonJS and asks for node's own modules.
    js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);"
  },
  logLevel: 'warning'
});
chmodSync(path.join(DIST, 'kerasDoctor.mjs'), 0o755);
copyFiles(path.join(SOURCE, 'knowledge', 'data'), path.join(DIST, 'data'), /(?<!\.schema)\.json$/);
copyFiles(path.join(SOURCE, 'probe', 'python'), path.join(DIST, 'probe'), /\.py$/);
copyFiles(path.join(HERE, '..', 'contract'), path.join(DIST, 'contract'), /\.json$/);
