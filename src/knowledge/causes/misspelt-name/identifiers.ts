/** Strings that stand for something of Keras and are misspelt: losses, activations, metrics, backends. */

import type { IFacts } from '../../../engine/cause';
import { lastPart } from '../../shared/calleeWords';
import { isRegistered } from '../../shared/customObjects';
import { nearest } from '../../shared/nearNames';
import { inFramework } from '../../shared/raisers';
import type { ITypo } from './findTypo';

/** Strings that stand for an object of Keras: where they are looked up. */
const IDENTIFIERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:Could not interpret|Unknown) (?:loss|metric)(?: function)?(?: identifier)?:? ?'?(?<name>[\w-]+)/i,
    ['losses', 'metrics']
  ],
  [
    /(?:Could not interpret|Unknown) optimizer(?: identifier)?:? ?'?(?<name>[\w-]+)/i,
    ['optimizers']
  ],
  [
    /(?:Could not interpret|Unknown) activation(?: function)?(?: identifier)?:? ?'?(?<name>[\w-]+)/i,
    ['activations']
  ],
  [
    /(?:Could not interpret|Unknown) initializer(?: identifier)?:? ?'?(?<name>[\w-]+)/i,
    ['initializers']
  ],
  [
    /(?:Could not interpret|Unknown) regularizer(?: identifier)?:? ?'?(?<name>[\w-]+)/i,
    ['regularizers']
  ],
  [/[Cc]ould not locate function '(?<name>[\w-]+)'/, ['losses', 'metrics', 'activations']]
];

/** Short names that Keras takes besides those of its functions. */
const SHORT =
  'mse mae mape msle kld cosine_similarity binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy mean_squared_error mean_absolute_error hinge poisson huber accuracy acc auc precision recall adam sgd rmsprop adagrad adadelta adamax nadam ftrl relu sigmoid softmax tanh linear elu selu softplus softsign gelu swish glorot_uniform glorot_normal he_normal he_uniform random_normal random_uniform zeros ones orthogonal lecun_normal l1 l2'.split(
    ' '
  );

/** Words that a name is made of: 'l2_l1' has those of 'l1_l2'. */
function wordsOf(name: string): string {
  return name.toLowerCase().split('_').sort().join('_');
}

/** The one name that begins with what was written, or has its words in another order. */
function cutOrSwapped(written: string, names: readonly string[]): string | null {
  const found = new Set(
    names.filter(
      name =>
        name !== written &&
        ((written.length > 3 && name.startsWith(written) && name.length <= written.length + 3) ||
          (written.includes('_') && wordsOf(name) === wordsOf(written)))
    )
  );
  return found.size === 1 ? [...found][0] : null;
}

/** An identifier that no release knows. */
export function misspeltIdentifier(facts: IFacts): ITypo | null {
  for (const [pattern, modules] of IDENTIFIERS) {
    const written = pattern.exec(facts.innerMessage)?.groups?.name;
    if (written && isRegistered(facts, written)) {
      return null;
    }
    if (written) {
      const { index } = facts.knowledge;
      const known =
        modules.some(module => index.lookup(`keras.${module}.${written}`).status === 'known') ||
        SHORT.includes(written);
      const close = modules
        .flatMap(module => index.near(`keras.${module}.${written}`))
        .map(lastPart);
      const near = known
        ? null
        : (nearest(written, [...SHORT, ...close], written.length > 2 ? 1 : 0) ??
          cutOrSwapped(written, [...SHORT, ...close]));
      return near === null
        ? null
        : { written, near, what: `'${written}'`, looked: true, confidence: 0.88 };
    }
  }
  return null;
}

const BACKENDS = ['tensorflow', 'jax', 'torch', 'numpy', 'openvino', 'theano', 'cntk'];

/** KERAS_BACKEND or keras.json names a backend that never was. */
export function misspeltBackend(facts: IFacts): ITypo | null {
  const written = /Unable to import backend : (\w+)/.exec(facts.message)?.[1];
  const near = written && !BACKENDS.includes(written) ? nearest(written, BACKENDS) : null;
  return written && near ? { written, near, what: written, looked: false, confidence: 0.97 } : null;
}

/** Keras 2.15 and older call an unknown metric's name as if it were a function: the compile call tells which. */
export function misspeltMetric(facts: IFacts): ITypo | null {
  if (!/'str' object is not callable/.test(facts.innerMessage) || !inFramework(facts)) {
    return null;
  }
  const given = facts.code.calls
    .filter(call => /\.compile$/.test(call.calleeText))
    .flatMap(call => call.arguments.filter(item => item.name === 'metrics'))
    .flatMap(item => Array.from(item.text.matchAll(/['"](\w+)['"]/g), found => found[1]));
  const { index } = facts.knowledge;
  for (const written of given) {
    const known =
      SHORT.includes(written) || index.lookup(`keras.metrics.${written}`).status === 'known';
    const near = known
      ? null
      : nearest(written, [...SHORT, ...index.near(`keras.metrics.${written}`).map(lastPart)]);
    if (near) {
      return { written, near, what: `'${written}'`, looked: true, confidence: 0.8 };
    }
  }
  return null;
}
