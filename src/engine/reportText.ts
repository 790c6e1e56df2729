/**
 * A traceback out of an issue, a forum or a mail, back to what Python printed: Markdown, HTML, quote marks and
 * lost indentation undone. Ordinary tracebacks pass unchanged.
 */

import { search } from './screen';
import { withoutCopiedJson } from './copiedError';

/** Longer lines are data, not tracebacks: they stay as they are. */
const LINE_LIMIT = 4096;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  gt: '>',
  lt: '<',
  quot: '"',
  apos: "'",
  amp: '&',
  '#39': "'",
  '#34': '"',
  '#x27': "'"
};
const ENTITY = /&(nbsp|gt|lt|quot|apos|amp|#39|#34|#x27);/g;
/** `<a href="…">`, `</span>`: never `<module>` or `<ipython-input-1>`. */
const TAG =
  /<\/?(?:a|span|pre|code|p|br|div|b|strong|em|i|font|h[1-6]|li|ul|details|summary)(?:\s[^<>\n]{0,300})?\/?>/gi;
/** Colab's `[path](https://localhost:8080/#)`, VS Code's `[67](file:///…)`. */
const LINK =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,80}\]){1,400})\]\((?:https?|file|vscode[\w-]*|command):[^)\s]{0,2000}\)/g;

