import type { ICause } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  messageMatches,
  unlessRefuted,
  userLineProof,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { getShapeEdits } from '../../shared/shapeCalls';
import { portSymbolicCalls } from './port';

/** In Keras 3 a symbolic Keras tensor cannot go into a TensorFlow function. */
const cause: ICause = {
  id: 'keras-tensor-in-tf-function',
  verdict: 'compatibility',
  family: 'kerastensor',
  confidence: 0.96,
  when: allOf(
    anyOf(
      messageMatches(/A KerasTensor cannot be used as input to a TensorFlow function/),
      // numpy() and the like are in no release for a tensor without a value; private names are another matter.
      messageMatches(/'KerasTensor' object has no attribute '(?!numpy'|item'|tolist'|eval'|_)\w+'/)
    ),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    const found = portSymbolicCalls(facts);
    const own = userLineProof(facts);
    const shape = found ? [] : getShapeEdits(facts);
    return {
      title: t('Keras 3 does not pass its symbolic tensors to TensorFlow functions'),
      explanation: t(
        'In Keras 2 any tf function worked on the tensors of a functional model. In Keras 3 such a call belongs into a layer, or keras.ops has the same function.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      because: own ? [own] : [],
      fixes: [
        fixes.code({
          title:
            shape.length > 0
              ? t('Write .shape instead of .get_shape()')
              : !found
                ? t('Use keras.ops, or call it in a layer')
                : found.ops
                  ? t('Use %1', found.ops)
                  : found.lambda
                    ? t('Put the TensorFlow calls into Lambda layers')
                    : t('Use keras.ops'),
          effect: t('The operation becomes part of the model.'),
          ...(found?.lambda
            ? {
                risk: t(
                  'A saved model with Lambda layers is loaded only with safe_mode=False, and only where the same code is there.'
                )
              }
            : {}),
          safety: found || shape.length > 0 ? 'review' : 'manual',
          edits: found?.edits ?? shape
        }),
        ...beforeKeras3(kit)
      ]
    };
  },
  references: [
    {
      url: 'https://keras.io/guides/migrating_to_keras_3/',
      what: 'TensorFlow ops on Keras tensors'
    }
  ]
};

export default cause;
