/** Terminal colours: used only where standard output is a terminal and NO_COLOR is not set. */

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;

/** Names of the looks that text can have. */
export type Look = keyof typeof CODES;

/** Wraps text in a look. */
export type Paint = (look: Look, text: string) => string;

const plain: Paint = (_look, text) => text;
const coloured: Paint = (look, text) => `\u001b[${CODES[look]}m${text}\u001b[0m`;

/** The paint that fits a stream and the process environment. */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  variables: NodeJS.ProcessEnv = process.env
): Paint {
  const wanted = stream.isTTY === true && !variables.NO_COLOR && variables.TERM !== 'dumb';
  return wanted ? coloured : plain;
}
