import { allOf, messageMatches, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 takes no plain Python lists as data. */
export default ruleCause({
  id: 'list-as-model-input',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: allOf(
    messageMatches(/Unrecognized data type: x=[\s\S]*\(of type <class 'list'>\)/),
    versionIn('keras', '>=3')
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 does not take a plain Python list as data'),
  explanation: ({ t }) =>
    t(
      'Keras 2 turned lists of numbers into arrays. Keras 3 asks for a NumPy array, a tensor or a dataset.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Pass np.array(x) instead of the list'),
      kit.t('The same numbers, as an array.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/api/models/model_training_apis/', what: 'What fit and predict take' }
  ]
});
