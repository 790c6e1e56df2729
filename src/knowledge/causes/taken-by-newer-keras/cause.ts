import type { IFacts } from '../../../engine/cause';
import { check, cannotTell, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { Translate } from '../../../engine/types';
import { kerasCulprit, kerasPackage } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { example, ruleCause } from '../../shared/ruleCause';

/** What an older Keras refuses, and the release from which it is taken. */
interface ITaken {
  readonly since: string;
  readonly before?: string;
  readonly says: RegExp;
  readonly when?: (facts: IFacts) => boolean;
  readonly texts: (
    t: Translate
  ) => readonly [title: string, explanation: string, remedy: string, effect: string];
}

/** Is the layer called on a list with one tensor in it? One that is called on no list is wrong in every release. */
function onList(facts: IFacts): boolean {
  const { place, code } = facts;
  const calls = place ? code.callsAt(place.cell, place.line) : [];
  const given = calls.map(call => call.arguments[0]?.text ?? '');
  return given.some(
    text => text.startsWith('[') || code.definitions(text).some(item => item.value.startsWith('['))
  );
}

const merged: ITaken['texts'] = t => [
  t('This Keras joins two tensors at least'),
  t(
    'The list that the layer is called on holds one tensor. Newer releases give it back as it is; this one refuses it.'
  ),
  t('Leave the layer out where there is one tensor only'),
  t('x = xs[0] if len(xs) == 1 else layers.concatenate(xs), in every version.')
];

const TAKEN: readonly ITaken[] = [
  {
    since: '2.5',
    says: /A `?Concatenate`? layer should be called on a list of at least 2 inputs/,
    when: onList,
    texts: merged
  },
  {
    since: '2.9',
    says: /A merge layer should be called on a list of at least 2 inputs\. Got 1 inputs?/,
    texts: merged
  },
  {
    since: '2.7',
    before: '2.2',
    says: /expects? (?:\d+ )?inputs?(?:\(s\))?, but (?:it )?received 2 input tensors/,
    when: facts => /\bvalidation_data\s*=\s*\[/.test(facts.lineText),
    texts: t => [
      t('This Keras wants validation_data as a tuple'),
      t(
        'TensorFlow 2.2 to 2.6 take a list for the inputs of a model with several of them. Earlier and later releases read inputs and labels from it.'
      ),
      t('Write validation_data=(x, y) instead of [x, y]'),
      t('A tuple of inputs and labels, in every version.')
    ]
  }
];

function takenLater(facts: IFacts): ITaken | null {
  return (
    TAKEN.find(one => one.says.test(facts.innerMessage) && (one.when?.(facts) ?? true)) ?? null
  );
}

function found(facts: IFacts): ITaken {
  const taken = takenLater(facts);
  if (!taken) {
    throw new Error('explain without a match');
  }
  return taken;
}

/** Values that newer releases of Keras take and this one refuses. */
export default ruleCause({
  id: 'taken-by-newer-keras',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: check(facts => {
    const taken = takenLater(facts);
    const range = taken ? `<${taken.since}${taken.before ? `,>=${taken.before}` : ''}` : '';
    const state = taken ? facts.versionIn('tensorflow', range) : 'no';
    const proofs = wordsAndLine(facts, facts.innerMessage.split('\n')[0]);
    return state === 'yes'
      ? matched(proofs)
      : state === 'unknown'
        ? cannotTell(facts.t('the version of TensorFlow'), proofs)
        : NOT_MATCHED;
  }),
  culprit: facts => kerasCulprit(facts, 'too-old', `>=${found(facts).since}`),
  title: ({ facts, t }) => found(facts).texts(t)[0],
  explanation: ({ facts, t }) => found(facts).texts(t)[1],
  fixes: kit => {
    const taken = found(kit.facts);
    const [, , remedy, effect] = taken.texts(kit.t);
    return [
      example(kit, remedy, effect),
      kit.fixes.upgrade(kerasPackage(kit.facts), `>=${taken.since}`)
    ];
  },
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public API' }]
});
