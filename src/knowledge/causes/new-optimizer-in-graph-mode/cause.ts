import type { IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof } from '../../../engine/proofs';
import type { IFrame } from '../../../engine/types';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** The part of Keras 2 that trains in graph mode. */
const GRAPH_TRAINING = /(?:^|[\\/])engine[\\/]training(?:_\w+)?_v1\.py$/;
const OPTIMIZERS = /(?:^|[\\/])optimizers[\\/](?:\w+[\\/])?\w+\.py$/;
/** What graph training asks of an optimizer, and what reading an optimizer's own values says without eager execution. */
const ASKED = /^'(?<optimizer>[A-Z]\w*)' object has no attribute '(?:get_updates|get_gradients)'/;
const NO_VALUES = /numpy\(\) is only available when eager execution is enabled/;

/** The frame of graph training that met an optimizer that it does not know. */
function meeting(facts: IFacts): IFrame | null {
  const at = facts.frames.findIndex(frame => GRAPH_TRAINING.test(frame.path));
  const below = facts.frames.slice(at + 1);
  const met =
    ASKED.test(facts.innerMessage) ||
    (NO_VALUES.test(facts.innerMessage) && below.some(frame => OPTIMIZERS.test(frame.path)));
  return at >= 0 && met ? ([...facts.frames].reverse().find(isGraphTraining) ?? null) : null;
}

function isGraphTraining(frame: IFrame): boolean {
  return GRAPH_TRAINING.test(frame.path);
}

/** Graph mode is switched on, and the model is compiled with an optimizer of Keras 2.11 or newer. */
export default ruleCause({
  id: 'new-optimizer-in-graph-mode',
  family: 'optimizer-state',
  confidence: 0.93,
  when: check(facts => {
    const frame = meeting(facts);
    return frame && facts.versionIn('keras', '<2.11') !== 'yes'
      ? matched([
          messageProof(facts, facts.innerMessage),
          frameProof(facts, frame, facts.t('Keras trains in graph mode here.'))
        ])
      : NOT_MATCHED;
  }),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.11'),
  title: ({ t }) => t('Optimizers of Keras 2.11 do not work in graph mode'),
  explanation: ({ t }) =>
    t(
      'Eager execution is switched off, so that Keras trains as in TensorFlow 1. The optimizers that Keras 2.11 brought cannot do that; the earlier ones can, and Keras 2 keeps them under optimizers.legacy.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Take the optimizer from tf.keras.optimizers.legacy'),
      kit.t('For example tf.keras.optimizers.legacy.Adam(…); the rest stays as it is.')
    ),
    example(
      kit,
      kit.t('Leave out disable_eager_execution() and disable_v2_behavior()'),
      kit.t('Where no code of TensorFlow 1 needs them.')
    ),
    kit.fixes.pin({ keras: '<2.11' })
  ],
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.11.0',
      what: 'TensorFlow 2.11: new optimizers'
    }
  ]
});
