/** What a hint says of a failure: plain data from record and settings. */

import type { TranslationBundle } from '@jupyterlab/translation';

import type { IFailureRecord } from '../tokens';
import { cellName, firstFix, lookOf, verdictWords } from '../words';
import type { Look } from '../words';

/** The main button of a hint. */
export type HintAction =
  | { readonly kind: 'fix'; readonly fix: number; readonly label: string }
  | { readonly kind: 'go'; readonly cell: number; readonly label: string }
  | { readonly kind: 'ask'; readonly label: string }
  | { readonly kind: 'none' };

/** Everything that a hint shows. */
export interface IHintContent {
  readonly failure: string;
  readonly cause: string;
  readonly look: Look;
  /** The first words, set apart. */
  readonly verdict: string;
  /** Set for an error that the code caught and printed. */
  readonly prefix: string | null;
  readonly text: string;
  readonly action: HintAction;
  /** Small form: the same failure was explained before. */
  readonly quiet: boolean;
  /** What applying a fix led to. */
  readonly outcome: string | null;
  readonly undoable: boolean;
}

/** The hint of a failure, or null where there is nothing to say or nothing wanted. */
export function hintContent(
  record: IFailureRecord,
  mutedCauses: readonly string[],
  trans: TranslationBundle
): IHintContent | null {
  const finding = record.diagnosis?.findings[0];
  if (!finding || record.muted || mutedCauses.includes(finding.cause)) {
    return null;
  }
  const cells = record.evidence.notebook?.cells;
  const from = finding.follows ? cellName(cells, finding.follows.cell) : null;
  return {
    failure: record.id,
    cause: finding.cause,
    look: lookOf(finding),
    verdict: verdictWords(finding, from, trans),
    prefix: record.origin === 'printed' ? trans.__('Caught and printed:') : null,
    text: finding.title,
    action: actionOf(record, from, trans),
    quiet: record.repeated && record.outcome === null,
    outcome: record.outcome?.message ?? null,
    undoable: record.outcome?.undoable ?? false
  };
}

function actionOf(
  record: IFailureRecord,
  from: string | null,
  trans: TranslationBundle
): HintAction {
  const finding = record.diagnosis?.findings[0];
  if (!finding) {
    return { kind: 'none' };
  }
  if (finding.follows && from !== null) {
    return { kind: 'go', cell: finding.follows.cell, label: trans.__('Go to cell %1', from) };
  }
  if (lookOf(finding) === 'unsure' && canAsk(record)) {
    return { kind: 'ask', label: trans.__('Check') };
  }
  const fix = firstFix(finding);
  return fix === -1 ? { kind: 'none' } : { kind: 'fix', fix, label: finding.fixes[fix].title };
}

/** Would asking the kernel add a fact? */
function canAsk(record: IFailureRecord): boolean {
  return record.probe === 'none-needed' || record.probe === 'timeout' || record.probe === 'aborted';
}
