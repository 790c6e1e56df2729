import { allOf, anyOf, messageMatches, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { tupleEdits } from '../../shared/shapeCalls';
import { inOwnClass, ruleCause } from '../../shared/ruleCause';

/** Shapes are plain tuples in Keras 3: `.as_list()`, `.rank` and `.ndims` are gone. */
export default ruleCause({
  id: 'shape-is-a-tuple',
  family: 'kerastensor',
  confidence: 0.93,
  when: allOf(
    anyOf(
      messageMatches(
        /'tuple' object has no attribute '(?<name>as_list|rank|ndims|dims|is_fully_defined|num_elements|with_rank)'/
      )
    ),
    versionIn('keras', '>=3')
  ),
  narrowed: facts =>
    inOwnClass(facts)
      ? 'custom-object-api'
      : /\bcompute_output_shape\(/.test(facts.lineText)
        ? 'behaviour-changed'
        : 'kerastensor',
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }, captures) =>
    t('Shapes are plain tuples in Keras 3: there is no .%1', captures.name ?? ''),
  explanation: ({ t }) =>
    t(
      'In Keras 2 the shape of a symbolic tensor was a TensorShape. In Keras 3 it is a tuple with None for what is not known.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Use list(shape) or len(shape)'),
      effect: kit.t('The same numbers, from the tuple.'),
      safety: 'review',
      edits: tupleEdits(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Shapes in Keras 3' }]
});
