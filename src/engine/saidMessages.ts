/** Messages that a report says in its own words: in a title, a sentence, or as the source line that raised them. */

import { isKnownError, isLooseShape, messageShape } from './errorMessages';
import { messageOnly } from './messageEnd';

/** The message without the mark that closes the quotation it stands in. */
export function unquoted(message: string): string {
  const closed = /^((?:[^"`\n]|`[^`\n]*`|"[^"\n]*"){8,}?)[`"](?:[^`"\n]{0,200})$/.exec(message);
  return (closed ? closed[1] : message).replace(/[`*]+$/, '').trim();
}

/** The last line of source that raises a plain text: `raise ValueError('No model found in config file.')`. */
export function raisedText(text: string): { ename: string; evalue: string } | null {
  const raised =
    /\braise (?:\w+\.)*([A-Z]\w*(?:Error|Exception))\(\s*[rub]?(['"])([^'"\n{}%]{8,300})\2/g;
  const last = [...text.matchAll(raised)].pop();
  return last ? { ename: last[1], evalue: last[3] } : null;
}

/** The whole text, or its first line, that has the shape of a message that is really made. */
export function knownMessage(text: string): { ename: string; evalue: string } | null {
  const only = text.trim();
  const whole = messageShape(only);
  if (whole !== null) {
    return { ename: whole, evalue: whole === '' || isLooseShape(only) ? only : messageOnly(only) };
  }
  const said = only
    .split('\n')
    .flatMap(saidIn)
    .find(part => messageShape(part) !== null && !isLooseShape(part));
  return said === undefined
    ? null
    : {
        ename: messageShape(said) ?? '',
        evalue: unquoted(messageOnly(only.slice(only.indexOf(said))))
      };
}

/** A traceback without its last line, whose message is the title of the report. */
export function titled(before: string, type: string): { ename: string; evalue: string } | null {
  const known = type === '' || isKnownError(type) ? knownMessage(before) : null;
  return known && (type === '' || known.ename === '' || known.ename === type)
    ? { ename: type || known.ename, evalue: known.evalue }
    : null;
}

/** Sentences begin early in a line; the rest of a longer one takes long to search. */
const LONGEST_LINE = 4000;

/** A line, and what stands in it behind a quotation mark or the word "error". */
function saidIn(line: string): readonly string[] {
  const plain = line.trim().replace(/^#{1,6}\s+/, '');
  const starts = [
    ...plain
      .slice(0, LONGEST_LINE)
      .matchAll(
        /["`\u201c]|[_*(\s]+(?=')|\b(?:[Ee]rror|produces|says|gives|raises|throws)\b[:\s]*|\b\w+(?:\.\w+)+\s+|[:\uff1a]\s*|\.cc:\d+\]\s+/g
      )
  ].slice(0, 20);
  return [plain, ...starts.map(found => plain.slice((found.index ?? 0) + found[0].length))].filter(
    part => part.length > 8
  );
}
