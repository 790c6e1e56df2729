/** The time machine in JupyterLab and Notebook, newest and oldest, with the keyboard alone. */

import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

const NOTEBOOK = {
  cells: [
    {
      cell_type: 'code',
      id: 'one',
      execution_count: null,
      metadata: {},
      outputs: [],
      source: 'import keras\nkeras.backend.dot(1, 2)'
    }
  ],
  metadata: {
    kernelspec: { display_name: 'Stub keras3', language: 'python', name: 'stub-keras3' },
    language_info: { name: 'python' }
  },
  nbformat: 4,
  nbformat_minor: 5
};

/** Presses a key until the focus is on an element. */
async function moveTo(page: Page, key: 'Tab' | 'Shift+Tab', target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press(key);
    if (await target.evaluate(element => element === document.activeElement)) {
      return;
    }
  }
  throw new Error(`${key} does not reach ${target}`);
}

/** Executes a command by its name in the command palette. */
async function execute(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+C');
  await expect(page.locator('.lm-CommandPalette-input:visible')).toBeFocused();
  await page.keyboard.type(name);
  await expect(
    page.locator('.lm-CommandPalette-item.lm-mod-active .lm-CommandPalette-itemLabel')
  ).toContainText(name);
  await page.keyboard.press('Enter');
}

for (const [application, url] of [
  ['JupyterLab', '/lab/tree/machine.ipynb?reset'],
  ['Notebook', '/notebooks/machine.ipynb']
]) {
  test(`${application}: a name is looked up and replaced with the keyboard alone`, async ({
    page,
    request
  }) => {
    const saved = await request.put('/api/contents/machine.ipynb', {
      data: { type: 'notebook', format: 'json', content: NOTEBOOK }
    });
    expect(saved.ok()).toBe(true);
    await page.goto(url);
    const editor = page.locator('.jp-NotebookPanel .jp-CodeCell .cm-content').first();
    await editor.click({ timeout: 60_000 });
    await expect(page.locator('.jp-Notebook-ExecutionIndicator')).toHaveAttribute(
      'data-status',
      'idle',
      { timeout: 60_000 }
    );
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.jp-KerasDoctorHint')).toBeVisible({ timeout: 60_000 });

    // The name under the cursor, and the release that the kernel runs.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+End');
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press('ArrowLeft');
    }
    await execute(page, 'Look Up API');
    const box = page.getByRole('combobox', { name: 'Name in TensorFlow or Keras' });
    const title = page.locator('.jp-KerasDoctor-apiLife h2');
    await expect(title).toHaveText('keras.backend.dot');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('keras.backend.dot');
    await expect(page.locator('.jp-KerasDoctor-apiHere')).toContainText('not in this kernel');

    // Another name with one of its arguments, out of the list; then back.
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Adam(lr');
    const option = page.locator('.jp-KerasDoctor-suggestions').getByRole('option').first();
    await expect(option).toContainText('(lr=)');
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(title).toHaveText('keras.optimizers.Adam');
    await expect(page.locator('.jp-KerasDoctor-apiAsked')).toContainText('learning_rate');
    await moveTo(page, 'Shift+Tab', page.getByRole('button', { name: 'Back to the name before' }));
    await page.keyboard.press('Enter');
    await expect(title).toHaveText('keras.backend.dot');

    // The replacement goes into the active cell, after a look at it, and one undo takes it back.
    await box.focus();
    await moveTo(
      page,
      'Tab',
      page.getByRole('button', { name: 'Insert keras.ops.dot into the active cell' })
    );
    await page.keyboard.press('Enter');
    await expect(page.locator('.jp-Dialog .jp-KerasDoctorDiff')).toBeVisible();
    const apply = page.locator('.jp-Dialog').getByRole('button', { name: 'Apply', exact: true });
    await moveTo(page, 'Tab', apply);
    await page.keyboard.press('Enter');
    await expect(editor).toContainText('keras.ops.dot(1, 2)');
    await moveTo(page, 'Tab', page.locator('.jp-KerasDoctor-apiLife').getByText('Undo'));
    await page.keyboard.press('Enter');
    await expect(editor).toContainText('keras.backend.dot(1, 2)');
    await expect(editor).not.toContainText('keras.ops.dot');
  });
}
