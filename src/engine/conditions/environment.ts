/** Conditions on versions, variables, the platform and which Keras runs. */

import type { ICondition, UserKeras } from '../cause';
import { cannotTell, matched, NOT_MATCHED, outcomeOf } from '../outcomes';
import { shownPackage, versionProof } from '../proofs';
import { quote } from '../text';
import { normalizedName } from '../versions';
import { check, not } from './combine';

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
