/** The side panel: its tabs, and a pin's preview. */

import { expect, PANEL, test, withPanel } from './fixtures';

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
