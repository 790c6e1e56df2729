import { allOf, messageMatches } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { rewriteFix } from '../../shared/rewrites';
import { example, inOwnClass, ruleCause } from '../../shared/ruleCause';

/** Methods that are kept only to say that they are gone: add_metric, to_yaml. */
export default ruleCause({
  id: 'method-only-says-it-is-gone',
  family: 'attribute-removed',
  confidence: 0.95,
  when: allOf(
    messageMatches(
      /Layer `(?<name>add_metric)\(\)` method is deprecated|Method `model\.(?<yaml>to_yaml)\(\)` has been removed/
    )
  ),
  narrowed: facts =>
    inOwnClass(facts) && /\bself\./.test(facts.lineText)
      ? 'custom-object-api'
      : 'attribute-removed',
  culprit: (facts, captures) =>
    captures.yaml ? kerasCulprit(facts, 'too-new', '<2.6') : kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }, captures) =>
    t('%1() is kept only to say that it is gone', captures.name ?? captures.yaml ?? ''),
  explanation: ({ t }, captures) =>
    captures.yaml
      ? t(
          'to_yaml was removed in Keras 2.6 because loading YAML could run code. to_json does the same safely.'
        )
      : t(
          'In Keras 3 metrics are given to compile(), or are attributes that the layer updates itself.'
        ),
  fixes: (kit, captures) => [
    captures.yaml
      ? (rewriteFix(kit, 'tensorflow.keras.Model.to_yaml') ??
        example(kit, kit.t('Use to_json()'), kit.t('The same configuration, as JSON.')))
      : example(
          kit,
          kit.t('Give the metric to compile(metrics=…)'),
          kit.t('The metric is reported as before.')
        ),
    ...(captures.yaml ? [kit.fixes.pin({ keras: '<2.6' })] : beforeKeras3(kit))
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'What Keras 3 left out' }
  ]
});
