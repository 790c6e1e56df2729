import type { IMessageRule } from '../../shared/messageRules';
import { shownShape } from '../../shared/shapeText';

/** A rule of two shapes; named groups `expected` and `got` where the message tells them. */
export function shapesRule(
  says: RegExp,
  more: Partial<Pick<IMessageRule, 'confidence' | 'when' | 'raises'>> = {}
): IMessageRule {
  return {
    says,
    ...more,
    text: (captures, { t, fixes, facts }) => {
      const { expected, got } = captures;
      const both = expected !== undefined && got !== undefined;
      const { name = facts.layer.class } = facts.layer;
      const where = name ? ` ${t('The layer %1 was being called.', name)}` : '';
      const sizes = both
        ? t(
            'An operation met %1 and %2; it needs shapes that agree. The number of axes or a size differs, whatever the version.',
            shownShape(expected),
            shownShape(got)
          )
        : t(
            'The operation needs arrays whose number of axes and sizes agree. They do not, whatever the version.'
          );
      return {
        title: t('The shapes of two arrays do not fit each other'),
        explanation: `${sizes}${where}`,
        ...(both
          ? {
              mismatch: {
                what: 'shape' as const,
                expected: shownShape(expected),
                got: shownShape(got)
              }
            }
          : {}),
        fixes: [
          fixes.data(
            t('Print the shapes just before this line'),
            t('Then reshape, transpose, slice or expand the one that is not as expected.')
          )
        ]
      };
    }
  };
}
