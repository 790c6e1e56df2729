/**
 * The vocabulary that a cause's `when` is written in. Each condition answers yes, no or cannot tell,
 * with proofs and named captures. Conditions on versions, frames and the index come before those on words.
 */

import type { ICondition, IFacts, IOutcome, UserKeras } from './cause';
import { isThirdParty, sitePath } from './frames';
import { both, cannotTell, matched, NOT_MATCHED, outcomeOf } from './outcomes';
import {
  codeProof,
  frameProof,
  messageProof,
  shownPackage,
  userLineProof,
  versionProof
} from './proofs';
import { isLoading, isSaving } from './savedModels';
import { quote } from './text';
import type { FrameOwner, IFrame, IProof } from './types';
import { normalizedName } from './versions';

export { both, cannotTell, matched, NOT_MATCHED, outcomeOf } from './outcomes';
export {
  codeProof,
  frameProof,
  messageProof,
  shownPackage,
  userLineProof,
  versionProof
} from './proofs';

/** A text for the user made of the captures. */
export type FactText = (captures: Readonly<Record<string, string>>, facts: IFacts) => string;

/** A condition of one's own. Must not throw; a throw counts as "does not hold". */
export function check(evaluate: (facts: IFacts) => IOutcome): ICondition {
  return { evaluate };
}

/** Every condition holds. Stops at the first that does not. */
export function allOf(...conditions: readonly ICondition[]): ICondition {
  return check(facts => {
    let outcome = matched();
    for (const condition of conditions) {
      outcome = both(outcome, condition.evaluate(facts));
      if (outcome.state === 'no') {
        return NOT_MATCHED;
      }
    }
    return outcome;
  });
}

/** The first condition that holds; cannot tell if none holds and one cannot be told. */
export function anyOf(...conditions: readonly ICondition[]): ICondition {
  return check(facts => {
    let unknown: IOutcome | null = null;
    for (const condition of conditions) {
      const outcome = condition.evaluate(facts);
      if (outcome.state === 'yes') {
        return outcome;
      }
      unknown = unknown ?? (outcome.state === 'unknown' ? outcome : null);
    }
    return unknown ?? NOT_MATCHED;
  });
}

/** The condition does not hold. Gives no proof. */
export function not(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    switch (outcome.state) {
      case 'yes':
        return NOT_MATCHED;
      case 'no':
        return matched();
      case 'unknown':
        return cannotTell(outcome.missing ?? '');
    }
  });
}

/** Adds proofs and captures where it holds; never decides. */
export function optional(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    return outcome.state === 'yes' ? outcome : matched();
  });
}

/** Holds unless the condition surely does not: a missing fact is let pass without lowering confidence. */
export function unlessRefuted(condition: ICondition): ICondition {
  return check(facts => {
    const outcome = condition.evaluate(facts);
    return outcome.state === 'no' ? NOT_MATCHED : matched(outcome.proofs, outcome.captures);
  });
}

/** The class of the exception ('ImportError'), as raised or as named inside a wrapper. Bases are not looked at. */
export function enameIs(...names: readonly string[]): ICondition {
  return check(facts => {
    if (names.includes(facts.ename) || names.includes(facts.innerType)) {
      return matched();
    }
    const wrapped = facts.ename === 'RuntimeError' && facts.innerMessage !== facts.message;
    return facts.ename === '' || wrapped
      ? cannotTell(facts.t('the class of the exception'))
      : NOT_MATCHED;
  });
}

function groupsOf(found: RegExpExecArray): Readonly<Record<string, string>> {
  const groups: Record<string, string> = {};
  for (const [name, value] of Object.entries(found.groups ?? {})) {
    if (value !== undefined) {
      groups[name] = value;
    }
  }
  return groups;
}

/** The line or lines around a hit, for a quote. */
function around(text: string, found: RegExpExecArray): string {
  const from = text.lastIndexOf('\n', found.index) + 1;
  const end = text.indexOf('\n', found.index + found[0].length);
  return text.slice(from, end === -1 ? text.length : end);
}

