/** Finds the misspelt word of a failure, and the one that was meant. */

import type { IFacts } from '../../../engine/cause';
import { indexedNames, isKnownName, isPrivateName, takesElsewhere } from '../../shared/elsewhere';
import { nearest } from '../../shared/nearNames';
import { inFramework } from '../../shared/raisers';
import { rejectedCall } from '../../shared/rejected';
import type { IRejected } from '../../shared/rejected';
import { parentOf, requestedSymbol } from '../../shared/requested';
import type { IRequested } from '../../shared/requested';
import { misspeltModule } from './moduleNames';

/** A misspelt word. */
export interface ITypo {
  readonly written: string;
  readonly near: string;
  /** The whole dotted name or the argument, for texts. */
  readonly what: string;
  readonly shownNear?: string;
  readonly symbol?: string;
  readonly argument?: string;
  /** The index was asked. */
  readonly looked: boolean;
  readonly confidence: number;
  readonly span?: { readonly cell: number; readonly from: number; readonly to: number };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function spanOf(requested: IRequested, written: string): ITypo['span'] {
  const { site } = requested;
  if (!site) {
    return undefined;
  }
  const span =
    'parts' in site
      ? site.parts.find(part => part.name === written)
      : site.name === written
        ? site.nameSpan
        : undefined;
  return span ? { cell: span.cell, from: span.from, to: span.to } : undefined;
}

/** A name that stands elsewhere under the very same last word, or one of the same parent that is close. */
function nearSymbol(facts: IFacts, symbol: string): string | null {
  const { index } = facts.knowledge;
  const written = lastPart(symbol);
  const close = index
    .near(symbol)
    .find(name => nearest(written, [lastPart(name)]) !== null || sameWord(lastPart(name), written));
  const moved = index
    .named(written)
    .find(
      name =>
        name.split('.')[0] === symbol.split('.')[0] &&
        !/\.compat\.v1\.|\.experimental\.|\.legacy\./.test(name)
    );
  const sibling = close && parentOf(close) === parentOf(symbol) ? close : null;
  return sibling ?? moved ?? close ?? null;
}

function sameWord(left: string, right: string): boolean {
  return (
    left !== right && left.toLowerCase().replace(/_/g, '') === right.toLowerCase().replace(/_/g, '')
  );
}

/** Classes whose names TensorFlow uses too, but that are met as those of other libraries or of Python. */
const FOREIGN =
  /^(?:numpy|pandas|torch|np|scipy|sklearn)\.|^(?:ndarray|DataFrame|Series|Index|list|dict|str|tuple|set|int|float|bool|bytes|function|method|type|module|NoneType|Figure|Axes|AxesSubplot|Image|generator)$/;

function misspeltSymbol(facts: IFacts): ITypo | null {
  const requested = requestedSymbol(facts);
  const names = requested ? indexedNames(requested) : [];
  if (
    !requested ||
    names.length === 0 ||
    names.some(name => isKnownName(facts, name) || isPrivateName(name))
  ) {
    return null;
  }
  if (requested.how === 'member' && FOREIGN.test(requested.owner ?? '')) {
    return null;
  }
  const symbol = requested.symbol;
  const near = nearSymbol(facts, symbol);
  if (near === null) {
    return null;
  }
  const written = lastPart(symbol);
  const exact = lastPart(near) === written;
  const span = spanOf(requested, written);
  return {
    written: exact ? symbol : written,
    near: exact ? near : lastPart(near),
    shownNear: near,
    what: symbol,
    symbol,
    looked: true,
    confidence: exact ? 0.78 : requested.how === 'member' ? 0.85 : 0.92,
    ...(span && !exact ? { span } : {})
  };
}

/** Arguments that every layer takes behind `**kwargs`. */
const COMMON_ARGUMENTS = [
  'input_shape',
  'name',
  'dtype',
  'trainable',
  'weights',
  'batch_input_shape',
  'input_dim'
];

/** A bare method name without its class ('fit') is read as a model's. */
function calleesOf(facts: IFacts, rejected: IRejected): readonly string[] {
  if (rejected.callees.length > 0 || rejected.call !== undefined || facts.hasNotebook) {
    return rejected.callees;
  }
  const method = `keras.Model.${rejected.shown}`;
  return facts.knowledge.index.lookup(method).status === 'known' ? [method] : [];
}

function misspeltArgument(facts: IFacts): ITypo | null {
  const read = rejectedCall(facts);
  const rejected = read && { ...read, callees: calleesOf(facts, read) };
  if (
    !rejected ||
    rejected.how !== 'keyword' ||
    rejected.own ||
    rejected.callees.length === 0 ||
    takesElsewhere(facts, rejected)
  ) {
    return null;
  }
  const { index } = facts.knowledge;
  const parameters = rejected.callees.flatMap(
    callee => index.parameters(callee, { ...index.newest, ...facts.versions }) ?? []
  );
  const known = [...parameters.map(item => item.name), ...COMMON_ARGUMENTS];
  for (const written of rejected.names) {
    const near = nearest(written, known);
    if (near) {
      const argument = rejected.call?.arguments.find(item => item.name === written);
      const span = argument && {
        cell: argument.cell,
        from: argument.from,
        to: argument.from + written.length
      };
      return {
        written,
        near,
        what: `${rejected.callees[0]}(${written}=…)`,
        symbol: rejected.callees[0],
        argument: written,
        looked: true,
        confidence: 0.92,
        ...(span ? { span } : {})
      };
    }
  }
  return null;
}

/** Strings that stand for an object of Keras: where they are looked up. */
const IDENTIFIERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:Could not interpret|Unknown) (?:loss|metric)(?: function)?(?: identifier)?:? '?(?<name>[\w-]+)/i,
    ['losses', 'metrics']
  ],
  [
    /(?:Could not interpret|Unknown) optimizer(?: identifier)?:? '?(?<name>[\w-]+)/i,
    ['optimizers']
  ],
  [
    /(?:Could not interpret|Unknown) activation(?: function)?(?: identifier)?:? '?(?<name>[\w-]+)/i,
    ['activations']
  ],
  [
    /(?:Could not interpret|Unknown) initializer(?: identifier)?:? '?(?<name>[\w-]+)/i,
    ['initializers']
  ],
  [
    /(?:Could not interpret|Unknown) regularizer(?: identifier)?:? '?(?<name>[\w-]+)/i,
    ['regularizers']
  ],
  [/[Cc]ould not locate function '(?<name>[\w-]+)'/, ['losses', 'metrics', 'activations']]
];

