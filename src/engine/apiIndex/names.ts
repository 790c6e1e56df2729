import type { IndexedPackage } from '../types';

/** Paths under which the same public names are reached, longest first, and their canonical form. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^tensorflow_core(?=\.|$)/, 'tensorflow'],
  [/^tensorflow\.(?:python\.)?keras\.api\._v2\.keras(?=\.|$)/, 'tensorflow.keras'],
  [/^tensorflow\.(?:python\.)?keras\.api\._v1\.keras(?=\.|$)/, 'tensorflow.compat.v1.keras'],
  [/^tensorflow\._api\.v[12](?=\.|$)/, 'tensorflow'],
  [/^tensorflow(?:\.compat\.v[12])*\.compat\.v2(?=\.|$)/, 'tensorflow.compat.v2'],
  [/^tensorflow(?:\.compat\.v[12])+\.compat\.v1(?=\.|$)/, 'tensorflow.compat.v1'],
  [/^keras\.api\._v2\.keras(?=\.|$)/, 'tensorflow.keras'],
  [/^keras\.api\._v1\.keras(?=\.|$)/, 'tensorflow.compat.v1.keras'],
  [/^keras\.(?:api\.)?_tf_keras\.keras(?=\.|$)/, 'tensorflow.keras'],
  [/^keras\.api(?=\.[a-z])/, 'keras'],
  [/^tf_keras\.api\._v2\.keras(?=\.|$)/, 'tf_keras'],
  [/^tensorflow_estimator\.python\.estimator\.api\._v2\.estimator(?=\.|$)/, 'tensorflow.estimator']
];

/** TensorFlow's second name space, which shows the first. */
const SECOND = /^tensorflow\.compat\.v2(?=\.|$)/;

/** As `canonicalName`, with the names below `tensorflow.compat.v2` left there. */
export function spelledName(symbol: string): string {
  let name = symbol.trim().replace(/^tf(?=\.|$)/, 'tensorflow');
  for (const [spelling, canonical] of SPELLINGS) {
    name = name.replace(spelling, canonical);
  }
  return name;
}

/**
 * The canonical form of a dotted name: 'tf.' is read as 'tensorflow.', and the module names that messages
 * show ('keras.api._v2.keras.layers', 'tensorflow_core.keras', 'keras._tf_keras.keras') become the public
 * ones.
 */
export function canonicalName(symbol: string): string {
  return firstName(spelledName(symbol));
}

/** A name below `tensorflow.compat.v2` as `tensorflow` has it; others stay. */
export function firstName(name: string): string {
  return name.replace(SECOND, 'tensorflow');
}

/** Is it a name below `tensorflow.compat.v2`? */
export function isSecondName(name: string): boolean {
  return SECOND.test(name);
}

/** The package whose public name space holds a canonical dotted name, or null. */
export function packageOfName(symbol: string): IndexedPackage | null {
  switch (symbol.split('.')[0]) {
    case 'tensorflow':
      return 'tensorflow';
    case 'keras':
      return 'keras';
    case 'tf_keras':
      return 'tf-keras';
    default:
      return null;
  }
}

/** 'keras.layers.Dense' → ['keras.layers', 'Dense']; no dot → ['', name]. */
export function splitName(symbol: string): readonly [parent: string, last: string] {
  const dot = symbol.lastIndexOf('.');
  return [symbol.slice(0, Math.max(dot, 0)), symbol.slice(dot + 1)];
}
