import type { IFacts } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import { isLoading } from '../../../engine/savedModels';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Is the layer that was called a class of the user's? Then it is the contract of `call` that changed for it. */
function isOwnLayer(facts: IFacts): boolean {
  return (
    facts.evidence.layers?.some(layer => layer.failing && layer.custom) ??
    facts.code.classes.some(item => new RegExp(`\\b${item.name}\\(`).test(facts.lineText))
  );
}

/** In Keras 3 only tensors may be positional arguments of a layer call. */
export default ruleCause({
  id: 'extra-positional-layer-argument',
  family: 'behaviour-changed',
  confidence: 0.95,
  when: allOf(
    messageMatches(
      /Only input tensors may be passed as positional arguments(?![^]{0,120}argument: None \()/
    ),
    check(facts => (isLoading(facts).state === 'yes' ? NOT_MATCHED : matched()))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('In Keras 3 a layer takes only tensors by position'),
  explanation: ({ t }) =>
    t('Other arguments of the layer’s call have to be given by name. Keras 2 took both.'),
  narrowed: facts => (isOwnLayer(facts) ? 'custom-object-api' : 'behaviour-changed'),
  // A message that was cut before the value may speak of None, which no release takes.
  doubt: facts => (/argument: \S/.test(facts.message) ? undefined : 0.6),
  fixes: kit => [
    example(kit, kit.t('Give the argument by name'), kit.t('The layer gets the same value.')),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Layer calls in Keras 3' }
  ]
});
