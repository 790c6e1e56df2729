/** What only a browser with a kernel can tell; written to build/bench/browser.json for `make bench`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { NotebookPanel } from '@jupyterlab/notebook';

import { command, expect, hintOf, notebook, open, run, test } from '../tests/lab/fixtures';

const OUT = path.resolve(__dirname, '..', '..', 'build', 'bench');
/** The first failures load engine and knowledge and are not counted. */
const WARM_UP = 2;
const FAILURES = 12;
const SUCCESSES = 100;

interface IRecorder {
  /** Time of the last failed reply. */
  failed: number;
  /** From a failed reply to the first change of the page that shows its hint. */
  readonly shown: number[];
  /** Types of what was sent to the kernel. */
  readonly sent: string[];
}

/** Watches the kernel's messages and the hints from inside the page. */
function record(): IRecorder {
  const panel = window.jupyterapp.shell.currentWidget as NotebookPanel;
  const recorder: IRecorder = { failed: 0, shown: [], sent: [] };
  panel.sessionContext.session?.kernel?.anyMessage.connect((_, { msg, direction }) => {
    if (direction === 'send') {
      recorder.sent.push(msg.header.msg_type);
    } else if (msg.header.msg_type === 'execute_reply' && 'status' in msg.content) {
      recorder.failed = msg.content.status === 'error' ? performance.now() : recorder.failed;
    }
  });
  new MutationObserver(changes => {
    const added = changes.flatMap(change => Array.from(change.addedNodes));
    const isHint = (node: Node): boolean =>
      node instanceof HTMLElement && node.classList.contains('jp-KerasDoctorHint');
    if (recorder.failed > 0 && added.some(isHint)) {
      recorder.shown.push(performance.now() - recorder.failed);
      recorder.failed = 0;
    }
  }).observe(panel.node, { childList: true, subtree: true });
  return recorder;
}

/** Milliseconds of an empty silent request, answered and idle again. */
async function roundTrip(): Promise<number> {
  const panel = window.jupyterapp.shell.currentWidget as NotebookPanel;
  const start = performance.now();
  await panel.sessionContext.session?.kernel?.requestExecute({
    code: '',
    silent: true,
    store_history: false
  }).done;
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

test('measurements in the browser', async ({ page, tmpPath }) => {
  const atStart = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /jupyterlab-keras-doctor\/static\/([^?]+\.js)/.exec(name)?.[1])
      .filter(name => name !== undefined)
  );

  const failing = Array.from({ length: FAILURES }, (_, at) => `keras.backend.dot(${at}, 2)`);
  await open(page, tmpPath, notebook(['import keras', ...failing], 'tensorflow'));
  await run(page, 0);
  const failures = await page.evaluateHandle(record);
  const trips: number[] = [];
  for (let index = 1; index <= FAILURES; index++) {
    await run(page, index);
    await expect(hintOf(page, index)).toBeVisible();
    // The first one waits for what the kernel still has to do.
    await page.evaluate(roundTrip);
    trips.push(await page.evaluate(roundTrip));
  }
  const { shown } = await failures.jsonValue();
  expect(shown).toHaveLength(FAILURES);

  const succeeding = Array.from({ length: SUCCESSES }, (_, at) => `value = ${at}`);
  await open(page, tmpPath, notebook(['import keras', ...succeeding], 'stub'), 'succeeding.ipynb');
  await run(page, 0);
  const successes = await page.evaluateHandle(record);
  await command(page, 'notebook:run-all-cells');
  const ran = (): Promise<number> =>
    page.evaluate(() => {
      const panel = window.jupyterapp.shell.currentWidget as NotebookPanel;
      return Array.from(panel.content.model?.cells ?? []).filter(
        cell => (cell.sharedModel.toJSON() as { execution_count?: number }).execution_count
      ).length;
    });
  await expect.poll(ran, { timeout: 120_000 }).toBe(SUCCESSES + 1);
  const { sent } = await successes.jsonValue();

  mkdirSync(OUT, { recursive: true });
  const figures = {
    atStart,
    hint: median(shown.slice(WARM_UP)),
    roundTrip: median(trips.slice(WARM_UP)),
    sent: sent.length,
    cells: SUCCESSES + 1
  };
  writeFileSync(path.join(OUT, 'browser.json'), `${JSON.stringify(figures, null, 2)}\n`);
});