/** Short names that Keras takes besides those of its functions. */
const SHORT =
  'mse mae mape msle kld cosine_similarity binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy mean_squared_error mean_absolute_error hinge poisson huber accuracy acc auc precision recall adam sgd rmsprop adagrad adadelta adamax nadam ftrl relu sigmoid softmax tanh linear elu selu softplus softsign gelu swish glorot_uniform glorot_normal he_normal he_uniform random_normal random_uniform zeros ones orthogonal lecun_normal l1 l2'.split(
    ' '
  );

function misspeltIdentifier(facts: IFacts): ITypo | null {
  for (const [pattern, modules] of IDENTIFIERS) {
    const written = pattern.exec(facts.innerMessage)?.groups?.name;
    if (written) {
      const { index } = facts.knowledge;
      const known =
        modules.some(module => index.lookup(`keras.${module}.${written}`).status === 'known') ||
        SHORT.includes(written);
      const close = modules
        .flatMap(module => index.near(`keras.${module}.${written}`))
        .map(lastPart);
      const near = known ? null : nearest(written, [...SHORT, ...close]);
      return near === null
        ? null
        : { written, near, what: `'${written}'`, looked: true, confidence: 0.88 };
    }
  }
  return null;
}

const BACKENDS = ['tensorflow', 'jax', 'torch', 'numpy', 'openvino', 'theano', 'cntk'];

/** KERAS_BACKEND or keras.json names a backend that never was. */
function misspeltBackend(facts: IFacts): ITypo | null {
  const written = /Unable to import backend : (\w+)/.exec(facts.message)?.[1];
  const near = written && !BACKENDS.includes(written) ? nearest(written, BACKENDS) : null;
  return written && near ? { written, near, what: written, looked: false, confidence: 0.97 } : null;
}

/** Datasets have private classes; their methods are those of `tf.data.Dataset`. */
function misspeltDataset(facts: IFacts): ITypo | null {
  const found = /'\w*Dataset(?:V[12])?' object has no attribute '(?<written>\w+)'/.exec(
    facts.innerMessage
  );
  const written = found?.groups?.written;
  const { index } = facts.knowledge;
  const symbol = `tensorflow.data.Dataset.${written ?? ''}`;
  if (!written || isKnownName(facts, symbol)) {
    return null;
  }
  const near = nearest(written, index.near(symbol).map(lastPart));
  return near ? { written, near, what: symbol, symbol, looked: true, confidence: 0.88 } : null;
}

/** Keras 2.15 and older call an unknown metric's name as if it were a function: the compile call tells which. */
function misspeltMetric(facts: IFacts): ITypo | null {
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

/** The misspelt word of the failure, or null. */
export function findTypo(facts: IFacts): ITypo | null {
  return (
    misspeltModule(facts) ??
    misspeltBackend(facts) ??
    misspeltSymbol(facts) ??
    misspeltArgument(facts) ??
    misspeltMetric(facts) ??
    misspeltDataset(facts) ??
    (inFramework(facts) || facts.frames.length === 0 ? misspeltIdentifier(facts) : null)
  );
}
