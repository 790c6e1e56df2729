import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, chainMatches, matched, NOT_MATCHED } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { portEdits } from '../../shared/portNotebook';
import { readsModel } from '../../shared/raisers';
import { inOwnClass, ruleCause } from '../../shared/ruleCause';

/** The value is 'auto', which is what Keras 2 calls its default; any other value is wrong in every release. */
const AUTO = /Invalid value for argument `?reduction`?[^]{0,200}reduction=auto\b/;

const MEANT = "'sum_over_batch_size'";

/** Every reading of `Reduction.AUTO`, and 'auto' where it is given as the reduction. */
function reductionEdits(facts: IFacts): readonly ISourceEdit[] {
  const { code } = facts;
  const named = code.references.flatMap(({ cell, from, to, parts }) => {
    const [owner, name] = parts.slice(-2).map(part => part.name);
    return name === 'AUTO' && /Reduction$/.test(owner) ? [{ cell, from, to, text: MEANT }] : [];
  });
  const given = code.calls.flatMap(call =>
    call.arguments
      .filter(item => item.name === 'reduction' && item.string === 'auto')
      .map(({ value: { cell, from, to } }) => ({ cell, from, to, text: MEANT }))
  );
  const defaults = code.functions.flatMap(({ parameters }) =>
    parameters
      .filter(item => item.name === 'reduction')
      .flatMap(({ cell, from, to }) => {
        const found = /=\s*(['"]auto['"])$/.exec(code.source(cell).slice(from, to))?.[1];
        return found ? [{ cell, from: to - found.length, to, text: MEANT }] : [];
      })
  );
  return [...named, ...given, ...defaults];
}

/** Does a loss of the notebook hand the value on? Then it is the base class that takes it no longer. */
function handsOn(facts: IFacts): boolean {
  return inOwnClass(facts) && /\bsuper\b|\.__init__\(/.test(facts.lineText);
}

/** Keras 3 has no reduction 'auto' for losses. */
export default ruleCause({
  id: 'reduction-auto-in-keras-3',
  family: 'behaviour-changed',
  confidence: 0.95,
  when: allOf(
    chainMatches(AUTO),
    check(facts => (readsModel(facts) ? NOT_MATCHED : matched()))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<3'),
  title: ({ t }) => t("Keras 3 has no reduction 'auto'"),
  explanation: ({ t }) =>
    t(
      "In Keras 2 'auto' was the default of every loss and meant sum_over_batch_size outside of a strategy. tf.keras still has the name Reduction.AUTO, but a loss no longer takes its value."
    ),
  narrowed: facts => (handsOn(facts) ? 'custom-object-api' : 'behaviour-changed'),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t("Write reduction='sum_over_batch_size'"),
      effect: kit.t('That is what the old default did.'),
      safety: 'review',
      edits: portEdits(kit.facts, reductionEdits(kit.facts))
    }),
    ...beforeKeras3(kit)
  ],
  references: [{ url: 'https://keras.io/api/losses/', what: 'Keras: losses and their reduction' }]
});
