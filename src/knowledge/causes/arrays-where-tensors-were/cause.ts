import type { IFacts } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

const CALL = /\.predict_on_batch\s*\(/;

/** Does the array come from predict_on_batch: on the line itself, or by a name that the line reads? */
function fromPredictOnBatch(facts: IFacts): boolean {
  if (CALL.test(facts.lineText)) {
    return true;
  }
  const name = /(\w+)(?:\[[^\]]*\])*\.numpy\(\)/.exec(facts.lineText)?.[1];
  return (
    name !== undefined &&
    facts.code.bindings.some(item => item.name === name && CALL.test(item.value))
  );
}

/** predict_on_batch gave a tensor in TensorFlow 2.0 and 2.1, an array before and since. */
export default ruleCause({
  id: 'arrays-where-tensors-were',
  family: 'behaviour-changed',
  confidence: 0.85,
  when: allOf(
    messageMatches(/'numpy\.ndarray' object has no attribute 'numpy'/),
    check(facts => (fromPredictOnBatch(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '>=2.0,<2.2'),
  title: ({ t }) => t('predict_on_batch gives an array here, not a tensor'),
  explanation: ({ t }) =>
    t(
      'In TensorFlow 2.0 and 2.1 it gave a tensor, whose .numpy() made the array. Now the array comes at once.'
    ),
  fixes: kit => [
    example(kit, kit.t('Leave .numpy() out'), kit.t('The value is the array already.'))
  ],
  references: [
    {
      url: 'https://keras.io/api/models/model_training_apis/#predictonbatch-method',
      what: 'Keras: predict_on_batch'
    }
  ]
});
