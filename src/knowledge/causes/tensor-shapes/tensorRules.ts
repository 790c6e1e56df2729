import type { IFacts } from '../../../engine/cause';
import type { IMessageRule } from '../../shared/messageRules';
import { shapesRule } from './ruleText';

/** All code of the notebook, or what the traceback shows of it. */
function sourcesOf({ evidence, text }: IFacts): string {
  const cells = evidence.notebook?.cells ?? [];
  return cells.length > 0 ? cells.map(cell => cell.source).join('\n') : text;
}

/** TensorFlow, Keras operations and PyTorch. */
export const TENSOR_RULES: readonly IMessageRule[] = [
  // A report that was cut before the graph said what is wrong: these operations fail over shapes.
  {
    ...shapesRule(
      /Detected at node '?[^'\n]*(?:softmax_cross_entropy_with_logits|Equal|SquaredDifference|MatMul|BiasAdd)(?:_\d+)?'? defined at/
    ),
    when: facts => !facts.hasNotebook && !/Node: '|\[\[\{\{node/.test(facts.message),
    confidence: 0.6
  },
  {
    // An assertion of the graph compares two shapes; the names of the tensors tell.
    ...shapesRule(
      /Condition x == y did not hold[^\n]{0,40}\] \[x \([^()\n]*(?:[Ss]hape|strided_slice)[^()\n]*\) = ?\] (?<expected>\[[\d ]+\]) \[y \([^()\n]*(?:[Ss]hape|strided_slice)[^()\n]*\) = ?\] (?<got>\[[\d ]+\])/
    ),
    confidence: 0.9
  },
  shapesRule(
    /(?:Incompatible|incompatible) shapes(?: at component \d+)?(?: for broadcasting)?: ?(?<expected>[[(][^\])]*[\])]) (?:vs\.?|and) (?<got>[[(][^\])]*[\])])/
  ),
  shapesRule(
    /Expected dimension (?<expected>\d+) at axis \d+ of the input shaped \[[\d,? ]*\] but got dimension (?<got>\d+)/
  ),
  shapesRule(
    /Kernel shape must have the same length as input, but received kernel of shape (?<expected>\([^)]*\)) and input of shape (?<got>\([^)]*\))/
  ),
  shapesRule(
    /has shape (?<expected>\([^)]*\)) before the loop, but shape (?<got>\([^)]*\)) after one iteration/
  ),
  {
    says: /^Dimensions (?<first>\d+) and (?<second>\d+) are not compatible/,
    when: facts => /from_tensor_slices/.test(`${facts.lineText}${facts.text}`),
    confidence: 0.9,
    text: ({ first, second }, { t, fixes }) => ({
      title: t('The parts of the dataset have %1 and %2 entries', first, second),
      explanation: t(
        'from_tensor_slices takes its parts entry by entry, so each needs the same number of them on the first axis.'
      ),
      mismatch: { what: 'length' as const, expected: first, got: second },
      fixes: [
        fixes.data(
          t('Print len() of each part before this line'),
          t('Often one of them was filtered or split and the other was not.')
        )
      ]
    })
  },
  shapesRule(
    /`decode_predictions` expects a batch of predictions \(i\.e\. a 2D array of shape (?<expected>\([^)]*\))\)\.? (?:Found array with shape|Received array with shape): (?<got>\([^)]*\))/
  ),
  shapesRule(/Dimensions must be equal, but are (?<expected>\d+) and (?<got>\d+)/),
  shapesRule(
    /Dimension \d+ in both shapes must be equal(?:, but are \d+ and \d+)?(?:[^]{0,120}?Shapes are (?<expected>\[[^\]]*\]) and (?<got>\[[^\]]*\]))?/
  ),
  shapesRule(
    /Shape must be (?:at (?:least|most) )?rank (?<expected>\d+) but is (?:at (?:least|most) )?rank (?<got>\d+)/
  ),
  shapesRule(/Shapes must be equal rank, but are (?<expected>\d+) and (?<got>\d+)/),
  shapesRule(
    /Shapes (?<expected>\([^)]*\)) and (?<got>\([^)]*\)) (?:must have the same rank|are not compatible)/
  ),
  shapesRule(
    /Matrix size-incompatible: In\[0\]: (?<expected>\[[^\]]*\]), In\[1\]: (?<got>\[[^\]]*\])/
  ),
  shapesRule(
    /In\[0\](?: and In\[1\])? (?:mismatch In\[1\] shape|has different ndims|ndims must be|is not a matrix|must be compatible)/
  ),
  shapesRule(
    /ConcatOp : (?:Dimensions|Ranks) of inputs should match: shape\[\d+\] = (?<expected>\[[^\]]*\]) vs\. shape\[\d+\] = (?<got>\[[^\]]*\])/
  ),
  shapesRule(
    /Tensor's shape (?<got>\([^)]*\)) is not compatible with (?:supplied|expected) shape (?<expected>[([][^)\]]*[)\]])/
  ),
  shapesRule(
    /Shape TensorShape\((?<got>[^)]*\)?\])\) is incompatible with TensorShape\((?<expected>[^)]*\)?\])\)/
  ),
  shapesRule(/Invalid input_\w+ shape: ?(?<got>\[[\d,]*\]) (?<expected>\[[\d,]*\])/),
  shapesRule(
    /Cannot feed value of shape (?<got>\([^)]*\)) for Tensor [^,]{0,120}, which has shape '?(?<expected>\([^)]*\))/
  ),
  shapesRule(
    /Cannot assign (?:to|value to) variable[^]{0,200}?[Ss]hape mismatch[^]{0,80}?shape (?<expected>\([^)]*\)),? [^]{0,60}?shape (?<got>\([^)]*\))/
  ),
  shapesRule(
    /Cannot (?:batch|add) tensors? (?:with different shapes|to the batch)[^]{0,120}?First element had shape (?<expected>\[[^\]]*\]) and element \d+ had shape (?<got>\[[^\]]*\])/
  ),
  shapesRule(/Cannot (?:batch|add) tensors? (?:with different shapes|to the batch)/),
  shapesRule(
    /`?generator`? yielded an element of shape (?<got>\([^)]*\)) where an element of shape (?<expected>\([^)]*\)) was expected/
  ),
  shapesRule(/slice index -?\d+ of dimension \d+ out of bounds/),
  shapesRule(/Expected (?:begin|size)\[\d+\]|Expected (?:begin and size|multiples) arg/, {
    confidence: 0.75
  }),
  shapesRule(
    /All (?:the )?(?:input )?(?:dimensions|shapes|tensors) (?:except|must)[^]{0,60}(?:match|same (?:shape|rank))/i,
    { confidence: 0.75 }
  ),
  shapesRule(
    /Shapes of all inputs must match: values\[\d+\]\.shape = (?<expected>\[[^\]]*\]) != values\[\d+\]\.shape = (?<got>\[[^\]]*\])/
  ),
  shapesRule(
    /input depth must be evenly divisible by filter depth: (?<got>\d+) vs (?<expected>\d+)|input and filter must have the same depth|number of input channels does not match corresponding dimension of filter/
  ),
  shapesRule(
    /(?:input|filter|images?|tensor|x|y) must (?:be|have) (?:at least )?(?:rank )?\d+[- ]?(?:[Dd]imensional|dimensions)|must be (?:a )?\d-D|images' must (?:have|be) (?:either )?\d/,
    { confidence: 0.7 }
  ),
  shapesRule(
    /Index out of range using input dim \d+; input has only \d+ dims|[Tt]ried to (?:expand|squeeze|convert) dim/
  ),
  shapesRule(/Invalid reduction (?:arguments?|dimension)|Invalid reduction dimension/),
  {
    says: /as_list\(\) is not defined on an unknown TensorShape|Cannot (?:iterate over|take the length of) (?:a )?shape with unknown rank/,
    when: facts => /\b(?:py_function|numpy_function|py_func)\b/.test(sourcesOf(facts)),
    confidence: 0.82,
    text: (_captures, { t, fixes }) => ({
      title: t('The dataset does not know the shapes of its elements'),
      explanation: t(
        'What goes through tf.py_function or tf.numpy_function comes back without a shape, and the layers need to know the number of axes.'
      ),
      fixes: [
        fixes.data(
          t('State the shape behind the function: x.set_shape([28, 28, 1])'),
          t(
            'In the function that map() is given, before it returns; tf.ensure_shape does the same.'
          )
        )
      ]
    })
  },
  shapesRule(
    /as_list\(\) is not defined on an unknown TensorShape|Cannot take the length of shape with unknown rank|Input tensor [^]{0,80}unknown rank/,
    { confidence: 0.6 }
  ),
  shapesRule(
    /(?:The two structures|dimension size|shape) mismatch|size mismatch(?:, m1: (?<expected>\[[^\]]*\]), m2: (?<got>\[[^\]]*\]))?/i,
    { confidence: 0.75 }
  ),
  shapesRule(
    /mat1 (?:and mat2 shapes|dim 1 must match mat2)[^(]{0,40}(?:\((?<expected>\d+x\d+) and (?<got>\d+x\d+)\))?/
  ),
  shapesRule(
    /The size of tensor a \((?<expected>\d+)\) must match the size of tensor b \((?<got>\d+)\)/
  ),
  shapesRule(
    /Expected (?<expected>\d-dimensional|\dD(?: \(unbatched\) or \dD \(batched\))?)[^]{0,40}? (?:input|weight|tensor)[^]{0,100}?(?:got|size:?) (?:(?:\d-dimensional|input of size:?|\dD)[^[]{0,40})?(?<got>\[[^\]]*\])/
  ),
  shapesRule(
    /Given groups=\d+,? (?:weight of size|expected weight)[^]{0,160}?(?:expected|have) (?:input\[\d*\]?)?/
  ),
  shapesRule(
    /Given (?:input size|normalized_shape)|stack expects each tensor to be equal size, but got (?<expected>\[[^\]]*\]) at entry 0 and (?<got>\[[^\]]*\])/
  ),
  shapesRule(
    /(?:Sizes of tensors|Tensors) must (?:match except in dimension|have same number of dimensions)|invalid argument 0: Sizes of tensors must match/
  ),
  shapesRule(
    /Target size \((?<got>[^)]*\)?)\) must be the same as input size|Using a target size [^]{0,80}different to the input size/
  ),
  shapesRule(
    /Expected input batch_size \((?<expected>\d+)\) to match target batch_size \((?<got>\d+)\)/
  ),
  shapesRule(/Dimension out of range \(expected to be in range of/),
  shapesRule(
    /(?:0D or )?1D target tensor expected|multi-target not supported|Expected target size|expand\(torch|The expanded size of the tensor/
  ),
  shapesRule(
    /running_mean should contain \d+ elements not \d+|inconsistent input_size: got (?<got>\d+),? expected (?<expected>\d+)|input\.size\(-1\) must be equal to input_size|input must have \d dimensions, got \d/,
    { confidence: 0.8 }
  ),
  shapesRule(
    /copying a param with shape|number of dims don't match in permute|only batches of spatial targets supported/
  ),
  shapesRule(
    /(?:inputs?|queries|keys|values|arrays?|tensors?|shapes?|`x` and `y`|`a` and `b`) (?:and \S+ )?must have (?:the )?(?:same|compatible|matching) (?:shape|rank|number of (?:dimensions|axes)|length|size)/i,
    { confidence: 0.75 }
  )
];