/** Quotation marks as Python types them: pages and mails bend them. */
export function straightened(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** Titles begin Python's words with a capital, or lose the last quotation mark. */
function asPython(text: string): string {
  return text
    .replace(/\bgot an expected keyword argument/g, 'got an unexpected keyword argument')
    .replace(/\bCannot import name (?=['"]?\w)/g, 'cannot import name ')
    .replace(/\bModule (?='[\w.]+' has no attribute)/g, 'module ')
    .replace(/\bno module named (?=['"]?\w)/g, 'No module named ')
    .replace(/(has no attribute '\w+)(?=[ \t]*(?:\n|$))/g, "$1'");
}

/** Words that Markdown shows bold: two stars on both sides, as no Python has them. */
const BOLD = /(?<![\w*(,]|, )\*\*(?=[^\s*])([^*\n]{1,200}[^\s*(,])\*\*(?![\w*])/g;

/** Entities, tags, links and bent quotation marks undone. */
export function withoutMarkup(bent: string): string {
  const text = asPython(straightened(bent));
  const plain = text.includes('&')
    ? text.replace(ENTITY, (_all, name: string) => ENTITIES[name])
    : text;
  const untagged = plain.includes('</') ? plain.replace(TAG, '') : plain;
  const unlinked = untagged.includes('](') ? untagged.replace(LINK, '$1') : untagged;
  return unlinked.includes('**') ? unlinked.replace(BOLD, '$1') : unlinked;
}

const QUOTED_SIGN =
  /^ ?> ?(?:> ?)*(?:.{0,80}Traceback \(most recent|\s*File ["~/\\]|\s*-+> ?\d+ |[\w.]+(?:Error|Exception): )/m;
const QUOTE_MARK = /^(?: ?>(?!>> ?\w)){1,4} ?/;

/** A mail's or an issue's quote marks, where a traceback stands behind them. The prompt `>>> ` is none. */
function withoutQuotes(lines: readonly string[]): readonly string[] {
  return lines.map(line => line.replace(QUOTE_MARK, ''));
}

/** `Traceback (most recent call last)` with its first letters cut or small. */
const HEADER = /\bt?raceback \(most recent call last\)/i;
/** NumPy prints the first frame on the line of the header. */
const HEADER_WITH_FRAME = /(Traceback \(most recent call last\):)[ \t]+(?=File ")/;
/** `…site-packages\keras\engine\saving.py", line 3, in f`: the line begins in the middle of the path. */
const CUT_FRAME =
  /^[^"\n]{0,80}?([^\s"'`]{0,400}[\w)][\\/][\w.\\/ -]{1,400}\.py)"?,? line (\d+)(?:, in (.*))?$/;
/** `File "x.py" line 3, in module`: typed by hand, or `<module>` taken for a tag. */
const LOOSE_FRAME = /^(\s*)File "([^"]+)",? line (\d+)(?:,? in ?(.*)|, ?i?)?$/;
/** pytest's frame: `x/model.py:10: in save`. */
const PYTEST_FRAME = /^(\S[^\n:]{0,400}\.py):(\d+): in (\S+)$/;
/** pytest's mark of an error line. */
const PYTEST = /^E {3,}(?=\S)/;

function loose(line: string): string {
  const tested = search(PYTEST_FRAME, line);
  if (tested) {
    return `  File "${tested[1]}", line ${tested[2]}, in ${tested[3]}`;
  }
  const found = search(LOOSE_FRAME, line);
  if (found) {
    const name = (found[4] ?? '').trim();
    const shown = name === '' || name === 'module' ? '<module>' : name;
    return `${found[1]}File "${found[2]}", line ${found[3]}, in ${shown}`;
  }
  const cut = line.includes('File "') ? null : search(CUT_FRAME, line);
  return cut
    ? `  File "${cut[1]}", line ${cut[2]}, in ${(cut[3] ?? '').trim() || '<module>'}`
    : line;
}

/** TensorFlow 1 says where its error came from between the class and the message. */
const SEE_ABOVE = /^([\w.]*(?:Error|Exception)) \(see above for traceback\):/;
/** A whole sentence that Markdown shows slanted or bold. */
const EMPHASIS = /^([ \t>]*)(_{1,2}|\*{1,3})(?=[^\s_*])([^\n]*[ ][^\n]*[^\s_*])\2[ \t]*$/;

/** One line as Python printed it. */
function printedLine(line: string): string {
  if (line.length > LINE_LIMIT) {
    return line;
  }
  const plain = line
    .replace(PYTEST, '')
    .replace(HEADER, 'Traceback (most recent call last)')
    .replace(SEE_ABOVE, '$1:')
    .replace(EMPHASIS, '$1$3');
  return loose(plain).replace(HEADER_WITH_FRAME, '$1\n  ');
}

/** ` in ` alone before an arrow: Markdown took `<ipython-input-1>` and `<module>` for tags. */
function withLostCells(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    return /^\s*in\s*(?:\(\))?\s*$/.test(line) && /^\s*(?:-+> ?)?\d+(?:\s|$)/.test(next)
      ? '<ipython-input-0-0> in <module>'
      : line;
  });
}

/** Takes off the indentation that a whole traceback has as a block of Markdown. */
function dedented(lines: readonly string[]): readonly string[] {
  const header = lines.find(line => /^[ \t]+Traceback \(most recent call last\)/.test(line));
  const indent = /^[ \t]+/.exec(header ?? '')?.[0] ?? '';
  const plain = lines.some(line => /^Traceback \(most recent call last\)/.test(line));
  return indent === '' || plain
    ? lines
    : lines.map(line => (line.startsWith(indent) ? line.slice(indent.length) : line));
}

/** The debugger of VS Code: the class on the first line, the message below, then the frames. */
const DEBUGGER =
  /^[ \t>]*Exception has occurred: ([\w.]*(?:Error|Exception|Exit|Interrupt))[^\n]*\n([^\n]+)((?:\n[ \t]+[^\n]*)*)/gm;

/** The same as Python prints it. */
function withoutDebugger(text: string): string {
  return text.replace(DEBUGGER, (_all, type: string, message: string, frames: string) => {
    const header = /\n[ \t]+File "/.test(frames) ? 'Traceback (most recent call last):' : '';
    return `${header}${header ? frames : ''}\n${type}: ${message.trim()}`.replace(/^\n/, '');
  });
}

/** The text with what a web page or a mail added taken off again. */
export function asPrinted(text: string): string {
  const plain = withoutDebugger(withoutMarkup(withoutCopiedJson(text)));
  const lines = plain.split('\n');
  const unquoted = QUOTED_SIGN.test(plain) ? withoutQuotes(lines) : lines;
  return dedented(withLostCells(unquoted.map(printedLine).join('\n').split('\n'))).join('\n');
}
