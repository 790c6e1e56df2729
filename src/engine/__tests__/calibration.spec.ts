import { calibrated } from '../calibration';
import type { ICalibration } from '../calibration';
import type { IEvidence, IFinding } from '../types';

const FLAT = [
  [0, 0.4],
  [1, 0.4]
] as const;
const CALIBRATION: ICalibration = {
  live: {
    compatibility: [
      [0, 0.1],
      [0.5, 0.2],
      [1, 1]
    ],
    'not-compatibility': FLAT
  },
  pasted: { compatibility: FLAT, 'not-compatibility': FLAT }
};

const failure = { ename: 'ValueError', evalue: 'no', traceback: [], cell: null };
const PASTED: IEvidence = { contract: 1, failure };
const LIVE: IEvidence = { ...PASTED, exceptions: [] };

function finding(confidence: number, verdict: IFinding['verdict'] = 'compatibility'): IFinding {
  return {
    cause: 'some-cause',
    title: 'Some cause',
    explanation: 'Some explanation.',
    verdict,
    family: 'argument-changed',
    confidence,
    because: [{ source: 'message', fact: 'said so' }],
    fixes: [],
    references: []
  };
}

const shares = (
  findings: readonly IFinding[],
  evidence = LIVE,
  calibration: ICalibration | undefined = CALIBRATION
) => calibrated(findings, evidence, calibration).map(({ confidence }) => confidence);

describe('the confidence that a reader is told', () => {
  it('lies on the curve of its verdict and kind of evidence, straight between the corners', () => {
    expect(shares([finding(0.75)])).toEqual([0.6]);
    expect(shares([finding(0.25)])).toEqual([0.15]);
    expect(shares([finding(0.75, 'not-compatibility')])).toEqual([0.4]);
    expect(shares([finding(0.75)], PASTED)).toEqual([0.4]);
  });

  it('is never certainty, and stays what it was where no curve is known', () => {
    expect(shares([finding(1)])).toEqual([0.99]);
    expect(shares([finding(0.3, 'unknown')])).toEqual([0.3]);
    expect(calibrated([finding(0.75)], LIVE, undefined)[0].confidence).toBe(0.75);
  });

  it('divides among the others what the first leaves, in their order', () => {
    const [first, second, third] = shares([finding(0.75), finding(0.7), finding(0.3)]);
    expect(first).toBe(0.6);
    expect(second).toBeCloseTo(0.14);
    expect(third).toBeCloseTo(0.06);
  });

  it('never puts a later finding above the first', () => {
    const [first, second] = shares([finding(0.3), finding(0.29), finding(0.28)]);
    expect(second).toBeLessThanOrEqual(first);
  });

  it('says nothing of no finding', () => {
    expect(shares([])).toEqual([]);
  });
});
