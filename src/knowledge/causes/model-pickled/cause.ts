import type { IFacts } from '../../../engine/cause';
import {
  allOf,
  check,
  cannotTell,
  matched,
  messageMatches,
  NOT_MATCHED
} from '../../../engine/conditions';
import type { ICodeCall } from '../../../engine/python/types';
import { kerasCulprit, kerasPackage } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** How a program copies or writes an object as a whole, and the first TensorFlow whose models let it. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)deepcopy$/, '2.4'],
  [/(?:^|\.)(?:pickle|cPickle|joblib|dill|cloudpickle)\.dumps?$/, '2.8']
];
const MAKES_MODEL =
  /\b(?:Sequential|Model|load_model|model_from_\w+|clone_model|applications\.\w+\.?\w*)\s*\(/;

/** Is the first argument of the call a model of Keras's, as far as the notebook's code tells? */
function givesModel(facts: IFacts, call: ICodeCall): boolean {
  const text = call.arguments[0]?.text ?? '';
  const own = facts.code.classes.filter(item =>
    item.bases.some(base =>
      /(?:^|\.)(?:keras\.(?:models\.)?)?(?:Model|Sequential)$/.test(base.resolved?.name ?? '')
    )
  );
  const makes = (value: string): boolean =>
    MAKES_MODEL.test(value) || own.some(item => value.startsWith(`${item.name}(`));
  return (
    makes(text) ||
    facts.code.definitions(text).some(item => makes(item.value)) ||
    (/(?:^|[._])(?:model|net|network)\d*$/.test(text) && facts.evidence.model !== undefined)
  );
}

/** The way in which a model is copied on the running line, and the first TensorFlow that can. */
function wayOf(facts: IFacts): { readonly since: string; readonly call: ICodeCall } | null {
  const { place, code } = facts;
  for (const call of place ? code.callsAt(place.cell, place.line) : []) {
    const name = call.resolved?.name ?? call.calleeText;
    const way = WAYS.find(([pattern]) => pattern.test(name));
    if (way && givesModel(facts, call)) {
      return { since: way[1], call };
    }
  }
  return null;
}

/** Models of Keras could not be copied or pickled as a whole before TensorFlow 2.4 and 2.8. */
export default ruleCause({
  id: 'model-pickled',
  family: 'behaviour-changed',
  confidence: 0.9,
  when: allOf(
    messageMatches(
      /(?:can't|cannot) pickle '?(?:_thread\.\w+|weakref|weakproxy|\w*\.?(?:Weak\w+|Tensor|_thread)\w*|module|function)\b/
    ),
    check(facts => {
      const way = wayOf(facts);
      const state = way ? facts.versionIn('tensorflow', `<${way.since}`) : 'no';
      return !way || state === 'no'
        ? NOT_MATCHED
        : state === 'yes'
          ? matched([], { since: way.since })
          : cannotTell(facts.t('the version of TensorFlow'), [], { since: way.since });
    })
  ),
  culprit: (facts, { since }) => kerasCulprit(facts, 'too-old', `>=${since ?? '2.8'}`),
  title: ({ t }, { since }) =>
    t('A model can be copied or pickled as a whole from TensorFlow %1 on', since ?? '2.8'),
  explanation: ({ t }) =>
    t(
      'copy.deepcopy, pickle and joblib take an object apart. A model of an older Keras holds locks and weak references that cannot be copied; later releases save the model instead.'
    ),
  fixes: (kit, { since }) => [
    kit.fixes.upgrade(kerasPackage(kit.facts), `>=${since ?? '2.8'}`),
    example(
      kit,
      kit.t('Use clone_model and set_weights, or model.save'),
      kit.t('A copy of the layers with the same weights, in every version.')
    )
  ],
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'Saving and loading models' }
  ]
});
