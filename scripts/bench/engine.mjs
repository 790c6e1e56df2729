/** The pure engine: one failure, a huge one, many causes, notebooks, the API index. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';

import { DATA, loadEngine, readData } from '../engine.mjs';
import { ROOT } from '../generate/output.mjs';
import { median, quantile, repeated, timed } from './figures.mjs';

const FAILURES = path.join(ROOT, 'scripts', 'lab', 'data');

/** Every failure that the laboratory recorded. */
function recordedFailures() {
  return readdirSync(FAILURES)
    .filter(name => name.endsWith('.ndjson.br'))
    .flatMap(name =>
      brotliDecompressSync(readFileSync(path.join(FAILURES, name)))
        .toString()
        .split('\n')
    )
    .filter(Boolean)
    .map(row => JSON.parse(row).evidence)
    .filter(Boolean);
}

/** The real causes and special ones after them, each with a pattern of its own, as a grown catalogue has. */
function generatedCauses({ CAUSES, allOf, chainMatches, messageMatches, versionIn }, count) {
  const special = Array.from({ length: count - CAUSES.length }, (_, at) => {
    const pattern = new RegExp(`(?:layer|argument|option) '?case_${at}'? (?:is|was) not \\w+`);
    const matches = at % 2 ? messageMatches : chainMatches;
    return {
      ...CAUSES[at % CAUSES.length],
      id: `generated-${at}`,
      when: allOf(matches(pattern), versionIn('keras', `>=${at % 3}`))
    };
  });
  return [...CAUSES, ...special];
}

function perFailure({ diagnose }, knowledge, failures) {
  failures.forEach(evidence => diagnose(evidence, knowledge));
  const times = failures.map(evidence => median(repeated(3, () => diagnose(evidence, knowledge))));
  return [
    {
      name: `diagnosis, median of ${failures.length} failures`,
      value: median(times),
      unit: 'ms',
      goal: 1
    },
    { name: 'diagnosis, 99th percentile', value: quantile(times, 0.99), unit: 'ms', goal: 5 }
  ];
}

function hugeTraceback({ diagnose }, knowledge) {
  const frame = n =>
    `\u001b[36mFile ~/site-packages/keras/src/layers/layer_${n}.py:${n}\u001b[39m, in Layer.call(self, inputs)\n----> ${n} return super().call(inputs)`;
  const traceback = [];
  for (let size = 0, n = 0; size < 10e6; n++) {
    traceback.push(frame(n));
    size += traceback[n].length;
  }
  traceback.push("AttributeError: module 'keras.backend' has no attribute 'dot'");
  const failure = {
    ename: 'AttributeError',
    evalue: "module 'keras.backend' has no attribute 'dot'",
    traceback,
    cell: null
  };
  const times = repeated(9, () => diagnose({ contract: 1, failure }, knowledge));
  return [
    { name: 'diagnosis of a traceback of 10 MB', value: median(times), unit: 'ms', goal: 20 }
  ];
}

function manyCauses(engine, knowledge, failures) {
  const some = failures.filter((_, at) => at % Math.ceil(failures.length / 60) === 0);
  const cost = count => {
    const grown = Object.create(knowledge, { causes: { value: generatedCauses(engine, count) } });
    const round = () => some.forEach(evidence => engine.diagnose(evidence, grown));
    round();
    return median(repeated(3, round));
  };
  const hundred = cost(100);
  return [{ name: '1,000 causes against 100', value: cost(1000) / hundred, unit: '×', goal: 2 }];
}

/** A notebook with the failures as its cells' outputs, and the pictures and text that notebooks are heavy with. */
function notebookText(failures) {
  const lines = text =>
    text.split('\n').map((row, at, all) => (at < all.length - 1 ? `${row}\n` : row));
  const picture = 'iVBORw0KGgoAAAANSUhEUgAA'.repeat(1500);
  const cells = failures.slice(0, 60).map(({ failure, notebook }, at) => ({
    cell_type: 'code',
    id: `cell-${at}`,
    execution_count: at + 1,
    metadata: {},
    source: lines(notebook?.cells[0]?.source ?? 'model.fit(x, y)'),
    outputs:
      at % 6 === 0
        ? [
            {
              output_type: 'error',
              ename: failure.ename,
              evalue: failure.evalue,
              traceback: failure.traceback
            }
          ]
        : [
            {
              output_type: 'stream',
              name: 'stdout',
              text: lines(`Epoch ${at}\nloss: 0.${at}\n`.repeat(80))
            },
            { output_type: 'display_data', metadata: {}, data: { 'image/png': picture } }
          ]
  }));
  const metadata = { language_info: { name: 'python' } };
  return JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 });
}

function notebooks({ notebookEvidence }, failures) {
  const text = notebookText(failures);
  const found = notebookEvidence(JSON.parse(text)).length;
  if (found === 0) {
    throw new Error('the notebook of the measurement shows no failure');
  }
  const bare = [];
  const whole = [];
  // In turns: memory that one leaves to be collected is not always paid for by the other.
  for (let round = 0; round < 60; round++) {
    bare.push(timed(() => JSON.parse(text)));
    whole.push(timed(() => notebookEvidence(JSON.parse(text))));
  }
  return [
    {
      name: 'finding failures in notebooks, speed against JSON.parse',
      value: (100 * median(bare)) / median(whole),
      unit: '%',
      goal: 50,
      at: 'least'
    }
  ];
}

function index({ createApiIndex }) {
  const text = readFileSync(path.join(DATA, 'apiIndex.json'), 'utf8');
  const parse = repeated(9, () =>
    createApiIndex(JSON.parse(text)).exists('keras.layers.Dense', { keras: '3.0.0' })
  );
  const data = JSON.parse(text);
  const made = createApiIndex(data);
  const names = data.modules.paths.flatMap((module, at) =>
    data.modules.names[at]
      .split(' ')
      .slice(0, 4)
      .map(name => `${module}.${name}`)
  );
  // The clock counts whole microseconds, so all names are looked up in one go.
  const each = (1000 * timed(() => names.forEach(name => made.lookup(name)))) / names.length;
  return [
    {
      name: `lookup in the API index, mean of ${names.length} names`,
      value: each,
      unit: 'µs',
      goal: 50
    },
    {
      name: 'first use of the API index, parsing included',
      value: median(parse),
      unit: 'ms',
      goal: 30
    },
    {
      name: 'API index, gzip',
      value: gzipSync(text, { level: 9 }).length / 1000,
      unit: 'kB',
      goal: 400
    },
    {
      name: 'index of the libraries beside, gzip, loaded only for a failure that names one',
      value: gzipSync(readFileSync(path.join(DATA, 'companions.json')), { level: 9 }).length / 1000,
      unit: 'kB',
      goal: 150
    }
  ];
}

/** Figures of the engine and its knowledge. */
export async function engineFigures() {
  const engine = await loadEngine();
  const knowledge = engine.createKnowledge(readData, engine.CAUSES);
  const failures = recordedFailures();
  return [
    ...perFailure(engine, knowledge, failures),
    ...hugeTraceback(engine, knowledge),
    ...manyCauses(engine, knowledge, failures),
    ...notebooks(engine, failures),
    ...index(engine)
  ];
}
