/** The kernel probe as the service uses it; loaded on the first failure. */

import type { Kernel } from '@jupyterlab/services';

import { KernelProbe } from '../probe/kernelProbe';
import type { IProbeAnswer, IProbeQuestion } from './types';

// One for the application: it keeps one question at a time for each kernel.
const probe = new KernelProbe();

/** See `IProbe.ask`. */
export function askKernel(
  kernel: Kernel.IKernelConnection,
  { evidence, executionCount, part }: IProbeQuestion
): Promise<IProbeAnswer> {
  if (part === 'environment') {
    return probe.ask(kernel, { mode: 'environment' });
  }
  const { ename, evalue } = evidence.failure;
  return probe.ask(kernel, { mode: 'full', ename, evalue, executionCount });
}
