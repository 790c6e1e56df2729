/** Figures of the extension in a real JupyterLab: `make ui-environments browser` comes first. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { ROOT } from '../generate/output.mjs';

const STATIC = path.join(ROOT, 'jupyterlab_keras_doctor', 'labextension', 'static');
const RESULT = path.join(ROOT, 'build', 'bench', 'browser.json');

/** Runs the measurements in a browser and reads what they wrote. */
export function browserFigures() {
  rmSync(RESULT, { force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'bench'], {
    cwd: path.join(ROOT, 'ui-tests'),
    stdio: ['ignore', 'ignore', 'inherit']
  });
  if (status !== 0) {
    throw new Error('the measurements in the browser failed: cd ui-tests && npm run bench');
  }
  const { atStart, hint, roundTrip, sent, cells } = JSON.parse(readFileSync(RESULT, 'utf8'));
  const bytes = atStart
    .map(name => gzipSync(readFileSync(path.join(STATIC, name)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  return [
    {
      name: 'failed reply to hint, warm, against an empty silent round trip',
      value: hint / roundTrip,
      unit: '×',
      goal: 5,
      note: `${hint.toFixed(1)} ms to ${roundTrip.toFixed(1)} ms`
    },
    {
      name: `messages sent besides the cells while ${cells} cells succeed`,
      value: sent - cells,
      unit: '',
      goal: 0
    },
    {
      name: 'code loaded before anything failed, gzip',
      value: bytes / 1000,
      unit: 'kB',
      goal: 10,
      note: `${atStart.length} files`
    }
  ];
}
