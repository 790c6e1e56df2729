import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { writtenAs } from '../../shared/portCode';
import { ruleCause } from '../../shared/ruleCause';

/** Lines above the raise in which the test that led to it is looked for. */
const ABOVE = 4;
const TEST = /\bisinstance\(\s*(?<value>[\w.[\]]+)\s*,[^\n]*\b(?:tf|tensorflow|ops)\.Tensor\b/;

/** The user's own `raise` or `assert` after a test for tf.Tensor that a symbol of the functional model failed. */
function refusesSymbol(facts: IFacts): boolean {
  const { place, code, lineText } = facts;
  const raised = facts.userFrame?.index === facts.frames.length - 1;
  if (!place || !raised || !/^\s*(?:raise|assert)\b/.test(lineText)) {
    return false;
  }
  const first = Math.max(0, place.line - ABOVE);
  const lines = Array.from({ length: place.line - first + 1 }, (_none, at) =>
    code.lineText(place.cell, first + at)
  );
  return lines.some(line => TEST.test(line)) && facts.message.includes('KerasTensor');
}

/** The test, with the one for the other kind of tensor beside it. */
function testEdits(facts: IFacts): readonly ISourceEdit[] {
  const { place, code } = facts;
  if (!place) {
    return [];
  }
  const { cell } = place;
  const root = facts.userKeras === 'keras' ? 'keras' : 'tensorflow.keras';
  const { text, addImport } = writtenAs(facts, `${root}.backend.is_keras_tensor`, cell);
  const tests = code.calls.filter(
    call =>
      call.cell === cell &&
      call.calleeText === 'isinstance' &&
      call.arguments.length === 2 &&
      place.line - ABOVE <= call.line &&
      call.line <= place.line &&
      /\b(?:tf|tensorflow|ops)\.Tensor\b/.test(call.arguments[1].text)
  );
  return addImport
    ? []
    : tests.flatMap(({ from, to, arguments: [value] }) => [
        { cell, from, to: from, text: '(' },
        { cell, from: to, to, text: ` or ${text}(${value.text}))` }
      ]);
}

/** From TensorFlow 2.4 on the tensors of a functional model are KerasTensors, no tf.Tensor. */
export default ruleCause({
  id: 'type-test-on-keras-tensor',
  family: 'kerastensor',
  confidence: 0.93,
  when: allOf(
    check(facts => (refusesSymbol(facts) ? matched() : NOT_MATCHED)),
    unlessRefuted(versionIn('tensorflow', '>=2.4'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.4'),
  title: ({ t }) => t('The test for tf.Tensor refuses a tensor of the functional model'),
  explanation: ({ t }) =>
    t(
      'Up to TensorFlow 2.3 Input() and layers gave tensors of a graph. Later releases give KerasTensors, which are no tf.Tensor, so that the check in this code turns them away.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Test with tf.keras.backend.is_keras_tensor(x) as well'),
      effect: kit.t('Both kinds of tensors pass the check.'),
      safety: 'review',
      edits: testEdits(kit.facts)
    })
  ],
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.4.0',
      what: 'TensorFlow 2.4: the functional API was rebuilt'
    }
  ]
});
