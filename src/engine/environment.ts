/** What is known of versions: loaded, installed, or inferred from frames and messages. */

import { numpyInMessage, provenRanges } from './eras';
import type { IProvenRange } from './eras';
import type { IKnowledge, Tri } from './knowledgeTypes';
import { statedVersions } from './statedVersions';
import type { IEnvironment, IFrame } from './types';
import {
  allSatisfy,
  familyHead,
  minorOf,
  normalizedName,
  releaseOf,
  standIns,
  versionSatisfies
} from './versions';

/** Python minors that any release in the tables ran on, first and last patch. */
const PYTHONS: readonly string[] = Array.from(
  { length: 11 },
  (_, index) => `3.${index + 5}`
).flatMap(minor => [`${minor}.0`, `${minor}.99`]);

/** Import names whose distribution has another name. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'tf-keras': ['tf_keras'],
  protobuf: ['google.protobuf'],
  pillow: ['PIL'],
  'opencv-python': ['cv2'],
  'scikit-learn': ['sklearn'],
  'scikit-image': ['skimage'],
  'ml-dtypes': ['ml_dtypes'],
  pyyaml: ['yaml']
};

const MODULES_OF = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** The table the other way round, made once: distribution to the modules that it holds. */
function modulesByDistribution(
  distributions: IKnowledge['distributions']
): ReadonlyMap<string, readonly string[]> {
  const known = MODULES_OF.get(distributions);
  if (known) {
    return known;
  }
  const made = new Map<string, string[]>();
  for (const [module, distribution] of Object.entries(distributions)) {
    const modules = made.get(distribution);
    if (modules) {
      modules.push(module);
    } else {
      made.set(distribution, [module]);
    }
  }
  MODULES_OF.set(distributions, made);
  return made;
}

/** Versions of one evidence, by distribution. Names may be given in any spelling. */
export class VersionFacts {
  private readonly _ranges = new Map<string, IProvenRange[]>();
  private readonly _stated: ReadonlyMap<string, string>;
  private readonly _candidates = new Map<string, readonly string[] | null>();

  constructor(
    private readonly _environment: IEnvironment | undefined,
    private readonly _knowledge: IKnowledge,
    frames: readonly IFrame[],
    text: string,
    privateKeras: boolean,
    viaTensorflow: () => boolean,
    words: string = ''
  ) {
    for (const range of provenRanges(frames, text, privateKeras, viaTensorflow)) {
      this._ranges.set(range.distribution, [
        ...(this._ranges.get(range.distribution) ?? []),
        range
      ]);
    }
    this._stated = statedVersions(words);
    const numpy = numpyInMessage(text);
    if (numpy) {
      this._ranges.set('numpy', [{ distribution: 'numpy', specifier: `==${numpy}`, sign: numpy }]);
    }
  }

  /** What is loaded, else what is installed; null = not there; undefined = not known. */
  version(distribution: string): string | null | undefined {
    return this.loaded(distribution) || this.installed(distribution);
  }

  /** Version on disk of a distribution or of what stands in for it. */
  installed(distribution: string): string | null | undefined {
    const name = normalizedName(distribution);
    if (name === 'python') {
      return this._environment?.python;
    }
    const found = this.distributionOf(name);
    return typeof found === 'string' ? readable(this._installedMap[found] ?? '') : found;
  }

  /** Version in memory; '' = imported without version. */
  loaded(distribution: string): string | undefined {
    const name = normalizedName(distribution);
    if (name === 'python') {
      return this._environment?.python;
    }
    const loaded = this._environment?.loaded ?? {};
    for (const module of [
      ...(MODULES[name] ?? []),
      ...this._modulesOf(name),
      name,
      name.replace(/-/g, '_')
    ]) {
      const version = ownValue(loaded, module);
      if (version !== undefined) {
        return readable(version);
      }
    }
    return undefined;
  }

  /** The distribution installed for a head; null = looked for and none there; undefined = not known. */
  distributionOf(head: string): string | null | undefined {
    const name = normalizedName(head);
    let missing = false;
    for (const candidate of standIns(name)) {
      const version = ownValue(this._installedMap, candidate);
      if (typeof version === 'string') {
        return candidate;
      }
      missing = missing || version === null;
    }
    return missing ? null : undefined;
  }

  /** Releases that can be in play; null if nothing is known. */
  candidates(distribution: string): readonly string[] | null {
    const name = normalizedName(distribution);
    const known = this._candidates.get(name);
    if (known !== undefined) {
      return known;
    }
    const found = this._findCandidates(name);
    this._candidates.set(name, found);
    return found;
  }

  /** Where the inferred range was read. */
  inferredFrom(distribution: string): string {
    const name = normalizedName(distribution);
    const head = familyHead(name);
    const stated = this._stated.get(head);
    return this.version(name)
      ? ''
      : (this._ranges.get(head)?.[0].sign ?? (stated ? `${head} ${stated}` : ''));
  }

