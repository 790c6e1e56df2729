/** Which packages of a chosen set must really change, the installed ones being what they are. */

import type { IPackageSet, IReleaseTable } from '../knowledgeTypes';
import { compareVersions, familyHead, minorOf, versionSatisfies } from '../versions';
import { markerHolds, parseRequirement } from './requirement';
import type { IRequirement, MarkerEnvironment } from './requirement';

/** Installed version by normalised name; null = not there. */
export type Installed = Readonly<Record<string, string | null>>;

/** Distribution to PEP 440 specifier. */
export type Needs = Readonly<Record<string, string>>;

/** What becomes of an environment when a set is applied as sparingly as its requirements allow. */
export interface IReduction {
  /** Names of the set whose version is not the installed one and has to be, the head first. */
  readonly change: readonly string[];
  /** Installed distributions outside the set that the result does not suit, with what they ask for. */
  readonly conflicts: readonly string[];
}

interface IState {
  readonly set: IPackageSet;
  readonly releases: IReleaseTable;
  readonly marker: MarkerEnvironment;
  readonly needs: Needs;
  readonly installed: Installed;
  /** TensorFlow itself gets another version. */
  readonly changesHead: boolean;
  /** What the environment would hold. */
  readonly versions: Record<string, string>;
  readonly conflicts: Set<string>;
}

/**
 * Starts from what is installed and moves a package to the set's version only where a published
 * requirement, a known correction or the need itself does not hold. A package never moves away from the set, so
 * this ends; in the worst case it ends in the set itself.
 */
export function reduce(
  set: IPackageSet,
  installed: Installed,
  needs: Needs,
  releases: IReleaseTable,
  marker: MarkerEnvironment
): IReduction {
  const state: IState = {
    set,
    releases,
    marker,
    needs,
    installed,
    changesHead: !holdsHead(installed, set),
    versions: startOf(set, installed),
    conflicts: new Set()
  };
  while (moveBounds(state) || moveRequirements(state)) {
    // Each round has moved at least one package to the set's version.
  }
  const change = Object.keys(set.versions).filter(name =>
    installed[name] ? installed[name] !== state.versions[name] : isNamed(name, state)
  );
  return { change: headFirst(change, set.head), conflicts: Array.from(state.conflicts).sort() };
}

/** Is the set's TensorFlow there already, under whatever name? */
function holdsHead(installed: Installed, set: IPackageSet): boolean {
  return Object.entries(installed).some(
    ([name, version]) => familyHead(name) === 'tensorflow' && version === set.versions[set.head]
  );
}

/**
 * What is not known to be installed is named where it is needed by name, where it is TensorFlow or Keras, and, if
 * TensorFlow is changed, where published requirements would lead the installer astray. The rest it finds by itself.
 */
function isNamed(name: string, state: IState): boolean {
  const { set, needs, changesHead, installed } = state;
  if (name === 'tf-keras' || name in needs || (name === 'keras' && installed.keras === null)) {
    return true;
  }
  const holes = (set.constraints ?? []).map(nameOf);
  return changesHead && (name === set.head || name === 'keras' || holes.includes(name));
}

function startOf(set: IPackageSet, installed: Installed): Record<string, string> {
  const versions: Record<string, string> = { ...set.versions };
  for (const [name, version] of Object.entries(installed)) {
    if (
      version &&
      name !== set.head &&
      !isForeignHead(name, set) &&
      !leavesMinor(name, version, set)
    ) {
      versions[name] = version;
    }
  }
  return versions;
}

/** Another distribution of TensorFlow than the one that is changed says nothing about the result. */
function isForeignHead(name: string, set: IPackageSet): boolean {
  return familyHead(name) === 'tensorflow' && !(name in set.versions);
}

/** A Keras of another minor than the set's was not tried with it. */
function leavesMinor(name: string, version: string, set: IPackageSet): boolean {
  return (
    (name === 'keras' || name === 'tf-keras') &&
    minorOf(version) !== minorOf(set.versions[name] ?? version)
  );
}

/** Moves what a need or a correction forbids; true when something moved. */
function moveBounds(state: IState): boolean {
  let moved = false;
  const { set } = state;
  const bounds = [
    ...Object.entries(state.needs).map(([name, specifier]) => ({ name, specifier })),
    ...[...(set.constraints ?? []), ...(state.changesHead ? (set.advice ?? []) : [])].flatMap(
      line => parseRequirement(line) ?? []
    )
  ];
  for (const { name, specifier } of bounds) {
    const version = state.versions[name];
    if (version !== undefined && versionSatisfies(version, specifier) === 'no') {
      moved = toSet(state, name) || moved;
    }
  }
  return moved;
}

/** Moves one side of every published requirement that does not hold; true when something moved. */
function moveRequirements(state: IState): boolean {
  let moved = false;
  for (const [name, version] of Object.entries(state.versions)) {
    for (const requirement of requirementsOf(state, name, version)) {
      const other = state.versions[requirement.name];
      if (other !== undefined && versionSatisfies(other, requirement.specifier) === 'no') {
        // The required package gives way first; if it is the set's own, the one that requires does.
        if (toSet(state, requirement.name) || toSet(state, name)) {
          moved = true;
        } else if (!(name in state.set.versions)) {
          state.conflicts.add(`${name} ${version} (${requirement.name}${requirement.specifier})`);
        }
      }
    }
  }
  return moved;
}

function toSet(state: IState, name: string): boolean {
  const wanted = state.set.versions[name];
  if (wanted === undefined || state.versions[name] === wanted) {
    return false;
  }
  state.versions[name] = wanted;
  return true;
}

/**
 * Published requirements that count here. The table keeps some distributions' requirements for the newest
 * patch of a minor only; that patch speaks for the others.
 */
function requirementsOf(state: IState, name: string, version: string): readonly IRequirement[] {
  const { releases, marker } = state;
  let lines = releases.requirements(name, version);
  if (lines.length === 0 && releases.has(name)) {
    const siblings = releases
      .versions(name)
      .filter(other => minorOf(other) === minorOf(version) && compareVersions(other, version) > 0);
    lines =
      siblings.map(other => releases.requirements(name, other)).find(found => found.length > 0) ??
      [];
  }
  return lines
    .flatMap(line => parseRequirement(line) ?? [])
    .filter(requirement => markerHolds(requirement.marker, marker) === 'yes');
}

function nameOf(line: string): string {
  return parseRequirement(line)?.name ?? line;
}

function headFirst(names: readonly string[], head: string): readonly string[] {
  const rank = (name: string): number =>
    name === head ? 0 : name === 'keras' ? 1 : name === 'tf-keras' ? 2 : 3;
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
