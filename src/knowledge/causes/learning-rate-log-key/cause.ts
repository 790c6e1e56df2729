import { allOf, enameIs, messageMatches, versionIn } from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** The rate that callbacks log is called learning_rate in Keras 3. */
export default ruleCause({
  id: 'learning-rate-log-key',
  family: 'metric-names',
  confidence: 0.9,
  when: allOf(enameIs('KeyError'), messageMatches(/^'?lr'?$/), versionIn('keras', '>=3')),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) =>
    t('The history calls the rate %1 in Keras 3, not %2', "'learning_rate'", "'lr'"),
  explanation: ({ t }) =>
    t(
      'ReduceLROnPlateau and LearningRateScheduler log the rate under learning_rate since Keras 3.'
    ),
  fixes: kit => [example(kit, kit.t('Read %1', "'learning_rate'"), kit.t('The same numbers.'))],
  references: [{ url: 'https://keras.io/api/callbacks/', what: 'Callbacks of Keras 3' }]
});
