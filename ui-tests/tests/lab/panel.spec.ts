/** The side panel: its tabs, a pin's preview, and accessibility of what we draw. */

import AxeBuilder from '@axe-core/playwright';
import type { IJupyterLabPageFixture } from '@jupyterlab/galata';

import { cell, expect, hintOf, notebook, open, REMOVED, run, test } from './fixtures';

const PANEL = '#jupyterlab-keras-doctor-panel';

async function withPanel(page: IJupyterLabPageFixture, tmpPath: string): Promise<void> {
  await open(page, tmpPath, notebook([REMOVED]));
  await run(page, 0);
  await hintOf(page, 0).locator('[data-action="details"]').click();
  await expect(page.locator(`${PANEL} .jp-KerasDoctor-finding`).first()).toBeVisible();
}

test('details open the panel with title, proofs and fixes', async ({ page, tmpPath }) => {
  await withPanel(page, tmpPath);
  const finding = page.locator(`${PANEL} .jp-KerasDoctor-finding`).first();
  await expect(finding).toContainText('keras.backend.dot');
  await expect(finding.locator('.jp-KerasDoctor-proofs')).toContainText('has no attribute');
  await expect(finding.getByRole('radio').first()).toBeVisible();
});

test('the tabs are worked with the keyboard', async ({ page, tmpPath }) => {
  await withPanel(page, tmpPath);
  await page.locator('#jp-KerasDoctor-tab-failure').focus();
  for (const tab of ['layers', 'environment', 'history']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(`#jp-KerasDoctor-tab-${tab}`)).toHaveAttribute(
      'aria-selected',
      'true'
    );
  }
  await page.locator('#jp-KerasDoctor-tab-environment').click();
  await expect(page.locator('.jp-KerasDoctor-packages').first()).toContainText('3.15.1');
});

test('a pin shows the exact command before anything happens', async ({ page, tmpPath }) => {
  await withPanel(page, tmpPath);
  const pin = page.locator(`${PANEL} .jp-KerasDoctor-fix`, { hasText: /Keras|TensorFlow/ });
  await pin.getByRole('radio').last().check();
  await expect(page.locator(`${PANEL} .jp-KerasDoctor-fixDetail`).first()).toBeVisible();
  await expect(page.locator('.jp-NotebookPanel:visible .jp-Cell')).toHaveCount(1);
});

test('what we draw has no accessibility violation', async ({ page, tmpPath }) => {
  await withPanel(page, tmpPath);
  // Galata's page is a proxy of its own Playwright types; axe wants the page itself.
  const plain = page.context().pages()[0] as ConstructorParameters<typeof AxeBuilder>[0]['page'];
  const { violations } = await new AxeBuilder({ page: plain })
    .include('.jp-KerasDoctorHint')
    .include(PANEL)
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`)).toEqual([]);
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
