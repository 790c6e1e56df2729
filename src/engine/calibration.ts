/**
 * From the strength of the evidence for a finding, which causes state by hand and which ranks findings, to the
 * share of findings of that strength that are right. The curves are fitted by scripts/lab/calibrate.py.
 */

import type { IEvidence, IFinding } from './types';

/** A curve by its corners: strength and share of right findings, both 0 to 1, both rising strictly. */
export type Curve = readonly (readonly [strength: number, right: number])[];

/** One curve for each kind of evidence and each verdict. */
export interface ICalibration {
  /** The failure comes from a kernel that was asked. */
  readonly live: ICurves;
  /** The failure was read from text: a report, a notebook's output. */
  readonly pasted: ICurves;
}

/** The curves of one kind of evidence, by what the finding says. */
export interface ICurves {
  readonly compatibility: Curve;
  readonly 'not-compatibility': Curve;
}

/** What a reader is told at least and at most: nothing is certain. */
const BOUNDS: readonly [number, number] = [0.01, 0.99];

/** The value of a curve, straight between its corners and level outside them. */
function valueAt(curve: Curve, strength: number): number {
  const above = curve.findIndex(([at]) => at >= strength);
  if (above <= 0) {
    return (above === 0 ? curve[0] : curve[curve.length - 1])?.[1] ?? strength;
  }
  const [from, low] = curve[above - 1];
  const [to, high] = curve[above];
  return low + ((high - low) * (strength - from)) / (to - from);
}

function bounded(share: number): number {
  return Math.round(Math.max(BOUNDS[0], Math.min(BOUNDS[1], share)) * 1000) / 1000;
}

/**
 * The same findings with the confidence that a reader is told. At most one of them is right: the first has the
 * share that its strength has had, the others divide what is left by their strengths, one part being kept for a
 * reason that nothing was found of. The order stays.
 */
export function calibrated(
  findings: readonly IFinding[],
  evidence: IEvidence,
  calibration: ICalibration | undefined
): readonly IFinding[] {
  const [first, ...others] = findings;
  if (!calibration || !first) {
    return findings;
  }
  const curves = calibration[evidence.exceptions ? 'live' : 'pasted'];
  const curve = first.verdict === 'unknown' ? undefined : curves[first.verdict];
  const share = curve ? bounded(valueAt(curve, first.confidence)) : first.confidence;
  const parts = others.reduce((sum, other) => sum + other.confidence, 1);
  return [
    { ...first, confidence: share },
    ...others.map(other => ({
      ...other,
      confidence: Math.min(share, bounded(((1 - share) * other.confidence) / parts))
    }))
  ];
}
