/** Starts the server of one stack: `node server.mjs current|lowest PORT`. */
import { spawn } from 'node:child_process';

import { server } from './environment.mjs';

const [stack = 'current', port = '8888'] = process.argv.slice(2);
const { command, arguments: values, environment } = server(stack, port);
const child = spawn(command, values, { env: environment, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => child.kill('SIGTERM'));
}
child.on('exit', code => process.exit(code ?? 0));
