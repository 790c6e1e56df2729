import { parseEnvironment } from '../../src/engine';
import type { IEnvironment } from '../../src/engine/types';
import { InputError } from './errors';
import { isRecord, readJson } from './files';

/**
 * `IEvidence.environment` from a file that `keras-doctor environment` wrote, or from a whole piece of
 * evidence. Undefined without a file; throws InputError for a file that is neither.
 */
export function readEnvironment(file: string | undefined): IEnvironment | undefined {
  if (file === undefined) {
    return undefined;
  }
  const value = readJson(file);
  const facts = isRecord(value) && isRecord(value.environment) ? value.environment : value;
  const parsed = parseEnvironment(facts);
  if (!parsed.ok) {
    throw new InputError(`${file}: ${parsed.error}`);
  }
  return parsed.environment;
}
