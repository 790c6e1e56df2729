import type { IFacts } from '../../../engine/cause';
import { allOf, check, chainMatches, matched, NOT_MATCHED } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** An operation for real numbers was given the step itself. */
const WHOLE_NUMBER =
  /(?:DataType|attr '\w+' of) int64 (?:is )?not in (?:the )?list of allowed values|expected to be a (?:float|double)\w* tensor but is a int64 tensor|type int64 that does not match|requested dtype float\d* for Tensor with dtype int64/;

/** Is the failing line in `__call__` of a learning rate schedule that the notebook defines? */
function inOwnSchedule(facts: IFacts): boolean {
  const { place, code } = facts;
  return (
    place !== null &&
    code.classes.some(
      item =>
        item.cell === place.cell &&
        item.line <= place.line &&
        place.line <= item.lastLine &&
        item.bases.some(base => /LearningRateSchedule$/.test(base.text))
    ) &&
    facts.userFrame?.frame.function.split('.').pop() === '__call__'
  );
}

/** The optimizers of Keras 2.11 and later give a schedule the step as a whole number. */
export default ruleCause({
  id: 'schedule-step-is-an-integer',
  family: 'custom-object-api',
  confidence: 0.95,
  when: allOf(
    chainMatches(WHOLE_NUMBER),
    check(facts => (inOwnSchedule(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.11'),
  title: ({ t }) => t('The optimizer gives the schedule a whole number as its step'),
  explanation: ({ t }) =>
    t(
      'Up to Keras 2.10 the step came as a float. Later optimizers pass their counter as it is, an int64, which rsqrt and other operations for real numbers do not take.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Begin __call__ with step = tf.cast(step, tf.float32)'),
      kit.t('The schedule then works with every release.')
    )
  ],
  references: [
    {
      url: 'https://www.tensorflow.org/text/tutorials/transformer',
      what: 'TensorFlow: a schedule that converts its step'
    }
  ]
});
