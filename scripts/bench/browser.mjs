/** Figures of the extension in a real JupyterLab: `make ui-environments browser` comes first. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { ROOT } from '../generate/output.mjs';

const STATIC = path.join(ROOT, 'jupyterlab_keras_doctor', 'labextension', 'static');
const RESULT = path.join(ROOT, 'build', 'bench', 'browser.json');

/** The chunk that a container's loader asks for when an exposed module is wanted. */
function chunkOf(loader, module) {
  const found = new RegExp(`"\\./${module}":[^}]*?\\.e\\((\\d+)\\)`).exec(loader);
  if (!found) {
    throw new Error(`the loader names no chunk of ./${module}`);
  }
  return found[1];
}

/**
 * What the page loads before anything failed, in kB of gzip: the extension's own code, the module federation's
 * loader that every prebuilt extension has, and the styles. Anything else that was loaded counts as own code.
 */
function startSizes(names) {
  const size = name => gzipSync(readFileSync(path.join(STATIC, name)), { level: 9 }).length / 1000;
  const sum = some => some.map(size).reduce((total, one) => total + one, 0);
  const loader = names.find(name => name.startsWith('remoteEntry.'));
  const styles = chunkOf(readFileSync(path.join(STATIC, loader), 'utf8'), 'style');
  const isStyles = name => name.startsWith(`${styles}.`);
  return {
    loader: size(loader),
    styles: sum(names.filter(isStyles)),
    entry: sum(names.filter(name => name !== loader && !isStyles(name)))
  };
}

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
  const sizes = startSizes(atStart);
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
      name: 'entry chunk, gzip',
      value: sizes.entry,
      unit: 'kB',
      goal: 10,
      note: `besides: loader of the federation ${sizes.loader.toFixed(1)} kB, styles ${sizes.styles.toFixed(1)} kB`
    }
  ];
}
