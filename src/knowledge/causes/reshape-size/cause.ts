import type { IMessageRule } from '../../shared/messageRules';
import { ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';

const RULES: readonly IMessageRule[] = [
  /cannot reshape array of size (?<got>\d+) into shape (?<expected>\([^)]*\))/,
  /total size of (?:the )?(?:new |tensor )?array must be unchanged,? (?:input_shape|[^=]{0,40}input shape)s? ?= ?(?<got>[[(][^\])]*[\])]),? output_shape ?= ?(?<expected>[[(][^\])]*[\])])/,
  /total size of new array must be unchanged/,
  /Input to reshape is a tensor with (?<got>\d+) values, but the requested shape (?:has|requires a multiple of) (?<expected>\d+)/,
  /Dimension size must be evenly divisible by (?<expected>\d+) but is (?<got>\d+)/,
  /Cannot reshape a tensor with (?<got>\d+) elements to shape (?<expected>\[[^\]]*\])/,
  /shape '(?<expected>\[[^\]]*\])' is invalid for input of size (?<got>\d+)/,
  /The total size of the tensor must be unchanged\. Received: (?:input_shape|input shape)=(?<got>[[(][^\])]*[\])]), (?:target_shape|newshape)=(?<expected>[[(][^\])]*[\])])/
].map((says): IMessageRule => ({
  says,
  text: ({ got, expected }, { t, fixes }) => ({
    title: t('The data does not fit into the new shape'),
    explanation: expected
      ? t(
          'There are %1 values, and they cannot be laid out as %2: a reshape keeps the number of values.',
          got,
          expected
        )
      : t(
          'A reshape keeps the number of values; the old and the new shape hold different numbers.'
        ),
    ...(expected ? { mismatch: { what: 'shape' as const, expected, got } } : {}),
    fixes: [
      fixes.data(
        t('Compare the shape before the reshape with the new one'),
        t(
          'Print x.shape; one size may be left open with -1. Colour images have three channels, grey ones have one.'
        )
      )
    ]
  })
}));

/** A reshape to another number of values. */
export default ruleCause({
  id: 'reshape-size',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.93,
  rules: RULES,
  silent: readsModel,
  references: [
    {
      url: 'https://numpy.org/doc/stable/reference/generated/numpy.reshape.html',
      what: 'NumPy: reshape'
    }
  ]
});
