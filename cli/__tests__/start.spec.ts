/** Every way to start the program gives the same answers, from the start-up snapshot or without it. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { evidence, file } from './program';

const ROOT = path.resolve(__dirname, '..', '..');
const PROGRAM = path.join(ROOT, 'bin', 'keras-doctor');
const SNAPSHOT = `start-${process.version}.blob`;

function out(command: string, args: readonly string[], options = ''): string {
  const env = { ...process.env, NODE_OPTIONS: options };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  return stdout;
}

describe('bin/keras-doctor', () => {
  const question = ['diagnose', file('failure.json', evidence()), '--format', 'json'];
  const expected = out(process.execPath, [PROGRAM, ...question]);
  const folder = mkdtempSync(path.join(tmpdir(), 'keras-doctor-start-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('starts from a snapshot of this Node', () => {
    expect(existsSync(path.join(ROOT, 'cli', 'dist', SNAPSHOT))).toBe(true);
    expect(JSON.parse(expected)[0].diagnosis.findings).not.toHaveLength(0);
    expect(out(PROGRAM, question)).toBe(expected);
  });

  it('starts through a link, and with options for Node', () => {
    const link = path.join(folder, 'doctor');
    symlinkSync(PROGRAM, link);
    expect(out(link, question)).toBe(expected);
    expect(out(PROGRAM, question, '--max-old-space-size=2000')).toBe(expected);
  });

  describe('after the checkout was moved', () => {
    const moved = path.join(folder, 'elsewhere');
    const program = path.join(moved, 'bin', 'keras-doctor');

    beforeAll(() => {
      mkdirSync(moved);
      cpSync(path.dirname(PROGRAM), path.dirname(program), { recursive: true });
      cpSync(path.join(ROOT, 'cli', 'dist'), path.join(moved, 'cli', 'dist'), { recursive: true });
    });

    it('reads what lies beside it there', () => {
      rmSync(path.join(moved, 'cli', 'dist', 'probe'), { recursive: true });
      expect(out(program, question)).toBe(expected);
      const { stderr } = spawnSync(program, ['environment'], { encoding: 'utf8' });
      expect(stderr).toContain('the probe did not run');
    });

    it('starts without a snapshot', () => {
      rmSync(path.join(moved, 'cli', 'dist', SNAPSHOT));
      expect(out(program, question)).toBe(expected);
    });
  });
});
