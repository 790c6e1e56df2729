/** What the tests of JupyterLab share: a page with a notebook of given cells, and how to find things in it. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, galata, test as base } from '@jupyterlab/galata';
import type { IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';

/** Kernel specs that the test server has. */
export const KERNELS = { tensorflow: 'python3', stub: 'stub-keras3' } as const;

const EXAMPLES = path.resolve(__dirname, '..', '..', '..', 'notebooks');

/** Kernels and sessions are real: galata mocks only their listings, for kernels the tests did not start. */
export const test = base;
export { expect, galata };

/** A cell as a test writes it: source, and metadata if it matters. */
export interface ICell {
  readonly source: string;
  readonly metadata?: object;
  readonly outputs?: readonly object[];
}

/** nbformat JSON of a notebook with these code cells. */
export function notebook(
  cells: readonly (string | ICell)[],
  kernel: keyof typeof KERNELS
): string {
  const name = KERNELS[kernel];
  return JSON.stringify({
    cells: cells.map((cell, index) => {
      const { source, metadata = {}, outputs = [] } = typeof cell === 'string' ? { source: cell } : cell;
      return { cell_type: 'code', id: `cell-${index}`, execution_count: null, metadata, outputs, source };
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
  await idle(page);
}

/** Waits until the kernel of the active notebook is idle. */
export async function idle(page: IJupyterLabPageFixture): Promise<void> {
  await expect(page.locator('.jp-NotebookPanel:visible .jp-Notebook-ExecutionIndicator')).toHaveAttribute(
    'data-status',
    'idle',
    { timeout: 60_000 }
  );
}

/** Runs a cell and waits for the end of its execution. */
export async function run(page: IJupyterLabPageFixture, index: number): Promise<void> {
  await page.notebook.selectCells(index);
  await page.keyboard.press('Control+Enter');
  await expect(prompt(page, index)).toHaveText(/^\[\d+\]:$/, { timeout: 90_000 });
}

/** Input prompt of a cell: '[3]:' when it has run. */
export function prompt(page: IJupyterLabPageFixture, index: number): Locator {
  return cell(page, index).locator('.jp-InputPrompt');
}

/** A cell of the visible notebook by its place. */
export function cell(page: IJupyterLabPageFixture, index: number): Locator {
  return page.locator(
    `.jp-NotebookPanel:visible .jp-Cell[data-windowed-list-index="${index}"]`
  );
}

/** The hint under a cell. */
export function hintOf(page: IJupyterLabPageFixture, index: number): Locator {
  return cell(page, index).locator('.jp-KerasDoctorHint');
}
