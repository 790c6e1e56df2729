/** Which Keras runs the failing code, and by which name the user's code reaches it. */

import type { IFacts, UserKeras } from './cause';
import type { VersionFacts } from './environment';
import { ownValue } from './environment';
import type { ICodeView } from './python/types';
import type { IEvidence, IFrame } from './types';
import { versionSatisfies } from './versions';

type Keras = IFacts['kerasInPlay'];

const ROOTS: readonly (readonly [RegExp, UserKeras])[] = [
  [/^tensorflow\.python\.keras(?:\.|$)/, 'tensorflow.python.keras'],
  [/^tensorflow\.(?:compat\.v[12]\.)?keras(?:\.|$)/, 'tensorflow.keras'],
  [/^tf_keras(?:\.|$)/, 'tf_keras'],
  [/^keras(?:\.|$)/, 'keras']
];

/** By which root a canonical dotted name reaches Keras; null for other names. */
export function kerasRoot(name: string): UserKeras | null {
  return ROOTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

function onlyRoot(names: Iterable<string>): UserKeras | null {
  const roots = new Set<UserKeras>();
  for (const name of names) {
    const root = kerasRoot(name);
    if (root) {
      roots.add(root);
    }
  }
  return roots.size === 1 ? [...roots][0] : null;
}

/** The failing line decides, then its cell, then all imports, then all code; 'unknown' where roots are mixed. */
export function userKeras(
  code: ICodeView,
  cell: number | null,
  line: number | null,
  place: { readonly cell: number; readonly line: number } | null
): UserKeras {
  for (const at of [place, cell !== null && line !== null ? { cell, line } : null]) {
    if (at) {
      const calls = code.callsAt(at.cell, at.line);
      const names = [...calls, ...code.referencesAt(at.cell, at.line)].map(
        item => item.resolved?.name ?? ''
      );
      const imported = code.imports.filter(
        item => item.cell === at.cell && item.statement.line === at.line
      );
      const found = onlyRoot([...names, ...imported.map(item => item.target)]);
      if (found) {
        return found;
      }
    }
  }
  const namesIn = (one: number | null): readonly string[] =>
    code.references.filter(item => item.cell === one).map(item => item.resolved?.name ?? '');
  return (
    onlyRoot(namesIn(cell)) ??
    onlyRoot(namesIn(place?.cell ?? null)) ??
    onlyRoot(code.imports.map(item => item.target)) ??
    onlyRoot(code.references.map(item => item.resolved?.name ?? '')) ??
    'unknown'
  );
}

/** What a line, a path or a message shows of the name by which Keras is reached, surest first. */
const SHOWN: readonly (readonly [RegExp, UserKeras])[] = [
  [/\btensorflow\.python(?:\.| import )keras\b/, 'tensorflow.python.keras'],
  [/\btf_keras\b/, 'tf_keras'],
  [
    /\b(?:tf|tensorflow(?:_core)?)(?:\.compat\.v[12])?\.keras\b|\bfrom tensorflow import keras\b/,
    'tensorflow.keras'
  ],
  [/^\s*(?:from|import)\s+keras\b/, 'keras']
];
const SHOWN_PATHS: readonly (readonly [RegExp, UserKeras])[] = [
  [/(?:^|\/)tf_keras\//, 'tf_keras'],
  [
    /(?:^|\/)tensorflow(?:_core)?\/python\/keras\/|(?:^|\/)keras\/(?:_tf_keras|api\/_v[12])\//,
    'tensorflow.keras'
  ],
  [
    /-packages\/keras\/(?:legacy\/interfaces|engine\/(?:saving|network|topology)|backend\/\w+_backend)\.py$/,
    'keras'
  ]
];

/** By which name Keras is reached, where there is no notebook: lines of the traceback, the message, then the files. */
export function shownKeras(frames: readonly IFrame[], message: string): UserKeras {
  const lines = frames.filter(frame => frame.owner === 'user').map(frame => frame.text ?? '');
  const named = /(?:module|from|named) '?(?:partially initialized module ')?([\w.]+)/.exec(message);
  const module = named ? named[1].replace(/^keras(?=\.|$)/, 'import keras') : '';
  for (const text of [...lines.reverse(), module]) {
    const found = SHOWN.find(([pattern]) => pattern.test(text));
    if (found) {
      return found[1];
    }
  }
  const paths = frames.map(frame => frame.path.replace(/\\/g, '/'));
  return SHOWN_PATHS.find(([pattern]) => paths.some(path => pattern.test(path)))?.[1] ?? 'unknown';
}

/** What one path or module name says by itself. */
function byPath(path: string, versions: VersionFacts): Keras {
  const plain = path.replace(/\\/g, '/');
  if (/(?:^|\/)tf_keras\//.test(plain)) {
    return 'tf-keras';
  }
  if (/(?:^|\/)tensorflow(?:_core)?\/python\/keras\//.test(plain)) {
    return 'keras2';
  }
  if (!/(?:site-packages|dist-packages)\/keras\/|^keras\//.test(plain)) {
    return 'unknown';
  }
  return byVersion(versions, 'keras');
}

function byVersion(versions: VersionFacts, distribution: string): Keras {
  const modern = versions.versionIn(distribution, '>=3');
  return modern === 'yes'
    ? 'keras3'
    : modern === 'no' && versions.version(distribution) !== null
      ? 'keras2'
      : 'unknown';
}

/** Does `tensorflow.keras` mean tf-keras here? Only these spellings are understood, and only since 2.16 by default. */
export function legacySwitchWorks(evidence: IEvidence, versions: VersionFacts): boolean {
  const value = ownValue(evidence.environment?.variables ?? {}, 'TF_USE_LEGACY_KERAS');
  const wanted = value !== undefined && /^(?:1|true|True)$/.test(value);
  return (
    wanted &&
    Boolean(versions.version('tf-keras')) &&
    versions.versionIn('tensorflow', '>=2.15') === 'yes'
  );
}

function byRoot(root: UserKeras, evidence: IEvidence, versions: VersionFacts): Keras {
  switch (root) {
    case 'tf_keras':
      return 'tf-keras';
    case 'tensorflow.python.keras':
      return 'keras2';
    case 'keras':
      return byVersion(versions, 'keras');
    case 'tensorflow.keras': {
      if (versions.versionIn('tensorflow', '<2.16') === 'yes') {
        return versions.versionIn('tensorflow', '<2.6') === 'yes'
          ? 'keras2'
          : byVersion(versions, 'keras');
      }
      if (versions.versionIn('tensorflow', '>=2.16') !== 'yes') {
        return 'unknown';
      }
      return legacySwitchWorks(evidence, versions) ? 'tf-keras' : byVersion(versions, 'keras');
    }
    case 'unknown':
      return 'unknown';
  }
}

function byMessage(text: string): Keras {
  if (/<(?:class ')?tf_keras\.|module 'tf_keras\./.test(text)) {
    return 'tf-keras';
  }
  if (
    /Exception encountered when calling [A-Za-z_]\w*\.call\(\)\.|module 'keras\._tf_keras\./.test(
      text
    )
  ) {
    return 'keras3';
  }
  return /module 'keras\.api\._v[12]\.|module 'tensorflow(?:_core)?\.python\.keras/.test(text)
    ? 'keras2'
    : 'unknown';
}

/** The last Keras frame, then the model (the kernel looked), the layers, the message, the user's imports, the only version. */
export function kerasInPlay(
  evidence: IEvidence,
  frames: readonly IFrame[],
  texts: { readonly message: string },
  versions: VersionFacts,
  root: UserKeras
): Keras {
  for (let index = frames.length - 1; index >= 0; index--) {
    const found =
      frames[index].owner === 'keras' ? byPath(frames[index].path, versions) : 'unknown';
    if (found !== 'unknown') {
      return found;
    }
  }
  const layer = evidence.layers?.find(item => item.failing && !item.custom);
  const candidates: Keras[] = [
    byModel(evidence),
    layer ? byPath(layer.module.replace(/\./g, '/'), versions) : 'unknown',
    byMessage(texts.message),
    byRoot(root, evidence, versions)
  ];
  const found = candidates.find(item => item !== 'unknown');
  if (found) {
    return found;
  }
  const version = versions.version('keras');
  return version && !versions.version('tf-keras') && versionSatisfies(version, '>=3') !== 'unknown'
    ? byVersion(versions, 'keras')
    : 'unknown';
}

function byModel(evidence: IEvidence): Keras {
  const keras = evidence.model?.keras;
  return keras === undefined ? 'unknown' : keras === 'tensorflow.python.keras' ? 'keras2' : keras;
}
