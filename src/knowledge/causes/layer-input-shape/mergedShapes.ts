import type { IMessageRule } from '../../shared/messageRules';

/** An adding or multiplying layer that was given branches of two shapes. */
export const MERGED_SHAPES: IMessageRule = {
  says: /(?:Inputs have incompatible shapes\. Received shapes|Operands could not be broadcast together with shapes) (?<expected>\([^)]*\)) (?:and )?(?<got>\([^)]*\))/,
  text: ({ expected, got }, { t, fixes }) => ({
    title: t('A merging layer gets %1 and %2', expected, got),
    explanation: t(
      'Add, Multiply and their like join branches of one shape. One branch gives %1, the other %2 (the batch axis left out).',
      expected,
      got
    ),
    mismatch: { what: 'shape', expected, got },
    fixes: [
      fixes.data(
        t('Bring the branches to one shape before they meet'),
        t(
          'A shortcut beside a strided block needs a 1×1 convolution with the same strides and filters.'
        )
      )
    ]
  })
};
