/** Start of the command line, against Node alone plus reading the knowledge it reads. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../generate/output.mjs';
import { median } from './figures.mjs';

const PROGRAM = path.join(ROOT, 'bin', 'keras-doctor');
const DATA = path.join(ROOT, 'cli', 'dist', 'data');
const ROUNDS = 9;

const FAILURE = {
  contract: 1,
  failure: {
    ename: 'AttributeError',
    evalue: "module 'keras.backend' has no attribute 'dot'",
    traceback: ["AttributeError: module 'keras.backend' has no attribute 'dot'"],
    cell: null
  },
  environment: { python: '3.12.1', platform: 'linux', installed: { keras: '3.15.1' } }
};

/** Milliseconds from the start of a process to its end. */
function spent(command, values) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, values, { encoding: 'utf8' });
  if (status === null || status > 1) {
    throw new Error(`${command} ${values.join(' ')}: ${stderr}`);
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Figures of the built command line: `make cli` comes first. */
export function commandLineFigures() {
  const folder = path.join(ROOT, 'build', 'bench');
  const input = path.join(folder, 'failure.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(input, JSON.stringify(FAILURE));
  const reading = `const fs = require('node:fs');
for (const name of ['apiIndex', 'releases', 'sets', 'distributions']) {
  JSON.parse(fs.readFileSync(${JSON.stringify(DATA)} + '/' + name + '.json', 'utf8'));
}`;
  const bare = [];
  const whole = [];
  // In turns, so that a machine that gets busier does so for both.
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(spent('node', ['-e', reading]));
    whole.push(spent(PROGRAM, ['diagnose', input]));
  }
  return [
    {
      name: 'diagnose on the command line, against Node reading its knowledge',
      value: median(whole) / median(bare),
      unit: '×',
      goal: 1.5,
      note: `${median(whole).toFixed(0)} ms to ${median(bare).toFixed(0)} ms`
    }
  ];
}
