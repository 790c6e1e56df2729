/** Reads Evidence out of JSON that nobody vouches for. */

import type {
  IEnvironment,
  IEvidence,
  IException,
  IFailure,
  IFrame,
  ILayer,
  IModel,
  INotebookCell,
  INotebookEvidence,
  Installer
} from './types';
import { FRAME_LIMIT, headAndTail } from './text';
import { CONTRACT_VERSIONS } from './types';

/** The evidence, or what is wrong with it in one line. */
export type ParsedEvidence =
  | { readonly ok: true; readonly evidence: IEvidence }
  | { readonly ok: false; readonly error: string };

type Json = Readonly<Record<string, unknown>>;

class Refused extends Error {}

function fail(path: string, wanted: string): never {
  throw new Refused(`${path}: ${wanted} expected`);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, path: string): Json {
  return isRecord(value) ? value : fail(path, 'an object');
}

function text(value: unknown, path: string): string {
  return typeof value === 'string' ? value : fail(path, 'a string');
}

function list(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(path, 'a list');
}

/** An optional field: absent and null both mean "not known". */
function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}

/** Leaves out what is undefined, so that "not known" stays a missing key. */
function known<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

function index(value: unknown, path: string): number | null {
  if (value === undefined || value === null) {
    return null;
  }
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : fail(path, 'a cell index or null');
}

function lines(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return list(value, path).map((item, at) => text(item, `${path}[${at}]`));
}

function failureOf(value: unknown): IFailure {
  const raw = record(value, 'failure');
  return known<IFailure>({
    ename: text(raw.ename, 'failure.ename'),
    evalue: text(raw.evalue, 'failure.evalue'),
    traceback: optional(raw.traceback, item => lines(item, 'failure.traceback')) ?? [],
    cell: index(raw.cell, 'failure.cell'),
    swallowed: optional(raw.swallowed, item => item === true),
    stdout: optional(raw.stdout, item => text(item, 'failure.stdout')),
    stderr: optional(raw.stderr, item => text(item, 'failure.stderr'))
  });
}

function cellOf(value: unknown, path: string): INotebookCell {
  const raw = record(value, path);
  const error = optional(raw.error, item => record(item, `${path}.error`));
  return known<INotebookCell>({
    type: raw.type === 'markdown' || raw.type === 'raw' ? raw.type : 'code',
    source: text(raw.source, `${path}.source`),
    executionCount: typeof raw.executionCount === 'number' ? raw.executionCount : null,
    error: error && {
      ename: text(error.ename, `${path}.error.ename`),
      evalue: text(error.evalue, `${path}.error.evalue`)
    }
  });
}

function notebookOf(value: unknown): INotebookEvidence {
  const cells = list(record(value, 'notebook').cells, 'notebook.cells');
  return { cells: cells.map((cell, at) => cellOf(cell, `notebook.cells[${at}]`)) };
}

function strings(value: unknown, path: string): Readonly<Record<string, string>> {
  const raw = record(value, path);
  for (const key of Object.keys(raw)) {
    text(raw[key], `${path}.${key}`);
  }
  return raw as Readonly<Record<string, string>>;
}

function installedOf(value: unknown): Readonly<Record<string, string | null>> {
  const raw = record(value, 'environment.installed');
  for (const key of Object.keys(raw)) {
    if (raw[key] !== null) {
      text(raw[key], `environment.installed.${key}`);
    }
  }
  return raw as Readonly<Record<string, string | null>>;
}

const INSTALLERS: readonly string[] = ['pip', 'uv', 'conda', 'pixi', 'poetry', 'pipenv', 'unknown'];

/** Reads the environment part, which the command line takes from a file of its own. Throws Refused. */
function environmentOf(value: unknown): IEnvironment {
  const raw = record(value, 'environment');
  const word = (key: string): string | undefined =>
    optional(raw[key], item => text(item, `environment.${key}`));
  return known<IEnvironment>({
    python: word('python'),
    implementation: word('implementation'),
    platform: word('platform'),
    machine: word('machine'),
    installed: optional(raw.installed, installedOf),
    loaded: optional(raw.loaded, item => strings(item, 'environment.loaded')),
    variables: optional(raw.variables, item => strings(item, 'environment.variables')),
    gpus: optional(raw.gpus, item => lines(item, 'environment.gpus')),
    installer: INSTALLERS.includes(word('installer') ?? '')
      ? (word('installer') as Installer)
      : undefined,
    managed: word('managed')
  });
}

