/** The knowledge base, with its data read from the files beside this program when first used. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { IApiIndexData } from '../../src/engine/apiIndex';
import { createTimeMachine } from '../../src/engine/apiIndex/timeMachine';
import type { ITimeMachine } from '../../src/engine/apiIndex/timeMachine';
import type { IKnowledge } from '../../src/engine/knowledgeTypes';
import { CAUSES } from '../../src/knowledge/causes.generated';
import { createKnowledge } from '../../src/knowledge/createKnowledge';
import { bundleFolder } from './bundleFolder';

const files = new Map<string, unknown>();

/** JSON of a data file beside the bundle, parsed once. */
function data<T>(name: string): T {
  if (!files.has(name)) {
    const text = readFileSync(path.join(bundleFolder(), 'data', `${name}.json`), 'utf8');
    files.set(name, JSON.parse(text));
  }
  return files.get(name) as T;
}

let knowledge: IKnowledge | null = null;
let timeMachine: ITimeMachine | null = null;

/** The one knowledge base of this process. */
export function theKnowledge(): IKnowledge {
  knowledge ??= createKnowledge(data, CAUSES);
  return knowledge;
}

/** The lives of names, from the index of the knowledge base. */
export function theTimeMachine(): ITimeMachine {
  timeMachine ??= createTimeMachine(data<IApiIndexData>('apiIndex'));
  return timeMachine;
}
