/** The knowledge base, with its data read from the files beside this program when first used. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { IApiIndexData, ICompanionData } from '../../src/engine/apiIndex';
import { createTimeMachine } from '../../src/engine/apiIndex/timeMachine';
import type { ILife, ITimeMachine } from '../../src/engine/apiIndex/timeMachine';
import type { IApiIndex, IKnowledge } from '../../src/engine/knowledgeTypes';
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

/** The distribution of a name of an indexed library beside TensorFlow and Keras, or null. */
export function libraryOf(symbol: string): string | null {
  const roots = theKnowledge().companions?.roots ?? {};
  const root = symbol.trim().split('.')[0];
  return Object.keys(roots).includes(root) ? roots[root] : null;
}

/** The index that knows a name: that of the libraries for theirs, else the one of TensorFlow and Keras. */
export function indexFor(symbol: string): IApiIndex {
  const { index, companions } = theKnowledge();
  return (libraryOf(symbol) === null ? null : companions?.index()) ?? index;
}

/** The life of a name, from the index that knows it. */
export function lifeOf(symbol: string): ILife {
  if (libraryOf(symbol) !== null) {
    const companions = data<ICompanionData>('companions');
    return createTimeMachine(data<IApiIndexData>('apiIndex'), companions).life(symbol);
  }
  timeMachine ??= createTimeMachine(data<IApiIndexData>('apiIndex'));
  return timeMachine.life(symbol);
}
