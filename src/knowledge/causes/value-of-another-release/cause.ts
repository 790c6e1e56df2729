import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { ICodeCall } from '../../../engine/python/types';
import { refusedValue } from '../../shared/kerasValues';
import type { IRefusedValue } from '../../shared/kerasValues';
import { wordsAndLine } from '../../shared/messageRules';
import { raiserOf } from '../../shared/raisers';
import { example, ruleCause } from '../../shared/ruleCause';

/** The calls that may have been refused: those of the running line, and those that made the layer that Keras names. */
function callsOf(facts: IFacts): readonly ICodeCall[] {
  const { place, code, layer } = facts;
  const here = place ? code.callsAt(place.cell, place.line) : [];
  return layer.class ? [...here, ...code.callsOf(`.${layer.class}`)] : here;
}

/** Does the message speak of the value or of its argument? */
function isMeant(facts: IFacts, { argument, value, word }: IRefusedValue): boolean {
  const said = facts.innerMessage.toLowerCase();
  return (
    new RegExp(`\\b${argument.toLowerCase()}\\b`).test(said) ||
    (word
      ? said.includes((value.string ?? '').toLowerCase())
      : /\d/.test(value.text) && said.includes(value.text))
  );
}

function find(facts: IFacts): IRefusedValue | null {
  if (!/^(?:keras|tensorflow|keras_preprocessing|python)$/.test(raiserOf(facts))) {
    return null;
  }
  const root = facts.userKeras === 'keras' ? 'keras' : 'tensorflow.keras';
  for (const call of callsOf(facts)) {
    const found = refusedValue(facts, call, root);
    if (found && isMeant(facts, found)) {
      return found;
    }
  }
  return null;
}

/** A value of an argument that other releases of Keras take. */
export default ruleCause({
  id: 'value-of-another-release',
  family: 'behaviour-changed',
  confidence: 0.93,
  when: check(facts => {
    const found = find(facts);
    return found
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          shown: `${found.argument}=${found.value.text.slice(0, 40)}`,
          callee: found.callee,
          state: found.state
        })
      : NOT_MATCHED;
  }),
  narrowed: facts =>
    /^optimizers\./.test(find(facts)?.callee ?? '') ? 'optimizer-state' : 'behaviour-changed',
  culprit: facts => {
    const culprit = find(facts)?.culprit;
    if (!culprit) {
      throw new Error('explain without a match');
    }
    return culprit;
  },
  title: ({ t }, { shown, callee, state }) =>
    state === 'too-old'
      ? t('This release does not take %1 for %2 yet', shown, callee)
      : t('This release no longer takes %1 for %2', shown, callee),
  explanation: ({ t }, { shown, callee }) =>
    t(
      'The argument is there, but releases differ in the values that they take. %2 was tried with %1 in each: some run it, this one refuses it.',
      shown,
      callee
    ),
  fixes: (kit, { state }) => {
    const culprit = find(kit.facts)?.culprit;
    const change = culprit?.needs
      ? state === 'too-old'
        ? [kit.fixes.upgrade(culprit.package, culprit.needs)]
        : [kit.fixes.pin({ [culprit.package]: culprit.needs })]
      : [];
    return [
      example(
        kit,
        kit.t('Write a value that this release takes'),
        kit.t('The message, or the page of the class, lists them.')
      ),
      ...change
    ];
  },
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public API' }]
});
