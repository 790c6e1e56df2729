import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, chainMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { dropEdits } from '../../shared/keywordEdits';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** `np.array(x, copy=False)` → `np.asarray(x)`, on the failing line. */
function asarrayEdits({ place, code }: IFacts): readonly ISourceEdit[] {
  return (place ? code.callsAt(place.cell, place.line) : [])
    .filter(
      call =>
        call.resolved?.name === 'numpy.array' &&
        call.arguments.some(item => item.name === 'copy' && /(?:^|=\s*)False$/.test(item.text)) &&
        call.arguments.every(item => /^(?:copy|dtype|order)$/.test(item.name ?? 'dtype'))
    )
    .flatMap(call => [
      {
        cell: call.cell,
        from: call.callee.to - 'array'.length,
        to: call.callee.to,
        text: 'asarray'
      },
      ...dropEdits(call, ['copy'])
    ]);
}

/** NumPy 2 takes copy=False at its word; NumPy 1 copied where it had to. */
export default ruleCause({
  id: 'numpy-copy-refused',
  family: 'numpy',
  confidence: 0.93,
  when: allOf(
    chainMatches(/Unable to avoid copy while creating an array as requested/),
    unlessRefuted(versionIn('numpy', '>=2'))
  ),
  culprit: facts => packageCulprit(facts, 'numpy', 'too-new', '<2'),
  title: ({ t }) => t('NumPy 2 refuses copy=False where it has to copy'),
  explanation: ({ t }) =>
    t(
      'In NumPy 1, np.array(x, copy=False) copied only if it had to, as for a list or another type. NumPy 2 raises an error instead.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Write np.asarray(x) instead of np.array(x, copy=False)'),
      effect: kit.t('Copies only if it has to, in every NumPy.'),
      safety: 'review',
      edits: asarrayEdits(kit.facts)
    }),
    kit.fixes.pin({ numpy: '<2' })
  ],
  references: [
    {
      url: 'https://numpy.org/doc/stable/numpy_2_0_migration_guide.html',
      what: 'Migration guide of NumPy 2'
    }
  ]
});
