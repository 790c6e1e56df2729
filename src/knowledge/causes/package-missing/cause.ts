import type { ICause, IFacts } from '../../../engine/cause';
import {
  allOf,
  check,
  enameIs,
  matched,
  messageProof,
  NOT_MATCHED
} from '../../../engine/conditions';
import { shownPackage, versionProof } from '../../../engine/proofs';
import { distributionOf as distributionNamed, isBuiltOn } from '../../shared/builtOn';
import { askerOf } from '../../shared/caller';
import { packageCulprit } from '../../shared/packageCulprit';

/** Import names whose absence is a question of TensorFlow's or Keras's own set of packages. */
const STACK: Readonly<Record<string, string>> = {
  tensorflow: 'tensorflow',
  keras: 'keras',
  tf_keras: 'tf-keras',
  // Releases of TensorFlow brought these along, and later ones do not.
  keras_preprocessing: 'keras-preprocessing',
  keras_applications: 'keras-applications',
  tensorflow_estimator: 'tensorflow-estimator',
  tensorboard: 'tensorboard'
};

/** What libraries say that stop at Keras 3 and want its predecessor beside it. */
const WANTS_TF_KERAS =
  /install (?:the backwards-compatible )?`?tf[-_]keras`?|pip install tf[-_]keras/;

/** What Keras says on another backend of a part that is made of TensorFlow; one that names a version is a matter of that. */
const WANTS_TENSORFLOW =
  /^(?![^]*\brequires TensorFlow ?(?:version ?)?[<>=\d])[^]*(?:pip install tensorflow(?![-\w])|\brequires TensorFlow\b)/;

/** From 2.6 on tensorflow.keras is the keras package: where that is away, the module is said to be missing. */
function keepsKerasApart(facts: IFacts): boolean {
  return (
    facts.evidence.environment?.installed !== undefined &&
    !facts.version('keras') &&
    facts.versionIn('tensorflow', '>=2.6') === 'yes'
  );
}

/** A library built on TensorFlow that another one needs beside it: which, where a library asked. */
function companionOf(facts: IFacts): string | null {
  const asker = askerOf(facts);
  const root =
    /^No module named '?(tensorflow_\w+)'?\s*$/m.exec(facts.innerMessage)?.[1] ??
    /requires the `(tensorflow-text)` package/.exec(facts.innerMessage)?.[1].replace('-', '_');
  return root !== undefined && !(root in STACK) && isBuiltOn(root) && asker.kind === 'library'
    ? distributionNamed(facts, root)
    : null;
}

/** The package that is missing: by its own name, or by the words of the library that asked. */
function distributionOf(facts: IFacts): string | null {
  for (const text of [facts.innerMessage, ...facts.exceptions.map(item => item.message)]) {
    // A name whose closing quote is not there was cut.
    const name = /No module named (?:'(?=\w+'))?(\w+?)_?'?\s*$/m.exec(text)?.[1] ?? '';
    if (name in STACK) {
      return STACK[name];
    }
    if (/No module named 'tensorflow\.keras['.]/.test(text) && keepsKerasApart(facts)) {
      return 'keras';
    }
    if (/TensorBoard is not installed|install tensorboard\b/.test(text)) {
      return 'tensorboard';
    }
    if (WANTS_TF_KERAS.test(text)) {
      return 'tf-keras';
    }
    if (WANTS_TENSORFLOW.test(text)) {
      return 'tensorflow';
    }
  }
  return null;
}

/** Keras alone does not start: TensorFlow, which brings it, is what is missing. */
function lacksBackend(facts: IFacts, name: string): boolean {
  return (
    name === 'keras' && ['tensorflow', 'jax', 'torch'].every(one => facts.version(one) === null)
  );
}

/** `import tensorflow`, `import keras` or `import tf_keras`, and the package is not installed. */
const cause: ICause = {
  id: 'package-missing',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.96,
  when: allOf(
    enameIs(
      'ModuleNotFoundError',
      'ImportError',
      'RuntimeError',
      'ValueError',
      'TBNotInstalledError'
    ),
    check(facts => {
      const name = distributionOf(facts) ?? companionOf(facts);
      const proof = name ? versionProof(facts, name) : null;
      return name && !facts.version(name)
        ? matched([messageProof(facts, facts.innerMessage), ...(proof ? [proof] : [])])
        : NOT_MATCHED;
    })
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    const companion = companionOf(facts);
    const name = distributionOf(facts) ?? companion ?? 'tensorflow';
    const tensorflow = facts.version('tensorflow');
    const minor = tensorflow ? /^\d+\.\d+/.exec(tensorflow)?.[0] : undefined;
    const specifier =
      name === 'keras' &&
      minor &&
      facts.versionIn('tensorflow', '<2.16') === 'yes' &&
      facts.versionIn('tensorflow', '>=2.6') === 'yes'
        ? `==${minor}.*`
        : '';
    const viaTensorflow = name === 'keras' && facts.versionIn('tensorflow', '<2.6') === 'yes';
    return {
      title: t('%1 is not installed in this environment', shownPackage(name)),
      explanation: viaTensorflow
        ? t(
            'TensorFlow %1 brings Keras only as tensorflow.keras. "import keras" asks for the separate keras package.',
            tensorflow ?? ''
          )
        : t('The kernel’s Python has no %1. It may be installed for another Python.', name),
      // A library that needs the predecessor of Keras 3 needs a companion; TensorFlow and Keras are its ground.
      ...(name === companion ||
      (name === 'tf-keras' &&
        (askerOf(facts).kind === 'library' ||
          /not yet supported in Transformers/.test(facts.message)))
        ? { family: 'third-party' as const }
        : {}),
      culprit: packageCulprit(facts, name, 'missing'),
      fixes: [
        name === 'tensorflow' || lacksBackend(facts, name)
          ? fixes.upgrade('tensorflow', '')
          : specifier || (name === 'keras' && tensorflow)
            ? fixes.upgrade(name, specifier)
            : fixes.install(name)
      ]
    };
  },
  references: [{ url: 'https://www.tensorflow.org/install/pip', what: 'Installing TensorFlow' }]
};

export default cause;
