/**
 * src/engine/types.ts -> contract/*.schema.json, the public JSON Schemas of the contract.
 * `--check` compares only.
 */
import path from 'node:path';

import { createGenerator } from 'ts-json-schema-generator';

import { emit, ROOT } from './output.mjs';

/** Published schema by the type it describes. */
const SCHEMAS = {
  IEvidence: 'evidence',
  IDiagnosis: 'diagnosis',
  ILookup: 'lookup',
  IEnvironment: 'environment'
};

const generator = createGenerator({
  path: path.join(ROOT, 'src', 'engine', 'types.ts'),
  tsconfig: path.join(ROOT, 'tsconfig.json'),
  // The contract: unknown extra fields are ignored, so they are no fault.
  additionalProperties: true,
  expose: 'export',
  jsDoc: 'extended',
  skipTypeCheck: true,
  topRef: true
});

emit(
  Object.fromEntries(
    Object.entries(SCHEMAS).map(([type, name]) => [
      `contract/${name}.schema.json`,
      `${JSON.stringify(generator.createSchema(type), null, 2)}\n`
    ])
  )
);
