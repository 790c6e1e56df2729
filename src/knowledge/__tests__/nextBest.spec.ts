/**
 * Where no set of versions can be installed, a finding says which requirement cannot be met and what is next best:
 * another fix that can be had here, another Python or platform, or porting the code.
 */

import { readdirSync, readFileSync } from 'fs';
import * as path from 'path';

import { diagnose } from '../../engine/diagnose';
import type { IEvidence, IFinding, IFix } from '../../engine/types';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const HERE = path.join(__dirname, '..');
const CHANGES = ['pin', 'upgrade', 'install'];
const NEXT = /new environment with Python|it exists for|port the code|installed already/;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

const knowledge = createKnowledge(
  <T>(name: string) => readJson(path.join(HERE, 'data', `${name}.json`)) as T,
  CAUSES
);

const recorded = readdirSync(path.join(HERE, 'causes'), { recursive: true, encoding: 'utf8' })
  .filter(file => /fixtures[\\/]hit-.*\.json$/.test(file))
  .sort();

const stuck: readonly (readonly [file: string, finding: IFinding, fix: IFix])[] = recorded.flatMap(
  file => {
    const { evidence } = readJson(path.join(HERE, 'causes', file)) as { evidence: IEvidence };
    const finding = diagnose(evidence, knowledge).findings[0] as IFinding | undefined;
    const fix = finding?.fixes.find(one => CHANGES.includes(one.kind) && one.feasible === 'no');
    return finding && fix ? [[file, finding, fix] as const] : [];
  }
);

describe('a finding whose versions cannot be had', () => {
  it('is among the recorded ones', () => {
    expect(stuck.length).toBeGreaterThan(50);
  });

  it.each(stuck)('%s: says why, and what is next best', (_file, finding, fix) => {
    expect(fix.why).toBeTruthy();
    expect(fix.requirements).toBeUndefined();
    const others = finding.fixes.filter(one => one !== fix && one.feasible !== 'no');
    expect([fix.why, ...others.map(one => one.title)].join('\n')).toMatch(
      others.length > 0 ? /./ : NEXT
    );
  });
});

function recordedFinding(file: string): IFinding {
  const { evidence } = readJson(path.join(HERE, 'causes', file)) as { evidence: IEvidence };
  return diagnose(evidence, knowledge).findings[0];
}

describe('a pin for a name that is gone', () => {
  it('asks for releases that can be called: later ones had a module of that name', () => {
    const finding = recordedFinding(
      'import-not-in-release/fixtures/hit-plain-merge-function-tf2.11.json'
    );
    expect(finding.culprit?.needs).toBe('>=1.2.2,<2.9');
    expect(finding.fixes.find(fix => fix.kind === 'pin')?.title).toContain('Keras >=1.2.2,<2.2');
  });

  it('is not offered where an old release holds back what has no wheel for this Python', () => {
    const finding = recordedFinding(
      'attribute-not-in-release/fixtures/hit-broken-comp-transformers-config-tf2.21-transformers5.json'
    );
    expect(finding.fixes.find(fix => fix.kind === 'pin')?.feasible).toBe('no');
  });
});

describe('a library that is too old for the TensorFlow in use', () => {
  it('is renewed before TensorFlow is made older', () => {
    const { fixes } = recordedFinding(
      'requirement-not-met/fixtures/hit-broken-comp-probability-tf2.19-probability0.20.json'
    );
    expect(fixes.map(fix => fix.kind)).toEqual(['upgrade', 'pin']);
    expect(fixes[0].requirements).toContain('tensorflow-probability==0.25.0');
  });
});
