/** A text file with a Python traceback (logs around it, pip's output) to evidence. */

import { messageShape } from './errorMessages';
import { trusted } from './parseEvidence';
import { bounded, plainText } from './text';
import { parseTraceback } from './traceback';
import type { IEnvironment, IEvidence } from './types';

/** Characters of the file that are read: its end, where the last traceback stands, and its head. */
const FILE_LIMIT = 1024 * 1024;

const START =
  /^[^\n]{0,120}?(?:\+ Exception Group )?Traceback \(most recent call last\):?[ \t]*$|^-{20,}[ \t]*$|^[ \t]*(?:Cell |Input )In ?\[\d+\], line \d+[ \t]*$/gm;
const CHAIN_TEXT =
  /(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception):\s*$/;
const PIP =
  /^(?:ERROR: )?(Could not find a version that satisfies the requirement [^\n]*|No matching distribution found for [^\n]*|Cannot install [^\n]*|ResolutionImpossible[^\n]*)/gm;
const CRASH =
  /^(?:[^\n]{0,200}?)(Illegal instruction|Segmentation fault|Aborted|Killed|Bus error)(?: \(core dumped\))?[ \t]*$/m;
const BARE = /^(?:[\w.]*\.)?([A-Z]\w*(?:Error|Exception|Interrupt|Exit)): ([^\n]+)$/gm;
const LOG_AFTER =
  /^(?:\d{4}-\d\d-\d\d[ T]|[WIEF]\d{4} \d|(?:WARNING|INFO|DEBUG|ERROR|CRITICAL)[:\s]|\[[^\]\n]{1,40}\]|\$ |>>> |root@|\(\w+\) [^\n]*\$ |make: |Process finished|Exception ignored in)/;

/** The last traceback with the chain before it. */
function lastTraceback(text: string): string | null {
  const starts: number[] = [];
  for (const found of text.matchAll(START)) {
    starts.push(found.index ?? 0);
  }
  let at = starts.length - 1;
  if (at < 0) {
    return null;
  }
  // The dashes of IPython stand one line before its header: both are starts of the same traceback.
  while (
    at > 0 &&
    (CHAIN_TEXT.test(text.slice(starts[at - 1], starts[at])) || isHeaderPair(text, starts, at))
  ) {
    at -= 1;
  }
  return withoutPrefix(text.slice(starts[at]));
}

function isHeaderPair(text: string, starts: readonly number[], at: number): boolean {
  return /^-{20,}\s*$/.test(text.slice(starts[at - 1], starts[at]));
}

/** Takes off what a log puts before every line: the text before `Traceback` on its line. */
function withoutPrefix(text: string): string {
  const prefix = /^([^\n]*?)(?:\+ Exception Group )?Traceback \(most/.exec(text)?.[1] ?? '';
  if (prefix.trim() === '' || /^[A-Za-z_]\w*\s+$/.test(prefix)) {
    return text;
  }
  const lines = text.split('\n');
  const repeated = lines.length > 1 && lines[1].startsWith(prefix);
  return [
    lines[0].slice(prefix.length),
    ...lines
      .slice(1)
      .map(line => (repeated && line.startsWith(prefix) ? line.slice(prefix.length) : line))
  ].join('\n');
}

/** The message up to where a log goes on. */
function messageOnly(message: string): string {
  const lines = message.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && LOG_AFTER.test(line));
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trim();
}

function evidenceOf(
  failure: { ename: string; evalue: string; traceback: readonly string[]; stderr?: string },
  environment: IEnvironment | undefined
): IEvidence {
  return trusted({
    contract: 1,
    failure: { ...failure, cell: null },
    ...(environment ? { environment } : {})
  });
}

/** pip's refusal, a crash, or a line that only says `XError: message`. */
function withoutTraceback(text: string): { ename: string; evalue: string } | null {
  const pip = [...text.matchAll(PIP)].map(found => found[1]);
  if (pip.length) {
    return { ename: 'ERROR', evalue: pip.join('\n') };
  }
  const crash = CRASH.exec(text);
  if (crash) {
    return { ename: 'Crash', evalue: crash[1] };
  }
  const bare = [...text.matchAll(BARE)].pop();
  if (bare) {
    return {
      ename: bare[1],
      evalue: text
        .slice(bare.index ?? 0)
        .replace(/^[^:\n]*: /, '')
        .trim()
    };
  }
  const only = text.trim();
  const shape = messageShape(only);
  return shape === null ? null : { ename: shape, evalue: only };
}

/**
 * The failure in a text: its last traceback; without one, pip's error lines, a crash, or a bare error line.
 *
 * @throws Error with one line, if the text holds none
 */
export function tracebackEvidence(text: string, environment?: IEnvironment): IEvidence {
  const plain = plainText(bounded(text, FILE_LIMIT));
  const trace = lastTraceback(plain);
  const [first] = trace === null ? [] : parseTraceback(trace);
  if (trace !== null && first && first.type) {
    const evalue = messageOnly(first.message);
    const before = plain.slice(0, plain.length - trace.length);
    const failure = { ename: first.type, evalue, traceback: trace.split('\n') };
    return evidenceOf(
      before.trim() ? { ...failure, stderr: bounded(before) } : failure,
      environment
    );
  }
  const other = withoutTraceback(plain);
  if (!other) {
    throw new Error('no Python traceback and no error message found');
  }
  return evidenceOf(
    { ...other, traceback: plain.split('\n'), stderr: bounded(plain) },
    environment
  );
}
