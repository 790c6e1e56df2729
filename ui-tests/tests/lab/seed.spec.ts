/** The seed's examples and a wrong shape, with a real TensorFlow 2.21 and Keras 3.15.1. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { cell, example, expect, hintOf, open, run, test } from './fixtures';

const SEED = path.resolve(__dirname, '..', '..', 'seed');

/** Nested lists of numbers by the name of the input. */
type Outputs = Readonly<Record<string, unknown>>;

/** What TensorFlow 2.15 computes; `scripts/record/seed_layer.py` recorded it. */
const RECORDED = JSON.parse(readFileSync(path.join(SEED, 'layer-output.json'), 'utf8')) as {
  readonly tensorflow: string;
  readonly output: Outputs;
};

const numbers = (nested: unknown): number[] => [nested].flat(Infinity) as number[];

/** The example's notebook with one more cell, the measurement of its layer. */
function withMeasurement(notebook: string): string {
  const parsed = JSON.parse(notebook) as { cells: object[] };
  const source = readFileSync(path.join(SEED, 'layer_output.py'), 'utf8');
  const measurement = {
    cell_type: 'code',
    id: 'measurement',
    execution_count: null,
    metadata: {},
    outputs: [],
    source
  };
  return JSON.stringify({ ...parsed, cells: [...parsed.cells, measurement] });
}

test('the third seed example gets a hint and a fix after which it computes what TensorFlow 2.15 does', async ({
  page,
  tmpPath
}) => {
  test.setTimeout(300_000);
  await open(page, tmpPath, withMeasurement(example('seed-examples')));
  await run(page, 1);
  await run(page, 2);
  await run(page, 3);
  const hint = hintOf(page, 3);
  await expect(hint).toBeVisible();
  await expect(hint).toContainText('Caught and printed:');
  await expect(hint).toContainText('keras.backend.dot');
  await expect(hint).toContainText(/3\.0/);
  await expect(hint.locator('[data-action="fix"]')).toContainText('keras.ops.dot');
  await expect(hintOf(page, 1)).toHaveCount(0);
  await expect(hintOf(page, 2)).toHaveCount(0);

  await hint.locator('[data-action="fix"]').click();
  const dialog = page.locator('.jp-Dialog');
  await expect(
    dialog.locator('.jp-KerasDoctorDiff-line[data-change="added"]').last()
  ).toContainText('keras.ops.dot(inputs, self.w)');
  await dialog.getByRole('button', { name: 'Apply and run' }).click();
  await expect(cell(page, 3).locator('.jp-OutputArea')).toContainText(
    'Model using custom layer compiled successfully',
    { timeout: 60_000 }
  );

  await run(page, 4);
  const printed = await cell(page, 4).locator('.jp-OutputArea-output').innerText();
  const output = JSON.parse(printed.slice(printed.indexOf('{'))) as Outputs;
  expect(RECORDED.tensorflow).toMatch(/^2\.15\./);
  expect(Object.keys(output)).toEqual(Object.keys(RECORDED.output));
  for (const [name, recorded] of Object.entries(RECORDED.output)) {
    const computed = numbers(output[name]);
    const expected = numbers(recorded);
    expect(computed).toHaveLength(expected.length);
    computed.forEach((value, at) => expect(value, `${name}[${at}]`).toBeCloseTo(expected[at], 5));
  }
});

test('a wrong input shape is no version problem, and the hint says which axes', async ({
  page,
  tmpPath
}) => {
  test.setTimeout(240_000);
  await open(page, tmpPath, example('wrong-input-shape'));
  await run(page, 1);
  await run(page, 2);
  const hint = hintOf(page, 2);
  await expect(hint).toContainText('Not a version problem');
  await expect(hint).toHaveAttribute('data-look', 'other');
  await expect(hint).toContainText(/32, 28, 28/);
});
