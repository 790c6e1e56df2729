/** Hint and panel for those who use no mouse, another theme, or a screen reader. */

import AxeBuilder from '@axe-core/playwright';
import type { IJupyterLabPageFixture } from '@jupyterlab/galata';
import type { Locator } from '@playwright/test';

import {
  cell,
  expect,
  galata,
  hintOf,
  notebook,
  open,
  PANEL,
  REMOVED,
  run,
  test,
  withPanel
} from './fixtures';

const TABS = ['failure', 'layers', 'environment', 'history', 'api'];

const THEMES = ['JupyterLab Light', 'JupyterLab Dark', 'JupyterLab Dark High Contrast'];

async function violations(page: IJupyterLabPageFixture): Promise<string[]> {
  // Galata's page is a proxy of its own Playwright types; axe wants the page itself.
  const plain = page.context().pages()[0] as unknown as ConstructorParameters<
    typeof AxeBuilder
  >[0]['page'];
  const found = await new AxeBuilder({ page: plain })
    .include('.jp-KerasDoctorHint')
    .include(PANEL)
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)
  );
}

for (const theme of THEMES) {
  test.describe(theme, () => {
    test.use({
      mockSettings: {
        ...galata.DEFAULT_SETTINGS,
        '@jupyterlab/apputils-extension:themes': { theme, 'adaptive-theme': false }
      }
    });

    test(`no accessibility violation in ${theme}`, async ({ page, tmpPath }) => {
      await withPanel(page, tmpPath);
      await expect(page.locator('body')).toHaveAttribute('data-jp-theme-name', theme);
      for (const tab of TABS) {
        await page.locator(`#jp-KerasDoctor-tab-${tab}`).click();
        expect(await violations(page), tab).toEqual([]);
      }
      const box = page.locator(PANEL).getByRole('combobox');
      await box.fill('Adam');
      await box.press('ArrowDown');
      await expect(page.locator(PANEL).getByRole('option', { selected: true })).toBeVisible();
      expect(await violations(page), 'names that fit').toEqual([]);
      await box.press('Enter');
      await expect(page.locator('.jp-KerasDoctor-life').first()).toBeVisible();
      expect(await violations(page), 'life of a name').toEqual([]);
    });
  });
}

/** Presses Tab until the focus is on an element. */
async function tabTo(page: IJupyterLabPageFixture, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${target}`);
}

test('a fix is found, applied and taken back with the keyboard alone', async ({
  page,
  tmpPath
}) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await tabTo(page, hintOf(page, 0).locator('[data-action="fix"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('.jp-Dialog .jp-KerasDoctorDiff')).toBeVisible();
  await tabTo(page, page.locator('.jp-Dialog').getByRole('button', { name: 'Apply', exact: true }));
  await page.keyboard.press('Enter');
  const editor = cell(page, 0).locator('.cm-content');
  await expect(editor).toContainText('keras.ops.dot');
  await tabTo(page, hintOf(page, 0).locator('[data-action="undo"]'));
  await page.keyboard.press('Enter');
  await expect(editor).toContainText('keras.backend.dot');
});

test('the panel is opened and worked with the keyboard alone', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await tabTo(page, hintOf(page, 0).locator('[data-action="details"]'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#jp-KerasDoctor-tab-failure')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#jp-KerasDoctor-tab-layers')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  const radios = page.locator(`${PANEL} .jp-KerasDoctor-finding`).first().getByRole('radio');
  await tabTo(page, radios.first());
  await expect(radios.first()).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await expect(radios.nth(1)).toBeFocused();
});

test('a key pressed on a button of the hint does not edit the notebook', async ({
  page,
  tmpPath
}) => {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await hintOf(page, 0).locator('[data-action="details"]').focus();
  await page.keyboard.press('b');
  await page.keyboard.press('d');
  await page.keyboard.press('d');
  await expect(page.locator('.jp-NotebookPanel:visible .jp-Cell')).toHaveCount(1);
  await expect(cell(page, 0).locator('.cm-content')).toContainText('keras.backend.dot');
});
