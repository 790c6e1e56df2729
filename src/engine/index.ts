/** The engine's public surface. */

export { createApiIndex } from './apiIndex';
export * from './cause';
export { diagnose } from './diagnose';
export type { IDiagnoseOptions } from './diagnose';
export { createFacts } from './facts';
export { ownerOf, publicName } from './frames';
export * from './knowledgeTypes';
export { notebookEvidence } from './notebookEvidence';
export type { INotebookFailure } from './notebookEvidence';
export { parseEnvironment, parseEvidence } from './parseEvidence';
export type { ParsedEvidence } from './parseEvidence';
export * from './pins';
export { findPrintedError, mayHoldPrintedError } from './printed';
export type { PrintedError } from './printed';
export { createCodeView } from './python/codeView';
export type * from './python/types';
export { createReleaseTable } from './releaseTable';
export { bounded, cleaned, plainText } from './text';
export { parseTraceback } from './traceback';
export { tracebackEvidence } from './tracebackEvidence';
export { identity } from './translate';
export * from './types';
export { compareVersions, familyHead, minorOf, normalizedName, versionSatisfies } from './versions';
