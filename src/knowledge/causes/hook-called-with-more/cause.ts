import type { IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof } from '../../../engine/proofs';
import type { IFrame } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { rejectedCall } from '../../shared/rejected';
import { example, ruleCause } from '../../shared/ruleCause';

/** How Keras calls what it was handed: a layer's call, an initializer, a regularizer, a constraint. */
const HANDED = /(?:\.call|\b(?:\w*initializer|\w*regularizer|\w*constraint|activation))\(/;

/** Files that Keras had before it became a part of TensorFlow: since then it calls these as it does today. */
const OLD_KERAS = /keras\/(?:backend\/tensorflow_backend|legacy\/interfaces|engine\/topology)\.py$/;

/** The frame of Keras that made the call, its line naming the keyword; null where the line is another's. */
function callingFrame(facts: IFacts, names: readonly string[]): IFrame | null {
  const last = facts.frames[facts.frames.length - 1];
  const text = last?.text ?? '';
  return last?.owner === 'keras' &&
    HANDED.test(text) &&
    names.some(name => text.includes(`${name}=`))
    ? last
    : null;
}

/** Keras 1 handed every layer its mask; later ones look first whether its `call` takes one. */
function isOfKeras1(names: readonly string[], frame: IFrame | null): boolean {
  return names.includes('mask') && (frame === null || /topology\.py$/.test(frame.path));
}

interface ICalled {
  readonly frame: IFrame | null;
  readonly name: string;
  readonly old: boolean;
}

function called(facts: IFacts): ICalled | null {
  const rejected = rejectedCall(facts);
  if (rejected?.how !== 'keyword' || rejected.names.length === 0) {
    return null;
  }
  const frame = callingFrame(facts, rejected.names);
  const bare = facts.frames.length === 0 && !facts.hasNotebook && rejected.shown === 'call';
  const old = isOfKeras1(rejected.names, frame);
  const changing = old || facts.frames.some(item => OLD_KERAS.test(item.path.replace(/\\/g, '/')));
  // A function of the user's may bear the name of one of Keras's.
  const known =
    !rejected.own &&
    rejected.callees.some(callee => facts.knowledge.index.lookup(callee).status === 'known');
  return (frame && changing && !known) || (bare && old)
    ? { frame, name: rejected.names[0], old }
    : null;
}

/** Keras calls a layer or function of the user's, or of a library's, with an argument that it does not take. */
export default ruleCause({
  id: 'hook-called-with-more',
  family: 'custom-object-api',
  confidence: 0.86,
  when: check(facts => {
    const found = called(facts);
    return found
      ? matched(
          [
            messageProof(facts, facts.innerMessage),
            ...(found.frame
              ? [frameProof(facts, found.frame, facts.t('Keras itself makes this call.'))]
              : [])
          ],
          { name: found.name, way: found.old ? 'too-old' : 'too-new' }
        )
      : NOT_MATCHED;
  }),
  culprit: (facts, { way }) => packageCulprit(facts, 'keras', way as 'too-old' | 'too-new'),
  doubt: facts => (facts.frames.length > 0 ? undefined : 0.6),
  title: ({ t }, { name }) => t('Keras calls it with %1, which it does not take', `${name}=`),
  explanation: ({ t }, { way }) =>
    way === 'too-old'
      ? t(
          'This Keras hands a mask to every layer. Later ones do so only where the layer takes it; the layer was written for those.'
        )
      : t(
          'What Keras hands to layers, initializers and the like grew from release to release. The function was written for an earlier one.'
        ),
  fixes: (kit, { name }) => [
    example(
      kit,
      kit.t('Let the function take %1 as well', `${name}=None`),
      kit.t('It may do nothing with it.')
    )
  ],
  references: [
    {
      url: 'https://keras.io/guides/making_new_layers_and_models_via_subclassing/',
      what: 'What Keras calls on a layer'
    }
  ]
});
