/** The knowledge base, with its data read from the files beside this program when first used. */

import { readFileSync } from 'node:fs';

import type { IKnowledge } from '../../src/engine/knowledgeTypes';
import { CAUSES } from '../../src/knowledge/causes.generated';
import { createKnowledge } from '../../src/knowledge/createKnowledge';

/** JSON of a data file beside the bundle. */
function data<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${name}.json`, import.meta.url), 'utf8')) as T;
}

let knowledge: IKnowledge | null = null;

/** The one knowledge base of this process. */
export function theKnowledge(): IKnowledge {
  knowledge ??= createKnowledge(data, CAUSES);
  return knowledge;
}
