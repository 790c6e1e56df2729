/** Distributions beside a set: what a release asks for, and which release suits what is there. */

import type { IReleaseTable } from '../knowledgeTypes';
import { ObjectMemo } from '../memo';
import { compareVersions, familyHead, minorOf, versionSatisfies } from '../versions';
import { markerHolds, parseRequirement } from './requirement';
import type { IRequirement, MarkerEnvironment } from './requirement';

/** Where the packages are: the same for every set that is looked at. */
export interface ISurroundings {
  readonly releases: IReleaseTable;
  readonly marker: MarkerEnvironment;
  /** '3.11' */
  readonly python: string;
  /** 'linux-x86_64' */
  readonly platform: string;
  /** What a release asks for, where the release table keeps nothing of it. */
  readonly more?: (name: string, version: string) => readonly string[];
}

/** Every set that is looked at asks for the same releases again. */
const PUBLISHED = new ObjectMemo<readonly IRequirement[]>();

/**
 * Published requirements that count here. The table keeps some distributions' requirements for the newest
 * patch of a minor only; that patch speaks for the others.
 */
export function publishedRequirements(
  name: string,
  version: string,
  around: ISurroundings
): readonly IRequirement[] {
  return PUBLISHED.get(around, `${name} ${version}`, () => readRequirements(name, version, around));
}

function readRequirements(
  name: string,
  version: string,
  { releases, marker, more }: ISurroundings
): readonly IRequirement[] {
  let lines = releases.requirements(name, version);
  if (lines.length === 0) {
    lines = more?.(name, version) ?? [];
  }
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

/**
 * The newest release in a range whose published requirements and Python range the given versions meet; null
 * where there is none or nothing is published.
 */
export function companionFor(
  name: string,
  specifier: string,
  versions: Readonly<Record<string, string>>,
  around: ISurroundings,
  depth = 0
): string | null {
  const { releases } = around;
  const found = [...releases.versions(name)]
    .reverse()
    .filter(version => releases.requirements(name, version).length > 0)
    .filter(
      version => versionSatisfies(version, specifier) === 'yes' && isFor(name, version, around)
    )
    .filter(version => !isStale(name, version, versions.tensorflow, releases))
    .find(version =>
      publishedRequirements(name, version, around).every(requirement =>
        isMet(requirement, versions, around, depth)
      )
    );
  return found ?? null;
}

/**
 * A release that is far older than the TensorFlow it would run with has no upper bound because nobody knew one
 * yet; it is no answer. The longest wait between two releases of a companion that still works is two years.
 */
function isStale(
  name: string,
  version: string,
  tensorflow: string | undefined,
  releases: IReleaseTable
): boolean {
  const own = monthOf(releases.date(name, version));
  const other = monthOf(releases.date('tensorflow', tensorflow ?? ''));
  return own !== null && other !== null && other - own > 26;
}

function monthOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function isFor(name: string, version: string, around: ISurroundings): boolean {
  const { releases, python, platform } = around;
  const range = releases.requiresPython(name, version) ?? '';
  const pythons = releases.pythons?.(name, version, platform) ?? null;
  return (
    versionSatisfies(`${python}.0`, range) !== 'no' &&
    (pythons === null || pythons.includes(python))
  );
}

function isMet(
  { name, specifier }: IRequirement,
  versions: Readonly<Record<string, string>>,
  around: ISurroundings,
  depth: number
): boolean {
  const version = versions[familyHead(name) === 'tensorflow' ? 'tensorflow' : name];
  if (version !== undefined) {
    return versionSatisfies(version, specifier) !== 'no';
  }
  // The installer would put in the newest tf-keras, and the newest TensorFlow with it, or the newest Keras.
  if (name === 'tf-keras' || name === 'keras') {
    return false;
  }
  return comes({ name, specifier, marker: '' }, versions, around, depth);
}

/** Has what would come along a release for all this as well? As far as releases of it are known with their wheels. */
export function comes(
  { name, specifier }: IRequirement,
  versions: Readonly<Record<string, string>>,
  around: ISurroundings,
  depth = 0
): boolean {
  return (
    depth >= DEEPEST ||
    name in versions ||
    familyHead(name) === 'tensorflow' ||
    !isBuilt(name, around) ||
    companionFor(name, specifier, versions, around, depth + 1) !== null
  );
}

/** How far requirements of requirements are followed. */
const DEEPEST = 2;

/** Is a distribution one whose wheels are made for single Pythons, and known? */
function isBuilt(name: string, { releases, platform }: ISurroundings): boolean {
  const newest = releases.versions(name).slice(-1)[0];
  return newest !== undefined && (releases.pythons?.(name, newest, platform) ?? null) !== null;
}
