import type { ICause } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { explainArgument } from '../../shared/argumentFinding';
import { argumentLife } from '../../shared/argumentLife';
import { rejectedCall } from '../../shared/rejected';

/** A public callable of TensorFlow or Keras refuses an argument that other releases take. */
const cause: ICause = {
  id: 'argument-not-in-release',
  verdict: 'compatibility',
  family: 'argument-changed',
  confidence: 0.95,
  when: check(facts => {
    const rejected = rejectedCall(facts);
    const found = rejected && !rejected.own ? argumentLife(facts, rejected) : null;
    return found ? matched([messageProof(facts, facts.innerMessage)]) : NOT_MATCHED;
  }),
  explain(_outcome, kit) {
    const rejected = rejectedCall(kit.facts);
    const found = rejected && argumentLife(kit.facts, rejected);
    if (!rejected || !found) {
      throw new Error('explain without a match');
    }
    return explainArgument(kit, rejected, found);
  },
  references: [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'What changed between Keras 2 and Keras 3'
    }
  ]
};

export default cause;
