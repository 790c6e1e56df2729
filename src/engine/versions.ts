/** Versions and distribution names. The only file that touches the PEP 440 library. */

import { compare, explain, satisfies, validRange } from '@renovatebot/pep440';

import type { Tri } from './knowledgeTypes';
import { remembered, rememberedPairs } from './memo';

const HEADS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:tensorflow-(?:cpu|gpu|intel|macos|rocm|cpu-aws|aarch64|metal-nightly)|intel-tensorflow(?:-avx512)?|tf-nightly(?:-.*)?|tensorflow-directml)$/,
    'tensorflow'
  ],
  [/^keras-nightly$/, 'keras'],
  [/^tf-keras-nightly$/, 'tf-keras']
];

/** Distributions that may stand for a head, the head itself first. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  tensorflow: [
    'tensorflow',
    'tensorflow-cpu',
    'tensorflow-gpu',
    'tensorflow-intel',
    'tensorflow-macos',
    'tensorflow-rocm',
    'tensorflow-cpu-aws',
    'tensorflow-aarch64',
    'intel-tensorflow',
    'tensorflow-directml',
    'tf-nightly',
    'tf-nightly-cpu',
    'tf-nightly-gpu'
  ],
  keras: ['keras', 'keras-nightly'],
  'tf-keras': ['tf-keras', 'tf-keras-nightly']
};

/** 'TF_Keras' → 'tf-keras' (PEP 503). */
export const normalizedName: (distribution: string) => string = remembered(distribution =>
  distribution
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '-')
);

/** The head of a family of distributions: 'tensorflow' for 'tensorflow-cpu' and nightlies. */
export const familyHead: (distribution: string) => string = remembered(distribution => {
  const name = normalizedName(distribution);
  return HEADS.find(([pattern]) => pattern.test(name))?.[1] ?? name;
});

/** Names under which a distribution may be installed, itself first. */
export function standIns(distribution: string): readonly string[] {
  return STAND_INS[distribution] ?? [distribution];
}

/**
 * The release that a version stands for: '2.16.0rc1', '2.16.0.dev3' and '2.16.0+local' behave like '2.16.0'.
 * Post releases are kept. Null for what is no version.
 */
export const releaseOf: (version: string) => string | null = remembered(version => {
  const found = /^\s*v?(\d+(?:\.\d+){0,5})(?:[.\-_]?post(\d+))?/i.exec(version);
  if (!found || found[0].length > 60) {
    return null;
  }
  return found[2] === undefined ? found[1] : `${found[1]}.post${found[2]}`;
});

/** Is this a pre-release, a development build or a nightly? */
export function isPrerelease(version: string): boolean {
  return explain(version)?.is_prerelease ?? /rc|dev|alpha|beta|nightly/i.test(version);
}

/** Does a version lie in a specifier? 'unknown' where either cannot be read. An empty specifier holds all. */
export const versionSatisfies: (version: string, specifier: string) => Tri = rememberedPairs(
  (version, specifier) => {
    const release = releaseOf(version);
    if (release === null || !isSpecifier(specifier)) {
      return 'unknown';
    }
    return specifier.trim() === '' || satisfies(release, specifier, { prereleases: true })
      ? 'yes'
      : 'no';
  }
);

/** Can the text be read as a PEP 440 specifier? */
export const isSpecifier: (specifier: string) => boolean = remembered(
  specifier => specifier.trim() === '' || validRange(specifier)
);

/** Order of two versions: negative, zero or positive; what is no version comes first. */
export function compareVersions(left: string, right: string): number {
  return left === right ? 0 : comparePair(left, right);
}

const comparePair = rememberedPairs((left, right) => {
  const [a, b] = [releaseOf(left), releaseOf(right)];
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : compare(a, b);
});

/** '2.15.1' → '2.15'; null for what is no version. */
export const minorOf: (version: string) => string | null = remembered(version => {
  const found = /^(\d+)(?:\.(\d+))?/.exec(releaseOf(version) ?? '');
  return found ? `${found[1]}.${found[2] ?? '0'}` : null;
});

/** Does a specifier hold for all of several versions (yes), none (no), some (unknown)? Empty list: unknown. */
export function allSatisfy(versions: readonly string[], specifier: string): Tri {
  let state: Tri | null = null;
  for (const version of versions) {
    const one = versionSatisfies(version, specifier);
    if (one === 'unknown' || (state !== null && state !== one)) {
      return 'unknown';
    }
    state = one;
  }
  return state ?? 'unknown';
}
