import * as fc from 'fast-check';

import type { ICause, IExplanation, IKit, IOutcome } from '../cause';
import { allOf, enameIs, messageMatches, versionIn } from '../conditions';
import { diagnose } from '../diagnose';
import { parseEvidence } from '../parseEvidence';
import type { IEvidence, IFinding } from '../types';
import { knowledgeWith } from './knowledgeBuilder';

type Change = Partial<Omit<ICause, 'explain'>> & {
  explain?: (outcome: IOutcome, kit: IKit) => Partial<IExplanation>;
};

function cause(change: Change = {}): ICause {
  const { explain, ...rest } = change;
  return {
    id: 'backend-function-gone',
    verdict: 'compatibility',
    family: 'attribute-removed',
    confidence: 0.9,
    when: allOf(
      enameIs('AttributeError'),
      messageMatches(/module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/),
      versionIn('keras', '>=3')
    ),
    references: [],
    ...rest,
    explain: (outcome, kit) => ({
      title: `${outcome.captures.module}.${outcome.captures.name} is gone`,
      explanation: 'Keras 3 has it no longer.',
      culprit: { package: 'keras', direction: 'too-new' },
      fixes: [],
      ...explain?.(outcome, kit)
    })
  };
}

const failed: IEvidence = {
  contract: 1,
  failure: {
    ename: 'AttributeError',
    evalue: "module 'keras.backend' has no attribute 'dot'",
    traceback: [],
    cell: 0
  },
  notebook: { cells: [{ type: 'code', source: 'K.dot(a, b)', executionCount: 1 }] },
  environment: { installed: { keras: '3.15.1' }, loaded: { keras: '3.15.1' } }
};

function findingsOf(evidence: IEvidence, ...causes: ICause[]): readonly IFinding[] {
  return diagnose(evidence, knowledgeWith(...causes)).findings;
}

