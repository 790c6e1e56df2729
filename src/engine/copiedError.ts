/** What VS Code copies for a failed cell: `{"name": …, "message": …, "stack": …}`, its newlines written out or real. */

const FIELD = /"(?:name|message|stack)":\s*"/;
const END = /(?<!\\)"\s*(?:\}|$)/;

/** The value of a field up to its closing quotation mark, or to the end where the paste was cut. */
function field(text: string, name: string): string | null {
  const start = new RegExp(`"${name}":\\s*"`).exec(text);
  if (!start) {
    return null;
  }
  const rest = text.slice(start.index + start[0].length);
  const next = /(?<!\\)",\s*"(?:message|stack)":/.exec(rest) ?? END.exec(rest);
  const value = next ? rest.slice(0, next.index) : rest;
  return value.replace(/\\(["\\/nt])/g, (_all, mark: string) =>
    mark === 'n' ? '\n' : mark === 't' ? '\t' : mark
  );
}

/** The traceback that was copied, its last line the error; other text as it is. */
export function withoutCopiedJson(text: string): string {
  const at = FIELD.exec(text);
  const stack = at ? field(text, 'stack') : null;
  const name = at ? field(text, 'name') : null;
  if (!at || stack === null || name === null) {
    return text;
  }
  const message = field(text, 'message') ?? '';
  const [first] = message.split('\n');
  const said = stack.includes(`${name}: ${first}`);
  const before = text.slice(0, at.index).replace(/\{\s*$/, '');
  return `${before}${stack.replace(/\s+$/, '')}${said ? '' : `\n\n${name}: ${message}`}`;
}
