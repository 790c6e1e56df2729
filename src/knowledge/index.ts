import type { IKnowledge } from '../engine/knowledgeTypes';
import type { DataName, ReadData } from './createKnowledge';

let loading: Promise<IKnowledge> | null = null;

/**
 * The knowledge base, from chunks that are fetched on the first call. A failed fetch is not remembered, so
 * that the next call tries again.
 */
export function loadKnowledge(): Promise<IKnowledge> {
  loading ??= load().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<IKnowledge> {
  const [
    { createKnowledge },
    { CAUSES },
    apiIndex,
    releases,
    sets,
    distributions,
    goneNames,
    calibration
  ] = await Promise.all([
    import('./createKnowledge'),
    import('./causes.generated'),
    import('./data/apiIndex.json'),
    import('./data/releases.json'),
    import('./data/sets.json'),
    import('./data/distributions.json'),
    import('./data/goneNames.json'),
    import('./data/calibration.json')
  ]);
  const data: Record<DataName, { readonly default: unknown }> = {
    apiIndex,
    releases,
    sets,
    distributions,
    goneNames,
    calibration
  };
  const read: ReadData = <T>(name: DataName) => data[name].default as T;
  return createKnowledge(read, CAUSES);
}
