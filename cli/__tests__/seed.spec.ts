/**
 * The seed's three examples as they ran in real kernels (recorded with scripts/record): as saved notebooks, and
 * with the kernel's facts as Evidence.
 */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { run } from './program';

const EXAMPLES = ['seed-pooling', 'seed-dtype', 'seed-custom-layer'];
/** What the last line of each example's output says where it runs. */
const SUCCESS: Readonly<Record<string, RegExp>> = {
  'seed-pooling': /Model compiled successfully/,
  'seed-dtype': /Epoch 2\/2/,
  'seed-custom-layer': /Model using custom layer compiled successfully/
};

interface IFinding {
  readonly verdict: string;
  readonly family: string;
  readonly culprit: { readonly package: string; readonly direction: string };
  readonly fixes: readonly { readonly kind: string; readonly requirements?: readonly string[] }[];
}

function recorded(example: string, environment: string, ending: string): string {
  return path.join(__dirname, 'seed', `${example}-${environment}.${ending}`);
}

function firstFindings(file: string): readonly IFinding[] {
  const answers = JSON.parse(run(['diagnose', '--format', 'json', file]).out) as readonly {
    readonly diagnosis: { readonly findings: readonly IFinding[] };
  }[];
  return answers.map(({ diagnosis }) => diagnosis.findings[0]);
}

describe.each(EXAMPLES)('%s', example => {
  it.each(['tf2.15', 'tf2.4'])('ran in %s and gets no diagnosis', environment => {
    const file = recorded(example, environment, 'ipynb');
    expect(readFileSync(file, 'utf8')).toMatch(SUCCESS[example]);
    expect(run(['diagnose', '--format', 'json', file])).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it.each(['ipynb', 'json'])('without the keras package misses it (%s)', ending => {
    const [finding, ...others] = firstFindings(recorded(example, 'tf2.4-no-keras', ending));
    expect(finding).toMatchObject({
      verdict: 'compatibility',
      family: 'dependency',
      culprit: { package: 'keras', direction: 'missing' }
    });
    expect(others).toEqual([]);
  });

  it('without the keras package is offered the release that goes with TensorFlow 2.4', () => {
    const [finding] = firstFindings(recorded(example, 'tf2.4-no-keras', 'json'));
    expect(finding.fixes[0].requirements).toEqual(['keras==2.4.3']);
  });

  it.each(['ipynb', 'json'])('mixes two Kerases in TensorFlow 2.0 with Keras 2.3 (%s)', ending => {
    const [finding, ...others] = firstFindings(recorded(example, 'tf2.0-keras2.3', ending));
    expect(finding).toMatchObject({
      verdict: 'compatibility',
      family: 'mixed-keras',
      culprit: { package: 'keras', direction: 'mixed' }
    });
    expect(others).toEqual([]);
  });
});
