import { createTimeMachine } from '../engine/apiIndex/timeMachine';
import type { ITimeMachine } from '../engine/apiIndex/timeMachine';
import type { IApiIndexData, ICompanionData } from '../engine/apiIndex';

let loading: Promise<ITimeMachine> | null = null;

/**
 * The time machine over the chunks that the diagnosis reads as well, and nothing else of the knowledge. A
 * failed fetch is not remembered, so that the next call tries again; without the names of the libraries beside
 * TensorFlow and Keras it goes on.
 */
export function loadTimeMachine(): Promise<ITimeMachine> {
  loading ??= load().catch(error => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<ITimeMachine> {
  const [{ default: data }, companions] = await Promise.all([
    import('./data/apiIndex.json'),
    import('./data/companions.json').then(
      module => module.default as unknown as ICompanionData,
      () => null
    )
  ]);
  return createTimeMachine(data as unknown as IApiIndexData, companions);
}
