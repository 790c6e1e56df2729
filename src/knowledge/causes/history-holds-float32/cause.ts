import type { IFacts } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

const SCHEDULERS = /(?:^|\.)(?:ReduceLROnPlateau|LearningRateScheduler)$/;

function writesHistory(facts: IFacts): boolean {
  return (
    /\.history\b/.test(facts.lineText) &&
    facts.code.calls.some(call => SCHEDULERS.test(call.resolved?.name ?? call.calleeText)) &&
    (facts.kerasInPlay === 'keras2' || facts.kerasInPlay === 'tf-keras')
  );
}

/** Keras 2 records the learning rate as a float32 of NumPy, which JSON does not take; Keras 3 as a plain float. */
export default ruleCause({
  id: 'history-holds-float32',
  family: 'behaviour-changed',
  confidence: 0.85,
  when: allOf(
    messageMatches(/Object of type float32 is not JSON serializable/),
    check(facts => (writesHistory(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-old', '>=3'),
  title: ({ t }) => t('The recorded learning rates are no plain numbers here'),
  explanation: ({ t }) =>
    t(
      'A callback that changes the learning rate also records it, in Keras 2 as a float32 of NumPy, which json refuses. Keras 3 records a float.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Make floats of them: [float(v) for v in values]'),
      kit.t('Or json.dump(…, default=float); it works in every version.')
    )
  ],
  references: [
    {
      url: 'https://keras.io/api/callbacks/reduce_lr_on_plateau/',
      what: 'Keras: ReduceLROnPlateau'
    }
  ]
});
