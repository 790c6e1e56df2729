/** One failure in Notebook 7 and in the oldest JupyterLab and Notebook, without the helpers of one release. */

import { expect, test } from '@playwright/test';

const SOURCE = 'import keras\nkeras.backend.dot(1, 2)';

const NOTEBOOK = {
  cells: [
    {
      cell_type: 'code',
      id: 'one',
      execution_count: null,
      metadata: {},
      outputs: [],
      source: SOURCE
    }
  ],
  metadata: {
    kernelspec: { display_name: 'Stub keras3', language: 'python', name: 'stub-keras3' },
    language_info: { name: 'python' }
  },
  nbformat: 4,
  nbformat_minor: 5
};

for (const [application, url] of [
  ['JupyterLab', '/lab/tree/smoke.ipynb?reset'],
  ['Notebook', '/notebooks/smoke.ipynb']
]) {
  test(`${application}: a failed cell gets its hint, and the panel opens`, async ({
    page,
    request
  }) => {
    const saved = await request.put('/api/contents/smoke.ipynb', {
      data: { type: 'notebook', format: 'json', content: NOTEBOOK }
    });
    expect(saved.ok()).toBe(true);
    await page.goto(url);
    const cell = page.locator('.jp-NotebookPanel .jp-CodeCell').first();
    await cell.locator('.cm-content').click({ timeout: 60_000 });
    await expect(page.locator('.jp-Notebook-ExecutionIndicator')).toHaveAttribute(
      'data-status',
      'idle',
      { timeout: 60_000 }
    );
    await page.keyboard.press('Control+Enter');
    const hint = page.locator('.jp-KerasDoctorHint');
    await expect(hint).toContainText('keras.backend.dot', { timeout: 60_000 });
    await hint.locator('[data-action="details"]').click();
    await expect(page.locator('.jp-KerasDoctor-finding').first()).toContainText(
      'keras.backend.dot'
    );
  });
}
