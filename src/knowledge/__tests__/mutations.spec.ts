/**
 * Changed failures of the laboratory: nothing throws, and what is no matter of versions is not called one with
 * confidence. `MUTATED=100000 npx jest mutations` runs as many as wanted.
 */

import { readdirSync, readFileSync } from 'fs';
import * as path from 'path';
import { brotliDecompressSync } from 'zlib';

import { createFacts } from '../../engine/facts';
import { createFixMaker } from '../../engine/fixes';
import { diagnose } from '../../engine/diagnose';
import { parseEvidence } from '../../engine/parseEvidence';
import { identity } from '../../engine/translate';
import type { IEvidence, Verdict } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';
import { mutated, seededRandom } from './mutations';

const LABORATORY = path.join(__dirname, '..', '..', '..', 'scripts', 'lab', 'data');
const DATA_FOLDER = path.join(__dirname, '..', 'data');
const COUNT = Number(process.env.MUTATED ?? 1000);
/** From here on a finding is stated, not offered. */
const STATED = 0.9;

interface IRecorded {
  readonly origin: { readonly environment: string; readonly program: string };
  readonly expected?: { readonly verdict: Verdict };
  readonly evidence: IEvidence;
}

const recorded: readonly IRecorded[] = readdirSync(LABORATORY)
  .filter(name => name.endsWith('.ndjson.br'))
  .flatMap(name =>
    brotliDecompressSync(readFileSync(path.join(LABORATORY, name)))
      .toString()
      .split('\n')
  )
  .filter(Boolean)
  .map(line => JSON.parse(line) as IRecorded)
  .filter(({ expected, evidence }) => expected && evidence);

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(DATA_FOLDER, `${name}.json`), 'utf8')) as T,
  CAUSES
);

/** Causes that throw; the matcher would hide it. */
function throwing(evidence: IEvidence): readonly string[] {
  const parsed = parseEvidence(evidence);
  if (!parsed.ok) {
    return [parsed.error];
  }
  const facts = createFacts(parsed.evidence, knowledge, identity);
  const kit = { facts, fixes: createFixMaker(facts), t: identity };
  return CAUSES.flatMap(cause => {
    try {
      const outcome = cause.when.evaluate(facts);
      if (outcome.state !== 'no') {
        cause.explain(outcome, kit);
      }
      return [];
    } catch (error) {
      return [`${cause.id}: ${String(error)}`];
    }
  });
}

describe('changed failures', () => {
  it('throw nothing, and blame no version for what is no matter of versions', () => {
    const random = seededRandom(20);
    const thrown = new Map<string, string>();
    const flipped = new Map<string, string>();
    for (let count = 0; count < COUNT; count++) {
      const { origin, expected, evidence } = recorded[Math.floor(random() * recorded.length)];
      const change = mutated(evidence, random);
      const name = `${origin.program} (${origin.environment}) ${change.changes.join('+')}`;
      for (const error of throwing(change.evidence)) {
        thrown.set(error, name);
      }
      const [first] = diagnose(change.evidence, knowledge).findings;
      if (
        expected?.verdict === 'not-compatibility' &&
        first?.verdict === 'compatibility' &&
        first.confidence >= STATED
      ) {
        flipped.set(`${first.cause} ${first.confidence}`, name);
      }
    }
    expect(Object.fromEntries(thrown)).toEqual({});
    expect(Object.fromEntries(flipped)).toEqual({});
  });
});
