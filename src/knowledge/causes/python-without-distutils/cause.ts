import type { ICause } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { versionProof } from '../../../engine/proofs';
import { packageCulprit } from '../../shared/packageCulprit';
import { removedFromPython } from './removed';

/** Python 3.12 dropped distutils; other releases dropped other parts of the library that older packages import. */
const cause: ICause = {
  id: 'python-without-distutils',
  verdict: 'compatibility',
  family: 'python-version',
  confidence: 0.93,
  when: check(facts => {
    for (const message of [facts.innerMessage, ...facts.exceptions.map(item => item.message)]) {
      const removed = removedFromPython(message);
      if (removed && facts.versionIn('python', `<${removed.left}`) !== 'yes') {
        const version = versionProof(facts, 'python');
        return matched([messageProof(facts, message), ...(version ? [version] : [])], removed);
      }
    }
    return NOT_MATCHED;
  }),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const { name, left } = captures;
    return {
      title: t('%1 left Python in %2', name, left),
      explanation: t(
        'This code was written for an older Python: it uses a part of Python’s own library that is gone from %1 on.',
        left
      ),
      culprit: packageCulprit(facts, 'python', 'too-new', `<${left}`),
      symbol: name,
      fixes: name.startsWith('distutils') ? [fixes.install('setuptools')] : []
    };
  },
  references: [
    { url: 'https://docs.python.org/3/whatsnew/3.12.html#removed', what: 'Removed in Python 3.12' },
    { url: 'https://docs.python.org/3/whatsnew/3.13.html', what: 'Removed in Python 3.13' },
    { url: 'https://docs.python.org/3/whatsnew/3.10.html#removed', what: 'Removed in Python 3.10' }
  ]
};

export default cause;
