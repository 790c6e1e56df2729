/** Reads the probe's answer field by field; what has another type makes the whole answer bad. */

import type { IEnvironment, IException, IFrame, ILayer, IModel, Installer } from '../engine/types';
import type { KernelFacts } from './protocol';

/** The version of the answer that is understood; the request carries the probe, so there is only one. */
const PROBE_VERSION = 1;
const INSTALLERS: readonly Installer[] = [
  'pip',
  'uv',
  'conda',
  'pixi',
  'poetry',
  'pipenv',
  'unknown'
];
const KERASES: readonly IModel['keras'][] = [
  'keras2',
  'keras3',
  'tf-keras',
  'tensorflow.python.keras'
];

class BadAnswer extends Error {}

type Fields = Readonly<Record<string, unknown>>;
type Reader<T> = (value: unknown) => T;

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadAnswer();
  }
  return value as Fields;
}

function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw new BadAnswer();
  }
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new BadAnswer();
  }
  return value;
}

function line(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw new BadAnswer();
  }
  return value as number;
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : text(value);
}

function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return value => {
    const word = words.find(known => known === value);
    if (word === undefined) {
      throw new BadAnswer();
    }
    return word;
  };
}

function listOf<T>(read: Reader<T>): Reader<T[]> {
  return value => {
    if (!Array.isArray(value)) {
      throw new BadAnswer();
    }
    return value.map(read);
  };
}

function recordOf<T>(read: Reader<T>): Reader<Record<string, T>> {
  // fromEntries defines own properties, so that a key "__proto__" does no harm.
  return value =>
    Object.fromEntries(Object.entries(fields(value)).map(([key, item]) => [key, read(item)]));
}

/** The named fields that are there, each read by its reader. */
function optional<T extends object>(value: Fields, readers: { [K in keyof T]-?: Reader<T[K]> }): T {
  const names = Object.keys(readers) as (keyof T & string)[];
  const present = names.filter(name => value[name] !== undefined);
  return Object.fromEntries(present.map(name => [name, readers[name](value[name])])) as T;
}

function environment(value: unknown): IEnvironment {
  return optional<IEnvironment>(fields(value), {
    python: text,
    implementation: text,
    platform: text,
    machine: text,
    installed: recordOf(textOrNull),
    loaded: recordOf(text),
    variables: recordOf(text),
    gpus: listOf(text),
    installer: oneOf(INSTALLERS),
    managed: text
  });
}

function frame(value: unknown): IFrame {
  const found = fields(value);
  return {
    path: text(found.path),
    function: text(found.function),
    line: line(found.line),
    owner: text(found.owner),
    ...optional<Pick<IFrame, 'text'>>(found, { text })
  };
}

function exception(value: unknown): IException {
  const found = fields(value);
  return {
    type: text(found.type),
    module: text(found.module),
    message: text(found.message),
    frames: listOf(frame)(found.frames),
    ...optional<Pick<IException, 'link'>>(found, { link: oneOf(['cause', 'context'] as const) })
  };
}

function layer(value: unknown): ILayer {
  const found = fields(value);
  return {
    name: text(found.name),
    class: text(found.class),
    module: text(found.module),
    path: listOf(text)(found.path),
    called: flag(found.called),
    failing: flag(found.failing),
    custom: flag(found.custom),
    ...optional<Pick<ILayer, 'inputShape' | 'outputShape' | 'dtype'>>(found, {
      inputShape: text,
      outputShape: text,
      dtype: text
    })
  };
}

function model(value: unknown): IModel {
  const found = fields(value);
  return {
    name: text(found.name),
    class: text(found.class),
    keras: oneOf(KERASES)(found.keras),
    built: flag(found.built),
    compiled: flag(found.compiled)
  };
}

/** The facts in an answer, unknown fields left out; null if it is not what the probe sends. Never throws. */
export function readAnswer(value: unknown): KernelFacts | null {
  try {
    const answer = fields(value);
    if (answer.probe !== PROBE_VERSION || answer.probeError !== undefined) {
      return null;
    }
    return optional<KernelFacts>(answer, {
      environment,
      exceptions: listOf(exception),
      sameFailure: flag,
      layers: listOf(layer),
      model
    });
  } catch (error) {
    if (error instanceof BadAnswer) {
      return null;
    }
    throw error;
  }
}
