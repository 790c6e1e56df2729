/** The words for the closed lists of the contract, the same in hint and panel. */

import type { TranslationBundle } from '@jupyterlab/translation';

import type { Direction, IFinding, IFix, IProof, Safety } from './engine/types';
import { magicFor } from './magics';

/** How a finding presents itself at a glance; also the value of `data-look` in the DOM. */
export type Look = 'version' | 'environment' | 'other' | 'follows' | 'unsure';

/** Confidence from which a finding is stated without "likely". */
export const SURE = 0.9;

/** Confidence below which a finding is presented as a doubt. */
export const DOUBT = 0.6;

/** Families whose remedy is the installation or the machine rather than a version. */
const ENVIRONMENT: ReadonlySet<string> = new Set([
  'native-crash',
  'stale-kernel',
  'broken-install',
  'gpu-stack',
  'backend'
]);

/** The look of a finding. */
export function lookOf(finding: IFinding): Look {
  if (finding.verdict === 'unknown' || finding.confidence < DOUBT) {
    return 'unsure';
  }
  if (finding.follows) {
    return 'follows';
  }
  if (finding.verdict === 'not-compatibility') {
    return 'other';
  }
  return ENVIRONMENT.has(finding.family) ? 'environment' : 'version';
}

/** The first words of a finding: what kind of problem it is, and how sure that is. */
export function verdictWords(
  finding: IFinding,
  cellName: string | null,
  trans: TranslationBundle
): string {
  const likely = finding.confidence < SURE;
  const look = lookOf(finding);
  switch (look) {
    case 'version':
      return likely ? trans.__('Likely version') : trans.__('Version');
    case 'environment':
      return likely ? trans.__('Likely environment') : trans.__('Environment');
    case 'other':
      return likely ? trans.__('Likely not a version problem') : trans.__('Not a version problem');
    case 'follows':
      return cellName === null
        ? trans.__('Follows from an earlier cell')
        : trans.__('Follows from cell %1', cellName);
    case 'unsure':
      return trans.__('Not sure');
  }
}

/** What is the matter with the culprit package, as one phrase. */
export function culpritWords(
  culprit: NonNullable<IFinding['culprit']>,
  trans: TranslationBundle
): string {
  const name = culprit.package;
  const phrases: Record<Direction, string> = {
    'too-new': trans.__('%1 too new', name),
    'too-old': trans.__('%1 too old', name),
    mixed: trans.__('two implementations mixed: %1', name),
    missing: trans.__('%1 missing', name),
    stale: trans.__('%1 changed on disk', name),
    broken: trans.__('%1 incomplete or broken', name)
  };
  return phrases[culprit.direction] ?? name;
}

/** Where a proof comes from. */
export function sourceWords(source: IProof['source'], trans: TranslationBundle): string {
  const words: Record<IProof['source'], string> = {
    message: trans.__('Message'),
    frame: trans.__('Frame'),
    environment: trans.__('Kernel'),
    layer: trans.__('Layer'),
    notebook: trans.__('Notebook'),
    index: trans.__('API index')
  };
  return words[source] ?? source;
}

/** What a fix's safety means. */
export function safetyWords(safety: Safety, trans: TranslationBundle): string {
  const words: Record<Safety, string> = {
    safe: trans.__('Same meaning'),
    review: trans.__('Look before applying'),
    manual: trans.__('Example, to be adapted')
  };
  return words[safety] ?? safety;
}

/** Can a click carry this fix out? */
export function hasButton(fix: IFix): boolean {
  if (fix.feasible !== 'yes') {
    return false;
  }
  if (fix.edits && fix.edits.length > 0) {
    return fix.safety !== 'manual';
  }
  const cells =
    (fix.command !== undefined && magicFor(fix.command) !== null) ||
    Object.keys(fix.variables ?? {}).length > 0;
  return cells || fix.kind === 'restart';
}

/** Is a fix something that only the user can do, rather than something that may not be possible? */
export function byHand(fix: IFix): boolean {
  return fix.safety === 'manual' && fix.feasible === 'unknown';
}

/** Does a fix change the environment rather than the code? */
export function changesEnvironment(fix: IFix): boolean {
  return !fix.edits?.length && (fix.command !== undefined || fix.variables !== undefined);
}

/** Index of the fix that a hint offers as its button; -1 for none. */
export function firstFix(finding: IFinding): number {
  return finding.fixes.findIndex(hasButton);
}

export { cellName } from './engine/cellName';
