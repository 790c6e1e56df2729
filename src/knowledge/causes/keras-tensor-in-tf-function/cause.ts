import type { ICause, IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  messageMatches,
  unlessRefuted,
  userLineProof,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { writtenAs } from '../../shared/portCode';

interface IOperation {
  readonly written: string;
  readonly ops: string;
  readonly edit: ISourceEdit;
}

/** A `tf.x(…)` on the line that ran for which `keras.ops.x` exists. */
function portable(facts: IFacts): IOperation | null {
  const { place, code } = facts;
  for (const call of place ? code.callsAt(place.cell, place.line) : []) {
    const name = call.resolved?.of === 'name' ? call.resolved.name : '';
    const found = /^tensorflow\.(?:(?:math|nn|linalg|image)\.)?(?:reduce_)?(\w+)$/.exec(name);
    const ops = found ? `keras.ops.${found[1]}` : '';
    if (ops && facts.exists(ops) === 'yes') {
      const { cell, from, to } = call.callee;
      const root = facts.userKeras === 'tensorflow.keras' ? `tensorflow.${ops}` : ops;
      const written = writtenAs(facts, root, cell);
      const text = written.addImport ? ops : written.text;
      return written.addImport
        ? null
        : { written: call.calleeText, ops, edit: { cell, from, to, text } };
    }
  }
  return null;
}

/** In Keras 3 a symbolic Keras tensor cannot go into a TensorFlow function. */
const cause: ICause = {
  id: 'keras-tensor-in-tf-function',
  verdict: 'compatibility',
  family: 'kerastensor',
  confidence: 0.96,
  when: allOf(
    anyOf(
      messageMatches(
        /A KerasTensor (?:cannot be used as input to a TensorFlow function|is symbolic)/
      ),
      messageMatches(/'KerasTensor' object has no attribute '\w+'/)
    ),
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    const found = portable(facts);
    const own = userLineProof(facts);
    return {
      title: t('Keras 3 does not pass its symbolic tensors to TensorFlow functions'),
      explanation: t(
        'In Keras 2 any tf function worked on the tensors of a functional model. In Keras 3 such a call belongs into a layer, or keras.ops has the same function.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      because: own ? [own] : [],
      fixes: [
        fixes.code({
          title: found ? t('Use %1', found.ops) : t('Use keras.ops, or call it in a layer'),
          effect: t('The operation becomes part of the model.'),
          risk: t('Names and order of arguments can differ.'),
          safety: found ? 'review' : 'manual',
          edits: found ? [found.edit] : []
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
