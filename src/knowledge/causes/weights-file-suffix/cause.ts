import type { ICause } from '../../../engine/cause';
import { allOf, messageMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { suffixEdits } from '../../shared/fileNames';

/** Keras 3 writes weights only to names that end in `.weights.h5`. */
const cause: ICause = {
  id: 'weights-file-suffix',
  verdict: 'compatibility',
  family: 'save-format',
  confidence: 0.97,
  when: allOf(
    messageMatches(
      /file(?:name|path)(?: provided)? must end in `\.weights\.h5`.*?(?:Received: filepath=(?<path>\S+))?$/m
    ),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('Keras 3 writes weights only to files named *.weights.h5'),
      explanation: t(
        'Keras 2 took any file name for weights. Keras 3 checks the end of the name before it writes; the weights themselves are fine.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      fixes: [
        fixes.code({
          title: t('End the file name in .weights.h5'),
          effect: t('The weights are written under the new name.'),
          risk: t('Code that loads the weights has to use the new name too.'),
          safety: 'review',
          edits: suffixEdits(facts, captures.path ?? '', '.weights.h5')
        }),
        ...beforeKeras3(kit)
      ]
    };
  },
  references: [
    {
      url: 'https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/',
      what: 'save_weights in Keras 3'
    }
  ]
};

export default cause;
