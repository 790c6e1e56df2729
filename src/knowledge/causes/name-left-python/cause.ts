import type { ICause, IKit } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { userLineProof } from '../../../engine/proofs';
import type { IFix, IProof } from '../../../engine/types';
import { askerOf } from '../../shared/caller';
import { goneName } from '../../shared/goneName';
import { builtInHome, pythonHome, pythonHomeEdits } from '../../shared/pythonHomes';
import { packageCulprit } from '../../shared/packageCulprit';

/** The name where Python has it now, in the user's own code. */
function homeFix({ facts, fixes, t }: IKit, name: string): IFix[] {
  const instead = builtInHome(name);
  if (instead !== null) {
    return [
      fixes.code({
        title: t('Write %1 instead', instead),
        effect: t('Works in every Python 3.'),
        safety: 'manual',
        edits: []
      })
    ];
  }
  const edits = pythonHomeEdits(facts, name);
  return edits.length > 0
    ? [
        fixes.code({
          title: t('Use %1', pythonHome(name) ?? t('what Python has instead of %1', name)),
          effect: t('Works in every Python 3 that TensorFlow 2 runs on.'),
          safety: 'review',
          edits
        })
      ]
    : [];
}

/** Code asks Python's standard library for a module or a name that a later Python took away. */
const cause: ICause = {
  id: 'name-left-python',
  verdict: 'compatibility',
  family: 'python-version',
  confidence: 0.95,
  when: check(facts =>
    goneName(facts, 'python')
      ? matched(
          [userLineProof(facts), messageProof(facts, facts.innerMessage)].filter(
            (item): item is IProof => item !== null
          )
        )
      : NOT_MATCHED
  ),
  explain(_outcome, { facts, fixes, t }) {
    const found = goneName(facts, 'python');
    if (!found) {
      throw new Error('explain without a match');
    }
    const asker = askerOf(facts);
    return {
      title:
        found.left === '3'
          ? t('%1 is no part of Python 3', found.name)
          : t('%1 left Python with %2', found.name, found.left),
      explanation:
        asker.kind === 'library'
          ? t(
              '%1 was written for an older Python. A newer release of it, or Python below %2, is needed.',
              asker.package ?? '',
              found.left
            )
          : found.left === '3'
            ? t('The code was written for Python 2.')
            : t('The code was written for a Python before %1.', found.left),
      culprit: packageCulprit(facts, 'python', 'too-new', `<${found.left}`),
      symbol: found.name,
      // setuptools carries a copy of distutils.
      fixes: found.name.startsWith('distutils')
        ? [fixes.install('setuptools')]
        : homeFix({ facts, fixes, t }, found.name)
    };
  },
  references: [
    {
      url: 'https://docs.python.org/3/whatsnew/index.html',
      what: 'What each Python release removed'
    }
  ]
};

export default cause;
