/**
 * Runs Playwright on ports that are free, so that a server someone else started is never tested:
 * `node run.mjs [playwright arguments]`.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

import { HERE } from './environment.mjs';

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

const env = {
  ...process.env,
  KERAS_DOCTOR_PORT_CURRENT: await freePort(),
  KERAS_DOCTOR_PORT_LOWEST: await freePort(),
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1'
};
const program = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const { status } = spawnSync(program, ['playwright', 'test', ...process.argv.slice(2)], {
  cwd: HERE,
  env,
  stdio: 'inherit'
});
process.exit(status ?? 1);
