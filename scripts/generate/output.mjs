import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Writes generated files, or with `--check` on the command line compares them with what is there.
 * @param {Record<string, string>} files text by path below the repository
 */
export function emit(files) {
  const check = process.argv.includes('--check');
  const stale = Object.entries(files).filter(([name, text]) => {
    const file = path.join(ROOT, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  for (const [name, text] of stale) {
    if (check) {
      console.error(`${name} is not what the sources say: run \`make generate\``);
      process.exitCode = 1;
    } else {
      mkdirSync(path.dirname(path.join(ROOT, name)), { recursive: true });
      writeFileSync(path.join(ROOT, name), text);
      console.log(`wrote ${name}`);
    }
  }
}
