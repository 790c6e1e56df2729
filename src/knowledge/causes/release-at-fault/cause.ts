import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof } from '../../../engine/proofs';
import { calledName } from '../../shared/calleeWords';
import { kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { rejectedCall } from '../../shared/rejected';
import { ruleCause } from '../../shared/ruleCause';

/**
 * The argument that a line of TensorFlow or Keras writes itself and that what it calls never took; null where the
 * notebook, or a function of its own, has a part in the call.
 */
function writtenInside(facts: IFacts): { readonly name: string; readonly argument: string } | null {
  const { raisedIn, code, knowledge } = facts;
  const rejected = rejectedCall(facts);
  const text = raisedIn?.text ?? '';
  if (
    rejected?.how !== 'keyword' ||
    rejected.own ||
    !/^(?:keras|tensorflow)$/.test(raisedIn?.owner ?? '')
  ) {
    return null;
  }
  const name = calledName(rejected.shown);
  const argument = rejected.names[0] ?? '';
  const own = code.functions.some(item => item.name === name) || code.classNamed(name) !== null;
  const given = code.calls.some(call => call.arguments.some(item => item.name === argument));
  const known = rejected.callees.some(
    callee => knowledge.index.lookup(callee, argument).argument?.status === 'known'
  );
  const written =
    new RegExp(`(?<![\\w])${name}\\($`).test(text.trim()) ||
    new RegExp(`(?<![\\w])${name}\\([^]*\\b${argument}=`).test(text);
  return name && argument && written && !own && !given && !known && !/\*\*/.test(text)
    ? { name, argument }
    : null;
}

/** TensorFlow or Keras calls one of its own functions in a way that it never took: a fault of that release. */
export default ruleCause({
  id: 'release-at-fault',
  family: 'behaviour-changed',
  confidence: 0.8,
  when: check(facts => {
    const inside = writtenInside(facts);
    const { raisedIn } = facts;
    return inside && raisedIn
      ? matched(
          [
            ...wordsAndLine(facts, facts.innerMessage.split('\n')[0]),
            frameProof(facts, raisedIn, facts.t('This line makes the call.'))
          ],
          inside
        )
      : NOT_MATCHED;
  }),
  culprit: facts => {
    const holder = facts.raisedIn?.owner === 'keras' ? kerasPackage(facts) : 'tensorflow';
    const found = facts.version(holder);
    return packageCulprit(facts, holder, 'too-old', found ? `>${found}` : undefined);
  },
  title: ({ t }, { name }) => t('This release calls its own %1 wrongly', `${name}()`),
  explanation: ({ t }, { name, argument }) =>
    t(
      'The call of %1 with %2 stands inside the package, and no release of %1 takes it. Your code is not the reason; a later release of the package may make the call otherwise.',
      `${name}()`,
      `${argument}=`
    ),
  fixes: kit => {
    const holder = kit.facts.raisedIn?.owner === 'keras' ? kerasPackage(kit.facts) : 'tensorflow';
    const found = kit.facts.version(holder);
    return found ? [kit.fixes.upgrade(holder, `>${found}`)] : [];
  },
  references: [
    {
      url: 'https://github.com/keras-team/keras/releases',
      what: 'Keras: releases and what they mend'
    }
  ]
});
