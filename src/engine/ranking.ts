/** The order of findings. */

import { LIMITS } from './matcher';
import type { Family, IFinding } from './types';

/** Families from the one that takes precedence down; vocabulary.md, "which family, where two fit". */
const PRECEDENCE: readonly Family[] = [
  'native-crash',
  'stale-kernel',
  'broken-install',
  'third-party',
  'saved-model',
  'save-format',
  'mixed-keras',
  'numpy',
  'protobuf',
  'python-version',
  'gpu-stack',
  'backend',
  'dependency',
  'custom-object-api',
  'optimizer-state',
  'kerastensor',
  'eager-graph',
  'metric-names',
  'import-moved',
  'attribute-removed',
  'argument-changed',
  'behaviour-changed'
];

/** Findings below this are no help. */
const LEAST_CONFIDENCE = 0.1;

function place(family: Family): number {
  const found = PRECEDENCE.indexOf(family);
  return found === -1 ? PRECEDENCE.length : found;
}

/** 0: not-compatibility that quotes the user's own frame; 1: the rest. */
function userFirst(finding: IFinding): number {
  const quotes = finding.because.some(
    proof => proof.source === 'frame' && proof.quote !== undefined
  );
  return finding.verdict === 'not-compatibility' && quotes ? 0 : 1;
}

function order(left: IFinding, right: IFinding): number {
  return (
    right.confidence - left.confidence ||
    userFirst(left) - userFirst(right) ||
    place(left.family) - place(right.family) ||
    (left.cause < right.cause ? -1 : Number(left.cause > right.cause))
  );
}

/** Do two findings say the same thing to a user? */
function same(left: IFinding, right: IFinding): boolean {
  return (
    left.family === right.family &&
    left.culprit?.package === right.culprit?.package &&
    left.culprit?.direction === right.culprit?.direction &&
    (right.symbol === undefined || left.symbol === right.symbol)
  );
}

/** Best first, without repetitions, at most five. */
export function ranked(findings: readonly IFinding[]): readonly IFinding[] {
  const kept: IFinding[] = [];
  for (const finding of [...findings].sort(order)) {
    if (finding.confidence >= LEAST_CONFIDENCE && !kept.some(other => same(other, finding))) {
      kept.push(finding);
    }
  }
  return kept.slice(0, LIMITS.findings);
}
