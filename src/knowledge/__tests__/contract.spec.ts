/**
 * The contract of every cause: its folder is complete, and against all causes together each hit is found by
 * its own cause first, with the expected verdict, family and culprit, and no miss is.
 */

import { existsSync, readdirSync, readFileSync } from 'fs';
import { homedir } from 'os';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import type { IKnowledge } from '../../engine/knowledgeTypes';
import { parseEvidence } from '../../engine/parseEvidence';
import type { Direction, Family, IDiagnosis, IEvidence, Verdict } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const CAUSE_FOLDER = path.join(__dirname, '..', 'causes');
const DATA_FOLDER = path.join(__dirname, '..', 'data');
const HEADINGS = ['What happens', 'Why', 'How it is recognised', 'Fixes', 'References'];
/** The folder of an interpreter or environment, not written as <env>. */
const ENVIRONMENT_PATH = /(?<!<\w+>)\/lib\/python\d/;
const LEAST_HITS = 1;
const LEAST_MISSES = 1;

interface IExpected {
  readonly verdict: Verdict;
  readonly family: Family;
  readonly culprit?: { readonly package: string; readonly direction: Direction };
}

interface IFixture {
  readonly cause: string;
  readonly kind: 'hit' | 'miss';
  readonly file: string;
  readonly origin: { readonly environment?: string; readonly recorded?: string };
  readonly expected: IExpected | null;
  readonly evidence: IEvidence;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

function folders(): readonly string[] {
  return readdirSync(CAUSE_FOLDER).filter(id =>
    existsSync(path.join(CAUSE_FOLDER, id, 'cause.ts'))
  );
}

function fixturesOf(id: string): readonly IFixture[] {
  const folder = path.join(CAUSE_FOLDER, id, 'fixtures');
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files
    .filter(file => /^(?:hit|miss)-.*\.json$/.test(file))
    .map(file => {
      const data = readJson(path.join(folder, file)) as Omit<IFixture, 'cause' | 'kind' | 'file'>;
      return { ...data, cause: id, kind: file.startsWith('hit-') ? 'hit' : 'miss', file };
    });
}

const knowledge: IKnowledge = createKnowledge(
  <T>(name: string) => readJson(path.join(DATA_FOLDER, `${name}.json`)) as T,
  CAUSES
);
const ids = folders();
const fixtures = ids.flatMap(fixturesOf);

/** What of a diagnosis a fixture speaks of. */
function outcomeOf(diagnosis: IDiagnosis, expected: IExpected | null): IExpected | null {
  const [first] = diagnosis.findings;
  if (!first) {
    return null;
  }
  const { verdict, family, culprit } = first;
  const told = culprit ? { package: culprit.package, direction: culprit.direction } : undefined;
  return { verdict, family, ...(expected?.culprit ? { culprit: told } : {}) } as IExpected;
}

describe.each(ids.map(id => [id]))('cause %s', id => {
  const cause = CAUSES.find(item => item.id === id);

  it('is in the generated list under the name of its folder', () => {
    expect(cause?.id).toBe(id);
  });

  it('has a page with every heading, in order', () => {
    const page = readFileSync(path.join(CAUSE_FOLDER, id, 'README.md'), 'utf8');
    const places = HEADINGS.map(heading => page.indexOf(`\n## ${heading}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it('has recorded hits and misses', () => {
    const kinds = fixtures.filter(item => item.cause === id).map(item => item.kind);
    const hits = kinds.filter(kind => kind === 'hit').length;
    expect(hits).toBeGreaterThanOrEqual(LEAST_HITS);
    expect(kinds.filter(kind => kind === 'miss').length).toBeGreaterThanOrEqual(LEAST_MISSES);
  });

  it('is honest about its confidence and refers to https pages', () => {
    expect(cause?.confidence).toBeGreaterThan(0.1);
    expect(cause?.confidence).toBeLessThanOrEqual(1);
    for (const { url, what } of cause?.references ?? []) {
      expect(url).toMatch(/^https:\/\//);
      expect(what).not.toBe('');
    }
  });
});

describe('fixtures', () => {
  it.each(fixtures.map(item => [`${item.cause}/${item.file}`, item] as const))(
    '%s is recorded evidence without paths of the recording machine',
    (_name, { evidence, expected, origin }) => {
      expect(parseEvidence(evidence).ok).toBe(true);
      expect(origin.environment ?? '').not.toBe('');
      expect(JSON.stringify(evidence)).not.toMatch(ENVIRONMENT_PATH);
      expect(JSON.stringify(evidence)).not.toContain(`${homedir()}/`);
      expect(expected === null || typeof expected.family === 'string').toBe(true);
    }
  );

  const hits = fixtures.filter(item => item.kind === 'hit');
  const misses = fixtures.filter(item => item.kind === 'miss');

  it.each(hits.map(item => [`${item.cause}/${item.file}`, item] as const))(
    '%s is found by its cause',
    (_name, { evidence, expected, cause }) => {
      const diagnosis = diagnose(evidence, knowledge);
      expect(outcomeOf(diagnosis, expected)).toEqual(expected);
      expect(diagnosis.findings[0].cause).toBe(cause);
    }
  );

  it.each(misses.map(item => [`${item.cause}/${item.file}`, item] as const))(
    '%s is left to another cause',
    (_name, { evidence, expected, cause }) => {
      const diagnosis = diagnose(evidence, knowledge);
      expect(diagnosis.findings[0]?.cause).not.toBe(cause);
      expect(outcomeOf(diagnosis, expected)).toEqual(expected);
    }
  );
});
