import path from 'node:path';

let folder = __dirname;

/** Folder of the bundle: the data files, the probe and the schemas lie in it. */
export function bundleFolder(): string {
  return folder;
}

/** Says where the bundle lies; needed where the heap comes from a start-up snapshot, which may have been moved since. */
export function bundleIsAt(program: string): void {
  folder = path.dirname(program);
}
