import { messageMatches } from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** The first number of a compiled file of Python 2. */
const OF_PYTHON_2 = /: b?'(?:\\x03\\xf3|\\xd1\\xf2)\\r\\n'/;

/** A compiled file of the project's own stands in the place of its source, made by another Python. */
export default ruleCause({
  id: 'byte-code-of-another-python',
  family: 'python-version',
  confidence: 0.9,
  when: messageMatches(/bad magic number in '[\w.]+'/),
  culprit: facts =>
    packageCulprit(
      facts,
      'python',
      OF_PYTHON_2.test(facts.innerMessage) || /\.cpython-2/.test(facts.text) ? 'too-new' : 'mixed'
    ),
  title: ({ t }) => t('A compiled file was made by another Python'),
  explanation: ({ t }) =>
    t(
      'A .pyc file holds the compiled form of one Python minor, which no other reads. One lies where the import looks, mostly because it was copied along with the project.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Delete the .pyc files and the folders __pycache__ of the project'),
      kit.t(
        'Python compiles the sources again. Where there is no source, the Python that made the file is needed.'
      )
    )
  ],
  references: [
    {
      url: 'https://docs.python.org/3/library/importlib.html',
      what: 'How Python finds and checks compiled files'
    }
  ]
});
