import type { IFacts, IKit } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  check,
  inLoading,
  lineMatches,
  matched,
  messageProof,
  NOT_MATCHED
} from '../../../engine/conditions';
import { loaderIsOverwritten } from '../../../engine/savedModels';
import type { ICulprit, IFix } from '../../../engine/types';
import { isBrokenJson } from '../../shared/brokenJson';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';
import { failsWhileRebuilding } from './rebuilding';
import { rejectedCall } from '../../shared/rejected';
import { withoutTraining } from '../../shared/withoutTraining';
import { graphIsNewer, innermost, readerIs, seesNoSavedModel, writtenElsewhere } from './writer';

function needs(facts: IFacts, way: string): string {
  const modern = facts.versionIn('keras', '>=3') === 'yes';
  const found = facts.version('keras');
  if (way === 'too-new') {
    return modern ? '<3' : found ? `<${found}` : '<3';
  }
  return modern && found ? `>${found}` : '>=3';
}

/** `Functional` is written since TensorFlow 2.3: what does not know it is older, mostly tensorflow.keras of 2.2. */
function tooOldCulprit(facts: IFacts): ICulprit {
  if (graphIsNewer(facts) || /\bsaved_model\.load\s*\(/.test(facts.lineText)) {
    return packageCulprit(facts, 'tensorflow', 'too-old');
  }
  const old = /Unknown layer: '?Functional/.test(facts.message);
  return old && facts.kerasInPlay === 'unknown' && facts.userKeras === 'unknown'
    ? packageCulprit(facts, 'tensorflow', 'too-old', '>=2.3')
    : kerasCulprit(facts, 'too-old', needs(facts, 'too-old'));
}

function fixesFor(kit: IKit, way: string): readonly IFix[] {
  const rebuild = example(
    kit,
    kit.t('Build the model in code, then load only its weights'),
    kit.t('Weights are read across releases where the configuration is not.')
  );
  return way === 'too-new'
    ? [...withoutTraining(kit), ...beforeKeras3(kit), rebuild]
    : [kit.fixes.upgrade('keras', needs(kit.facts, way)), ...withoutTraining(kit), rebuild];
}

/** A class of the notebook does not take what every Keras hands to a layer that it reads: its own definition lacks it. */
function ownRefusesCommon(facts: IFacts): boolean {
  const rejected = rejectedCall(facts);
  return (
    rejected?.own === true && rejected.names.some(name => /^(?:name|trainable|dtype)$/.test(name))
  );
}

/** Without the notebook: no layer of any Keras refuses these, so that it may be one of the user's own. */
function someoneRefusesCommon(facts: IFacts): boolean {
  return (
    !facts.hasNotebook &&
    /__init__\(\) got an unexpected keyword argument '(?:name|trainable|dtype)'/.test(facts.message)
  );
}

/** Without the notebook: a line that is known and reads no model, such as `Own.from_config(…)`. */
function readsElsewhere(facts: IFacts): boolean {
  return (
    !facts.hasNotebook &&
    facts.lineText !== '' &&
    !/load|model_from|from_(?:json|yaml)|clone/.test(facts.lineText)
  );
}

/** A model file was written by a Keras whose configuration this one does not read. */
export default ruleCause({
  id: 'model-file-of-another-keras',
  family: 'saved-model',
  confidence: 0.97,
  when: allOf(
    anyOf(
      inLoading(),
      check(facts => (graphIsNewer(facts) ? matched() : NOT_MATCHED)),
      lineMatches(/\b(?:load_model|load_weights|model_from_\w+|saved_model\.load)\s*\(/),
      allOf(
        lineMatches(/\.(?:from_config|deserialize)\s*\(/),
        check(facts => (writtenElsewhere(facts) ? matched() : NOT_MATCHED))
      )
    ),
    check(facts => (isBrokenJson(facts) || ownRefusesCommon(facts) ? NOT_MATCHED : matched())),
    check(facts => {
      if (loaderIsOverwritten(facts)) {
        return NOT_MATCHED;
      }
      const sure = readerIs(facts);
      const way = sure ?? failsWhileRebuilding(facts);
      const proof = messageProof(facts, innermost(facts.message));
      return way ? matched([proof], { way, ...(sure ? {} : { guessed: 'yes' }) }) : NOT_MATCHED;
    })
  ),
  culprit: (facts, captures) =>
    captures.way === 'too-new'
      ? kerasCulprit(facts, 'too-new', needs(facts, 'too-new'))
      : tooOldCulprit(facts),
  title: ({ t }, captures) =>
    captures.way === 'too-new'
      ? t('The model file was written by an older Keras, which this one does not read')
      : t('The model file was written by a newer Keras than the one that reads it'),
  explanation: ({ t }) =>
    t(
      'A saved model holds the configuration of each layer as its Keras wrote it. The words and modules in the message tell which generation that was.'
    ),
  doubt: (facts, captures) =>
    seesNoSavedModel(facts) || readsElsewhere(facts) || someoneRefusesCommon(facts)
      ? 0.7
      : captures.guessed
        ? 0.55
        : undefined,
  fixes: (kit, captures) => fixesFor(kit, captures.way),
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'Saving and loading models' }
  ]
});
