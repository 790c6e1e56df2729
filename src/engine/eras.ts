/**
 * What paths and messages reveal of versions when the environment is not known. Each row is a
 * range that holds for every installation in which the sign can be seen.
 */

import { ownerOf } from './frames';
import { remembered } from './memo';
import type { IFrame } from './types';

/** A sign and the ranges it proves, by distribution or 'python'. */
interface ISign {
  readonly in: 'path' | 'message';
  readonly sign: RegExp;
  /** The file is left as an empty stub in later releases: only a function's frame counts. */
  readonly called?: boolean;
  readonly ranges: Readonly<Record<string, string>>;
}

const KERAS2_SPLIT = { tensorflow: '>=2.6,<2.16', keras: '>=2.6,<2.16' };
const KERAS2_SRC = { tensorflow: '>=2.13,<2.16', keras: '>=2.13,<2.16' };
const KERAS3 = { keras: '>=3' };
/** Folders and files that only Keras 3 has below keras/src. */
const KERAS3_ONLY =
  /(?:-packages\/|^)keras\/src\/(?:(?:ops|trainers|random|tree|legacy|callbacks|losses|activations|wrappers|distribution|dtype_policies|backend\/(?:tensorflow|jax|torch|numpy|openvino|common))\/|layers\/(?:layer|input_spec)\.py|models\/(?:model|functional|sequential)\.py|optimizers\/base_optimizer\.py)/;

