import {
  anyOf,
  allOf,
  chainMatches,
  check,
  matched,
  NOT_MATCHED
} from '../../../engine/conditions';
import type { IFacts } from '../../../engine/cause';
import { callerOf } from '../../shared/caller';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Did a library ask for the length of a tensor? A user who does that asks for what no release tells. */
const LENGTH =
  /len is not well defined for symbolic Tensors|symbolic inputs\/outputs do not implement `__len__`/;
/** What tensors of a graph have and the symbols of Keras only name in a refusal: `op`, `graph`, `eval`. */
const OF_GRAPH_TENSORS = /Keras symbolic inputs\/outputs do not implement `(?!__)\w+`/;
/** A tensor of the functional model stands in a function that is traced by itself. */
const CAPTURED = /Could not build a TypeSpec for <?KerasTensor/;
/** `K.learning_phase()` is a number now; K.function and Model take tensors only. */
const NUMBER_AS_INPUT =
  /Found unexpected instance while processing input tensors for keras functional model[^]{0,160}Got: [01]\b|Input tensors to a Functional must come from `tf\.keras\.Input`\. Received: [01] /;

/** An attribute that tensors of a graph have in every release, and the symbols of Keras do not name at all. */
function asksGraphTensor(facts: IFacts): boolean {
  const name = /'KerasTensor' object has no attribute '([a-z]\w*)'/.exec(facts.innerMessage)?.[1];
  const found = name ? facts.knowledge.index.lookup(`tensorflow.Tensor.${name}`) : null;
  return (found?.releases ?? []).some(item =>
    item.intervals.some(text => /^>=1\.15(?:\.0)?$/.test(text))
  );
}

function isOld(facts: IFacts): boolean {
  // With the legacy switch a Keras 3 is installed and an older one runs.
  return (
    facts.kerasInPlay !== 'keras3' &&
    (facts.kerasInPlay === 'tf-keras' || facts.versionIn('keras', '>=3') !== 'yes')
  );
}

/** TensorFlow 2.4 put Keras's own symbols in the place of graph tensors; code that used them as such fails. */
export default ruleCause({
  id: 'symbol-where-values-were',
  family: 'kerastensor',
  confidence: 0.88,
  when: allOf(
    anyOf(
      chainMatches(CAPTURED),
      chainMatches(OF_GRAPH_TENSORS),
      check(facts => (asksGraphTensor(facts) ? matched() : NOT_MATCHED)),
      chainMatches(NUMBER_AS_INPUT),
      allOf(
        chainMatches(LENGTH),
        check(facts =>
          callerOf(facts).kind === 'library' || facts.lineText.includes('__len__')
            ? matched()
            : NOT_MATCHED
        )
      )
    ),
    check(facts => (isOld(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.4'),
  narrowed: facts => (NUMBER_AS_INPUT.test(facts.message) ? 'behaviour-changed' : 'kerastensor'),
  title: ({ t }) => t('Code for graph tensors meets the symbols of this Keras'),
  explanation: ({ t }) =>
    t(
      'Up to TensorFlow 2.3 the tensors of a functional model were tensors of a graph. Later releases have symbols instead: they have no length, a Lambda cannot read a second one from outside, and the learning phase is a plain number.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Give every tensor to the layer as an input'),
      kit.t('Lambda(f)([a, b]) instead of a function that reads b from outside.')
    )
  ],
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.4.0',
      what: 'TensorFlow 2.4: the functional API was rebuilt'
    }
  ]
});
