import { expect, hintOf, notebook, open, run, test } from './fixtures';

test.describe('hint', () => {
  test('a removed function is named, with the release and the replacement', async ({ page, tmpPath }) => {
    await open(page, tmpPath, notebook(['import keras\nkeras.backend.dot(1, 2)'], 'stub'));
    await run(page, 0);
    const hint = hintOf(page, 0);
    await expect(hint).toHaveAttribute('data-look', 'version');
    await expect(hint).toContainText('keras.backend.dot');
    await expect(hint).toContainText('3.0');
  });
});
