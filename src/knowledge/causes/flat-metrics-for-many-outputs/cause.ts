import { allOf, chainMatches, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Keras 3 no longer spreads one list of metrics over several outputs. */
export default ruleCause({
  id: 'flat-metrics-for-many-outputs',
  family: 'behaviour-changed',
  confidence: 0.9,
  when: allOf(
    chainMatches(
      /Invalid `(?:weighted_)?metrics`\. `(?:weighted_)?metrics` should contain|For a model with multiple outputs, when providing the `metrics` argument as a list/
    ),
    versionIn('keras', '>=3')
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 wants one list of metrics for each output'),
  explanation: ({ t }) =>
    t(
      'Keras 2 used a flat list of metrics for every output of the model. Keras 3 wants a list of lists or a dict, one entry an output.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Write metrics=[[…], […]], one list an output'),
      kit.t('Each output has the metrics as before.')
    ),
    ...beforeKeras3(kit)
  ],
  references: [
    {
      url: 'https://keras.io/api/models/model_training_apis/#compile-method',
      what: 'compile(metrics=…)'
    }
  ]
});
