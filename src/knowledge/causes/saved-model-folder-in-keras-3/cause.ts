import type { ICause } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  messageMatches,
  optional,
  inLoading,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';

/** Before 2.12 Keras wrote a SavedModel folder whatever the name; Keras 3 says the same of it as of a file that is not there. */
const NO_ZIP =
  /File not found: filepath=(?<path>[^]*?\.keras)\. Please ensure the file is an accessible `\.keras` zip/;

/** Keras 3 reads `.keras` and `.h5` files, no SavedModel folders and no TensorFlow checkpoints. */
const cause: ICause = {
  id: 'saved-model-folder-in-keras-3',
  verdict: 'compatibility',
  family: 'saved-model',
  confidence: 0.93,
  when: allOf(
    anyOf(
      messageMatches(
        /File format not supported:\s+filepath=(?<path>[^]*?)\.\s+Keras 3 only supports V3/
      ),
      messageMatches(NO_ZIP)
    ),
    unlessRefuted(versionIn('keras', '>=3')),
    optional(inLoading())
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const path = captures.path ?? '';
    const doubtful = NO_ZIP.test(facts.message);
    return {
      ...(doubtful ? { confidence: 0.3, wouldSettle: t('whether %1 is a folder', path) } : {}),
      title: t('Keras 3 does not read SavedModel folders or checkpoints'),
      explanation: t(
        '%1 is neither a .keras nor an .h5 file. Keras 2 wrote SavedModel folders and TensorFlow checkpoints; Keras 3 loads neither with load_model or load_weights.',
        path
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      fixes: [
        fixes.legacyKeras(),
        fixes.convertFile(
          t('Save the model again in the .keras format'),
          t(
            'Load it with Keras 2 (TensorFlow 2.15 or tf-keras), then model.save("name.keras"); that file loads in Keras 3.'
          )
        ),
        ...beforeKeras3(kit).slice(1),
        fixes.code({
          title: t('Use keras.layers.TFSMLayer for inference'),
          effect: t(
            'The folder is called as one layer: it predicts, but cannot be trained or changed.'
          ),
          safety: 'manual',
          edits: []
        })
      ]
    };
  },
  references: [
    { url: 'https://keras.io/api/layers/backend_specific_layers/tfsm_layer/', what: 'TFSMLayer' }
  ]
};

export default cause;
