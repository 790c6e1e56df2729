/** Conditions on frames: whose code raised, and through whose it went. */

import type { ICondition, IFacts, IOutcome } from '../cause';
import { isThirdParty, sitePath } from '../frames';
import { cannotTell, matched, NOT_MATCHED } from '../outcomes';
import { frameProof, userLineProof } from '../proofs';
import type { FrameOwner, IFrame } from '../types';
import { normalizedName } from '../versions';
import { check } from './combine';

/** Which frame is meant: an owner ('keras', 'numpy', 'tensorflow_addons' …), a path and a function. */
export interface IFramePattern {
  readonly owner?: FrameOwner;
  /** Matched against the path below site-packages with forward slashes, else the whole path. */
  readonly path?: RegExp;
  readonly function?: RegExp;
  readonly text?: RegExp;
}

/** Does a frame fit? */
export function frameFits(frame: IFrame, pattern: IFramePattern): boolean {
  const path = sitePath(frame.path) ?? frame.path.replace(/\\/g, '/');
  return (
    (pattern.owner === undefined || frame.owner === pattern.owner) &&
    (pattern.path === undefined || pattern.path.test(path)) &&
    (pattern.function === undefined || pattern.function.test(frame.function)) &&
    (pattern.text === undefined || pattern.text.test(frame.text ?? ''))
  );
}

function tracebackMissing(facts: IFacts): IOutcome {
  return cannotTell(facts.t('the traceback'));
}

/** The frame that raised fits. */
export function raisedIn(pattern: IFramePattern, fact?: string): ICondition {
  return check(facts => {
    const frame = facts.raisedIn;
    if (!frame) {
      return tracebackMissing(facts);
    }
    const text = fact ?? facts.t('The error was raised here.');
    return frameFits(frame, pattern) ? matched([frameProof(facts, frame, text)]) : NOT_MATCHED;
  });
}

/** The user's own code raised: no frame of a library lies behind it. */
export function userRaised(): ICondition {
  return check(facts => {
    if (!facts.raisedIn) {
      return tracebackMissing(facts);
    }
    const proof = userLineProof(facts);
    return facts.raisedIn.owner === 'user' ? matched(proof ? [proof] : []) : NOT_MATCHED;
  });
}

/** A frame of the exception that reached the cell fits. The last one that fits is the proof. */
export function anyFrame(pattern: IFramePattern, fact?: string): ICondition {
  return frameAmong(facts => facts.frames, pattern, fact);
}

/** A frame of any exception of the chain fits. */
export function anyChainFrame(pattern: IFramePattern, fact?: string): ICondition {
  return frameAmong(facts => facts.exceptions.flatMap(item => item.frames), pattern, fact);
}

function frameAmong(
  read: (facts: IFacts) => readonly IFrame[],
  pattern: IFramePattern,
  fact?: string
): ICondition {
  return check(facts => {
    const frames = read(facts);
    if (frames.length === 0) {
      return tracebackMissing(facts);
    }
    const fitting = frames.filter(frame => frameFits(frame, pattern));
    const last = fitting[fitting.length - 1];
    const text = fact ?? facts.t('The traceback passes through here.');
    return last ? matched([frameProof(facts, last, text)]) : NOT_MATCHED;
  });
}

/** The last frame of a library between the user and TensorFlow or Keras; null if there is none. */
export function thirdPartyFrameOf(facts: IFacts): IFrame | null {
  const from = facts.userFrame?.index ?? -1;
  for (let index = facts.frames.length - 1; index > from; index--) {
    if (isThirdParty(facts.frames[index].owner)) {
      return facts.frames[index];
    }
  }
  return null;
}

/**
 * A library stands between the user and TensorFlow or Keras. Captures: `owner` (import name) and
 * `package` (distribution).
 */
export function thirdPartyFrame(owner?: RegExp): ICondition {
  return check(facts => {
    if (facts.frames.length === 0) {
      return tracebackMissing(facts);
    }
    const frame = thirdPartyFrameOf(facts);
    if (!frame || (owner && !owner.test(frame.owner))) {
      return NOT_MATCHED;
    }
    const distribution = facts.knowledge.distributions[frame.owner] ?? normalizedName(frame.owner);
    const fact = facts.t('The call comes from %1, not from your code.', distribution);
    return matched([frameProof(facts, frame, fact)], { owner: frame.owner, package: distribution });
  });
}
