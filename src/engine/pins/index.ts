/** Pins: which versions would make the failing code work, read off sets that the real resolver chose. */

export type { IPinChoice } from './choices';
export { createPackageSets } from './packageSets';
export type { ISetData } from './packageSets';
export { platformOf, platformTitle } from './platform';
export { markerHolds, parseRequirement } from './requirement';
export { describeChange, installedHead, listSets, suggestPin } from './suggestPin';
export type { IPinList, IPinSuggestion } from './suggestPin';
