/** Evidence and knowledge to a diagnosis. */

import { calibrated } from './calibration';
import type { IKit } from './cause';
import { createFacts } from './facts';
import { createFixMaker } from './fixes';
import type { IKnowledge } from './knowledgeTypes';
import { match } from './matcher';
import { parseEvidence, trusted } from './parseEvidence';
import { ranked } from './ranking';
import { reread } from './reread';
import { cleaned } from './text';
import { identity } from './translate';
import type { IDiagnosis, IEvidence, IFinding, Translate } from './types';

/** What a caller may choose. */
export interface IDiagnoseOptions {
  /** Language of titles, explanations, facts and effects; English if not given. */
  readonly translate?: Translate;
}

function findingsOf(
  evidence: IEvidence,
  knowledge: IKnowledge,
  translate: Translate
): readonly IFinding[] {
  const facts = createFacts(evidence, knowledge, translate);
  const kit: IKit = { facts, fixes: createFixMaker(facts), t: translate };
  const findings: IFinding[] = [];
  for (const cause of knowledge.causes) {
    const finding = match(cause, facts, kit);
    if (finding) {
      findings.push(finding);
    }
  }
  return ranked(findings);
}

/** Findings at or above this are worth more than a second reading. */
const GOOD_ENOUGH = 0.5;

/** The failure of a report whose backticks became plain quotation marks on its way, or null. */
function withBackticks(evidence: IEvidence): IEvidence | null {
  const { failure } = evidence;
  const evalue = failure.evalue.replace(/'([\w.]{1,60})'/g, '`$1`');
  return evidence.notebook || evidence.exceptions || evalue === failure.evalue
    ? null
    : trusted({ ...evidence, failure: { ...failure, evalue } });
}

/** A report whose words fit nothing is read a second time with the quotation marks that Keras uses. */
function findingsOfReport(
  evidence: IEvidence,
  knowledge: IKnowledge,
  translate: Translate
): readonly IFinding[] {
  const found = findingsOf(evidence, knowledge, translate);
  const other = (found[0]?.confidence ?? 0) < GOOD_ENOUGH ? withBackticks(evidence) : null;
  const again = other ? findingsOf(other, knowledge, translate) : [];
  return (again[0]?.confidence ?? 0) > Math.max(GOOD_ENOUGH, found[0]?.confidence ?? 0)
    ? again
    : found;
}

/**
 * Why a failure happened, best finding first. Total: never throws; what is no valid Evidence, or matches
 * nothing, gives verdict 'unknown' without findings.
 */
export function diagnose(
  evidence: IEvidence,
  knowledge: IKnowledge,
  options: IDiagnoseOptions = {}
): IDiagnosis {
  const parsed = parseEvidence(evidence);
  const failure = parsed.ok ? parsed.evidence.failure : { ename: '', evalue: '', cell: null };
  let findings: readonly IFinding[] = [];
  if (parsed.ok) {
    try {
      const told = reread(parsed.evidence);
      findings = calibrated(
        findingsOfReport(told, knowledge, options.translate ?? identity),
        told,
        knowledge.calibration
      );
    } catch {
      findings = [];
    }
  }
  return {
    contract: 1,
    verdict: findings[0]?.verdict ?? 'unknown',
    findings,
    knowledge: knowledge.state,
    failure: {
      ename: cleaned(failure.ename, 512),
      evalue: cleaned(failure.evalue),
      cell: failure.cell
    }
  };
}
