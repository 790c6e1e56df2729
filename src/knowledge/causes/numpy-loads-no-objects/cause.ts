import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  messageMatches,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** The notebook's own np.load on the running line, with the permission added. */
function edits(facts: IFacts): readonly ISourceEdit[] {
  const { place, code } = facts;
  const calls = place ? code.callsAt(place.cell, place.line) : [];
  const call = calls.find(one => one.resolved?.name === 'numpy.load');
  const last = call?.arguments[call.arguments.length - 1];
  return call && last && !call.arguments.some(item => item.name === 'allow_pickle')
    ? [{ cell: call.cell, from: last.to, to: last.to, text: ', allow_pickle=True' }]
    : [];
}

/** Who forbids it on the line gets the same words from every NumPy. */
function isForbiddenHere({ lineText }: IFacts): boolean {
  return /\ballow_pickle\s*=\s*False\b/.test(lineText);
}

/** Since 1.16.3 NumPy reads arrays of Python objects only where that is allowed. */
export default ruleCause({
  id: 'numpy-loads-no-objects',
  family: 'numpy',
  confidence: 0.92,
  when: allOf(
    messageMatches(/Object arrays cannot be loaded when allow_pickle=False/),
    check(facts => (isForbiddenHere(facts) ? NOT_MATCHED : matched())),
    unlessRefuted(versionIn('numpy', '>=1.16.3'))
  ),
  culprit: facts => packageCulprit(facts, 'numpy', 'too-new', '<1.16.3'),
  title: ({ t }) => t('NumPy reads an array of objects only where that is allowed'),
  explanation: ({ t }) =>
    t(
      'Such a file holds pickled Python objects, which may run code when they are read. Up to 1.16.2 NumPy read them without being asked.'
    ),
  fixes: ({ facts, fixes, t }) => [
    fixes.code({
      title: t('Write allow_pickle=True'),
      effect: t('np.load reads the objects.'),
      risk: t('Only for files that you trust: reading them may run code.'),
      safety: 'review',
      edits: edits(facts)
    })
  ],
  references: [
    { url: 'https://numpy.org/doc/stable/reference/generated/numpy.load.html', what: 'numpy.load' }
  ]
});
