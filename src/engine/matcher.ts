/** Evaluates one cause against the facts. */

import type { ICause, IExplanation, IFacts, IKit, IOutcome } from './cause';
import { quote, shortened } from './text';
import type { IFinding, IProof } from './types';

/** Bounds of a finding, from the contract. */
export const LIMITS = {
  findings: 5,
  proofs: 8,
  fixes: 6,
  title: 120,
  explanation: 800,
  fact: 300
} as const;

/** What a finding keeps of its confidence when a condition could not be told. */
const UNKNOWN_FACTOR = 0.6;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function boundedProof(proof: IProof): IProof {
  const fact = shortened(oneLine(proof.fact), LIMITS.fact);
  const bounded: IProof = { source: proof.source, fact, ...(proof.at ? { at: proof.at } : {}) };
  const quoted = proof.quote === undefined ? '' : quote(proof.quote);
  return quoted ? { ...bounded, quote: quoted } : bounded;
}

/** Proofs without repetitions, those of the explanation first. */
function mergedProofs(first: readonly IProof[], second: readonly IProof[]): IProof[] {
  const seen = new Set<string>();
  const proofs: IProof[] = [];
  for (const proof of [...first, ...second].map(boundedProof)) {
    const key = `${proof.source}|${proof.fact}|${proof.quote ?? ''}`;
    if (!seen.has(key) && proofs.length < LIMITS.proofs) {
      seen.add(key);
      proofs.push(proof);
    }
  }
  return proofs;
}

function confidenceOf(cause: ICause, outcome: IOutcome, explanation: IExplanation): number {
  const full = explanation.confidence ?? cause.confidence;
  const held = Number.isFinite(full) ? Math.max(0, Math.min(1, full)) : 0;
  return Math.round(held * (outcome.state === 'unknown' ? UNKNOWN_FACTOR : 1) * 100) / 100;
}

/** Says that the notebook's own code raised another error in place of the one that is explained. */
function handedOnProof({ handedOn, t }: IFacts): readonly IProof[] {
  return handedOn
    ? [
        {
          source: 'frame',
          fact: t(
            'This error was caught, and line %1 raised %2 in its place.',
            String(handedOn.frame.line),
            handedOn.type
          ),
          quote: quote(handedOn.frame.text ?? '')
        }
      ]
    : [];
}

function findingOf(
  cause: ICause,
  outcome: IOutcome,
  explanation: IExplanation,
  facts: IFacts
): IFinding | null {
  const proofs = mergedProofs(explanation.because ?? [], outcome.proofs);
  const because = proofs.length === 0 ? proofs : [...proofs, ...handedOnProof(facts)];
  if (because.length === 0) {
    return null;
  }
  const { culprit, symbol, argument, follows, mismatch } = explanation;
  const wouldSettle =
    explanation.wouldSettle ?? (outcome.state === 'unknown' ? outcome.missing : undefined);
  return {
    cause: cause.id,
    title: shortened(oneLine(explanation.title), LIMITS.title),
    explanation: shortened(explanation.explanation.trim(), LIMITS.explanation),
    verdict: explanation.verdict ?? cause.verdict,
    family: explanation.family ?? cause.family,
    ...(culprit ? { culprit } : {}),
    ...(symbol ? { symbol } : {}),
    ...(argument ? { argument } : {}),
    ...(follows ? { follows } : {}),
    ...(mismatch ? { mismatch } : {}),
    confidence: confidenceOf(cause, outcome, explanation),
    because,
    ...(wouldSettle ? { wouldSettle } : {}),
    fixes: explanation.fixes.slice(0, LIMITS.fixes),
    references: explanation.references ?? cause.references
  };
}

/**
 * The finding of a cause, or null where it does not hold or has no proof. A cause that throws does not
 * hold: one bad cause must not take the others with it.
 */
export function match(cause: ICause, facts: IFacts, kit: IKit): IFinding | null {
  try {
    const outcome = cause.when.evaluate(facts);
    return outcome.state === 'no'
      ? null
      : findingOf(cause, outcome, cause.explain(outcome, kit), facts);
  } catch {
    return null;
  }
}
