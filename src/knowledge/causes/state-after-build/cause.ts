import { allOf, chainMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 takes no new variables or sub-layers once a layer is built; Keras 2 did. */
export default ruleCause({
  id: 'state-after-build',
  family: 'custom-object-api',
  confidence: 0.92,
  when: allOf(
    chainMatches(/You cannot add new elements of state \(variables or sub-layers\) to a layer/),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 takes no new layers or weights once a layer is built'),
  explanation: ({ t }) =>
    t(
      'A layer or a variable is assigned to an attribute in call() or later. Keras 2 followed it from then on; Keras 3 wants all of them in __init__ or build.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Make the layers in __init__ and the weights in build'),
      kit.t('call() then only uses them; it works in Keras 2 and Keras 3.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    {
      url: 'https://keras.io/guides/making_new_layers_and_models_via_subclassing/',
      what: 'Own layers and models'
    }
  ]
});
