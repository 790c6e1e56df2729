import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import type { ICodeCall } from '../../../engine/python/types';
import { isLoading, loaderIsOverwritten } from '../../../engine/savedModels';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';
import { shownObject } from '../../shared/shownObject';

/** Is the layer that was called a class of the user's? Then it is the contract of `call` that changed for it. */
function isOwnLayer(facts: IFacts): boolean {
  return (
    facts.evidence.layers?.some(layer => layer.failing && layer.custom) ??
    facts.code.classes.some(item => new RegExp(`\\b${item.name}\\(`).test(facts.lineText))
  );
}

/** The name of the argument at a place of `call`: by the user's own class, or what a truth value stands for. */
function nameAt(facts: IFacts, call: ICodeCall, place: number, text: string): string | null {
  const made = /^(\w+)\s*\(/.exec(call.calleeText)?.[1];
  const own = facts.code.classNamed(facts.layer.class ?? made ?? '');
  const method = own?.methods.find(item => item.name === 'call');
  return method
    ? (method.parameters[place + 1]?.name ?? null)
    : /^(?:True|False)$/.test(text)
      ? 'training'
      : null;
}

/** The last arguments by position of the layer that was called on the failing line, each with its name. */
function nameEdits(facts: IFacts): readonly ISourceEdit[] {
  const { place, code } = facts;
  const shown = /argument: (\w+) \(of type/.exec(facts.innerMessage)?.[1];
  const calls = place ? code.callsAt(place.cell, place.line) : [];
  for (const call of calls) {
    const given = call.arguments.filter(item => item.kind === 'positional');
    const at = given.findIndex((item, index) => index > 0 && item.text === shown);
    const names = given.slice(at).map((item, index) => nameAt(facts, call, at + index, item.text));
    if (at > 0 && names.every(name => name !== null)) {
      return given
        .slice(at)
        .map(({ cell, from }, index) => ({ cell, from, to: from, text: `${names[index]}=` }));
    }
  }
  return [];
}

/** In Keras 3 only tensors may be positional arguments of a layer call. */
export default ruleCause({
  id: 'extra-positional-layer-argument',
  family: 'behaviour-changed',
  confidence: 0.95,
  when: allOf(
    messageMatches(
      /Only input tensors may be passed as positional arguments(?![^]{0,120}argument: None \()/
    ),
    // A layer that was never called is no argument of another, in any release.
    check(facts =>
      isLoading(facts).state === 'yes' ||
      loaderIsOverwritten(facts) ||
      shownObject(facts)?.kind === 'layer'
        ? NOT_MATCHED
        : matched()
    )
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t('In Keras 3 a layer takes only tensors by position'),
  explanation: ({ t }) =>
    t('Other arguments of the layer’s call have to be given by name. Keras 2 took both.'),
  narrowed: facts => (isOwnLayer(facts) ? 'custom-object-api' : 'behaviour-changed'),
  // A message that was cut before the value may speak of None, which no release takes.
  // Without the notebook nobody knows whether the layer is one of the user's own.
  doubt: facts =>
    !/argument: \S[^]*\(of type/.test(facts.message) ? 0.6 : facts.hasNotebook ? undefined : 0.75,
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Give the argument by name'),
      effect: kit.t('The layer gets the same value.'),
      safety: 'review',
      edits: nameEdits(kit.facts)
    }),
    ...beforeKeras3(kit)
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Layer calls in Keras 3' }
  ]
});
