import { allOf, chainMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause, example } from '../../shared/ruleCause';

/** NumPy 2 refuses a Python integer that its small type cannot hold; NumPy 1 let it overflow. */
export default ruleCause({
  id: 'integer-out-of-bounds',
  family: 'numpy',
  confidence: 0.92,
  when: allOf(
    chainMatches(/Python integer -?\d+ out of bounds for u?int(?:8|16|32|64)/),
    unlessRefuted(versionIn('numpy', '>=2'))
  ),
  culprit: facts => packageCulprit(facts, 'numpy', 'too-new', '<2'),
  title: ({ t }) => t('NumPy 2 refuses integers that the array’s type cannot hold'),
  explanation: ({ t }) =>
    t(
      'NumPy 1 let such a number overflow, or took a wider type. NumPy 2 keeps the array’s type and refuses the number.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Convert the array to a wider type first, for example with .astype("int32")'),
      kit.t('The result is the number that was meant.')
    ),
    kit.fixes.pin({ numpy: '<2' })
  ],
  references: [
    {
      url: 'https://numpy.org/doc/stable/numpy_2_0_migration_guide.html#changes-to-numpy-data-type-promotion',
      what: 'Promotion rules of NumPy 2'
    }
  ]
});
