import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import type { IEvidence } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'data', `${name}.json`), 'utf8')) as T,
  CAUSES
);

const MODEL = 'from tensorflow import keras\nmodel = keras.Sequential([keras.layers.Dense(2)])';

/** The failing cell after the first code fix, for a method that a Sequential model lacks. */
function repaired(method: string, source: string): string {
  const ename = 'AttributeError';
  const evalue = `'Sequential' object has no attribute '${method}'`;
  const loaded = { tensorflow: '2.21.0', keras: '3.15.1' };
  const cells = [MODEL, source].map((text, index) => ({
    type: 'code' as const,
    source: text,
    executionCount: index + 1
  }));
  const evidence: IEvidence = {
    contract: 1,
    failure: { ename, evalue, traceback: [`${ename}: ${evalue}`], cell: 1 },
    environment: { python: '3.12.1', platform: 'linux-x86_64', installed: loaded, loaded },
    notebook: { cells }
  };
  const fix = diagnose(evidence, knowledge).findings[0]?.fixes[0];
  const edits = [...(fix?.edits ?? [])].filter(({ cell }) => cell === 1);
  const lines = source.split('\n');
  for (const { start, end, text } of edits.reverse()) {
    const line = lines[start[0]];
    lines[start[0]] = line.slice(0, start[1]) + text + line.slice(end[1]);
  }
  return lines.join('\n');
}

describe('code fixes of methods', () => {
  it('call the method by the name that its class has now', () => {
    expect(repaired('fit_generator', 'model.fit_generator(batches, epochs=2)')).toBe(
      'model.fit(batches, epochs=2)'
    );
  });

  it('leave out what only the old method took', () => {
    expect(repaired('fit_generator', 'model.fit_generator(batches, workers=4, epochs=2)')).toBe(
      'model.fit(batches, epochs=2)'
    );
  });

  it('make classes of probabilities where the old method did', () => {
    expect(repaired('predict_classes', 'found = model.predict_classes(x)')).toMatch(
      /^found = \(lambda p: .*argmax.*\)\(model\.predict\(x\)\)$/
    );
  });
});
