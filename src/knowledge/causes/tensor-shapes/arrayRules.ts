import type { IMessageRule } from '../../shared/messageRules';
import { shapesRule } from './ruleText';

/** NumPy, pandas, scikit-learn, SciPy, OpenCV and plotting. */
export const ARRAY_RULES: readonly IMessageRule[] = [
  {
    says: /axis (?<axis>-?\d+) is out of bounds for array of dimension (?<dims>\d+)/,
    text: ({ axis, dims }, { t, fixes }) => ({
      title: t('Axis %1 is asked of an array with %2 axes', axis, dims),
      explanation: t(
        'Axes are counted from 0, so an array with %1 of them ends at axis %2. The array has fewer axes than the line takes it to have: a ravel, a flatten, or an output of one column.',
        dims,
        String(Number(dims) - 1)
      ),
      fixes: [
        fixes.data(
          t('Print .shape of the array before this line'),
          t('Then choose the axis that it has; a sigmoid output is compared with 0.5 instead.')
        )
      ]
    })
  },
  shapesRule(
    /operands could not be broadcast together with (?:remapped )?shapes? (?:\[[^\]]*\]: )?(?<expected>\([^)]*\)) (?:and )?(?:requested shape )?(?<got>\([^)]*\))/
  ),
  shapesRule(
    /operands could not be broadcast|shape mismatch: (?:objects cannot be broadcast|value array|indexing arrays)|(?:non-broadcastable|cannot broadcast)/
  ),
  shapesRule(
    /could not broadcast input array from shape (?<got>\([^)]*\)) into shape (?<expected>\([^)]*\))/
  ),
  shapesRule(
    /shapes (?<expected>\([^)]*\)) and (?<got>\([^)]*\)) not aligned|objects are not aligned/
  ),
  shapesRule(
    /(?:matmul|dot|vecdot|solve|cholesky)\w*: Input operand \d+ (?:has a mismatch in its core dimension|does not have enough dimensions)/
  ),
  shapesRule(
    /all (?:the )?input array(?:s must have (?:the )?same (?:shape|number of dimensions)| dimensions (?:except for the concatenation axis|for the concatenation axis) must match exactly)/
  ),
  shapesRule(
    /axes don't match array|axes doesn't match|source:? \d+ is out of bounds|Axis must be specified when shapes/
  ),
  shapesRule(/too many indices for (?:array|tensor)/, { confidence: 0.72 }),
  shapesRule(
    /zero-dimensional arrays cannot be concatenated|object too deep for desired array|cannot select an axis to squeeze out|Array must (?:be|have)[^]{0,40}(?:square|dimension|2-?D)|Last 2 dimensions of the array must be square|\d-dimensional array given\. Array must be/
  ),
  shapesRule(
    /cannot copy sequence with size (?<got>\d+) to array axis with dimension (?<expected>\d+)/
  ),
  shapesRule(
    /x and y (?:must have same first dimension(?:, but have shapes (?<expected>\([^)]*\)) and (?<got>\([^)]*\)))?|must be the same size|can be no greater than 2-?D|should have the same (?:size|shape))/i
  ),
  shapesRule(/Invalid (?:shape|dimensions) (?:(?<got>\([^)]*\)) )?for image data/),
  shapesRule(
    /boolean index did not match indexed array|Boolean index has wrong length|[Ii]tem wrong length/,
    { confidence: 0.75 }
  ),
  shapesRule(
    /(?:Data|Per-column arrays|Index data|x|y|input) must (?:each )?be 1-dimensional|must be 1D array-like|Must pass 2-d input|Must pass 2-d array/i,
    { confidence: 0.8 }
  ),
  shapesRule(/Shape of passed values is (?<got>\([^)]*\)), indices imply (?<expected>\([^)]*\))/),
  shapesRule(
    /Wrong number of items passed (?<got>\d+), placement implies (?<expected>\d+)|Wrong number of dimensions\. values\.ndim/
  ),
  shapesRule(
    /Cannot set a DataFrame with multiple columns to the single column|Expected a 1D array, got an array with shape (?<got>\([^)]*\))/
  ),
  shapesRule(
    /Expected (?<expected>2D) (?:array|input), got (?<got>1D|scalar) (?:array|input) instead|Expected 2D array, got|Reshape your data either using/
  ),
  shapesRule(/Found array with dim (?<got>\d+)[^]{0,40}expected (?<expected><= ?\d+|\d+)/),
  shapesRule(
    /y should be a 1d array, got an array of shape (?<got>\([^)]*\)) instead|bad input shape (?<got2>\([^)]*\))|Multioutput target data is not supported/
  ),
  shapesRule(
    /X has (?<got>\d+) features(?: per sample)?[,;] ?(?:but \S+ is )?expecting (?<expected>\d+)(?: features)?/
  ),
  shapesRule(
    /[Nn]umber of features of the (?:model|input) (?:must|should|has)|Number of features in (?:the )?(?:input|data)|Feature shape mi?smatch|Incompatible dimension for X and Y matrices|Expected input with \d+ features/i
  ),
  shapesRule(
    /Unexpected input dimension \d+, expected \d+|X\.shape\[1\] = \d+ should be equal to \d+|number of columns? (?:in|of)[^]{0,40}(?:mismatch|does not match)/
  ),
  shapesRule(
    /-209:Sizes of input arguments do not match|Sizes of input arguments do not match|Image shapes? must|images do not match/
  ),
  shapesRule(
    /(?:The )?length of the (?:input )?(?:feature|features) vector|setting an array element with a sequence\. The requested array would exceed/,
    { confidence: 0.7 }
  ),
  shapesRule(
    /(?:a|x|y|array|input)[^]{0,20} must (?:be|have) (?:at least )?(?:\d-?[dD]|(?:one|two|three|1|2|3|4)[ -]dimension)/,
    { confidence: 0.65 }
  ),
  shapesRule(
    /(?:incompatible|inconsistent|mismatched|unequal) (?:dimensions|shapes|sizes)|dimension mismatch/i,
    { confidence: 0.8 }
  )
];
