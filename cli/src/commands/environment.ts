import { spawnSync } from 'node:child_process';

import { bundleFolder } from '../bundleFolder';
import { EXIT, InputError } from '../errors';
import { isRecord } from '../files';
import { write } from '../output';

/** Options of `keras-doctor environment`. */
export interface IEnvironmentOptions {
  readonly python: string;
}

/** Milliseconds that an interpreter may take to start and to read its metadata. */
const DEADLINE = 60_000;

/**
 * Runs the probe's environment part as a package. The empty path entry goes first, so that no file of
 * the working directory is taken for a module.
 */
const CODE = [
  'import sys',
  'sys.path = [entry for entry in sys.path if entry]',
  'sys.path.insert(0, sys.argv[1])',
  'from probe.environment import environment',
  'import json',
  'sys.path.remove(sys.argv[1])',
  'facts = environment()',
  // A fresh process has imported nothing; "loaded" is about the process that failed.
  "facts.pop('loaded', None)",
  'json.dump(facts, sys.stdout)'
].join('\n');

/** Prints the facts of the environment that an interpreter belongs to, as JSON. Returns the exit code. */
export async function runEnvironment({ python }: IEnvironmentOptions): Promise<number> {
  const { error, status, stdout, stderr } = spawnSync(python, ['-c', CODE, bundleFolder()], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONDONTWRITEBYTECODE: '1' },
    maxBuffer: 16 * 1024 * 1024,
    timeout: DEADLINE
  });
  if (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${python}: ${code === 'ENOENT' ? 'no such program' : message}`);
  }
  if (status !== 0) {
    const last = stderr.trim().split('\n').pop() ?? '';
    throw new InputError(`${python}: the probe did not run (${last || `exit code ${status}`})`);
  }
  let facts: unknown;
  try {
    facts = JSON.parse(stdout);
  } catch {
    throw new InputError(`${python}: the answer is not JSON; is it a Python interpreter?`);
  }
  if (!isRecord(facts)) {
    throw new InputError(`${python}: the answer holds no facts`);
  }
  await write(`${JSON.stringify(facts, null, 2)}\n`);
  return EXIT.done;
}
