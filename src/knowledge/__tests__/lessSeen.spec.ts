/**
 * What decides against a version may not be there: the notebook that shows whose class it is, the end of a message, the
 * version of Keras. Then a cause may guess a version, but not state it.
 */

import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import type { IEvidence } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const HERE = path.join(__dirname, '..');
/** From here on a finding is stated, not offered. */
const STATED = 0.9;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

const knowledge = createKnowledge(
  <T>(name: string) => readJson(path.join(HERE, 'data', `${name}.json`)) as T,
  CAUSES
);

const withoutNotebook = ({ notebook, ...evidence }: IEvidence): IEvidence => evidence;
const withoutProbe = ({ environment, exceptions, layers, ...evidence }: IEvidence): IEvidence =>
  evidence;

function cutMessage({ exceptions, ...evidence }: IEvidence): IEvidence {
  const { evalue } = evidence.failure;
  const kept = evalue.slice(0, evalue.indexOf('Received:'));
  return { ...evidence, failure: { ...evidence.failure, evalue: kept, traceback: [] } };
}

describe('a failure of the code that is seen in part', () => {
  it.each([
    [
      'extra-positional-layer-argument',
      'user-own-second-own-layer-uncalled-tf2.16-keras3.3',
      withoutNotebook
    ],
    [
      'model-file-of-another-keras',
      'user-own-second-trainable-not-taken-tf2.16-keras3.3',
      withoutNotebook
    ],
    ['ragged-array', 'notebooks-img-list-different-tf2.21-keras3.15', withoutNotebook],
    [
      'lambda-without-output-shape',
      'unseen-own-lambda-takes-nothing-tf2.21-keras3.15',
      withoutProbe
    ],
    ['slash-in-layer-name', 'unseen-own-sequential-without-list-tf2.21-keras3.15', cutMessage]
  ])('is not stated as %s', (cause, recorded, part) => {
    const file = path.join(HERE, 'causes', cause, 'fixtures', `miss-${recorded}.json`);
    const { evidence } = readJson(file) as { evidence: IEvidence };
    expect(diagnose(evidence, knowledge).verdict).toBe('not-compatibility');
    const { verdict, findings } = diagnose(part(evidence), knowledge);
    expect(verdict === 'compatibility' && findings[0].confidence >= STATED).toBe(false);
  });
});
