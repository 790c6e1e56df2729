/** The release table over its generated data. */

import type { IReleaseTable } from './knowledgeTypes';
import { remembered } from './memo';
import { normalizedName } from './versions';

/** One release: version, ISO date, and places in the shared lists (-1: not known). */
export type ReleaseRow = readonly [
  version: string,
  date: string,
  python: number,
  requires?: number,
  wheels?: number
];

/** Wheels of a release: each group of Python minors with the platforms that have a wheel for all of them. */
export type WheelGroups = readonly (readonly [
  pythons: readonly string[],
  platforms: readonly string[]
])[];

/** `releases.json` as it lies on disk; see its schema. */
export interface IReleaseData {
  /** ISO date up to which releases were looked at. */
  readonly asOf: string;
  /** Published Python ranges, shared. */
  readonly pythons: readonly string[];
  /** PEP 508 lines, shared. */
  readonly lines: readonly string[];
  /** Requirement lists: places in `lines`. */
  readonly requires: readonly (readonly number[])[];
  readonly wheels: readonly WheelGroups[];
  /** Oldest release first. */
  readonly distributions: Readonly<Record<string, readonly ReleaseRow[]>>;
  /** Versions only, oldest first, parted by spaces. */
  readonly auxiliary: Readonly<Record<string, string>>;
  /** Distributions of which nothing is kept but that they exist. */
  readonly names: readonly string[];
}

/** The release table, and which wheels were published. */
export type IWheelTable = IReleaseTable & Required<Pick<IReleaseTable, 'pythons'>>;

const NO_ROWS: readonly ReleaseRow[] = [];

/** Reads the generated data; names may be given in any spelling. */
export function createReleaseTable(data: IReleaseData): IWheelTable {
  const names = new Set(data.names);
  const rows = (name: string): readonly ReleaseRow[] =>
    own(data.distributions, normalizedName(name)) ?? NO_ROWS;
  const byVersion = remembered(
    (name: string) => new Map(rows(name).map(candidate => [candidate[0], candidate] as const))
  );
  const row = (name: string, version: string): ReleaseRow | undefined =>
    byVersion(name).get(version);
  const versions = remembered((name: string): readonly string[] => {
    const auxiliary = own(data.auxiliary, normalizedName(name));
    return auxiliary === undefined ? rows(name).map(([version]) => version) : words(auxiliary);
  });
  return {
    versions,
    has: name => {
      const normalized = normalizedName(name);
      return (
        names.has(normalized) ||
        own(data.distributions, normalized) !== undefined ||
        own(data.auxiliary, normalized) !== undefined
      );
    },
    date: (name, version) => row(name, version)?.[1] || null,
    requiresPython: (name, version) => data.pythons[row(name, version)?.[2] ?? -1] || null,
    requirements: (name, version) =>
      (data.requires[row(name, version)?.[3] ?? -1] ?? []).map(place => data.lines[place]),
    pythons: (name, version, platform) => {
      const groups = data.wheels[row(name, version)?.[4] ?? -1];
      return groups === undefined ? null : pythonsOf(groups, platform);
    }
  };
}

/** A key of the data itself, never one that every object inherits ('constructor'). */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function pythonsOf(groups: WheelGroups, platform?: string): readonly string[] {
  const found = new Set<string>();
  for (const [pythons, platforms] of groups) {
    if (platform === undefined || platforms.includes(platform) || platforms.includes('any')) {
      pythons.forEach(python => found.add(python));
    }
  }
  return Array.from(found).sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}
