/** Numbers that an operation finds too small. */

import type { IMessageRule } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';

const number = plainText(
  (_c, t) => t('A number that the code worked out is too small'),
  (_c, t) =>
    t('The operation needs more than it got; a division or a filter often leaves zero or less.'),
  (_c, t) => [t('Print the number before this line'), t('Look where it comes from.')]
);

/** A batch, a window or a count of zero or less. */
export const NUMBER: IMessageRule = {
  // An operation checks a number that the code worked out: a batch, a window, a count.
  says: /\b[\w ]{1,40}\b(?:must|should|needs to) be (?:greater than (?:0|zero)|> ?0|>= ?[01]|at least (?:1|one)|(?:strictly )?positive|non-?negative)(?! minimum)\b/,
  raises: /^InvalidArgumentError$/,
  confidence: 0.8,
  text: number
};
