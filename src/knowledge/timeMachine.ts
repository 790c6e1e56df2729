import { createTimeMachine } from '../engine/apiIndex/timeMachine';
import type { ITimeMachine } from '../engine/apiIndex/timeMachine';
import type { IApiIndexData } from '../engine/apiIndex';

let loading: Promise<ITimeMachine> | null = null;

/**
 * The time machine over the chunk that the diagnosis reads as well, and nothing else of the knowledge. A
 * failed fetch is not remembered, so that the next call tries again.
 */
export function loadTimeMachine(): Promise<ITimeMachine> {
  loading ??= load().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<ITimeMachine> {
  const { default: data } = await import('./data/apiIndex.json');
  return createTimeMachine(data as unknown as IApiIndexData);
}
