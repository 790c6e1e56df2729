/** The time machine in the panel: the way from a failure to it, what it loads, and Ctrl+Z in the cell. */

import type { IJupyterLabPageFixture } from '@jupyterlab/galata';

import { cell, expect, notebook, open, PANEL, REMOVED, run, test, withPanel } from './fixtures';

/** Chunks of the extension that the page has fetched. */
async function chunks(page: IJupyterLabPageFixture): Promise<number> {
  return page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /jupyterlab-keras-doctor\/static\/[^?]+\.js/.test(name)).length
  );
}

test('a failure leads to the life of its name; its code comes only then', async ({
  page,
  tmpPath
}) => {
  await withPanel(page, tmpPath);
  const before = await chunks(page);
  await page.locator(PANEL).getByRole('button', { name: 'When did this change?' }).click();
  await expect(page.locator(`${PANEL} .jp-KerasDoctor-apiLife h2`)).toHaveText('keras.backend.dot');
  await expect(
    page.locator(PANEL).getByRole('img', { name: /^Keras: until 2\.15; not in this kernel/ })
  ).toBeVisible();
  expect(await chunks(page)).toBeGreaterThan(before);
});

test('nothing is asked of the kernel to look a name up', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook(['import keras']));
  await run(page, 0);
  await page.evaluate(async () => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    const sessions = Array.from(window.jupyterapp.serviceManager.sessions.running());
    for (const model of sessions) {
      const session = window.jupyterapp.serviceManager.sessions.connectTo({ model });
      session.kernel?.anyMessage.connect((_, { msg, direction }) => {
        if (direction === 'send') {
          seen.push(msg.header.msg_type);
        }
      });
    }
    await window.jupyterapp.commands.execute('keras-doctor:look-up-api', {
      symbol: 'tf.placeholder'
    });
  });
  await expect(page.locator(`${PANEL} .jp-KerasDoctor-apiLife h2`)).toHaveText(
    'tensorflow.placeholder'
  );
  await expect(page.locator(PANEL)).toContainText('No release is marked');
  const sent = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(sent.filter(type => type.startsWith('execute'))).toEqual([]);
});

test('Ctrl+Z in the cell takes an inserted name back', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED]));
  const editor = cell(page, 0).locator('.cm-content');
  await editor.click();
  await page.evaluate(async () => {
    await window.jupyterapp.commands.execute('keras-doctor:look-up-api', {
      symbol: 'keras.backend.dot'
    });
  });
  await page
    .locator(PANEL)
    .getByRole('button', { name: 'Insert keras.ops.dot into the active cell' })
    .click();
  await page.locator('.jp-Dialog').getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(editor).toContainText('keras.ops.dot(1, 2)');
  await editor.click();
  await page.keyboard.press('Control+z');
  await expect(editor).toContainText('keras.backend.dot(1, 2)');
});
