/** Finds the names in a sentence that are code, so that they can be set in code font. Pure. */

/** A piece of a sentence. */
export interface ITextPart {
  readonly text: string;
  readonly code: boolean;
}

/**
 * What stands between backticks; dotted names (`keras.layers.Dense`, but not `e.g.` or a version);
 * names with underscores; calls like `fit()`; exact requirements (`keras==2.15.0`).
 */
const CODE =
  /`([^`]+)`|[A-Za-z][\w-]*==[\w.]+|(?:[A-Za-z_]\w+|K)(?:\.[A-Za-z_]\w*)+(?:\(\))?|\b\w*[a-zA-Z]_\w+(?:\(\))?|\b[A-Za-z_]\w+\(\)/g;

/** The sentence in parts, in order. */
export function codeParts(text: string): ITextPart[] {
  const parts: ITextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(CODE)) {
    if (match.index > at) {
      parts.push({ text: text.slice(at, match.index), code: false });
    }
    parts.push({ text: match[1] ?? match[0], code: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) {
    parts.push({ text: text.slice(at), code: false });
  }
  return parts;
}

/** The sentence as a screen reader or a notification gets it. */
export function plainWords(text: string): string {
  return text.replace(/`/g, '');
}
