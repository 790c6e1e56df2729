/** Distributions beside a set: which release suits what is there. */

import type { IReleaseTable } from '../knowledgeTypes';
import { familyHead, versionSatisfies } from '../versions';
import { publishedLines, publishedRequirements } from './published';
import type { ISurroundings } from './published';
import type { IRequirement } from './requirement';
import { monthOf, timeOf } from './timeOf';

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
  const suits = (version: string): boolean =>
    publishedRequirements(name, version, around).every(requirement =>
      isMet(requirement, versions, around, depth)
    );
  const found = [...releases.versions(name)]
    .reverse()
    .filter(version => publishedLines(name, version, around).length > 0)
    .filter(
      version => versionSatisfies(version, specifier) === 'yes' && isFor(name, version, around)
    )
    .filter(version => !isStale(name, version, versions.tensorflow, releases))
    .filter(version => !wasBeforePython(name, version, around));
  // Those first that were made for this time, then those that still use TensorFlow at all.
  const time = timeOf(name, versions.tensorflow, around);
  const rank = (version: string): number =>
    time.hasLeft(version) ? 2 : time.isAhead(version) ? 1 : 0;
  return (
    [0, 1, 2]
      .map(place => found.find(version => rank(version) === place && suits(version)))
      .find(version => version !== undefined) ?? null
  );
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

/**
 * Was a release made long before this Python, and does it hold back a distribution of which nothing is known? That one
 * is as old, and may have no wheel for it (tokenizers below 0.14, asked for by transformers of 2022, in Python 3.12).
 */
function wasBeforePython(name: string, version: string, around: ISurroundings): boolean {
  const { releases, python, platform } = around;
  const first = releases
    .versions('tensorflow')
    .find(one => releases.pythons?.('tensorflow', one, platform)?.includes(python));
  const own = monthOf(releases.date(name, version));
  const other = monthOf(releases.date('tensorflow', first ?? ''));
  return (
    own !== null &&
    other !== null &&
    other - own > 12 &&
    publishedRequirements(name, version, around).some(
      one => one.specifier.includes('<') && releases.versions(one.name).length === 0
    )
  );
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
