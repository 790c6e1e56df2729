/** The example notebooks that `make demo` opens, run from the top with a real TensorFlow. */

import type { IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';

import { cell, example, expect, hintOf, open, run, test } from './fixtures';

/** A notebook, its cell that fails, and what the hint says. */
interface IExample {
  readonly name: string;
  readonly failing: number;
  readonly says: string;
  readonly look: 'version' | 'other';
}

/** Those that a code fix repairs, after a look at what it changes. */
const REPAIRED: readonly IExample[] = [
  {
    name: 'backend-functions-in-a-loss',
    failing: 3,
    says: 'keras.backend.sum is not in Keras',
    look: 'version'
  },
  {
    name: 'fit-generator',
    failing: 2,
    says: 'fit_generator is not in TensorFlow from 2.16 on',
    look: 'version'
  },
  {
    name: 'kerastensor-in-a-tf-function',
    failing: 2,
    says: 'symbolic tensors',
    look: 'version'
  },
  { name: 'misspelt-layer', failing: 2, says: 'is MaxPool2D meant?', look: 'other' },
  { name: 'optimizer-lr-and-decay', failing: 2, says: 'does not take lr=', look: 'version' },
  { name: 'weights-file-suffix', failing: 2, says: '*.weights.h5', look: 'version' }
];

/** Those where the code has to be thought about, or the environment changed. */
const TOLD: readonly IExample[] = [
  { name: 'not-compiled', failing: 2, says: 'The model is not compiled', look: 'other' },
  {
    name: 'savedmodel-directory',
    failing: 2,
    says: 'does not read SavedModel folders',
    look: 'version'
  }
];

/** The traceback that a cell shows. */
function tracebackOf(failed: Locator): Locator {
  return failed.locator('.jp-OutputArea-child', { hasText: 'Traceback (most recent call last)' });
}

/** Runs an example down to its failing cell; only that one gets a hint. */
async function fail(
  page: IJupyterLabPageFixture,
  tmpPath: string,
  { name, failing, says, look }: IExample
): Promise<void> {
  await open(page, tmpPath, example(name));
  for (let index = 1; index < failing; index++) {
    await run(page, index);
    await expect(hintOf(page, index)).toHaveCount(0);
  }
  await run(page, failing);
  await expect(hintOf(page, failing)).toContainText(says);
  await expect(hintOf(page, failing)).toHaveAttribute('data-look', look);
  await expect(tracebackOf(cell(page, failing))).toHaveCount(1);
}

async function expectRepaired(page: IJupyterLabPageFixture, failing: number): Promise<void> {
  await expect(tracebackOf(cell(page, failing))).toHaveCount(0, { timeout: 60_000 });
}

test.describe('example notebooks', () => {
  test.describe.configure({ timeout: 240_000 });

  for (const one of REPAIRED) {
    test(`${one.name}: the hint is right and its fix works`, async ({ page, tmpPath }) => {
      await fail(page, tmpPath, one);
      await hintOf(page, one.failing).locator('[data-action="fix"]').click();
      await page.locator('.jp-Dialog').getByRole('button', { name: 'Apply and run' }).click();
      await expectRepaired(page, one.failing);
      await expect(hintOf(page, one.failing)).toHaveCount(0);
    });
  }

  for (const one of TOLD) {
    test(`${one.name}: the hint is right`, async ({ page, tmpPath }) => {
      await fail(page, tmpPath, one);
      await expect(hintOf(page, one.failing)).toHaveCount(1);
    });
  }

  test('np-utils-import: a safe fix is applied without a question', async ({ page, tmpPath }) => {
    await fail(page, tmpPath, {
      name: 'np-utils-import',
      failing: 1,
      says: 'keras.utils.np_utils.to_categorical is not in Keras',
      look: 'version'
    });
    await hintOf(page, 1).locator('[data-action="fix"]').click();
    await expect(cell(page, 1).locator('.jp-Editor')).toContainText(
      'from keras.utils import to_categorical'
    );
    await run(page, 1);
    await expectRepaired(page, 1);
    await run(page, 2);
    await expect(tracebackOf(cell(page, 2))).toHaveCount(0);
  });
});
