/** The package sets over their generated data. */

import type { IPackageSet } from '../knowledgeTypes';
import { versionSatisfies } from '../versions';

/**
 * One set: places in the shared lists, and its pins as a difference from an earlier set (-1: from nothing).
 */
export type SetRow = readonly [
  python: number,
  platform: number,
  head: number,
  variant: number,
  proven: 0 | 1,
  base: number,
  less: readonly number[],
  more: readonly number[]
];

/** A correction of published requirements, found by running releases. */
export interface IHole {
  /** PEP 440 specifier of the TensorFlow releases it is about. */
  readonly tensorflow: string;
  /** 'numpy<2' */
  readonly constraint: string;
  readonly reason: string;
  /** Only a part that few use needs it: no reason to touch an environment that is not changed anyway. */
  readonly optional?: boolean;
}

/** `sets.json` as it lies on disk; see its schema. */
export interface ISetData {
  /** ISO date: the resolver saw no release after it. */
  readonly asOf: string;
  readonly pythons: readonly string[];
  readonly platforms: readonly string[];
  readonly heads: readonly string[];
  readonly variants: readonly ('default' | 'tf-keras')[];
  /** 'numpy==1.26.4', shared. */
  readonly pins: readonly string[];
  readonly sets: readonly SetRow[];
  readonly holes: readonly IHole[];
  /** Pin to PEP 508 lines, where the release table keeps none. */
  readonly requires?: Readonly<Record<string, readonly string[]>>;
}

const NONE: readonly string[] = [];

/** Reads the generated data; the versions of a set are put together when first asked for. */
export function createPackageSets(data: ISetData): readonly IPackageSet[] {
  const members: (ReadonlySet<number> | undefined)[] = [];
  const membersOf = (place: number): ReadonlySet<number> => {
    if (place < 0) {
      return new Set();
    }
    const row = data.sets[place];
    return (members[place] ??= changed(membersOf(row[5]), row[6], row[7]));
  };
  const asked = new Map(Object.entries(data.requires ?? {}));
  const requirements = (name: string, version: string): readonly string[] =>
    asked.get(`${name}==${version}`) ?? NONE;
  return data.sets.map((row, place) => {
    let versions: Readonly<Record<string, string>> | null = null;
    let constraints: readonly string[] | null = null;
    let advice: readonly string[] | null = null;
    const [python, platform, head, variant, proven] = row;
    return {
      python: data.pythons[python],
      platform: data.platforms[platform],
      head: data.heads[head],
      variant: data.variants[variant],
      proven: proven === 1,
      requirements,
      get versions() {
        return (versions ??= versionsOf(membersOf(place), data.pins));
      },
      get constraints() {
        return (constraints ??= constraintsOf(this.versions[this.head], data.holes, false));
      },
      get advice() {
        return (advice ??= constraintsOf(this.versions[this.head], data.holes, true));
      }
    };
  });
}

function changed(
  base: ReadonlySet<number>,
  less: readonly number[],
  more: readonly number[]
): ReadonlySet<number> {
  const result = new Set(base);
  less.forEach(place => result.delete(place));
  more.forEach(place => result.add(place));
  return result;
}

function versionsOf(
  places: ReadonlySet<number>,
  pins: readonly string[]
): Readonly<Record<string, string>> {
  const pairs = Array.from(places, place => pins[place].split('==') as [string, string]);
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function constraintsOf(
  tensorflow: string,
  holes: readonly IHole[],
  optional: boolean
): readonly string[] {
  return holes
    .filter(hole => (hole.optional ?? false) === optional)
    .filter(hole => versionSatisfies(tensorflow, hole.tensorflow) === 'yes')
    .map(hole => hole.constraint);
}
