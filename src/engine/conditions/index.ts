/**
 * The vocabulary that a cause's `when` is written in. Each condition answers yes, no or cannot tell,
 * with proofs and named captures. Conditions on versions, frames and the index come before those on words.
 */

export * from './code';
export * from './combine';
export * from './environment';
export * from './frames';
export * from './texts';
export { both, cannotTell, matched, NOT_MATCHED, outcomeOf } from '../outcomes';
export {
  codeProof,
  frameProof,
  messageProof,
  shownPackage,
  userLineProof,
  versionProof
} from '../proofs';
