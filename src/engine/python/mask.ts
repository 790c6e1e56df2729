/** Blanks out what is no Python in a cell (magics, shell lines, help) without moving an offset. */

/** A cell's source with IPython's own lines blanked out. */
export interface IMasked {
  readonly text: string;
  /** Offsets of the lines for IPython. */
  readonly magics: readonly { readonly from: number; readonly to: number }[];
}

/** Cell magics whose body is Python code. */
const PYTHON_CELL_MAGICS =
  /^%%(?:time|timeit|capture|prun|memit|mprun|python3?|px|skip|tensorflow_version)\b/;
const LINE_MAGIC = /^[ \t]*(?:%{1,2}[A-Za-z_]|!|\?)/;
const HELP = /^[ \t]*%{0,2}[A-Za-z_][\w.]*\?{1,2}[ \t]*$/;
const ASSIGNED_MAGIC = /^([ \t]*[A-Za-z_][\w, .]*=[ \t]*)(?:!|%[A-Za-z_])/;

/** Where the scan of Python text stands between two lines. */
interface IScan {
  depth: number;
  quote: string;
  continued: boolean;
}

function blank(text: string, keep: string): string {
  const body = text.replace(/[^\n]/g, ' ');
  return body.length >= keep.length ? keep + body.slice(keep.length) : body;
}

/** Advances over one line, following strings, brackets and comments. */
function advance(line: string, scan: IScan): void {
  let at = 0;
  scan.continued = false;
  while (at < line.length) {
    if (scan.quote) {
      if (line[at] === '\\') {
        at += 2;
      } else if (line.startsWith(scan.quote, at)) {
        at += scan.quote.length;
        scan.quote = '';
      } else {
        at += 1;
      }
      continue;
    }
    const char = line[at];
    if (char === '#') {
      return;
    }
    if (char === '"' || char === "'") {
      scan.quote = line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
      at += scan.quote.length;
      continue;
    }
    if ('([{'.includes(char)) {
      scan.depth += 1;
    } else if (')]}'.includes(char)) {
      scan.depth = Math.max(0, scan.depth - 1);
    } else if (char === '\\' && at === line.length - 1) {
      scan.continued = true;
    }
    at += 1;
  }
  if (scan.quote.length === 1) {
    scan.continued = line.endsWith('\\');
    scan.quote = scan.continued ? scan.quote : '';
  }
}

function maskedLine(line: string): string | null {
  if (LINE_MAGIC.test(line) || HELP.test(line)) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    return indent + blank(line.slice(indent.length), 'pass');
  }
  const assigned = ASSIGNED_MAGIC.exec(line);
  return assigned ? assigned[1] + blank(line.slice(assigned[1].length), 'None') : null;
}

/** Masks a cell. A cell whose magic takes over the whole cell (`%%bash`) is blank. */
export function masked(source: string): IMasked {
  const magics: { from: number; to: number }[] = [];
  const start = /^\s*/.exec(source)?.[0].length ?? 0;
  if (source.startsWith('%%', start) && !PYTHON_CELL_MAGICS.test(source.slice(start, start + 40))) {
    return { text: blank(source, ''), magics: [{ from: start, to: source.length }] };
  }
  const scan: IScan = { depth: 0, quote: '', continued: false };
  const lines = source.split('\n');
  let offset = 0;
  let inMagic = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const fresh = scan.depth === 0 && !scan.quote && !scan.continued;
    const replaced = inMagic ? blank(line, '') : fresh ? maskedLine(line) : null;
    if (replaced !== null) {
      lines[index] = replaced;
      magics.push({ from: offset, to: offset + line.length });
      inMagic = line.endsWith('\\');
    } else {
      advance(line, scan);
    }
    offset += line.length + 1;
  }
  return { text: lines.join('\n'), magics };
}
