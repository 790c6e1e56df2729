import type { ICause } from '../../../engine/cause';
import { chainMatches } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';

/** An extension module was built for another NumPy than the one that runs. */
const cause: ICause = {
  id: 'numpy-binary-size',
  verdict: 'compatibility',
  family: 'numpy',
  confidence: 0.93,
  when: chainMatches(
    /numpy\.\w+ size changed, may indicate binary incompatibility\. Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject/
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const tooNew = Number(captures.got) > Number(captures.expected);
    const needs = tooNew ? '<2' : '>=2';
    return {
      title: tooNew
        ? t('A module was built for an older NumPy than the one in use')
        : t('A module was built for a newer NumPy than the one in use'),
      explanation: t(
        'The sizes in the message tell: the module expects %1 bytes and NumPy has %2. Both have to come from the same NumPy generation.',
        captures.expected,
        captures.got
      ),
      culprit: packageCulprit(facts, 'numpy', tooNew ? 'too-new' : 'too-old', needs),
      fixes: [
        tooNew ? fixes.pin({ numpy: needs }) : fixes.upgrade('numpy', needs),
        fixes.restart(t('A NumPy that was installed meanwhile is loaded.'))
      ]
    };
  },
  references: [
    {
      url: 'https://numpy.org/doc/stable/user/troubleshooting-importerror.html',
      what: 'Binary incompatibility'
    }
  ]
};

export default cause;
