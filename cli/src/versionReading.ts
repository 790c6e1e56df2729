/** How a version that somebody names is read: a candidate, a nightly, another name of the package, one that never was. */

import {
  compareVersions,
  familyHead,
  isPrerelease,
  minorOf,
  releaseOf
} from '../../src/engine/versions';
import type { IReleaseTable } from '../../src/engine/knowledgeTypes';

/** A named version, read. */
export interface IVersionReading {
  /** The package whose releases are looked at: 'tensorflow' for 'tensorflow-macos' and 'tf-nightly'. */
  readonly package: string;
  /** The release that it stands for, null where none does. */
  readonly release: string | null;
  /** How it is read, as a plain sentence; null for a release under the package's own name. */
  readonly said: string | null;
  /** Is it a release, whatever the name? */
  readonly usual: boolean;
}

/** Packages whose names the API index has. */
export const INDEXED: readonly string[] = ['tensorflow', 'keras', 'tf-keras'];

/** Reads a version of a distribution by rule; null where the text is no version. */
export function readVersion(
  distribution: string,
  version: string,
  table: IReleaseTable
): IVersionReading | null {
  const release = releaseOf(version);
  if (release === null) {
    return null;
  }
  const head = familyHead(distribution);
  const known = table.versions(head);
  const exact = find(known, release);
  const listed = table.versions(distribution);
  const own = listed.length ? find(listed, release) : exact;
  const stands = exact ?? firstOfMinor(known, release);
  const reason = reasonOf(distribution, version, { known, own });
  if (reason === null && head === distribution) {
    return { package: head, release: stands ?? null, said: null, usual: true };
  }
  const name = `${distribution} ${version}`;
  const why = reason ?? `${head} under another name`;
  const said = `${name}: ${why}; ${readAs(head, release, stands, known)}`;
  return { package: head, release: stands ?? null, said, usual: reason === null };
}

/** Sentences about what is installed and is no ordinary release. */
export function unusual(
  installed: Readonly<Record<string, string | null>>,
  table: IReleaseTable
): readonly string[] {
  return Object.entries(installed)
    .filter(([name]) => INDEXED.includes(familyHead(name)))
    .map(([name, version]) => readVersion(name, version ?? '', table))
    .flatMap(reading => (reading === null || reading.usual ? [] : [reading.said ?? '']));
}

function reasonOf(
  distribution: string,
  version: string,
  { known, own }: { known: readonly string[]; own: string | undefined }
): string | null {
  if (/nightly/.test(distribution) || /dev/i.test(version)) {
    return 'a nightly build';
  }
  if (isPrerelease(version)) {
    return 'a candidate for a release';
  }
  if (/[+=]/.test(version)) {
    return own === undefined
      ? 'a build of a version that was never released'
      : 'a build of its own';
  }
  if (own !== undefined) {
    return null;
  }
  const newest = known[known.length - 1];
  return compareVersions(version, newest) > 0
    ? `newer than ${newest}, the newest release looked at`
    : 'never released';
}

function readAs(
  head: string,
  release: string,
  stands: string | undefined,
  known: readonly string[]
): string {
  if (stands !== undefined) {
    return `read as ${head} ${stands}`;
  }
  const after = known.findIndex(one => compareVersions(one, release) > 0);
  return after > 0
    ? `answered where ${head} ${known[after - 1]} and ${known[after]} agree`
    : 'what it has cannot be told';
}

function find(versions: readonly string[], release: string): string | undefined {
  return versions.find(one => compareVersions(one, release) === 0);
}

/** 2.16.0 was never released: it stands for 2.16.1, as the index reads it. */
function firstOfMinor(versions: readonly string[], release: string): string | undefined {
  return /^\d+\.\d+(?:\.0)?$/.test(release)
    ? versions.find(one => minorOf(one) === minorOf(release))
    : undefined;
}