function textCondition(
  read: (facts: IFacts) => readonly string[],
  pattern: RegExp,
  proof: (facts: IFacts, words: string, captures: Readonly<Record<string, string>>) => IProof
): ICondition {
  const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  return check(facts => {
    for (const text of read(facts)) {
      const found = once.exec(text);
      if (found) {
        const captures = groupsOf(found);
        return matched([proof(facts, around(text, found), captures)], captures);
      }
    }
    return NOT_MATCHED;
  });
}

/** The message, unwrapped or whole, matches. Named groups become captures. */
export function messageMatches(pattern: RegExp, fact?: FactText): ICondition {
  return textCondition(
    facts => [facts.innerMessage, facts.message],
    pattern,
    (facts, words, captures) => messageProof(facts, words, fact?.(captures, facts))
  );
}

/** The message of any exception of the chain (causes and contexts too) matches. */
export function chainMatches(pattern: RegExp, fact?: FactText): ICondition {
  return textCondition(
    facts => [facts.innerMessage, facts.message, ...facts.exceptions.map(item => item.message)],
    pattern,
    (facts, words, captures) => messageProof(facts, words, fact?.(captures, facts))
  );
}

/** The text of traceback and message matches. */
export function textMatches(pattern: RegExp, fact?: FactText): ICondition {
  return textCondition(
    facts => [facts.text],
    pattern,
    (facts, words, captures) => messageProof(facts, words, fact?.(captures, facts))
  );
}

/** What the failed cell wrote to standard error (or to standard output) matches. */
export function stderrMatches(pattern: RegExp, fact?: FactText): ICondition {
  return textCondition(
    facts => [facts.stderr, facts.stdout],
    pattern,
    (facts, words, captures) => ({
      source: 'notebook',
      fact: fact?.(captures, facts) ?? facts.t('The cell printed this before it failed.'),
      quote: quote(words)
    })
  );
}

/** The user's line that was running matches; cannot tell if the line is not known. */
export function lineMatches(pattern: RegExp, fact?: FactText): ICondition {
  return check(facts => {
    if (!facts.lineText) {
      return cannotTell(facts.t('the line of code that was running'));
    }
    const found = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(
      facts.lineText
    );
    const captures = found ? groupsOf(found) : {};
    const proof = found ? userLineProof(facts, fact?.(captures, facts)) : null;
    return found ? matched(proof ? [proof] : [], captures) : NOT_MATCHED;
  });
}

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

/** The version in play lies in a PEP 440 specifier. */
export function versionIn(distribution: string, specifier: string): ICondition {
  return check(facts => {
    const proof = versionProof(facts, distribution);
    const missing = facts.t('the version of %1', shownPackage(distribution));
    return outcomeOf(facts.versionIn(distribution, specifier), missing, proof ? [proof] : []);
  });
}

/** The distribution is not installed; cannot tell if it was not looked for. */
export function notInstalled(distribution: string): ICondition {
  return check(facts => {
    const installed = facts.installed(distribution);
    if (installed === undefined && facts.loaded(distribution) === undefined) {
      return cannotTell(facts.t('whether %1 is installed', shownPackage(distribution)));
    }
    const proof = versionProof(facts, distribution);
    return installed === null && !facts.loaded(distribution)
      ? matched(proof ? [proof] : [])
      : NOT_MATCHED;
  });
}

/** The distribution is installed or loaded, in any version. */
export function isInstalled(distribution: string): ICondition {
  return not(notInstalled(distribution));
}

/** What is loaded is another version than what is on disk: only a restart helps. Captures: `loaded`, `installed`. */
export function loadedDiffersFromInstalled(distribution: string): ICondition {
  return check(facts => {
    const loaded = facts.loaded(distribution);
    const installed = facts.installed(distribution);
    if (loaded === undefined || installed === undefined) {
      return cannotTell(
        facts.t('the loaded and the installed version of %1', shownPackage(distribution))
      );
    }
    if (!loaded || !installed || normalizedName(loaded) === normalizedName(installed)) {
      return NOT_MATCHED;
    }
    const fact = facts.t(
      '%1 %2 is loaded, but %3 is installed.',
      shownPackage(distribution),
      loaded,
      installed
    );
    return matched([{ source: 'environment', fact }], { loaded, installed });
  });
}

