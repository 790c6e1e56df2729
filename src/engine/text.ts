/** Plain, bounded text from whatever a kernel or a file holds. The only file that touches the ANSI library. */

import ansiRegex from 'ansi-regex';

/** Characters of evidence text kept a field; the middle of longer text is cut. */
export const FIELD_LIMIT = 64 * 1024;

/** Frames of one exception that are read; deeper tracebacks keep head and tail. */
export const FRAME_LIMIT = 120;

/** Characters of a quote in a proof. */
export const QUOTE_LIMIT = 300;

const ANSI = ansiRegex();
// Control characters other than tab and line feed, and the marks that reorder text.
const CONTROL = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** VS Code makes a link of each line number of a traceback: `<a href='vscode-notebook-cell:…?line=6'>7</a>`. */
const LINE_LINK = /<a href='[^'\n]{1,2000}'>(\d{1,7})<\/a>/g;
const CUT_MARK = '\n[…]\n';

/** Keeps head and tail of long text so that the result has at most `limit` UTF-16 units. */
export function bounded(text: string, limit: number = FIELD_LIMIT): string {
  if (text.length <= limit) {
    return text;
  }
  const room = Math.max(0, limit - CUT_MARK.length);
  const head = Math.floor(room / 2);
  return text.slice(0, head) + CUT_MARK + text.slice(text.length - (room - head));
}

/** Text without ANSI escapes, control characters and links on line numbers; carriage returns become line feeds. */
export function plainText(text: string): string {
  const stripped =
    text.includes('\u001b') || text.includes('\u009b') ? text.replace(ANSI, '') : text;
  const unlinked = stripped.includes("<a href='") ? stripped.replace(LINE_LINK, '$1') : stripped;
  return unlinked.replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

/** Bounded first, so that a hostile 10 MB field costs no more than a small one. */
export function cleaned(text: string, limit: number = FIELD_LIMIT): string {
  return plainText(bounded(text, limit));
}

/** Joins traceback chunks up to the limit, keeping head and tail. */
export function joined(chunks: readonly string[], limit: number = FIELD_LIMIT): string {
  let total = 0;
  for (const chunk of chunks) {
    total += chunk.length + 1;
    if (total > limit) {
      return joinedEnds(chunks, limit);
    }
  }
  return chunks.join('\n');
}

function joinedEnds(chunks: readonly string[], limit: number): string {
  const half = Math.floor(limit / 2);
  const head: string[] = [];
  const tail: string[] = [];
  let from = 0;
  for (let size = 0; from < chunks.length && size < half; from++) {
    head.push(chunks[from].slice(0, half - size));
    size += chunks[from].length + 1;
  }
  for (let size = 0, at = chunks.length - 1; at >= from && size < half; at--) {
    tail.unshift(chunks[at].slice(-(half - size)));
    size += chunks[at].length + 1;
  }
  return head.join('\n') + CUT_MARK + tail.join('\n');
}

/** What a terminal shows: carriage returns and backspaces (progress bars) carried out. */
export function asShown(text: string): string {
  if (!text.includes('\r') && !text.includes('\b')) {
    return text;
  }
  return text
    .split('\b')
    .join('')
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map(line => lastOverwrite(line))
    .join('\n');
}

/** The part of a line behind its last carriage return that something follows. */
function lastOverwrite(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') {
    end -= 1;
  }
  return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}

/** One line for a quote: plain, whitespace folded, at most 300 characters. */
export function quote(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LIMIT ? line : `${line.slice(0, QUOTE_LIMIT - 1)}…`;
}

/** Cuts a title or an explanation at a word, to at most `limit` characters. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > limit / 2 ? cut.slice(0, space) : cut}…`;
}

/** The first and last items of a long list, together at most `limit`. */
export function headAndTail<T>(items: readonly T[], limit: number): readonly T[] {
  return items.length <= limit
    ? items
    : [
        ...items.slice(0, Math.floor(limit / 2)),
        ...items.slice(items.length - Math.ceil(limit / 2))
      ];
}

/** The text without the white space at its end, in time that grows with its length alone. */
export function endTrimmed(text: string): string {
  return `|${text}`.trim().slice(1);
}
