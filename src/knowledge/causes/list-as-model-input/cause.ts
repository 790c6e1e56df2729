import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, messageMatches, unlessRefuted, versionIn } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';
import { firstCodeOffset, writtenAs } from '../../shared/portCode';

/** Text goes into a model as a tensor: Keras 3 has no type for arrays of text. */
function wrapperOf(facts: IFacts): string {
  return /data type: x=\[['"]/.test(facts.message) ? 'tensorflow.constant' : 'numpy.array';
}

/** Data of the methods that train, measure and predict: the first two by position, or by name. */
function arrayEdits(facts: IFacts): readonly ISourceEdit[] {
  const { place, code } = facts;
  const call = (place ? code.callsAt(place.cell, place.line) : []).find(one =>
    /\.(?:fit|evaluate|predict|(?:train|test|predict)_on_batch)$/.test(one.calleeText)
  );
  if (!call) {
    return [];
  }
  const { cell } = call;
  const { text, addImport } = writtenAs(facts, wrapperOf(facts), cell);
  const most = /predict/.test(call.calleeText) ? 1 : 2;
  const data = call.arguments.filter((item, at) =>
    item.name === null ? at < most && item.kind === 'positional' : /^[xy]$/.test(item.name)
  );
  return [
    ...(addImport
      ? [
          {
            cell,
            from: firstCodeOffset(code.source(cell)),
            to: firstCodeOffset(code.source(cell)),
            text: `${addImport}\n`
          }
        ]
      : []),
    ...data.flatMap(({ value: { from, to } }) => [
      { cell, from, to: from, text: `${text}(` },
      { cell, from: to, to, text: ')' }
    ])
  ];
}

/** Keras 3 takes no plain Python lists as data. */
export default ruleCause({
  id: 'list-as-model-input',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: allOf(
    messageMatches(/Unrecognized data type: x=[\s\S]*\(of type <class 'list'>\)/),
    // Only Keras 3 says it.
    unlessRefuted(versionIn('keras', '>=3'))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('Keras 3 does not take a plain Python list as data'),
  explanation: ({ t }) =>
    t(
      'Keras 2 turned lists of numbers into arrays. Keras 3 asks for a NumPy array, a tensor or a dataset.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: wrapperOf(kit.facts).startsWith('numpy')
        ? kit.t('Pass np.array(x) instead of the list')
        : kit.t('Pass tf.constant(x) instead of the list'),
      effect: kit.t('The same values, in a form that Keras 3 takes.'),
      safety: 'review',
      edits: arrayEdits(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/api/models/model_training_apis/', what: 'What fit and predict take' }
  ]
});
