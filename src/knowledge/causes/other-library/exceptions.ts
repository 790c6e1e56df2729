/** Classes of exceptions that tell which library raised one. */

import type { IFacts } from '../../../engine/cause';
import { isKnownError } from '../../../engine/errorMessages';
import { distributionOf } from '../../shared/builtOn';
import { raiserOf } from '../../shared/raisers';
import type { ILibraryMatter } from './matter';

/** An exception class that is neither Python's, nor TensorFlow's, nor the notebook's own: compiled libraries leave no frame. */
export function byOwnClass(facts: IFacts): ILibraryMatter | null {
  const { ename, code, frames } = facts;
  return raiserOf(facts) === 'user' &&
    !isKnownError(ename) &&
    /^[A-Z]\w*(?:Error|Exception|Violation|Warning)$/.test(ename) &&
    code.classNamed(ename) === null &&
    !/^\s*raise\b/.test(frames[frames.length - 1]?.text ?? '')
    ? { library: '', kind: 'call', confidence: 0.6 }
    : null;
}

/** Where classes of exceptions come from that are no other library's. */
const NO_LIBRARY =
  /^(?:tensorflow\w*|keras\w*|tf_keras|tf|numpy|google|builtins|__main__|concurrent|multiprocessing|core|errors_impl|errors)$/;

/** Without frames: an exception by its full name, `librosa.util.exceptions.ParameterError`. */
export function byQualifiedClass(facts: IFacts): ILibraryMatter | null {
  const { ename, code, frames, text } = facts;
  if (
    frames.length > 0 ||
    isKnownError(ename) ||
    !/^[A-Z]\w+$/.test(ename) ||
    code.classNamed(ename)
  ) {
    return null;
  }
  const root = new RegExp(`(?<![\\w./])([a-z]\\w*)(?:\\.\\w+)*\\.${ename}\\b`).exec(text)?.[1];
  return root === undefined || NO_LIBRARY.test(root)
    ? null
    : { library: distributionOf(facts, root), kind: 'call', confidence: 0.72 };
}
