/** What is said of a rate that is set beside a schedule. */

import type { IFacts } from '../../../engine/cause';
import { plainText, saidBy } from '../../shared/messageRules';
import { calledFrames } from '../../shared/raisers';

/** A fixed rate for an optimizer with a schedule. */
export const schedule = plainText(
  (_c, t) => t('The learning rate cannot be set'),
  (_c, t) => t('The optimizer was made with a schedule, and a callback wants to set a fixed rate.'),
  (_c, t) => [
    t('Use either the schedule or the callback'),
    t('Give the optimizer a number where a callback changes it.')
  ]
);

/** Does the message name a schedule class of Keras, and did one of Keras's callbacks meet an object of it? It may try another call then, and that is what fails. */
export function isSchedule(facts: IFacts): boolean {
  const { index } = facts.knowledge;
  return (
    calledFrames(facts).some(frame => /[\\/]callbacks(?:[\\/]|\w*\.py$)/.test(frame.path)) &&
    [
      ...saidBy(facts)
        .join('\n')
        .matchAll(/'([A-Z]\w+)'/g)
    ].some(
      ([, name]) => index.lookup(`tensorflow.keras.optimizers.schedules.${name}`).status === 'known'
    )
  );
}