const SIGNS: readonly ISign[] = [
  { in: 'path', sign: KERAS3_ONLY, ranges: KERAS3 },
  // `keras/__init__.py` imports this folder itself: it says nothing of TensorFlow.
  { in: 'path', sign: /(?:-packages\/|^)keras\/_tf_keras\//, ranges: KERAS3 },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/api\/(?!_v[12]\/)\w+\//,
    ranges: { keras: '>=3.3,<3.10' }
  },
  { in: 'path', sign: /(?:-packages\/|^)keras\/api\/_v[12]\//, ranges: KERAS2_SPLIT },
  { in: 'path', sign: /(?:-packages\/|^)keras\/src\/engine\//, ranges: KERAS2_SRC },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/(?:engine\/topology|backend\/(?:tensorflow|theano|cntk)_backend|backend\/load_backend)\.py/,
    ranges: { keras: '<2.4' }
  },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/optimizer_v2\//,
    ranges: { tensorflow: '>=2.6,<2.9', keras: '>=2.6,<2.9' }
  },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/optimizers\/optimizer_v2\//,
    ranges: { tensorflow: '>=2.9,<2.13', keras: '>=2.9,<2.13' }
  },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/(?:legacy\/interfaces|engine\/(?:saving|network|container))\.py$/,
    ranges: { keras: '>=2,<2.4' }
  },
  // 2.4 hands out tensorflow.keras and has a folder of this name; 2.9 made a folder of it again.
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/optimizers\.py$/,
    ranges: { keras: '<2.9,!=2.4.*' }
  },
  {
    in: 'path',
    sign: /(?:-packages\/|^)keras\/utils\/layer_utils\.py$/,
    called: true,
    ranges: { keras: '<2.13' }
  },
  { in: 'path', sign: /(?:^|\/)tensorflow_core\//, ranges: { tensorflow: '>=1.15,<2.2' } },
  { in: 'path', sign: /(?:^|\/)tensorflow\/python\/trackable\//, ranges: { tensorflow: '>=2.10' } },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/training\/tracking\//,
    called: true,
    ranges: { tensorflow: '<2.10' }
  },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/eager\/(?:def_function|function)\.py$/,
    called: true,
    ranges: { tensorflow: '<2.11' }
  },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/eager\/polymorphic_function\//,
    ranges: { tensorflow: '>=2.11' }
  },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/util\/traceback_utils\.py$/,
    ranges: { tensorflow: '>=2.7' }
  },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/framework\/tensor\.py$/,
    ranges: { tensorflow: '>=2.13' }
  },
  {
    in: 'path',
    sign: /(?:^|\/)tensorflow\/python\/ops\/weak_tensor_ops\.py$/,
    ranges: { tensorflow: '>=2.14' }
  },
  { in: 'path', sign: /(?:^|\/)tensorflow\/_api\/v2\//, ranges: { tensorflow: '>=2.2' } },
  {
    in: 'message',
    sign: /\btensorflow_core\._api\b|\btensorflow_core\.(?:python|keras)\b/,
    ranges: { tensorflow: '>=1.15,<2.2' }
  },
  { in: 'message', sign: /module 'keras\.api\._v[12]\./, ranges: KERAS2_SPLIT },
  // 1.15 says `tensorflow_core._api.v1`.
  {
    in: 'message',
    sign: /module 'tensorflow\._api\.v1\./,
    ranges: { tensorflow: '>=1.10,<1.15' }
  },
  {
    in: 'message',
    sign: /module 'tensorflow\.python\.keras\.api\._v[12]\./,
    ranges: { tensorflow: '>=1.13,<2.6' }
  },
  {
    in: 'message',
    sign: /module 'keras\._tf_keras\./,
    ranges: { ...KERAS3, tensorflow: '>=2.16' }
  },
  { in: 'message', sign: /module 'keras\.api\.(?!_v[12]\.)/, ranges: { keras: '>=3.3,<3.10' } },
  {
    in: 'message',
    sign: /Exception encountered when calling [A-Za-z_]\w*\.call\(\)\./,
    ranges: KERAS3
  },
  {
    in: 'message',
    sign: /<keras\.src\.(?:engine|layers\.core)\.[\w.]+ object at 0x|class '?keras\.src\.engine\./,
    ranges: KERAS2_SRC
  },
  {
    in: 'message',
    sign: /<keras\.src\.(?:models\.(?:sequential|functional|model)|ops|trainers|backend\.\w+)\.[\w.]+ object at 0x/,
    ranges: KERAS3
  },
  // The optimizers of 2.11 to 2.15; tf-keras has them too, but its frames show it.
  {
    in: 'message',
    sign: /is deprecated in the new Keras optimizer|The optimizer cannot recognize variable/,
    ranges: { keras: '>=2.11,<2.16' }
  },
  {
    in: 'message',
    sign: /Argument\(s\) not recognized: \{|Unrecognized keyword arguments passed to \w+: \{|Unknown variable: <KerasVariable|Only instances of `keras\.Layer` can be|Only input tensors may be passed as positional|A KerasTensor cannot be used as input to a TensorFlow function|must end in `\.(?:keras|weights\.h5)`/,
    ranges: KERAS3
  },
  {
    in: 'message',
    sign: /<KerasTensor shape=|<class 'keras\.src\.backend\.common\./,
    ranges: KERAS3
  },
  {
    in: 'message',
    sign: /only supports V3 `?\.keras`? files|not (?:yet )?supported in Keras 3|Keras 3 /,
    ranges: {}
  }
];

/** Line of `error_handler` in traceback_utils.py to the Keras range, below `keras/src` or not. */
const HANDLER_LINES: readonly (readonly [boolean, number, Readonly<Record<string, string>>])[] = [
  [true, 123, { keras: '>=3.0,<3.1' }],
  [true, 122, { keras: '>=3.1' }],
  [true, 70, KERAS2_SRC],
  [false, 67, { tensorflow: '>=2.7,<2.10', keras: '>=2.7,<2.10' }],
  [false, 70, { tensorflow: '>=2.10,<2.13', keras: '>=2.10,<2.13' }]
];

/** Keras's source tree without `src`: behind `tensorflow.keras` it is a wheel of 2.6 to 2.12. (Keras 3 has only `__init__.py` there.) */
const SPLIT_KERAS = /-packages\/keras\/(?!src\/|api\/|_tf_keras\/)\w+\/(?!.*\b__init__\.py$)/;

const PYTHON_PATH =
  /[\\/](?:lib(?:64)?[\\/])?python(\d\.\d+)[\\/]|[\\/]Python(\d)(\d+)[\\/](?:lib|site-packages)[\\/]/i;
/** An ImportError names the file of the module that lacks the name. */
const PATH_IN_MESSAGE = /\(([^()\n]{1,500}?\.py)\)/g;

/** One proven range and where it was read. */
export interface IProvenRange {
  readonly distribution: string;
  readonly specifier: string;
  /** The path or text that shows it. */
  readonly sign: string;
  /** A wider range, for what else is known: the sign stands for the likelier part of it. */
  readonly atMost?: string;
}

/** The files that a message names, as frames of modules. */
function namedFiles(message: string): IFrame[] {
  return Array.from(message.matchAll(PATH_IN_MESSAGE), found => ({
    path: found[1],
    function: '<module>',
    line: 0,
    owner: ownerOf(found[1])
  })).slice(0, 8);
}

const MESSAGE_SIGNS = SIGNS.filter(row => row.in === 'message');

/** Signs that a file's path shows; the same files of a library stand in many tracebacks. */
const signsOf = remembered((path: string): readonly ISign[] =>
  SIGNS.filter(row => row.in === 'path' && row.sign.test(path))
);

function handlerRanges(frame: IFrame, path: string): IProvenRange[] {
  const found = /(?:-packages\/|^)(tf_)?keras\/(src\/)?utils\/traceback_utils\.py$/.exec(path);
  if (!found || found[1] || frame.function !== 'error_handler') {
    return [];
  }
  const row = HANDLER_LINES.find(
    ([src, line]) => src === (found[2] !== undefined) && line === frame.line
  );
  return row ? rows(row[2], `${path}:${frame.line}`) : [];
}

function rows(ranges: Readonly<Record<string, string>>, sign: string): IProvenRange[] {
  return Object.entries(ranges).map(([distribution, specifier]) => ({
    distribution,
    specifier,
    sign
  }));
}

/** While Keras is being imported it may be another TensorFlow's: its files then say nothing of TensorFlow. */
function speaksOf(range: IProvenRange, frame: IFrame): boolean {
  return (
    range.distribution !== 'tensorflow' || frame.owner !== 'keras' || frame.function !== '<module>'
  );
}

function pythonRange(path: string): IProvenRange[] {
  const found = PYTHON_PATH.exec(path);
  const minor = found ? (found[1] ?? `${found[2]}.${found[3]}`) : null;
  return minor ? rows({ python: `==${minor}.*` }, path) : [];
}

/**
 * The ranges that frames and message prove. `privateKeras`: the user's code or a library imports
 * `tensorflow.python.keras`, so that its frames say nothing. `viaTensorflow`: does the failing code reach
 * Keras as `tensorflow.keras`?
 */
export function provenRanges(
  frames: readonly IFrame[],
  message: string,
  privateKeras: boolean,
  viaTensorflow: () => boolean
): readonly IProvenRange[] {
  const proven: IProvenRange[] = [];
  for (const frame of [...frames, ...namedFiles(message)]) {
    const path = frame.path.replace(/\\/g, '/');
    proven.push(...pythonRange(frame.path), ...handlerRanges(frame, path));
    for (const row of signsOf(path)) {
      if (!row.called || frame.function !== '<module>') {
        proven.push(...rows(row.ranges, path).filter(range => speaksOf(range, frame)));
      }
    }
  }
  for (const row of MESSAGE_SIGNS) {
    const found = row.sign.exec(message);
    if (found) {
      proven.push(...rows(row.ranges, found[0]));
    }
  }
  const oldKeras = frames.find(frame =>
    /[\\/]tensorflow[\\/]python[\\/]keras[\\/]/.test(frame.path)
  );
  const newKeras = frames.some(frame =>
    /[\\/](?:site|dist)-packages[\\/](?:tf_)?keras[\\/]/.test(frame.path)
  );
  const split = frames.find(frame => SPLIT_KERAS.test(frame.path.replace(/\\/g, '/')));
  if (split && viaTensorflow()) {
    proven.push(...rows({ tensorflow: '>=2.6,<2.13', keras: '>=2.6,<2.13' }, split.path));
  }
  if (oldKeras && !newKeras && !privateKeras) {
    const atMost = '<2.6,!=1.15.*,!=2.0.*,!=2.1.*';
    proven.push(
      ...rows({ tensorflow: '>=2.2,<2.6' }, oldKeras.path).map(range => ({ ...range, atMost }))
    );
  }
  return proven;
}

/** The text in which a pattern finds a version of NumPy that refuses an old binary. */
export function numpyInMessage(text: string): string | null {
  const found = /compiled using NumPy 1\.x cannot be run in\s+NumPy (\d+(?:\.\d+)+)/.exec(text);
  return found ? found[1] : null;
}
