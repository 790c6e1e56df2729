/** Pictures of the README, taken from what users see; written where KERAS_DOCTOR_SCREENSHOTS is set. */

import path from 'node:path';

import { expect, galata, hintOf, notebook, open, run, test } from './fixtures';

const IMAGES = process.env.KERAS_DOCTOR_SCREENSHOTS
  ? path.resolve(__dirname, '..', '..', '..', 'docs', 'images')
  : path.resolve(__dirname, '..', '..', 'test-results', 'images');

const CELLS = [
  'import keras\nfrom keras import backend as K',
  'class Projection(keras.layers.Layer):\n    def call(self, inputs):\n        return K.dot(inputs, self.w)\n\nlayer = Projection()\nlayer.w = 2\nlayer.call(1)'
];

const LOOKS = {
  light: { theme: 'JupyterLab Light', width: 1280 },
  dark: { theme: 'JupyterLab Dark', width: 1280 },
  contrast: { theme: 'JupyterLab Dark High Contrast', width: 1280 },
  narrow: { theme: 'JupyterLab Light', width: 820 }
} as const;

for (const [name, { theme, width }] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use({
      mockSettings: {
        ...galata.DEFAULT_SETTINGS,
        '@jupyterlab/apputils-extension:themes': { theme, 'adaptive-theme': false }
      },
      viewport: { width: 1280, height: 820 }
    });

    test(`hint, panel and time machine, ${name}`, async ({ page, tmpPath }) => {
      await open(page, tmpPath, notebook(CELLS), 'projection.ipynb');
      await page.sidebar.close('left');
      await run(page, 0);
      await run(page, 1);
      // Narrow only now: a narrow toolbar hides the indicator that `open` waits for.
      await page.setViewportSize({ width, height: 820 });
      const hint = hintOf(page, 1);
      await expect(hint).toBeVisible();
      await hint.screenshot({ path: path.join(IMAGES, `hint-${name}.png`) });
      await hint.locator('[data-action="details"]').click();
      await expect(page.locator('.jp-KerasDoctor-finding').first()).toBeVisible();
      await page.screenshot({ path: path.join(IMAGES, `panel-${name}.png`) });
      await page.getByRole('button', { name: 'When did this change?' }).click();
      await expect(page.locator('.jp-KerasDoctor-life').first()).toBeVisible();
      await page.screenshot({ path: path.join(IMAGES, `machine-${name}.png`) });
    });
  });
}