  /** Three-valued: does what is in play lie in the specifier? A distribution that is not there: no. */
  versionIn(distribution: string, specifier: string): Tri {
    const version = this.version(distribution);
    if (version === null) {
      return 'no';
    }
    if (version) {
      return versionSatisfies(version, specifier);
    }
    return allSatisfy(this.candidates(distribution) ?? [], specifier);
  }

  private get _installedMap(): Readonly<Record<string, string | null>> {
    return this._environment?.installed ?? {};
  }

  private _modulesOf(name: string): readonly string[] {
    return modulesByDistribution(this._knowledge.distributions).get(name) ?? [];
  }

  private _findCandidates(name: string): readonly string[] | null {
    const version = this.version(name);
    if (version) {
      return [version];
    }
    const head = familyHead(name);
    const ranges = this._ranges.get(head);
    const stated = this._statedIn(head, ranges ?? []);
    if (version === null) {
      return null;
    }
    if (stated || !ranges) {
      return stated ? [stated] : head === 'keras' ? this._kerasOfTensorflow() : null;
    }
    const exact = /^==(\d[\d.]*)$/.exec(ranges[0].specifier);
    const releases =
      name === 'python' ? PYTHONS : this._knowledge.releases.versions(familyHead(name));
    const pool = exact && !releases.length ? [exact[1]] : releases;
    const fitting = pool.filter(item =>
      ranges.every(range => versionSatisfies(item, range.specifier) === 'yes')
    );
    return fitting.length ? fitting : null;
  }

  /** TensorFlow 2.6 to 2.15 brings the Keras of its own minor, later ones bring Keras 3. */
  private _kerasOfTensorflow(): readonly string[] | null {
    const tensorflow = this.candidates('tensorflow') ?? [];
    const releases = this._knowledge.releases.versions('keras');
    if (allSatisfy(tensorflow, '>=2.16') === 'yes') {
      return releases.filter(item => versionSatisfies(item, '>=3') === 'yes');
    }
    if (allSatisfy(tensorflow, '>=2.6,<2.16') !== 'yes') {
      return null;
    }
    const minors = new Set(tensorflow.map(minorOf));
    const fitting = releases.filter(item => minors.has(minorOf(item)));
    return fitting.length ? fitting : null;
  }

  /** What the text states of a version, unless paths and messages disprove it. */
  private _statedIn(head: string, ranges: readonly IProvenRange[]): string | null {
    const stated = this._stated.get(head);
    return stated !== undefined &&
      ranges.every(range => versionSatisfies(stated, range.atMost ?? range.specifier) === 'yes')
      ? stated
      : null;
  }
}

/** A version; '' for what is none ('unknown'): it is there, and nothing more is known. */
function readable(version: string): string {
  return releaseOf(version) === null ? '' : version;
}

/** A value of a plain record, prototype left out. */
export function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** The releases of TensorFlow and Keras that can be in play together, by minor release, at most `limit` pairs. */
export function stackCandidates(
  facts: VersionFacts,
  limit: number
): readonly { tensorflow?: string; keras?: string; 'tf-keras'?: string }[] {
  const lists = (['tensorflow', 'keras', 'tf-keras'] as const).map(name =>
    onePerMinor(facts.candidates(name))
  );
  const stacks: { tensorflow?: string; keras?: string; 'tf-keras'?: string }[] = [];
  for (const tensorflow of lists[0]) {
    for (const keras of lists[1]) {
      for (const legacy of lists[2]) {
        if (stacks.length < limit && belongTogether(tensorflow, keras, facts)) {
          stacks.push({
            ...(tensorflow ? { tensorflow } : {}),
            ...(keras ? { keras } : {}),
            ...(legacy ? { 'tf-keras': legacy } : {})
          });
        }
      }
    }
  }
  return stacks;
}

/** Of inferred pairs only those that were released for each other; what is known is taken as it is. */
function belongTogether(
  tensorflow: string | null,
  keras: string | null,
  facts: VersionFacts
): boolean {
  if (!tensorflow || !keras || (facts.version('tensorflow') && facts.version('keras'))) {
    return true;
  }
  const split = versionSatisfies(tensorflow, '>=2.6,<2.16') === 'yes';
  return (
    !split || (releaseOf(tensorflow) ?? '').split('.')[1] === (releaseOf(keras) ?? '').split('.')[1]
  );
}

function onePerMinor(versions: readonly string[] | null): readonly (string | null)[] {
  if (!versions || versions.length === 0) {
    return [null];
  }
  const byMinor = new Map(
    versions.map(version => [
      (releaseOf(version) ?? version).split('.').slice(0, 2).join('.'),
      version
    ])
  );
  return [...byMinor.values()];
}
