/** The probe's request and reply: one Python expression out, plain JSON back. See docs/probe-protocol.md. */

import type { IEvidence } from '../engine/types';
import { ENVIRONMENT_SOURCE, FULL_SOURCE } from './probeSource';
import { readAnswer } from './readAnswer';

/** The facts of a kernel as parts of evidence. */
export type KernelFacts = Pick<
  IEvidence,
  'environment' | 'exceptions' | 'sameFailure' | 'layers' | 'model'
>;

/** What is asked: the environment alone, or also the facts of one failure. */
export type ProbeRequest =
  | { readonly mode: 'environment' }
  | {
      readonly mode: 'full';
      /** The failure that the kernel's last exception must be, or its facts are left out. */
      readonly ename: string;
      readonly evalue: string;
      /** The failed cell's own number; null if not known. */
      readonly executionCount: number | null;
    };

/** Name of the one user expression in the request. */
export const EXPRESSION_NAME = 'keras_doctor';

/** Characters of the message that are compared; a change of this number needs no change in the probe. */
const EVALUE_LIMIT = 200;

/** Bytes of an answer that are read; the probe itself stays below. */
const ANSWER_LIMIT = 64 * 1024;

/** A Python string literal of plain ASCII with the same text. */
export function pythonString(text: string): string {
  const escaped = Array.from(text, character => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '"' || character === '\\') {
      return `\\${character}`;
    }
    if (code >= 0x20 && code < 0x7f) {
      return character;
    }
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}

function pythonRequest(request: ProbeRequest): string {
  if (request.mode === 'environment') {
    return '{"mode": "environment"}';
  }
  // Cut between characters, not inside a surrogate pair.
  const evalue = Array.from(request.evalue.slice(0, 2 * EVALUE_LIMIT))
    .slice(0, EVALUE_LIMIT)
    .join('');
  const count = Number.isSafeInteger(request.executionCount) ? `${request.executionCount}` : 'None';
  return (
    `{"mode": "full", "ename": ${pythonString(request.ename)}, ` +
    `"evalue": ${pythonString(evalue)}, "executionCount": ${count}}`
  );
}

/**
 * The expression for a request. It cannot raise, which would overwrite the very
 * exception to be read, and uses no name but `__builtins__`, because a notebook
 * may have shadowed any other (`exec = None`).
 */
export function probeExpression(request: ProbeRequest): string {
  const source = request.mode === 'full' ? FULL_SOURCE : ENVIRONMENT_SOURCE;
  return (
    '(lambda b,ns: ((b["exec"] if b.__class__.__name__=="dict" else b.exec)' +
    `(${pythonString(source)}, ns), ns.pop("r"))[1])` +
    `(__builtins__, {"REQUEST": ${pythonRequest(request)}})`
  );
}

/** The member of an unknown value, undefined where there is none. */
function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/**
 * The facts in the content of an execute reply; null for everything that is not
 * exactly what the probe sends: another kernel's idea of user expressions, an
 * error, too much, or fields of other types.
 */
export function parseReply(content: unknown): KernelFacts | null {
  const result = member(member(content, 'user_expressions'), EXPRESSION_NAME);
  if (member(result, 'status') !== 'ok') {
    return null;
  }
  const answer = member(member(result, 'data'), 'application/json');
  if (
    answer === undefined ||
    new TextEncoder().encode(JSON.stringify(answer)).length > ANSWER_LIMIT
  ) {
    return null;
  }
  return readAnswer(answer);
}
