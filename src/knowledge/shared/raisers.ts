/** Who raised an error: the user's own line, a library that it called, or Keras and TensorFlow. */

import type { IFacts } from '../../engine/cause';
import { isThirdParty } from '../../engine/frames';
import { isLoading } from '../../engine/savedModels';
import type { IFrame } from '../../engine/types';

/** Frames that hand an error on without being its place. */
const PASSING =
  /traceback_utils\.py$|^<frozen importlib|lazy_loader\.py$|^<__array_function__|^<decorator-gen/;

/** Parts of Keras that are distributions of their own. */
const PARTS: ReadonlySet<string> = new Set(['keras_preprocessing', 'keras_applications', 'optree']);

function ownerOf(frame: IFrame): string {
  return PARTS.has(frame.owner) ? 'keras' : frame.owner;
}

function telling(frames: readonly IFrame[]): readonly IFrame[] {
  return frames.filter(frame => !PASSING.test(frame.path));
}

/** Frames behind the user's last line: the libraries that it called, caller first. */
export function calledFrames(facts: IFacts): readonly IFrame[] {
  const from = facts.userFrame?.index ?? -1;
  return telling(facts.frames.slice(from + 1));
}

/** Was a frame of the user's the last one? False where there are no frames at all. */
export function userRaised(facts: IFacts): boolean {
  return facts.userFrame !== null && facts.userFrame.index === facts.frames.length - 1;
}

/** The owner of the frame that raised ('user', 'keras', 'pandas' …), the standard library left out; '' if unknown. */
export function raiserOf(facts: IFacts): string {
  const called = calledFrames(facts);
  for (let index = called.length - 1; index >= 0; index--) {
    if (called[index].owner !== 'python') {
      return ownerOf(called[index]);
    }
  }
  if (called.length > 0) {
    return 'python';
  }
  if (facts.userFrame) {
    return facts.userFrame.index === facts.frames.length - 1 ? 'user' : 'keras';
  }
  return facts.frames.length > 0 ? facts.frames[facts.frames.length - 1].owner : '';
}

/** Does a frame of one of these owners lie behind the user's line? */
export function calls(facts: IFacts, owners: RegExp): boolean {
  return calledFrames(facts).some(frame => owners.test(frame.owner));
}

/** Do frames of Keras or TensorFlow lie behind the user's line? */
export function inFramework(facts: IFacts): boolean {
  return calls(facts, /^(?:keras|tensorflow|keras_preprocessing)$/);
}

/** The last library frame that is neither Keras, TensorFlow, NumPy nor Python's own; null if none. */
export function libraryFrame(facts: IFacts): IFrame | null {
  const found = calledFrames(facts).filter(
    frame => isThirdParty(frame.owner) && !PARTS.has(frame.owner)
  );
  return found[found.length - 1] ?? null;
}

/** Is a model or its weights being read? Versions decide much there, so shapes alone do not. */
export function readsModel(facts: IFacts): boolean {
  return isLoading(facts).state === 'yes';
}
