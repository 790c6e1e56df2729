import type { ICause, IFacts, ISourceEdit } from '../../../engine/cause';
import { messageMatches } from '../../../engine/conditions';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';

function legacyEdits(facts: IFacts): readonly ISourceEdit[] {
  const edits: ISourceEdit[] = [];
  for (const item of facts.code.references) {
    const at = item.parts.findIndex(part => part.name === 'legacy');
    if (at > 0 && item.resolved?.name.includes('.optimizers.legacy.')) {
      edits.push({ cell: item.cell, from: item.parts[at - 1].to, to: item.parts[at].to, text: '' });
    }
  }
  for (const item of facts.code.imports) {
    if (item.module.endsWith('.optimizers.legacy')) {
      const { cell, to } = item.moduleSpan;
      edits.push({ cell, from: to - '.legacy'.length, to, text: '' });
    }
  }
  return edits;
}

/** Keras 3 keeps the names in keras.optimizers.legacy only to say that they are gone. */
const cause: ICause = {
  id: 'legacy-optimizer-in-keras-3',
  verdict: 'compatibility',
  family: 'attribute-removed',
  confidence: 0.97,
  when: messageMatches(/`?keras\.optimizers\.legacy`? is not supported in Keras 3/),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('keras.optimizers.legacy is not in Keras 3'),
      explanation: t(
        'The legacy optimizers were there from Keras 2.9 to 2.15. Keras 3 has one optimizer of each name, in keras.optimizers.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<3'),
      symbol: 'keras.optimizers.legacy',
      fixes: [
        fixes.code({
          title: t('Use the optimizer in keras.optimizers'),
          effect: t('The optimizer of the same name is used.'),
          risk: t('Arguments such as decay or lr are refused; results can differ a little.'),
          safety: 'review',
          edits: legacyEdits(facts)
        }),
        ...beforeKeras3(kit)
      ]
    };
  },
  references: [{ url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'Legacy optimizers' }]
};

export default cause;
