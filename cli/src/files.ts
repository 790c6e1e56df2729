import { readFileSync } from 'node:fs';

import { InputError } from './errors';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'not readable',
  EPERM: 'not readable'
};

/** Text of a file, without a byte order mark; throws InputError that names the file and the reason. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new InputError(`${file}: ${REASONS[code ?? ''] ?? message}`);
  }
  return decoded(bytes);
}

/** UTF-8, or UTF-16 where a byte order mark says so (logs written by PowerShell). */
function decoded(bytes: Buffer): string {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes.subarray(2).toString('utf16le');
  }
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** JSON of a file; throws InputError that names the file and the reason. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file}: not JSON (${(error as Error).message})`);
  }
}

/** Is it an object with keys, not an array and not null? */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
