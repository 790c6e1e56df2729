/** Where the servers of the browser tests live, and what their processes see. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(HERE, '..');
const WORK = path.join(ROOT, 'build', 'ui-tests');

/** The two stacks that are tested, and the environment of each (made by `make`). */
export const STACKS = {
  current: path.join(ROOT, 'build', 'jupyter'),
  lowest: path.join(ROOT, 'build', 'jupyter-lowest')
};

/** Interface states come from packages that only look like TensorFlow; what a release does is never stubbed. */
function writeStubKernels(python, share) {
  for (const stub of readdirSync(path.join(HERE, 'stubs'))) {
    const folder = path.join(share, 'kernels', `stub-${stub}`);
    mkdirSync(folder, { recursive: true });
    const spec = {
      argv: [python, '-m', 'ipykernel_launcher', '-f', '{connection_file}'],
      display_name: `Stub ${stub}`,
      language: 'python',
      env: {
        PYTHONPATH: path.join(HERE, 'stubs', stub, 'site-packages'),
        PYTHONDONTWRITEBYTECODE: '1'
      }
    };
    writeFileSync(path.join(folder, 'kernel.json'), JSON.stringify(spec, null, 2));
  }
}

/** Command and process environment of a stack's server; everything it writes stays below build/ui-tests. */
export function server(stack, port) {
  const home = path.join(WORK, stack);
  const python = path.join(STACKS[stack], 'bin', 'python');
  if (!existsSync(python)) {
    throw new Error(`${STACKS[stack]} is not there: run \`make ui-environments\``);
  }
  rmSync(path.join(home, 'share'), { recursive: true, force: true });
  for (const name of ['share', 'config', 'runtime', 'ipython', 'root']) {
    mkdirSync(path.join(home, name), { recursive: true });
  }
  writeStubKernels(python, path.join(home, 'share'));
  return {
    command: python,
    arguments: [
      '-m',
      'jupyterlab',
      '--config',
      path.join(HERE, 'jupyter_server_test_config.py'),
      '--allow-root'
    ],
    environment: {
      ...process.env,
      CUDA_VISIBLE_DEVICES: '-1',
      IPYTHONDIR: path.join(home, 'ipython'),
      JUPYTERLAB_GALATA_ROOT_DIR: path.join(home, 'root'),
      JUPYTER_CONFIG_DIR: path.join(home, 'config'),
      JUPYTER_DATA_DIR: path.join(home, 'share'),
      JUPYTER_PREFER_ENV_PATH: '1',
      JUPYTER_RUNTIME_DIR: path.join(home, 'runtime'),
      KERAS_DOCTOR_TEST_PORT: String(port),
      PYTHONWARNINGS: 'ignore',
      TF_CPP_MIN_LOG_LEVEL: '2',
      TF_ENABLE_ONEDNN_OPTS: '0'
    }
  };
}
