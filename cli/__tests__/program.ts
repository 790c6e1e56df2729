/** Runs the built program as a process, the way a user does. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROGRAM = path.resolve(__dirname, '..', '..', 'bin', 'keras-doctor');

/** What a finished process left. */
export interface IResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program to its end. */
export function run(args: readonly string[], input: string | Buffer = ''): IResult {
  const done = spawnSync(PROGRAM, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: '' },
    input,
    maxBuffer: 1 << 28,
    timeout: 120_000
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Starts the program with open pipes. */
export function start(args: readonly string[]): ReturnType<typeof spawn> {
  return spawn(PROGRAM, args, { stdio: ['pipe', 'pipe', 'pipe'] });
}

const FOLDER = mkdtempSync(path.join(tmpdir(), 'keras-doctor-'));

/** Path of a file with this content, in a folder of this run. */
export function file(name: string, content: string | Buffer | object): string {
  const target = path.join(FOLDER, name);
  const plain = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(target, plain ? content : JSON.stringify(content));
  return target;
}

/** Evidence of a failure that is about a version, as text alone. */
export function evidence(extra: object = {}): object {
  return {
    contract: 1,
    failure: {
      ename: 'AttributeError',
      evalue: "module 'keras.backend' has no attribute 'dot'",
      traceback: [
        'Traceback (most recent call last):',
        '  File "train.py", line 12, in <module>',
        '    y = K.dot(a, b)',
        "AttributeError: module 'keras.backend' has no attribute 'dot'"
      ],
      cell: null
    },
    environment: {
      python: '3.12.3',
      platform: 'linux',
      machine: 'x86_64',
      installed: { keras: '3.15.1', tensorflow: '2.21.0' },
      loaded: { keras: '3.15.1', tensorflow: '2.21.0' }
    },
    ...extra
  };
}

/** nbformat 4 JSON of code cells: source, and outputs if any. */
export function notebook(
  cells: readonly { source: string | string[]; outputs?: object[] }[]
): object {
  return {
    cells: cells.map(({ source, outputs = [] }, index) => ({
      cell_type: 'code',
      execution_count: index + 1,
      id: `c${index}`,
      metadata: {},
      outputs,
      source
    })),
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5
  };
}

/** An error output, as a notebook stores it. */
export function errorOutput(ename: string, evalue: string, traceback: string[] = []): object {
  return { output_type: 'error', ename, evalue, traceback };
}
