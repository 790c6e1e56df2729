/** Which failures are looked at: those of notebooks and tracebacks where TensorFlow or Keras takes part. */

import type { IEvidence } from '../engine/types';

const FAMILY = /tensorflow|keras|\btf\b|\btfp\b|tflite|\blibcu(?:dart|dnn|blas)/i;

/**
 * Does a failure concern TensorFlow or Keras? Its own text, or the notebook's code, has to name one
 * of them; the engine decides what follows from that.
 */
export function concernsKeras(evidence: IEvidence): boolean {
  const code = evidence.notebook?.cells ?? [];
  if (code.some(cell => cell.type === 'code' && FAMILY.test(cell.source))) {
    return true;
  }
  const { ename, evalue, traceback, stderr } = evidence.failure;
  return [ename, evalue, stderr ?? '', ...traceback].some(text => FAMILY.test(text));
}
