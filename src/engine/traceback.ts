/** Reads frames, types and chains out of the text of a Python or IPython traceback. */

import { isCellPath, ownerOf } from './frames';
import type { IException, IFrame } from './types';

/** Frames kept an exception; deeper tracebacks keep head and tail. */
const FRAME_LIMIT = 120;

const CHAIN =
  /^(?:During handling of the above exception, another exception occurred:|The above exception was the direct cause of the following exception:)$/m;
const PLAIN_FRAME = /^\s*File "([^"]+)", line (\d+)(?:, in (.+))?$/;
const CELL_FRAME = /^(?:Cell |Input )?In\s?\[(\d+)\](?:, line (\d+)|, in <cell line: (\d+)>)?.*$/;
const NEW_FRAME = /^File (\S.*?):(\d+)(?:, in (.+))?$/;
const OLD_FRAME = /^((?:<ipython-input-[^>]+>|~?[\w./\\:<>-][^\n]*?\.(?:py|pyx|ipynb)|\/tmp\/ipykernel_[^\s]+)) in (.+)$/;
const ARROW = /^(?:-+>|\s*-+>)\s*(\d+)\s?(.*)$/;
const FINAL = /^([A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group|Fault|Abort|Failure|NotFound\w*)?)(?::\s?([\s\S]*))?$/;

interface IOpenFrame {
  path: string;
  line: number;
  function: string;
  text?: string;
}

function closed(frame: IOpenFrame): IFrame {
  return {
    path: frame.path,
    function: frame.function.replace(/\(.*$/s, '').trim(),
    line: frame.line,
    ...(frame.text !== undefined ? { text: frame.text.trim() } : {}),
    owner: ownerOf(frame.path)
  };
}

function frameStart(line: string): IOpenFrame | null {
  const plain = PLAIN_FRAME.exec(line);
  if (plain) {
    return { path: plain[1], line: Number(plain[2]), function: plain[3] ?? '<module>' };
  }
  const cell = CELL_FRAME.exec(line);
  if (cell) {
    const inside = /, in (?!<cell line)([^\n(]+)/.exec(line);
    return {
      path: `Cell In[${cell[1]}]`,
      line: Number(cell[2] ?? cell[3] ?? 0),
      function: inside ? inside[1] : '<module>'
    };
  }
  const modern = NEW_FRAME.exec(line);
  if (modern) {
    return { path: modern[1], line: Number(modern[2]), function: modern[3] ?? '<module>' };
  }
  const old = OLD_FRAME.exec(line);
  if (old) {
    return { path: old[1], line: 0, function: old[2] };
  }
  return null;
}

function framesOf(lines: readonly string[]): IFrame[] {
  const frames: IFrame[] = [];
  let open: IOpenFrame | null = null;
  let expectText = false;
  for (const line of lines) {
    const start = frameStart(line);
    if (start) {
      if (open) {
        frames.push(closed(open));
      }
      open = start;
      expectText = PLAIN_FRAME.test(line);
      continue;
    }
    if (!open) {
      continue;
    }
    const arrow = ARROW.exec(line);
    if (arrow) {
      open.line = Number(arrow[1]);
      open.text = arrow[2];
    } else if (expectText && /^\s{2,}\S/.test(line)) {
      open.text = line;
      expectText = false;
    }
  }
  if (open) {
    frames.push(closed(open));
  }
  return frames.length > FRAME_LIMIT
    ? [...frames.slice(0, FRAME_LIMIT / 2), ...frames.slice(-FRAME_LIMIT / 2)]
    : frames;
}

/** Index of the line that begins the final `Type: message`, or -1. */
function finalLine(lines: readonly string[]): number {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (/^\S/.test(line) && FINAL.test(line) && /(?:Error|Exception|Interrupt|Exit|Iteration|Warning|Group)\b/.test(line.split(':')[0])) {
      return index;
    }
    if (frameStart(line) || ARROW.test(line)) {
      return -1;
    }
  }
  return -1;
}

function exceptionOf(section: string): IException | null {
  const lines = section.split('\n');
  const at = finalLine(lines);
  const frames = framesOf(at === -1 ? lines : lines.slice(0, at));
  if (at === -1) {
    return frames.length ? { type: '', module: '', message: '', frames } : null;
  }
  const found = FINAL.exec(lines[at]);
  const dotted = found ? found[1] : '';
  const type = dotted.slice(dotted.lastIndexOf('.') + 1);
  const first = found?.[2] ?? '';
  const message = [first, ...lines.slice(at + 1)].join('\n').trim();
  return { type, module: dotted.includes('.') ? dotted.slice(0, dotted.lastIndexOf('.')) : '', message, frames };
}

/**
 * The exceptions of a traceback's plain text: [0] reached the cell, each next is its
 * cause or context. Frames are caller first. Empty where the text holds no traceback.
 */
export function parseTraceback(text: string): IException[] {
  const sections: { text: string; link?: 'cause' | 'context' }[] = [];
  let rest = text;
  for (let found = CHAIN.exec(rest); found; found = CHAIN.exec(rest)) {
    const link = found[0].startsWith('The above') ? 'cause' : 'context';
    sections.push({ text: rest.slice(0, found.index), link });
    rest = rest.slice(found.index + found[0].length);
  }
  sections.push({ text: rest });
  const exceptions: IException[] = [];
  for (const section of sections) {
    const exception = exceptionOf(section.text);
    if (exception) {
      exceptions.unshift(section.link ? { ...exception, link: section.link } : exception);
    }
  }
  return exceptions;
}

/** 1-based line of the failing cell that the traceback's last frame in a cell points at; 0 if unknown. */
export function cellLine(frames: readonly IFrame[]): number {
  for (let index = frames.length - 1; index >= 0; index--) {
    if (isCellPath(frames[index].path)) {
      return frames[index].line;
    }
  }
  return 0;
}
