/**
 * Where a library made the call that a release no longer takes, the library is the one that does not fit:
 * vocabulary.md puts `third-party` before the families of single changes.
 */

import type { ICause, IExplanation, IFacts, IKit } from '../../engine/cause';
import type { Family } from '../../engine/types';
import { callerOf } from './caller';
import type { ICaller } from './caller';

/** Families of a call that this release refuses; files, mixtures and binaries are nobody's call. */
const OF_CALLS: ReadonlySet<Family> = new Set<Family>([
  'kerastensor',
  'eager-graph',
  'custom-object-api',
  'optimizer-state',
  'argument-changed',
  'behaviour-changed',
  'attribute-removed',
  'import-moved',
  'save-format',
  'metric-names'
]);
/**
 * Do Keras or TensorFlow follow behind the library's frame? Two Kerases can only meet there, and only there a file is
 * written; else the library refused what the user gave to it.
 */
function runsFramework(facts: IFacts, caller: ICaller | null): boolean {
  const at = caller?.frame ? facts.frames.indexOf(caller.frame) : -1;
  return at >= 0 && /^(?:keras|tensorflow)$/.test(facts.frames[at + 1]?.owner ?? '');
}

/** Parts of TensorFlow and Keras under names of their own, and what only calls the user's functions. */
const NOT_A_CALLER =
  /^(?:tensorflow-estimator|keras-preprocessing|keras-applications|optree|dm-tree|absl-py|joblib|scikit-learn|ray|streamlit|flask|fastapi|django|gradio|celery|gunicorn|tornado|uvicorn|hyperopt|optuna|six|wrapt|decorator|click|fire|pytest|mlflow|wandb|ipython|pandas)$/;
const STACK = /^(?:tensorflow|keras|tf-keras)$/;

function blamed(explanation: IExplanation, cause: ICause, kit: IKit): IExplanation {
  const family = explanation.family ?? cause.family;
  const culprit = explanation.culprit;
  const verdict = explanation.verdict ?? cause.verdict;
  if (verdict !== 'compatibility' || !culprit || !STACK.test(culprit.package)) {
    return explanation;
  }
  const { facts, t } = kit;
  const mixture = family === 'mixed-keras';
  const caller = mixture || OF_CALLS.has(family) ? callerOf(facts) : null;
  if ((mixture || family === 'save-format') && !runsFramework(facts, caller)) {
    return explanation;
  }
  const library = caller?.kind === 'library' ? (caller.package ?? '') : '';
  const told = mixture || /^too-/.test(culprit.direction);
  if (!library || NOT_A_CALLER.test(library) || !told) {
    return explanation;
  }
  const found = facts.version(library);
  return {
    ...explanation,
    family: 'third-party',
    explanation: `${t('The call comes from %1, not from your code.', library)} ${explanation.explanation}`,
    culprit: {
      package: library,
      direction: culprit.direction === 'too-old' ? 'too-new' : 'too-old',
      ...(found ? { found } : {})
    },
    confidence: Math.min(explanation.confidence ?? cause.confidence, 0.88)
  };
}

/** The cause with its finding laid at the door of the library that made the call, if one did. */
export function blamingLibraries(cause: ICause): ICause {
  return {
    ...cause,
    explain: (outcome, kit) => blamed(cause.explain(outcome, kit), cause, kit)
  };
}
