import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  chainMatches,
  check,
  matched,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { isFailing, renamed, usesOf } from '../../shared/uses';
import { ruleCause } from '../../shared/ruleCause';

/** A Sequential model with an input shape, or read from a file, as far as the code shows. */
const GIVES_SHAPE =
  /\b(?:input_shape|input_dim|batch_input_shape|InputLayer|Input)\s*[=(]|\b(?:load_model|model_from_\w+|build)\s*\(/;

/** Without a notebook nothing is known of how the model was made: then it may have a shape. */
function mayHaveShape(facts: IFacts): boolean {
  const cells = facts.evidence.notebook?.cells ?? [];
  return cells.length === 0 || cells.some(cell => GIVES_SHAPE.test(cell.source));
}

/** The ends of objects that the code made as Sequential, and, on the line that failed, of other names. */
function endEdits(facts: IFacts): readonly ISourceEdit[] {
  // Gradients of a graph are not there either.
  if (/\bgradients\s*\(/.test(facts.lineText)) {
    return [];
  }
  return ['input', 'output'].flatMap(end =>
    usesOf(facts, end)
      .filter(
        use =>
          /\.Sequential\.(?:input|output)$/.test(use.symbol ?? '') ||
          (isFailing(use) && use.symbol === null)
      )
      .filter(use => use.site.root === 'name' && use.site.parts.indexOf(use.part) === 1)
      .flatMap(use => renamed(use, `${end}s[0]`))
  );
}

/** Keras 2 gave every built Sequential model an input and an output; in Keras 3 only those in another model have them. */
export default ruleCause({
  id: 'sequential-input-in-keras-3',
  family: 'behaviour-changed',
  confidence: 0.84,
  when: allOf(
    chainMatches(
      /The layer sequential\w* has never been called and thus has no defined (?<part>input|output)/
    ),
    unlessRefuted(versionIn('keras', '>=3')),
    check(facts => (mayHaveShape(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }, captures) =>
    t('In Keras 3 a Sequential model has no .%1 of its own', captures.part ?? 'output'),
  explanation: ({ t }) =>
    t(
      'Up to Keras 2 a Sequential model that knew its input shape had .input and .output. In Keras 3 it has .inputs and .outputs; .input and .output are there only after the model was called on a symbolic tensor.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Write model.inputs[0] and model.outputs[0]'),
      effect: kit.t('The same tensors, in every release.'),
      safety: 'review',
      edits: endEdits(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/guides/sequential_model/', what: 'The Sequential model' }]
});
