/**
 * Every figure against its goal, measured in one run: `make bench`, or `node scripts/bench/bench.mjs engine`
 * for one part (engine, command-line, browser). A goal that is missed is said, and is no failure.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { ROOT } from '../generate/output.mjs';
import { browserFigures } from './browser.mjs';
import { commandLineFigures } from './commandLine.mjs';
import { engineFigures } from './engine.mjs';
import { isMet, line } from './figures.mjs';

const PARTS = {
  engine: engineFigures,
  'command-line': commandLineFigures,
  browser: browserFigures
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !(name in PARTS));
if (unknown.length) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
mkdirSync(path.join(ROOT, 'build', 'bench'), { recursive: true });
let [met, missed] = [0, 0];
for (const name of Object.keys(PARTS).filter(part => !wanted.length || wanted.includes(part))) {
  for (const figure of await PARTS[name]()) {
    console.log(line(figure));
    met += Number(isMet(figure));
    missed += Number(!isMet(figure));
  }
}
console.log(`${met} goals met, ${missed} missed`);
