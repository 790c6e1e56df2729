/** A report that came as Evidence, where what should be the exception is a piece of its prose. */

import { isKnownError } from './errorMessages';
import { joined } from './text';
import { tracebackEvidence } from './tracebackEvidence';
import type { IEvidence } from './types';

/** No class, or the word that stands for one. */
const NO_CLASS = /^(?:Error|ERROR|Exception|Warning|Traceback)?$/;
/** pip's refusals and crashes have words of their own in the place of a class. */
const READ_AS = /^(?:ERROR|Crash)$/;
/** The header of a traceback, a piece of an `except` line, or nothing, in the place of the message. */
const NO_MESSAGE = /^\s*(?:Traceback \(most recent call last\)[^]*|as \w+:\s*)?$/;

/** The failure that the text itself tells; the evidence as it is where that says no more. */
export function reread(evidence: IEvidence): IEvidence {
  const { failure, notebook, exceptions, environment } = evidence;
  const told = !NO_CLASS.test(failure.ename) && !NO_MESSAGE.test(failure.evalue);
  if (notebook || exceptions || told) {
    return evidence;
  }
  try {
    const text = joined(failure.traceback) || failure.evalue;
    const read = tracebackEvidence(text, environment).failure;
    if (read.ename === '' && read.evalue !== '') {
      return { ...evidence, failure: { ...failure, ...read, ename: failure.ename } };
    }
    return isKnownError(read.ename) || READ_AS.test(read.ename)
      ? { ...evidence, failure: { ...failure, ...read } }
      : evidence;
  } catch {
    return evidence;
  }
}
