/**
 * Everything that CI runs, one runner after the other. Each prints its own output; the last line is the
 * sum: `N passed, N failed`. A check without test cases (a linter, a build) counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../generate/output.mjs';

const OUT = path.join(ROOT, 'build', 'test-results');
const JEST = path.join(OUT, 'jest.json');
const PYTEST = path.join(OUT, 'pytest.xml');
const BROWSER = path.join(ROOT, 'ui-tests', 'test-results', 'results.json');

function fromJest() {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(JEST, 'utf8')
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function fromPytest() {
  const suite = /<testsuite [^>]*>/.exec(readFileSync(PYTEST, 'utf8'))?.[0] ?? '';
  const count = name => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - count('skipped'), failed };
}

function fromPlaywright() {
  const { stats, errors } = JSON.parse(readFileSync(BROWSER, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** In this order: what fails fast comes first, what needs builds comes last. */
const RUNNERS = [
  { name: 'generated files', command: 'npm run --silent generate:check' },
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'make --no-print-directory lint' },
  { name: 'command line build', command: 'make --no-print-directory cli' },
  {
    name: 'jest',
    command: `npx jest --json --outputFile=${JEST}`,
    file: JEST,
    count: fromJest
  },
  {
    name: 'pytest',
    command: `build/tools/bin/python -m pytest --junitxml=${PYTEST}`,
    file: PYTEST,
    count: fromPytest
  },
  { name: 'extension build', command: 'make --no-print-directory extension' },
  {
    name: 'browser',
    command: 'make --no-print-directory ui-test',
    file: BROWSER,
    count: fromPlaywright
  }
];

/** Runs a shell line with its output on ours; resolves to the exit code. */
function shell(command) {
  return new Promise(resolve => {
    const child = spawn('bash', ['-c', command], {
      cwd: ROOT,
      env: { ...process.env, CI: process.env.CI ?? '1' },
      stdio: ['ignore', 'inherit', 'inherit']
    });
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Passed and failed of one runner; a runner that fails without a failed case counts as one failure. */
async function result({ command, file, count }) {
  if (file) {
    rmSync(file, { force: true });
  }
  const code = await shell(command);
  if (!count || !existsSync(file)) {
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const { passed, failed } = count();
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !RUNNERS.some(runner => runner.name === name));
if (unknown.length) {
  console.error(`no such runner: ${unknown.join(', ')}`);
  process.exit(2);
}
mkdirSync(OUT, { recursive: true });
const sum = { passed: 0, failed: 0 };
const rows = [];
for (const runner of RUNNERS.filter(({ name }) => !wanted.length || wanted.includes(name))) {
  console.log(`\n=== ${runner.name}`);
  const started = Date.now();
  const { passed, failed } = await result(runner);
  const seconds = Math.round((Date.now() - started) / 1000);
  rows.push(`${runner.name.padEnd(20)} ${passed} passed, ${failed} failed, ${seconds} s`);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n=== sum\n${rows.join('\n')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