/** The index knows the symbol: it is or was public in some release. */
export function symbolInIndex(symbol: string): ICondition {
  return check(facts =>
    facts.knowledge.index.lookup(symbol).status === 'known' ? matched() : NOT_MATCHED
  );
}

/** The symbol exists in the versions in play. */
export function symbolExists(symbol: string): ICondition {
  return check(facts =>
    outcomeOf(facts.exists(symbol), facts.t('the versions of TensorFlow and Keras'))
  );
}

/** The callable takes this keyword in the versions in play. */
export function argumentAccepted(symbol: string, argument: string): ICondition {
  return check(facts =>
    outcomeOf(facts.accepts(symbol, argument), facts.t('the versions of TensorFlow and Keras'))
  );
}

/** The notebook's code imports or reads a canonical name or something below it. */
export function codeUses(...names: readonly string[]): ICondition {
  return check(facts => {
    for (const name of names) {
      const [first] = facts.code.referencesTo(name);
      if (first) {
        return matched([codeProof(facts, first, facts.t('The notebook uses %1.', name))], {
          used: name
        });
      }
    }
    return facts.hasNotebook ? NOT_MATCHED : cannotTell(facts.t('the code of the notebook'));
  });
}

/** The notebook's code calls a canonical name (or any name that ends with `.suffix`). */
export function codeCalls(...names: readonly string[]): ICondition {
  return check(facts => {
    for (const name of names) {
      const [first] = facts.code.callsOf(name);
      if (first) {
        return matched([
          codeProof(facts, first, facts.t('The notebook calls %1.', first.calleeText))
        ]);
      }
    }
    return facts.hasNotebook ? NOT_MATCHED : cannotTell(facts.t('the code of the notebook'));
  });
}

/** A saved model, weights or config is being read. */
export function inLoading(): ICondition {
  return check(isLoading);
}

/** A model or weights are being written, or a file name for it is being checked. */
export function inSaving(): ICondition {
  return check(isSaving);
}

/** The user's code caught and printed the error. */
export function isSwallowed(): ICondition {
  return check(facts => (facts.evidence.failure.swallowed ? matched() : NOT_MATCHED));
}

/** An environment variable has a value that matches; cannot tell if the variables are not known. */
export function variableMatches(name: string, pattern: RegExp): ICondition {
  return check(facts => {
    const value = facts.variable(name);
    if (value === undefined) {
      return facts.evidence.environment?.variables
        ? NOT_MATCHED
        : cannotTell(facts.t('the value of %1', name));
    }
    const fact = facts.t('The environment variable %1 is set.', name);
    return pattern.test(value)
      ? matched([{ source: 'environment', fact, quote: quote(`${name}=${value}`) }], { value })
      : NOT_MATCHED;
  });
}

/** `sys.platform` and the machine match ('linux x86_64', 'win32 AMD64', 'darwin arm64'). */
export function platformMatches(pattern: RegExp): ICondition {
  return check(facts => {
    const { platform, machine } = facts.evidence.environment ?? {};
    if (!platform) {
      return cannotTell(facts.t('the operating system'));
    }
    const text = `${platform} ${machine ?? ''}`.trim();
    const fact = facts.t('The kernel runs on %1.', text);
    return pattern.test(text) ? matched([{ source: 'environment', fact }]) : NOT_MATCHED;
  });
}

/** Which Keras runs the failing code. */
export function kerasIs(...kinds: readonly ('keras2' | 'keras3' | 'tf-keras')[]): ICondition {
  return check(facts => {
    if (facts.kerasInPlay === 'unknown') {
      return cannotTell(facts.t('which Keras is in use'));
    }
    return kinds.includes(facts.kerasInPlay) ? matched() : NOT_MATCHED;
  });
}

/** By which import root the failing code reaches Keras. */
export function userKerasIs(...roots: readonly UserKeras[]): ICondition {
  return check(facts => {
    if (facts.userKeras === 'unknown') {
      return cannotTell(facts.t('how the code imports Keras'));
    }
    return roots.includes(facts.userKeras) ? matched() : NOT_MATCHED;
  });
}
