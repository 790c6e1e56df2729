/** What the tests of JupyterLab share: a page with a notebook of given cells, and how to find things in it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, galata, test as base } from '@jupyterlab/galata';
import type { IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';

export { expect, galata };

/** Milliseconds for the application to load on a busy machine; Galata's own limit is fifteen seconds. */
const LOADING = 60_000;

/** Galata's test, with more patience while the application loads. */
export const test = base.extend({
  waitForApplication: async ({ baseURL }, use) => {
    await use(async page => {
      await page.locator('#jupyterlab-splash').waitFor({ state: 'detached', timeout: LOADING });
      await page.locator('.jp-Launcher:visible').waitFor({ timeout: LOADING });
    });
  }
});

/** Kernel specs that the test server has. */
const KERNELS = { tensorflow: 'python3', stub: 'stub-keras3' } as const;

/** Milliseconds for a cell that imports TensorFlow on a busy machine. */
const CELL = 120_000;

const EXAMPLES = path.resolve(__dirname, '..', '..', '..', 'notebooks');

/** A cell that fails by a version, with either kernel. */
export const REMOVED = 'import keras\nkeras.backend.dot(1, 2)';

/** The side panel. */
export const PANEL = '#jupyterlab-keras-doctor-panel';

/** A code cell as a test writes it. */
export interface ICell {
  readonly source: string;
  readonly metadata?: object;
  readonly outputs?: readonly object[];
}

/** nbformat JSON of a notebook with these code cells. */
export function notebook(
  cells: readonly (string | ICell)[],
  kernel: keyof typeof KERNELS = 'stub'
): string {
  const name = KERNELS[kernel];
  return JSON.stringify({
    cells: cells.map((cell, index) => {
      const {
        source,
        metadata = {},
        outputs = []
      } = typeof cell === 'string' ? { source: cell } : cell;
      const id = `cell-${index}`;
      return { cell_type: 'code', id, execution_count: null, metadata, outputs, source };
    }),
    metadata: {
      kernelspec: { display_name: name, language: 'python', name },
      language_info: { name: 'python' }
    },
    nbformat: 4,
    nbformat_minor: 5
  });
}

/** Text of one of the repository's example notebooks. */
export function example(name: string): string {
  return readFileSync(path.join(EXAMPLES, `${name}.ipynb`), 'utf8');
}

/** Uploads a notebook, opens it and waits until its kernel is idle. */
export async function open(
  page: IJupyterLabPageFixture,
  tmpPath: string,
  text: string,
  name: string = 'failing.ipynb'
): Promise<void> {
  await page.contents.uploadContent(text, 'text', `${tmpPath}/${name}`);
  await page.notebook.openByPath(`${tmpPath}/${name}`);
  await page.notebook.activate(name);
  await expect(
    page.locator('.jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator')
  ).toHaveAttribute('data-status', 'idle', { timeout: CELL });
}

/** A cell of the visible notebook by its place. */
export function cell(page: IJupyterLabPageFixture, index: number): Locator {
  return page.locator(`.jp-NotebookPanel:visible .jp-Cell[data-windowed-list-index="${index}"]`);
}

/** Runs a cell and waits for the end of its execution. */
export async function run(page: IJupyterLabPageFixture, index: number): Promise<void> {
  await cell(page, index).locator('.jp-InputPrompt').click();
  await page.keyboard.press('Control+Enter');
  await finished(page, index);
}

/** Waits until a cell has run: its prompt shows a number. */
export async function finished(page: IJupyterLabPageFixture, index: number): Promise<void> {
  const prompt = cell(page, index).locator('.jp-InputPrompt');
  await expect(prompt).toHaveText(/^\[\d+\]:$/, { timeout: CELL });
}

/** The hint under a cell. */
export function hintOf(page: IJupyterLabPageFixture, index: number): Locator {
  return cell(page, index).locator('.jp-KerasDoctorHint');
}

/** Opens a notebook with a failure, and the panel on it. */
export async function withPanel(page: IJupyterLabPageFixture, tmpPath: string): Promise<void> {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await hintOf(page, 0).locator('[data-action="details"]').click();
  await expect(page.locator(`${PANEL} .jp-KerasDoctor-finding`).first()).toBeVisible();
}

/** Executes a command of the application; its result stays in the page. */
export async function command(page: IJupyterLabPageFixture, id: string): Promise<void> {
  await page.evaluate(async name => {
    await window.jupyterapp.commands.execute(name);
  }, id);
}
