/** The seed's examples and a wrong shape, with a real TensorFlow 2.21 and Keras 3.15.1. */

import { cell, example, expect, hintOf, open, run, test } from './fixtures';

test('the third seed example gets a hint and a fix that makes it print its success line', async ({
  page,
  tmpPath
}) => {
  test.setTimeout(300_000);
  await open(page, tmpPath, example('seed-examples'));
  await run(page, 1);
  await run(page, 2);
  await run(page, 3);
  const hint = hintOf(page, 3);
  await expect(hint).toBeVisible();
  await expect(hint).toContainText('Caught and printed:');
  await expect(hint).toContainText('keras.backend.dot');
  await expect(hint).toContainText(/3\.0/);
  await expect(hint.locator('[data-action="fix"]')).toContainText('keras.ops.dot');
  await expect(hintOf(page, 1)).toHaveCount(0);
  await expect(hintOf(page, 2)).toHaveCount(0);

  await hint.locator('[data-action="fix"]').click();
  const dialog = page.locator('.jp-Dialog');
  await expect(
    dialog.locator('.jp-KerasDoctorDiff-line[data-change="added"]').last()
  ).toContainText('keras.ops.dot(inputs, self.w)');
  await dialog.getByRole('button', { name: 'Apply and run' }).click();
  await expect(cell(page, 3).locator('.jp-OutputArea')).toContainText(
    'Model using custom layer compiled successfully',
    { timeout: 60_000 }
  );
});

test('a wrong input shape is no version problem, and the hint says which axes', async ({
  page,
  tmpPath
}) => {
  test.setTimeout(240_000);
  await open(page, tmpPath, example('wrong-input-shape'));
  await run(page, 1);
  await run(page, 2);
  const hint = hintOf(page, 2);
  await expect(hint).toContainText('Not a version problem');
  await expect(hint).toHaveAttribute('data-look', 'other');
  await expect(hint).toContainText(/32, 28, 28/);
});
