import type { ICause } from '../../../engine/cause';
import { allOf, chainMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';

/** Python 3.12 dropped distutils, imp and more that older packages import. */
const cause: ICause = {
  id: 'python-without-distutils',
  verdict: 'compatibility',
  family: 'python-version',
  confidence: 0.93,
  when: allOf(
    chainMatches(
      /No module named '(?<module>distutils(?:\.\w+)*|imp|asynchat|asyncore|smtpd)'|module 'pkgutil' has no attribute '(?<name>ImpImporter)'|module 'inspect' has no attribute '(?<old>getargspec)'|cannot import name '(?<moved>Iterable|Mapping|MutableMapping|Sequence|Callable|Hashable|Sized|Container)' from 'collections'/
    ),
    unlessRefuted(versionIn('python', '>=3.10'))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const name = captures.module ?? captures.name ?? captures.old ?? captures.moved ?? '';
    const left = captures.moved ? '3.10' : captures.old ? '3.11' : '3.12';
    return {
      title: t('%1 left Python in %2', name, left),
      explanation: t(
        'A package in this environment was written for an older Python and imports what Python %1 no longer has.',
        left
      ),
      culprit: packageCulprit(facts, 'python', 'too-new', `<${left}`),
      fixes: name.startsWith('distutils') ? [fixes.install('setuptools')] : []
    };
  },
  references: [
    { url: 'https://docs.python.org/3/whatsnew/3.12.html#removed', what: 'Removed in Python 3.12' }
  ]
};

export default cause;
