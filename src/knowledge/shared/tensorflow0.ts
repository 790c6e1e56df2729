/** What TensorFlow had before 1.0 and no release that the index knows. */

import tensorflow0 from '../data/tf0Names.json';

const NAMES: ReadonlySet<string> = new Set(tensorflow0.names);

/** Is it a public name of TensorFlow 0.12, by its whole dotted name, that 1.15 has no more? */
export function isOfTensorFlow0(symbol: string): boolean {
  return symbol.startsWith('tensorflow.') && NAMES.has(symbol.slice('tensorflow.'.length));
}
