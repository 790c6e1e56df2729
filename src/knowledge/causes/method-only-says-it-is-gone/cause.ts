import type { IFacts } from '../../../engine/cause';
import { anyOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { calledFrames } from '../../shared/raisers';
import { rewriteFix } from '../../shared/rewrites';
import { example, inOwnClass, ruleCause } from '../../shared/ruleCause';

/**
 * A method of a Keras 3 model that the user's line calls and whose body only raises. A class of the user's own may just not
 * have what the base class leaves to it.
 */
function unwritten(facts: IFacts): string | null {
  const [raised, ...more] = calledFrames(facts);
  const name = raised?.function.split('.').pop() ?? '';
  const owner = /\.?(\w+)\.\w+$/.exec(raised?.function ?? '')?.[1];
  const bare = /^\s*raise NotImplementedError(?:\(\))?\s*$/.test(raised?.text ?? '');
  const called = new RegExp(`\\.${name}\\s*\\(`).test(facts.lineText);
  const ofModel = /keras[\\/]src[\\/]models[\\/](?:functional|model|sequential)\.py$/.test(
    raised?.path ?? ''
  );
  return facts.innerMessage === '' &&
    more.length === 0 &&
    bare &&
    called &&
    ofModel &&
    facts.code.classNamed(owner ?? '') === null
    ? name
    : null;
}

/** Methods that are kept only to say that they are gone: add_metric, to_yaml. */
export default ruleCause({
  id: 'method-only-says-it-is-gone',
  family: 'attribute-removed',
  confidence: 0.95,
  when: anyOf(
    messageMatches(
      /Layer `(?<name>add_metric)\(\)` method is deprecated|Method `model\.(?<yaml>to_yaml)\(\)` has been removed/
    ),
    check(facts => {
      const method = unwritten(facts);
      return method !== null && facts.kerasInPlay === 'keras3'
        ? matched(wordsAndLine(facts, 'NotImplementedError'), { method })
        : NOT_MATCHED;
    })
  ),
  narrowed: facts =>
    unwritten(facts) !== null
      ? 'behaviour-changed'
      : inOwnClass(facts) && /\bself\./.test(facts.lineText)
        ? 'custom-object-api'
        : 'attribute-removed',
  culprit: (facts, captures) =>
    captures.yaml ? kerasCulprit(facts, 'too-new', '<2.6') : kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }, captures) =>
    t(
      '%1() is kept only to say that it is gone',
      captures.name ?? captures.yaml ?? captures.method ?? ''
    ),
  explanation: ({ t }, captures) =>
    captures.yaml
      ? t(
          'to_yaml was removed in Keras 2.6 because loading YAML could run code. to_json does the same safely.'
        )
      : captures.method
        ? t('Keras 2 did this for a finished model; in Keras 3 the method only raises an error.')
        : t(
            'In Keras 3 metrics are given to compile(), or are attributes that the layer updates itself.'
          ),
  fixes: (kit, captures) => [
    captures.yaml
      ? (rewriteFix(kit, 'tensorflow.keras.Model.to_yaml') ??
        example(kit, kit.t('Use to_json()'), kit.t('The same configuration, as JSON.')))
      : captures.method
        ? example(
            kit,
            kit.t('Move it into a layer of your own: there self.%1(…) works', captures.method),
            kit.t('The same, for the model that holds the layer.')
          )
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
