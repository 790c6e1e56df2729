/** What the diagnosis service is given, so that each part can be tested alone. */

import type { Kernel } from '@jupyterlab/services';

import type { IDiagnosis, IEvidence, IFailure } from '../engine/types';
import type { ProbeState } from '../tokens';

/** The engine with its knowledge, loaded on the first failure. */
export interface IDiagnoser {
  /** Loads what only some failures need; a diagnosis without it says less. */
  prepare?(evidence: IEvidence): Promise<void>;
  /** Never throws. */
  diagnose(evidence: IEvidence): IDiagnosis;
}

/** The error that a cell's streams show as printed by its code, or null. */
export type FindPrintedError = (evidence: IEvidence) => Promise<Omit<IFailure, 'cell'> | null>;

/** The facts of the kernel as parts of evidence. */
export type ProbeFacts = Pick<
  IEvidence,
  'environment' | 'exceptions' | 'sameFailure' | 'layers' | 'model'
>;

/** The kernel's answer. */
export interface IProbeAnswer {
  readonly state: ProbeState;
  readonly facts: ProbeFacts | null;
  /** After a deadline: what the kernel says when it is free after all. Never rejects. */
  readonly later?: Promise<IProbeAnswer>;
}

/** What is asked of the kernel. */
export interface IProbeQuestion {
  readonly evidence: IEvidence;
  readonly executionCount: number | null;
  /** `environment`: nothing about the last exception, as for a printed error. */
  readonly part: 'failure' | 'environment';
}

/** Asks a kernel; never rejects, answers within its own deadline. */
export interface IProbe {
  ask(kernel: Kernel.IKernelConnection, question: IProbeQuestion): Promise<IProbeAnswer>;
}
