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
  let taken: readonly IPin[] | null = null;
  const pins = (): readonly IPin[] => (taken ??= pinsOf(data.pins));
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
        return (versions ??= versionsOf(membersOf(place, data.sets), pins()));
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

/** Places of a set's pins: the differences from the first of its bases on. */
function membersOf(place: number, sets: readonly SetRow[]): ReadonlySet<number> {
  const rows: SetRow[] = [];
  for (let at = place; at >= 0; at = sets[at][5]) {
    rows.push(sets[at]);
  }
  const members = new Set<number>();
  for (const [, , , , , , less, more] of rows.reverse()) {
    less.forEach(pin => members.delete(pin));
    more.forEach(pin => members.add(pin));
  }
  return members;
}

/** A pin taken apart, and its place in the order of names. */
interface IPin {
  readonly name: string;
  readonly version: string;
  readonly rank: number;
}

function pinsOf(texts: readonly string[]): readonly IPin[] {
  const pairs = texts.map(text => text.split('=='));
  const names = Array.from(new Set(pairs.map(([name]) => name))).sort();
  const ranks = new Map(names.map((name, rank) => [name, rank]));
  return pairs.map(([name, version]) => ({ name, version, rank: ranks.get(name) ?? 0 }));
}

function versionsOf(
  places: ReadonlySet<number>,
  pins: readonly IPin[]
): Readonly<Record<string, string>> {
  const members = Array.from(places, place => pins[place]).sort((a, b) => a.rank - b.rank);
  // Without a prototype V8 makes a table of it at once, not a hidden class for each of some 70 names.
  const versions = Object.create(null) as Record<string, string>;
  for (const { name, version } of members) {
    versions[name] = version;
  }
  return versions;
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
