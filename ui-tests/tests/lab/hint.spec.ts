/** Where the hint stays, and what it leaves alone. */

import type { IJupyterLabPageFixture } from '@jupyterlab/galata';

import {
  cell,
  command,
  expect,
  galata,
  hintOf,
  notebook,
  open,
  REMOVED,
  run,
  test
} from './fixtures';

const LONG = [REMOVED, ...Array.from({ length: 60 }, (_, index) => `# filler\n\n\n\n\n# ${index}`)];

/** Heights of cells are estimates until they have been seen, and one can scroll past the end: it takes steps. */
async function scrollTo(page: IJupyterLabPageFixture, index: number): Promise<void> {
  const scroller = page.locator('.jp-NotebookPanel:visible .jp-WindowedPanel-outer');
  await expect(async () => {
    await scroller.evaluate((element, at) => {
      const selector = `[data-windowed-list-index="${at}"]`;
      const target = element.querySelector(selector);
      if (target?.checkVisibility()) {
        target.scrollIntoView({ block: 'center' });
      } else {
        element.scrollTo(0, at === 0 ? 0 : element.scrollHeight);
      }
    }, index);
    await expect(cell(page, index)).toBeInViewport({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}

for (const windowingMode of ['full', 'contentVisibility']) {
  test.describe(`windowing mode ${windowingMode}`, () => {
    test.use({
      mockSettings: {
        ...galata.DEFAULT_SETTINGS,
        '@jupyterlab/notebook-extension:tracker': { windowingMode }
      }
    });

    test('the hint is there again after scrolling away and back', async ({ page, tmpPath }) => {
      await open(page, tmpPath, notebook(LONG));
      await run(page, 0);
      await expect(hintOf(page, 0)).toBeVisible();
      await scrollTo(page, LONG.length - 1);
      await expect(hintOf(page, 0)).not.toBeInViewport();
      await scrollTo(page, 0);
      await expect(hintOf(page, 0)).toBeInViewport();
      await expect(hintOf(page, 0)).toContainText('keras.backend.dot');
    });
  });
}

test('the hint follows its cell when it moves', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED, 'a = 1']));
  await run(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await command(page, 'notebook:move-cell-down');
  await expect(hintOf(page, 1)).toContainText('keras.backend.dot');
  await expect(hintOf(page, 0)).toHaveCount(0);
});

test('the hint comes back when the deletion of its cell is undone', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook(['a = 1', REMOVED]));
  await run(page, 1);
  await expect(hintOf(page, 1)).toBeVisible();
  await command(page, 'notebook:delete-cell');
  await expect(page.locator('.jp-KerasDoctorHint')).toHaveCount(0);
  await command(page, 'notebook:undo-cell-action');
  await expect(hintOf(page, 1)).toContainText('keras.backend.dot');
});

test('a second view of the notebook shows the hint too', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await command(page, 'docmanager:clone');
  await expect(page.locator('.jp-NotebookPanel .jp-KerasDoctorHint')).toHaveCount(2);
});

test('a saved notebook stays clean when a hint appears', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await page.notebook.save();
  await command(page, 'notebook:clear-cell-output');
  await run(page, 0);
  await page.notebook.save();
  await expect(hintOf(page, 0)).toBeVisible();
  await expect(page.locator('.lm-TabBar-tab.jp-mod-current.jp-mod-dirty')).toHaveCount(0);
  const path = `${tmpPath}/failing.ipynb`;
  const stored = await page.evaluate(
    async file =>
      JSON.stringify((await window.jupyterapp.serviceManager.contents.get(file)).content),
    path
  );
  expect(stored).not.toContain('Doctor');
});

test('text of a failure is shown as text', async ({ page, tmpPath }) => {
  const source = `import keras\nkeras.backend.__getattr__ = None\nraise AttributeError("module 'keras.backend' has no attribute 'dot<img src=x onerror=alert(1)>'")`;
  await open(page, tmpPath, notebook([source, REMOVED]));
  await run(page, 0);
  await run(page, 1);
  await expect(hintOf(page, 1)).toBeVisible();
  await expect(page.locator('.jp-KerasDoctorHint img')).toHaveCount(0);
});

test('one undo takes a code fix back', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await hintOf(page, 0).locator('[data-action="fix"]').click();
  const apply = page.locator('.jp-Dialog').getByRole('button', { name: 'Apply', exact: true });
  await apply.click();
  const editor = cell(page, 0).locator('.cm-content');
  await expect(editor).toContainText('keras.ops.dot');
  await hintOf(page, 0).locator('[data-action="undo"]').click();
  await expect(editor).toContainText('keras.backend.dot');
  await expect(editor).not.toContainText('keras.ops.dot');
});
