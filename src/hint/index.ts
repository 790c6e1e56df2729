/** The hint under a failed output. */

export { HintManager } from './hintManager';
export type { IHintManagerOptions } from './hintManager';
export { HintWidget } from './hintWidget';
export { LiveRegion } from './liveRegion';
