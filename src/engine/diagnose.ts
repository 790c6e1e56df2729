/** Evidence and knowledge to a diagnosis. */

import type { IKit } from './cause';
import { createFacts } from './facts';
import { createFixMaker } from './fixes';
import type { IKnowledge } from './knowledgeTypes';
import { match } from './matcher';
import { parseEvidence } from './parseEvidence';
import { ranked } from './ranking';
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
      findings = findingsOf(parsed.evidence, knowledge, options.translate ?? identity);
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
