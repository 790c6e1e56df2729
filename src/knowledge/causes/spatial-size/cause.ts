import type { IMessageRule } from '../../shared/messageRules';
import { plainText, ruleCause } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';

const RULES: readonly IMessageRule[] = [
  {
    says: /Negative dimension size caused by subtracting (?<kernel>\d+) from (?<size>\d+)/,
    text: ({ kernel, size }, { t, fixes }) => ({
      title: t('The image has become smaller than the window of the next layer'),
      explanation: t(
        'A convolution or pooling with a window of %1 meets an input that is only %2 wide at this place. Each layer before it made the input smaller.',
        kernel,
        size
      ),
      mismatch: { what: 'shape', expected: `>= ${kernel}`, got: size },
      fixes: [
        fixes.data(
          t('Use padding="same", fewer pooling layers, or larger images'),
          t('If the channels come first, set data_format="channels_first".')
        )
      ]
    })
  },
  {
    says: /[Cc]omputed output size would be (?:zero or )?negative|output (?:is )?<= 0 due to downsampling|One of the dimensions in the output is <= 0|Calculated padded input size per channel|Output size is too small|would result in a? ?(?:negative|non-positive) (?:output|dimension)/,
    text: plainText(
      (_c, t) => t('The image has become smaller than the window of the next layer'),
      (_c, t) =>
        t(
          'A convolution or pooling layer would give an output with no pixels: the input at this place is smaller than its window. Each layer before it made the input smaller.'
        ),
      (_c, t) => [
        t('Use padding="same", fewer pooling layers, or larger images'),
        t('If the channels come first, set data_format="channels_first".')
      ]
    )
  }
];

/** A stack of convolutions and poolings has nothing left to work on. */
export default ruleCause({
  id: 'spatial-size',
  verdict: 'not-compatibility',
  family: 'shape',
  confidence: 0.92,
  rules: RULES,
  silent: readsModel,
  references: [
    {
      url: 'https://keras.io/api/layers/convolution_layers/convolution2d/',
      what: 'Keras: Conv2D, padding and output size'
    }
  ]
});
