/** Ways in which a cell can end, and whether a hint is due. */

import {
  cell,
  command,
  expect,
  finished,
  hintOf,
  notebook,
  open,
  REMOVED,
  run,
  test
} from './fixtures';

/** Cells that fail, or show a failure, and get a hint. */
const HINTED: Readonly<Record<string, string>> = {
  'a plain exception': REMOVED,
  'an exception under %%time': `%%time\n${REMOVED}`,
  'an error that the code printed': `import keras\ntry:\n    keras.backend.dot(1, 2)\nexcept Exception as e:\n    print(f"Error during model definition: {e}")`,
  'an error printed as a traceback': `import keras, traceback\ntry:\n    keras.backend.dot(1, 2)\nexcept Exception:\n    traceback.print_exc()`
};

/** Cells after which nothing may appear. */
const QUIET: Readonly<Record<string, string>> = {
  'an interrupt': 'raise KeyboardInterrupt',
  'a system exit': 'raise SystemExit',
  'ordinary text about errors': 'print("validation error: 0.12")',
  'an empty cell': '# nothing'
};

// One page for many cells: loading the application takes longer than running them.
test('every way to fail gets a hint', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook(Object.values(HINTED)));
  for (const [index, name] of Object.keys(HINTED).entries()) {
    await run(page, index);
    await expect(hintOf(page, index), name).toContainText('keras.backend.dot');
  }
});

test('nothing appears after cells that only look like a failure', async ({ page, tmpPath }) => {
  const expected = { source: REMOVED, metadata: { tags: ['raises-exception'] } };
  const cells = [...Object.values(QUIET), expected];
  await open(page, tmpPath, notebook([...cells, REMOVED]));
  for (const index of cells.keys()) {
    await run(page, index);
  }
  // The last cell's hint shows that those before it have been dealt with.
  await run(page, cells.length);
  await expect(hintOf(page, cells.length)).toBeVisible();
  await expect(page.locator('.jp-KerasDoctorHint')).toHaveCount(1);
});

test('cells queued behind a failure: no hint', async ({ page, tmpPath }) => {
  await open(page, tmpPath, notebook([REMOVED, REMOVED, REMOVED]));
  await command(page, 'notebook:run-all-cells');
  await finished(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await expect(page.locator('.jp-KerasDoctorHint')).toHaveCount(1);
});

test('an error stored in the file: no hint until asked, then one without a kernel', async ({
  page,
  tmpPath
}) => {
  const error = {
    output_type: 'error',
    ename: 'AttributeError',
    evalue: "module 'keras.backend' has no attribute 'dot'",
    traceback: ["AttributeError: module 'keras.backend' has no attribute 'dot'"]
  };
  await open(page, tmpPath, notebook([{ source: REMOVED, outputs: [error] }]));
  await expect(cell(page, 0).locator('.jp-OutputArea-output')).toBeVisible();
  await expect(page.locator('.jp-KerasDoctorHint[data-look="version"]')).toHaveCount(0);
  await cell(page, 0).locator('.jp-InputPrompt').click();
  await command(page, 'keras-doctor:diagnose-cell');
  await expect(hintOf(page, 0)).toContainText('keras.backend.dot');
});

test('a cell that runs again without failing: the hint goes', async ({ page, tmpPath }) => {
  const source =
    'import keras\nif not globals().get("seen"):\n    seen = True\n    keras.backend.dot(1, 2)';
  await open(page, tmpPath, notebook([source]));
  await run(page, 0);
  await expect(hintOf(page, 0)).toBeVisible();
  await run(page, 0);
  await expect(hintOf(page, 0)).toHaveCount(0);
});
