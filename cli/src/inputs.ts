/** Reads what `diagnose` takes: notebooks, evidence, text files with a traceback. */

import { notebookEvidence, parseEvidence, tracebackEvidence } from '../../src/engine';
import type { IEnvironment, IEvidence } from '../../src/engine/types';
import { InputError, reasonOf } from './errors';
import { isRecord, readJson, readText } from './files';

/** One failure found in a file; `cell` only for notebooks. */
export interface IInput {
  readonly cell?: number;
  readonly evidence: IEvidence;
}

/** Evidence from parsed JSON, with an environment where it has none; throws with a one-line reason. */
export function evidenceOf(value: unknown, environment?: IEnvironment): IEvidence {
  const parsed = parseEvidence(value);
  if (!parsed.ok) {
    throw new Error(parsed.error);
  }
  const { evidence } = parsed;
  return environment && !evidence.environment ? { ...evidence, environment } : evidence;
}

/** Every failure in a file, in order; throws InputError that names the file and the reason. */
export function readInputs(file: string, environment?: IEnvironment): readonly IInput[] {
  const kind = /\.(ipynb|json|txt|log)$/i.exec(file)?.[1].toLowerCase();
  try {
    if (kind === 'ipynb') {
      return notebookEvidence(readJson(file), environment);
    }
    if (kind === 'json') {
      return jsonInputs(readJson(file), environment);
    }
    const evidence = tracebackEvidence(readText(file), environment);
    return [{ evidence }];
  } catch (error) {
    if (error instanceof InputError) {
      throw error;
    }
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}

/** A `.json` file holds evidence; a notebook under that name is read as one. */
function jsonInputs(value: unknown, environment?: IEnvironment): readonly IInput[] {
  const isNotebook =
    isRecord(value) &&
    value.nbformat !== undefined &&
    (Array.isArray(value.cells) || Array.isArray(value.worksheets));
  if (isNotebook) {
    return notebookEvidence(value, environment);
  }
  return [{ evidence: evidenceOf(value, environment) }];
}
