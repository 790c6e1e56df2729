/**
 * Small checks over the files that git knows or would add: length, paths of one machine, unpublished
 * pages. Prints what is wrong, one line each; the exit code says whether anything is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { ROOT } from '../generate/output.mjs';

const LINES = 300;
const HAND_WRITTEN = /\.(ts|tsx|mjs|js|py|css)$/;
const GENERATED =
  /\.generated\.|probeSource\.ts$|^src\/knowledge\/data\/|\/fixtures\/|\/programs\//;
const BINARY = /\.(png|gz|xz|zst|ico|woff2?|whl|h5|keras)$/;
/** Folders in which one machine keeps its own things. */
const MACHINE = /\/(?:work|root)\/(?!\.{3})|\bpyenv\/versions|\/home\/(?!me\/|user\/)[a-z]+\//;

function files() {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const text = execFileSync('git', listed, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  return [...new Set(text.split('\0'))].filter(name => name && existsSync(`${ROOT}/${name}`));
}

function* problems(name) {
  const text = readFileSync(`${ROOT}/${name}`, 'utf8');
  const lines = text.split('\n');
  if (HAND_WRITTEN.test(name) && !GENERATED.test(name) && lines.length - 1 > LINES) {
    yield `${name}: ${lines.length - 1} lines, at most ${LINES} are wanted`;
  }
  const at = lines.findIndex(line => MACHINE.test(line));
  if (at !== -1 && !/package-lock\.json$/.test(name)) {
    yield `${name}:${at + 1}: names a folder of one machine: ${MACHINE.exec(lines[at])[0]}`;
  }
  if (/^src\/knowledge\/causes\/[^/]+\/cause\.ts$/.test(name)) {
    const page = name.replace(/cause\.ts$/, 'README.md');
    if (!existsSync(`${ROOT}/${page}`)) {
      yield `${page}: missing`;
    }
  }
}

let count = 0;
for (const name of files().filter(file => !BINARY.test(file))) {
  for (const problem of problems(name)) {
    console.error(problem);
    count++;
  }
}
console.log(`${count} ${count === 1 ? 'problem' : 'problems'} in the files`);
process.exitCode = count ? 1 : 0;
