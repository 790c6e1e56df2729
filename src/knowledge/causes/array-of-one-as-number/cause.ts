import {
  allOf,
  lineMatches,
  messageMatches,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Since 2.5 NumPy makes a number only of an array without axes; before, one element was enough. */
export default ruleCause({
  id: 'array-of-one-as-number',
  family: 'numpy',
  confidence: 0.92,
  when: allOf(
    messageMatches(/only 0-dimensional arrays can be converted to Python scalars/),
    // Who writes float() has one number in mind; what other functions are given may well be many.
    lineMatches(/\b(?:float|int)\s*\(/),
    unlessRefuted(versionIn('numpy', '>=2.5'))
  ),
  culprit: facts => packageCulprit(facts, 'numpy', 'too-new', '<2.5'),
  title: ({ t }) => t('NumPy 2.5 makes a number only of an array without axes'),
  explanation: ({ t }) =>
    t(
      'float() and int() took an array with one element, whatever its shape, such as the result of predict for one row. NumPy 2.5 refuses it. An array with several elements was refused before, too.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Take the one element out first'),
      kit.t('float(x.item()), or float(x[0, 0]), in every version.')
    ),
    kit.fixes.pin({ numpy: '<2.5' })
  ],
  references: [
    {
      url: 'https://numpy.org/doc/stable/release.html',
      what: 'NumPy: release notes'
    }
  ]
});
