import type { ICause } from '../../../engine/cause';
import { allOf, anyOf, messageMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { suffixEdits } from '../../shared/fileNames';

/** Keras 3 writes whole models only to `.keras` (or `.h5`) files, no longer to folders. */
const cause: ICause = {
  id: 'model-file-suffix',
  verdict: 'compatibility',
  family: 'save-format',
  confidence: 0.97,
  when: allOf(
    anyOf(
      messageMatches(
        /filepath provided must end in `\.keras`.*?(?:Received: filepath=(?<path>\S+))?$/m
      ),
      messageMatches(
        /Invalid filepath extension for saving[\s\S]*?(?:Received: filepath=(?<path>[^\s.][^\s]*?)\.?)?$/
      ),
      messageMatches(/`save_format` argument is deprecated in Keras 3/)
    ),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('Keras 3 saves models only to files named *.keras'),
      explanation: t(
        'Keras 2 also wrote folders (SavedModel) and took any name. Keras 3 decides the format by the end of the name. For serving, model.export(folder) writes a SavedModel.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      fixes: [
        fixes.code({
          title: t('End the file name in .keras'),
          effect: t('The model is saved in the Keras 3 format.'),
          risk: t('Code that loads the model has to use the new name too.'),
          safety: 'review',
          edits: suffixEdits(facts, captures.path ?? '', '.keras')
        }),
        ...beforeKeras3(kit)
      ]
    };
  },
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'Saving models in Keras 3' }
  ]
};

export default cause;
