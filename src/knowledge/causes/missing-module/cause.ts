import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { calledFrames, raiserOf } from '../../shared/raisers';
import { optionalImport } from './optionalImport';

/** Modules whose absence is a matter of versions or of the installation: other causes speak of them. */
const LEFT =
  /^(?:tensorflow|tensorflow_core|keras|tf_keras|tensorflow_estimator|distutils|imp|asyncore|asynchat|smtpd|pipes|cgi|cgitb|telnetlib|imghdr|sndhdr|audioop|aifc|crypt|lib2to3|nntplib|xdrlib|binhex|pkg_resources|setuptools|google|_ctypes|_bz2|_lzma|_sqlite3)$/;

/** What TensorFlow and Keras need themselves: a matter of the installation, unless the user's own line asks for it. */
const NEEDED =
  /^(?:six|absl|gast|astor|astunparse|wrapt|ml_dtypes|typing_extensions|opt_einsum|flatbuffers|termcolor|optree|namex|rich|tensorboard|numpy)$/;

/** What a library asks for by a sentence instead of an ImportError of Python's own. */
const ASKS =
  /(?:You must|[Pp]lease|need to) install (?:`|'|")?(?<name>pydot|graphviz|pydotplus|h5py|Pillow|PIL|scipy|openpyxl|xlrd|lxml|pyarrow|fastparquet|tables|jinja2|ipywidgets|tqdm|requests|pyyaml|sentencepiece|accelerate|xgboost|gym|nltk|\w+)|(?:Could not import|Missing optional dependency|Failed to import|requires?) (?:`|'|")?(?<other>PIL|pydot|graphviz|h5py|Pillow|SciPy|scipy|openpyxl|xlrd|lxml|pyarrow|tables|jinja2|ipywidgets|pydot_ng)\b|failed to call GraphViz|make sure the Graphviz executables|Requested MovieWriter \((?<writer>\w+)\) not available|"dot" not found in path|Install (?<third>SciPy|Pillow|\w+)\.$|No module named '?(?:PIL|pydot)/;

function askedModule(facts: IFacts): string | null {
  const found =
    /No module named '?([\w.]+)'?/.exec(facts.innerMessage) ??
    /No module named '?([\w.]+)'?/.exec(facts.message);
  return found ? found[1] : null;
}

/** Did the user's own line ask, or a file of the user's? */
function askedByUser(facts: IFacts): boolean {
  const raiser = raiserOf(facts);
  return (
    raiser === 'user' ||
    raiser === '' ||
    calledFrames(facts).every(frame => frame.owner === 'python')
  );
}

/** What the notebook imports under this short name: `from tf.keras import …` after `import tensorflow as tf`. */
function shortFor(facts: IFacts, name: string): string | null {
  const found = facts.code.imports.find(
    item => item.name === null && item.bound === name && item.target.split('.')[0] !== name
  );
  return found?.target ?? (name === 'tf' ? 'tensorflow' : null);
}

/** Folders of projects: a part of them that is not there was not copied along. */
const OWN_FOLDER = /^(?:src|utils?|helpers?|models?|libs?|scripts|config|modules?)$/;

function localClash(message: string): string | null {
  return /'(\w+)' is not a package/.exec(message)?.[1] ?? null;
}

/** TensorFlow before 2.4 reads what h5py gave before its release 3: an install of the newest does not help. */
function oldFormat(facts: IFacts, distribution: string): string {
  return distribution === 'h5py' && facts.versionIn('tensorflow', '<2.4') === 'yes' ? '<3' : '';
}

/** A module that is not installed and is no part of TensorFlow or Keras. */
const cause: ICause = {
  id: 'missing-module',
  verdict: 'not-compatibility',
  family: 'missing-module',
  confidence: 0.93,
  when: check(facts => {
    const optional = optionalImport(facts)?.split('.')[0];
    if (optional !== undefined && !LEFT.test(optional) && !NEEDED.test(optional)) {
      return matched(wordsAndLine(facts, facts.innerMessage), { name: optional, sure: '0.88' });
    }
    const imports = /^(?:ModuleNotFoundError|ImportError)$/;
    const name =
      imports.test(facts.ename) || imports.test(facts.innerType) ? askedModule(facts) : null;
    if (name === null) {
      const asked =
        /^(?:ImportError|OSError|ModuleNotFoundError|ExecutableNotFound|InvocationException|ValueError|RuntimeError|AttributeError)$/.test(
          facts.ename
        )
          ? ASKS.exec(facts.innerMessage)
          : null;
      const shown = asked?.groups
        ? (asked.groups.name ??
          asked.groups.other ??
          asked.groups.third ??
          asked.groups.writer ??
          'graphviz')
        : '';
      return asked &&
        !/tensorflow|keras|\bTF\b|\btf_/i.test(shown) &&
        !/tf.?keras|transformers\./.test(facts.message)
        ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
            name: shown,
            sure: shown === 'h5py' ? '0.45' : '0.82'
          })
        : NOT_MATCHED;
    }
    const root = /^google\.(?!protobuf)\w+/.exec(name)?.[0] ?? name.split('.')[0];
    if (
      LEFT.test(root) ||
      (NEEDED.test(root) && raiserOf(facts) !== 'user') ||
      (root === name.split('.')[0] &&
        name.includes('.') &&
        localClash(facts.message) === null &&
        !OWN_FOLDER.test(root))
    ) {
      return NOT_MATCHED;
    }
    return matched(wordsAndLine(facts, facts.innerMessage), {
      name: root,
      sure: askedByUser(facts) ? '0.93' : '0.55'
    });
  }),
  explain({ captures }, { facts, fixes, t }) {
    const { name } = captures;
    const long = shortFor(facts, name);
    if (long !== null) {
      return {
        family: 'typo',
        title: t('An import does not know the short name %1', name),
        explanation: t(
          '%1 is only a name of the notebook’s own for %2. Behind from and import stands the module’s real name.',
          name,
          long
        ),
        confidence: Number(captures.sure),
        fixes: [
          fixes.code({
            title: t('Write %1 instead of %2 in the import', long, name),
            effect: t('The module is then found under its own name.'),
            safety: 'manual',
            edits: []
          })
        ]
      };
    }
    const distribution = facts.knowledge.distributions[name];
    return {
      title: t('The module %1 is not installed here', name),
      explanation: distribution
        ? t(
            'The import asks for %1, which comes with the package %2. It is no part of TensorFlow or Keras.',
            name,
            distribution
          )
        : t(
            'No package that brings %1 is known here: it may be a file of the project (a helper module that lies elsewhere), or a package under another name.',
            name
          ),
      confidence: Number(captures.sure),
      fixes: distribution
        ? [fixes.install(distribution, oldFormat(facts, distribution))]
        : [
            fixes.data(
              t('Bring the file or package of %1', name),
              t(
                'A helper file has to lie beside the notebook or in a folder of sys.path; a package has to be installed.'
              )
            )
          ]
    };
  },
  references: [
    {
      url: 'https://docs.python.org/3/library/exceptions.html#ModuleNotFoundError',
      what: 'Python: ModuleNotFoundError'
    }
  ]
};
export default cause;
