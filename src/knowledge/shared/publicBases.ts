/** Which public class is meant by the private one that a message names? */

/** TensorFlow's variables, which weights are up to Keras 2; in Keras 3 they are Keras's own. */
const VARIABLE =
  /^(?:Base)?ResourceVariable$|^(?:AutoCast|Mirrored|SyncOnRead|RefVariable|UnreadVariable)/;

/** The public class that a private subclass stands for: messages name the subclass ('RangeDataset', 'EagerTensor'). */
export function publicBases(name: string): readonly string[] {
  if (/\w*Dataset(?:V[12])?$/.test(name)) {
    return ['tensorflow.data.Dataset'];
  }
  if (/^(?:Functional|Sequential|TrackableModel)$/.test(name)) {
    return ['keras.Model', 'tensorflow.keras.Model'];
  }
  if (/Strategy(?:V[12])?$/.test(name)) {
    return ['tensorflow.distribute.Strategy'];
  }
  if (VARIABLE.test(name)) {
    return ['tensorflow.keras.Variable', 'tensorflow.Variable'];
  }
  return /^(?:Eager|Symbolic)?Tensor$/.test(name) ? ['tensorflow.Tensor'] : [];
}
