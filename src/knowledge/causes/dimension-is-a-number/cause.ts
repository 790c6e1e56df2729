import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  messageMatches,
  NOT_MATCHED,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** `x.shape[1].value`, `x.get_shape()[1].value`: the dot and the name to drop. */
const OF_SHAPE = /(?:\bshape|\bget_shape\(\))\s*\[[^\]\n]{1,40}\](?<drop>\.value)\b/g;

function edits(facts: IFacts): readonly ISourceEdit[] {
  return (facts.evidence.notebook?.cells ?? []).flatMap((cell, index) =>
    cell.type !== 'code'
      ? []
      : Array.from(cell.source.matchAll(OF_SHAPE), found => {
          const to = (found.index ?? 0) + found[0].length;
          return { cell: index, from: to - '.value'.length, to, text: '' };
        })
  );
}

/** A dimension of a shape is a plain number in TensorFlow 2. */
export default ruleCause({
  id: 'dimension-is-a-number',
  family: 'attribute-removed',
  confidence: 0.95,
  when: allOf(
    messageMatches(/'(?:int|NoneType)' object has no attribute 'value'/),
    check(facts =>
      /\bshape\b|get_shape|\bdims?\b/.test(facts.lineText) ? matched() : NOT_MATCHED
    ),
    versionIn('tensorflow', '>=2')
  ),
  culprit: facts => packageCulprit(facts, 'tensorflow', 'too-new', '<2'),
  title: ({ t }) => t('A dimension is a plain number in TensorFlow 2: there is no .value'),
  explanation: ({ t }) =>
    t(
      'In TensorFlow 1 shape[1] was an object with a value. In TensorFlow 2 it is the number itself, or None.'
    ),
  fixes: ({ facts, fixes, t }) => [
    fixes.code({
      title: t('Leave out .value'),
      effect: t('The same number is read.'),
      safety: 'review',
      edits: edits(facts)
    })
  ],
  references: [
    { url: 'https://www.tensorflow.org/guide/migrate', what: 'From TensorFlow 1 to TensorFlow 2' }
  ]
});
