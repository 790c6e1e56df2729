/** Classes of other libraries that are named like ones of TensorFlow: 'numpy.int64' is not tf.int64. */

const ROOTS = /^(?:numpy|pandas|torch|scipy|sklearn|jax\w*|builtins)\./;

/** Does a message name the class by the path of such a library? */
export function isForeign(owner: string): boolean {
  return ROOTS.test(owner);
}