function frameOf(value: unknown, path: string): IFrame {
  const raw = record(value, path);
  return known<IFrame>({
    path: text(raw.path, `${path}.path`),
    function: optional(raw.function, item => text(item, `${path}.function`)) ?? '',
    line: typeof raw.line === 'number' ? raw.line : 0,
    text: optional(raw.text, item => text(item, `${path}.text`)),
    owner: optional(raw.owner, item => text(item, `${path}.owner`)) ?? ''
  });
}

function exceptionOf(value: unknown, path: string): IException {
  const raw = record(value, path);
  const all = optional(raw.frames, item => list(item, `${path}.frames`)) ?? [];
  const frames = headAndTail(all, FRAME_LIMIT);
  return known<IException>({
    type: text(raw.type, `${path}.type`),
    module: optional(raw.module, item => text(item, `${path}.module`)) ?? '',
    message: optional(raw.message, item => text(item, `${path}.message`)) ?? '',
    frames: frames.map((frame, at) => frameOf(frame, `${path}.frames[${at}]`)),
    link: raw.link === 'cause' || raw.link === 'context' ? raw.link : undefined
  });
}

function layerOf(value: unknown, path: string): ILayer {
  const raw = record(value, path);
  const word = (key: string): string | undefined =>
    optional(raw[key], item => text(item, `${path}.${key}`));
  return known<ILayer>({
    name: word('name') ?? '',
    class: word('class') ?? '',
    module: word('module') ?? '',
    path: optional(raw.path, item => lines(item, `${path}.path`)) ?? [],
    inputShape: word('inputShape'),
    outputShape: word('outputShape'),
    dtype: word('dtype'),
    called: raw.called === true,
    failing: raw.failing === true,
    custom: raw.custom === true
  });
}

function modelOf(value: unknown): IModel | undefined {
  const raw = record(value, 'model');
  const { keras } = raw;
  if (
    keras !== 'keras2' &&
    keras !== 'keras3' &&
    keras !== 'tf-keras' &&
    keras !== 'tensorflow.python.keras'
  ) {
    return undefined;
  }
  return {
    name: typeof raw.name === 'string' ? raw.name : '',
    class: typeof raw.class === 'string' ? raw.class : '',
    keras,
    built: raw.built === true,
    compiled: raw.compiled === true
  };
}

function evidenceOf(raw: Json): IEvidence {
  if (raw.contract === undefined) {
    throw new Refused('not Evidence: the field "contract" is missing');
  }
  if (typeof raw.contract !== 'number' || !CONTRACT_VERSIONS.includes(raw.contract)) {
    const shown = JSON.stringify(raw.contract)?.slice(0, 40);
    throw new Refused(
      `contract version ${shown} is not understood; understood: ${CONTRACT_VERSIONS.join(', ')}`
    );
  }
  const exceptions = optional(raw.exceptions, item => list(item, 'exceptions'));
  const layers = optional(raw.layers, item => list(item, 'layers'));
  return known<IEvidence>({
    contract: raw.contract,
    failure: failureOf(raw.failure),
    notebook: optional(raw.notebook, notebookOf),
    environment: optional(raw.environment, environmentOf),
    exceptions: exceptions?.map((item, at) => exceptionOf(item, `exceptions[${at}]`)),
    sameFailure: optional(raw.sameFailure, item => item === true),
    layers: layers?.map((item, at) => layerOf(item, `layers[${at}]`)),
    model: optional(raw.model, modelOf)
  });
}

/** Evidence that this file made: it is not read again, so that its parsed notebook can be kept. */
const accepted = new WeakMap<object, IEvidence>();

/** Takes evidence that the engine made itself. */
export function trusted(evidence: IEvidence): IEvidence {
  accepted.set(evidence, evidence);
  return evidence;
}

/** Checks a JSON value. Unknown fields are left out; what is wrong is told in one line. Never throws. */
export function parseEvidence(json: unknown): ParsedEvidence {
  if (!isRecord(json)) {
    return { ok: false, error: 'not Evidence: an object expected' };
  }
  const before = accepted.get(json);
  if (before) {
    return { ok: true, evidence: before };
  }
  try {
    return { ok: true, evidence: trusted(evidenceOf(json)) };
  } catch (error) {
    return {
      ok: false,
      error: error instanceof Refused ? error.message : 'not Evidence: it cannot be read'
    };
  }
}

/** Checks the environment part alone (a file made by `keras-doctor environment`). Never throws. */
export function parseEnvironment(
  json: unknown
):
  | { readonly ok: true; readonly environment: IEnvironment }
  | { readonly ok: false; readonly error: string } {
  try {
    return { ok: true, environment: environmentOf(json) };
  } catch (error) {
    return {
      ok: false,
      error: error instanceof Refused ? error.message : 'environment: it cannot be read'
    };
  }
}
