/** Text that is no JSON, given to Keras as the description of a model: no release reads it. */

import type { IFacts } from '../../engine/cause';

const READER = /\bmodel_from_json\b/;

/** Was the text handed over by the user, rather than read out of a model file? */
export function isBrokenJson(facts: IFacts): boolean {
  return (
    /^(?:json\.)?(?:decoder\.)?JSONDecodeError$/.test(facts.innerType) &&
    (READER.test(facts.lineText) || facts.frames.some(frame => READER.test(frame.function)))
  );
}