describe('diagnose', () => {
  it('gives the finding of a cause that holds, with its proofs', () => {
    const { verdict, findings } = diagnose(failed, knowledgeWith(cause()));
    expect(verdict).toBe('compatibility');
    expect(findings[0]).toMatchObject({
      title: 'keras.backend.dot is gone',
      confidence: 0.9,
      because: [{ source: 'message' }, { source: 'environment', fact: 'Keras 3.15.1 is loaded.' }]
    });
  });

  it('says nothing where a condition is refuted', () => {
    const old = { ...failed, environment: { installed: { keras: '2.15.0' } } };
    expect(findingsOf(old, cause())).toEqual([]);
  });

  it('is less sure where a fact is missing, and names it', () => {
    const [finding] = findingsOf({ ...failed, environment: undefined }, cause());
    expect(finding.confidence).toBeCloseTo(0.54);
    expect(finding.wouldSettle).toBe('the version of Keras');
  });

  it('reads the versions off the traceback where the environment is not known', () => {
    const traceback = [
      'Traceback (most recent call last):\n',
      '  File "<ipython-input-1-ab>", line 1, in <module>\n',
      '  File "/usr/lib/python3.12/site-packages/keras/src/ops/operation.py", line 5, in f\n',
      `AttributeError: ${failed.failure.evalue}\n`
    ];
    const [finding] = findingsOf(
      { ...failed, environment: undefined, failure: { ...failed.failure, traceback } },
      cause()
    );
    expect(finding.confidence).toBe(0.9);
    expect(finding.because[1].fact).toBe(
      'The traceback shows a release of Keras from 3.0.5 to 3.15.1.'
    );
  });

  it('keeps the bounds of the contract', () => {
    const long = 'word '.repeat(400);
    const proof = { source: 'message' as const, fact: long, quote: long };
    const wordy = cause({
      explain: (_, { fixes }) => ({
        title: long,
        explanation: long,
        because: Array.from({ length: 20 }, (_, n) => ({ ...proof, fact: `${n} ${long}` })),
        fixes: Array.from({ length: 20 }, () => fixes.restart('x'))
      })
    });
    const many = Array.from({ length: 9 }, (_, n) => ({
      ...wordy,
      id: `cause-${n}`,
      explain: (outcome: IOutcome, kit: IKit) => ({
        ...wordy.explain(outcome, kit),
        symbol: `keras.s${n}`
      })
    }));
    const findings = findingsOf(failed, ...many);
    expect(findings).toHaveLength(5);
    expect(findings[0].title.length).toBeLessThanOrEqual(120);
    expect(findings[0].explanation.length).toBeLessThanOrEqual(800);
    expect(findings[0].because).toHaveLength(8);
    expect(findings[0].because[0].quote?.length).toBeLessThanOrEqual(300);
    expect(findings[0].fixes).toHaveLength(6);
  });

  it('goes on past a cause that throws', () => {
    const bad = cause({
      id: 'bad',
      explain: () => {
        throw new Error('bad');
      }
    });
    expect(findingsOf(failed, bad, cause({ id: 'good' })).map(finding => finding.cause)).toEqual([
      'good'
    ]);
  });

  it('orders by confidence, then by the precedence of families', () => {
    const findings = findingsOf(
      failed,
      cause({ id: 'a', family: 'attribute-removed' }),
      cause({ id: 'b', family: 'saved-model' }),
      cause({ id: 'c', family: 'behaviour-changed', confidence: 0.95 })
    );
    expect(findings.map(finding => finding.cause)).toEqual(['c', 'b', 'a']);
  });

  it('passes every text for the user through the translation', () => {
    const shown = diagnose(failed, knowledgeWith(cause()), { translate: text => `<${text}>` });
    expect(shown.findings[0].because.every(proof => proof.fact.startsWith('<'))).toBe(true);
  });

  it('gives no verdict on anything that is no Evidence, and never throws', () => {
    const knowledge = knowledgeWith(cause());
    fc.assert(
      fc.property(fc.anything(), value => {
        expect(diagnose(value as IEvidence, knowledge).findings).toEqual([]);
      }),
      { numRuns: 200 }
    );
  });

  it('answers huge evidence quickly', () => {
    const frame = {
      path: '/usr/lib/python3.12/site-packages/keras/src/x.py',
      function: 'f',
      line: 1,
      owner: 'keras'
    };
    const huge: IEvidence = {
      ...failed,
      failure: {
        ...failed.failure,
        evalue: `${failed.failure.evalue} ${'<b>\u001b[31m'.repeat(1_000_000)}`
      },
      exceptions: [
        {
          type: 'AttributeError',
          module: '',
          message: 'x'.repeat(10_000_000),
          frames: Array.from({ length: 100_000 }, () => frame)
        }
      ]
    };
    const start = process.cpuUsage().user;
    expect(findingsOf(huge, cause())).toHaveLength(1);
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(1000);
  });
});

describe('parseEvidence', () => {
  const bad: [unknown, string][] = [
    [null, 'not Evidence: an object expected'],
    [{}, 'not Evidence: the field "contract" is missing'],
    [{ contract: 2 }, 'contract version 2 is not understood; understood: 1'],
    [{ contract: 1 }, 'failure: an object expected'],
    [{ contract: 1, failure: { ename: 3 } }, 'failure.ename: a string expected'],
    [
      { ...failed, exceptions: [{ type: 'A', frames: [{}] }] },
      'exceptions[0].frames[0].path: a string expected'
    ]
  ];
  test.each(bad)('%j: %s', (value, error) => {
    expect(parseEvidence(value)).toEqual({ ok: false, error });
  });

  it('keeps null (not there) apart from a missing key (not known), and leaves out what it does not know', () => {
    const parsed = parseEvidence({
      ...failed,
      future: 1,
      environment: { installed: { keras: null }, installer: 'brew' }
    });
    expect(parsed).toMatchObject({
      ok: true,
      evidence: { environment: { installed: { keras: null } } }
    });
    expect(parsed.ok && 'future' in parsed.evidence).toBe(false);
    expect(parsed.ok && 'installer' in (parsed.evidence.environment ?? {})).toBe(false);
  });
});
