import type { ICause, IExplanation, IFacts, IKit } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, versionProof } from '../../../engine/proofs';
import type { IFrame, IProof } from '../../../engine/types';
import { compareVersions, minorOf } from '../../../engine/versions';
import { askerOf } from '../../shared/caller';
import { packageCulprit } from '../../shared/packageCulprit';

/** Names that only Keras asks TensorFlow for. */
const ONLY_KERAS_ASKS =
  /'?tensorflow(?:\._api\.v[12])?(?:\.compat\.v2)?\.__internal__|compat\.v2'? has no attribute '__internal__'|cannot import name 'dtensor' from 'tensorflow|cannot import name 'get_config'(?: from 'tensorflow\.python\.eager\.context'|$)|register_load_context_function|module 'tensorflow\.python\.keras\.backend' has no attribute 'get_graph'/;
/** Names that only the Keras before 2.4 asked TensorFlow for, and that TensorFlow no longer has. */
const ONLY_OLD_KERAS_ASKS =
  /has no attribute '(?:experimental_list_devices|_TensorLike|is_dense_tensor_like)'/;
/** What a TensorFlow that is newer than the old standalone Keras no longer has. */
const LEFT_TENSORFLOW =
  /has no attribute '(?:_TensorLike|is_dense_tensor_like|get_default_graph|placeholder|Session|ConfigProto|name_scope|variable_scope|global_variables|is_variable_initialized|reset_default_graph|control_flow_ops|assign)'/;

/** Does the line of a frame name the private part that the message says is missing? Yes where no line is shown. */
function asksFor(frame: IFrame | null, message: string): boolean {
  const attribute = /has no attribute '(_[a-z]\w*)'/.exec(message)?.[1];
  return attribute === undefined || !frame?.text || frame.text.includes(attribute);
}

/**
 * Without versions: Keras's own file asks TensorFlow for a name. An old one asks for what has left, a newer one for
 * what is not there yet.
 */
function byRequest(facts: IFacts): 'too-new' | 'too-old' | null {
  const asker = askerOf(facts);
  const message = facts.innerMessage;
  if (/is not a package/.test(message)) {
    return null; // a file of the user's stands in the package's place
  }
  const path = (asker.frame?.path ?? '').replace(/\\/g, '/');
  const keras =
    asker.kind === 'framework' &&
    /-packages\/(?:tf_)?keras\//.test(path) &&
    asksFor(asker.frame, message);
  if (!keras) {
    // The frames of a report may end before Keras's own.
    const cut = asker.frame === null || (asker.kind === 'library' && !facts.hasNotebook);
    if (cut && ONLY_OLD_KERAS_ASKS.test(message)) {
      return 'too-old';
    }
    return cut && ONLY_KERAS_ASKS.test(message) ? 'too-new' : null;
  }
  // Before Python 3.7 the message does not say of which module the name was asked; the line does.
  const asked = /^\s*from tensorflow\b/.test(asker.frame?.text ?? '');
  if (!asked && !/(?:module|from) '?tensorflow|No module named '?tensorflow\./.test(message)) {
    return null;
  }
  return LEFT_TENSORFLOW.test(message) || facts.versionIn('keras', '<2.4') === 'yes'
    ? 'too-old'
    : 'too-new';
}

/** The Keras minors that a TensorFlow takes: the same one from 2.6 to 2.15, Keras 3 from 2.16 on. */
function keraForm(facts: IFacts): 'too-new' | 'too-old' | null {
  const tensorflow = facts.version('tensorflow');
  const keras = facts.version('keras');
  const left = tensorflow ? minorOf(tensorflow) : null;
  const right = keras ? minorOf(keras) : null;
  if (tensorflow === undefined || keras === undefined) {
    return byRequest(facts);
  }
  if (!left || !right || compareVersions(left, '2.5') < 0) {
    return null;
  }
  if (compareVersions(left, '2.16') >= 0) {
    return compareVersions(right, '3') < 0 ? 'too-old' : null;
  }
  return compareVersions(right, left) === 0
    ? null
    : compareVersions(right, left) > 0
      ? 'too-new'
      : 'too-old';
}

function needsFor(facts: IFacts): string {
  const minor = minorOf(facts.version('tensorflow') ?? '') ?? '';
  return compareVersions(minor, '2.16') >= 0 ? '>=3' : `==${minor}.*`;
}

function withoutVersions(kit: IKit, direction: 'too-new' | 'too-old'): IExplanation {
  const { facts, fixes, t } = kit;
  const legacy =
    facts.frames.some(frame => /[\\/]tf_keras[\\/]/.test(frame.path)) ||
    (!facts.hasNotebook && /\btf_keras\b/.test(facts.text));
  const name = legacy ? 'tf-keras' : 'keras';
  return {
    title:
      direction === 'too-new'
        ? t('%1 is newer than the TensorFlow beside it', name)
        : t('%1 is older than the TensorFlow beside it', name),
    explanation: t(
      'Keras asks TensorFlow for a part that this TensorFlow does not have. TensorFlow 2.6 to 2.15 needs the keras package of the same minor release, from 2.16 on Keras 3; before 2.6 it has its own.'
    ),
    culprit: packageCulprit(facts, name, direction),
    confidence: 0.85,
    wouldSettle: t('the versions of TensorFlow and Keras'),
    fixes: [fixes.upgrade('tensorflow', '')]
  };
}

/** TensorFlow 2.6 to 2.15 works with the Keras of the same minor only; their metadata does not always say so. */
const cause: ICause = {
  id: 'keras-of-another-minor',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.96,
  when: check(facts => {
    const direction = keraForm(facts);
    const asker = askerOf(facts);
    const missing =
      /cannot import name|has no attribute|No module named|unexpected keyword argument|is already registered|Keras cannot be imported/.test(
        [facts.message, ...facts.exceptions.map(item => item.message)].join('\n')
      );
    // A library whose lazy import failed asked for Keras, and that one for the name.
    const lazily = asker.frame === null && ONLY_KERAS_ASKS.test(facts.innerMessage);
    if (!direction || !missing || !(lazily || /^(?:framework|unknown)$/.test(asker.kind))) {
      return NOT_MATCHED;
    }
    const asked = facts.t('Keras and TensorFlow ask each other, not your code.');
    return matched(
      [
        messageProof(facts, facts.innerMessage),
        asker.frame ? frameProof(facts, asker.frame, asked) : null,
        versionProof(facts, 'keras'),
        versionProof(facts, 'tensorflow')
      ].filter((item): item is IProof => item !== null),
      { direction }
    );
  }),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const needs = needsFor(facts);
    const direction = captures.direction === 'too-new' ? 'too-new' : 'too-old';
    if (!facts.version('tensorflow') || !facts.version('keras')) {
      return withoutVersions(kit, direction);
    }
    return {
      title: t(
        'Keras %1 does not work with TensorFlow %2',
        facts.version('keras') ?? '',
        facts.version('tensorflow') ?? ''
      ),
      explanation: t(
        'TensorFlow 2.6 to 2.15 needs the keras package of the same minor release, from 2.16 on Keras 3. This TensorFlow needs keras %1.',
        needs
      ),
      culprit: packageCulprit(facts, 'keras', direction, needs),
      fixes: [fixes.pin({ keras: needs })]
    };
  },
  references: [
    { url: 'https://keras.io/getting_started/', what: 'Which Keras for which TensorFlow' }
  ]
};

export default cause;
