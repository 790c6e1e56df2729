/** Wrong use or unreadable input: one line for standard error, exit code 2. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}

/** Exit codes of every command. */
export const EXIT = {
  /** Done; no version problem found, or the question was answered. */
  done: 0,
  /** A diagnosis has verdict `compatibility`, or the answer is "never existed" or "no set". */
  found: 1,
  /** Wrong use or unreadable input. */
  wrong: 2
} as const;

/** One line of what went wrong, for whatever was thrown. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
