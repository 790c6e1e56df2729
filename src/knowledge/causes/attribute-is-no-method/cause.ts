import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, matched, messageMatches, NOT_MATCHED } from '../../../engine/conditions';
import type { ICodeCall } from '../../../engine/python/types';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { ruleCause } from '../../shared/ruleCause';
import { shownSymbol } from '../../shared/symbolFinding';

/** Methods of optimizers that became plain attributes with the optimizers of Keras 2.11. */
const BECAME_ATTRIBUTE = /(?:^|\.)optimizers\.(?:\w+\.)*\w+\.variables$/;

function callOf(facts: IFacts): ICodeCall | null {
  const { place, code } = facts;
  const here = place ? code.callsAt(place.cell, place.line) : [];
  return (
    here.find(
      call => call.arguments.length === 0 && BECAME_ATTRIBUTE.test(call.resolved?.name ?? '')
    ) ?? null
  );
}

function withoutBrackets(call: ICodeCall): readonly ISourceEdit[] {
  const { cell, from, to } = call.argumentSpan;
  return [{ cell, from, to, text: '' }];
}

/** `optimizer.variables()` was a method; it is a list since the optimizers of Keras 2.11. */
export default ruleCause({
  id: 'attribute-is-no-method',
  family: 'optimizer-state',
  confidence: 0.94,
  when: allOf(
    messageMatches(/'(?:list|ListWrapper|_DictWrapper|property)' object is not callable/),
    check(facts => (callOf(facts) ? matched() : NOT_MATCHED))
  ),
  culprit: facts => kerasCulprit(facts, 'too-new', '<2.11'),
  title: ({ facts, t }) =>
    t(
      '%1 is a list, not a method, since Keras 2.11',
      shownSymbol(callOf(facts)?.resolved?.name ?? '')
    ),
  explanation: ({ t }) =>
    t(
      'Optimizers were written anew for Keras 2.11. What variables() returned is an attribute now.'
    ),
  fixes: ({ facts, fixes, t }) => {
    const call = callOf(facts);
    return [
      fixes.code({
        title: t('Read the attribute without brackets'),
        effect: t('The same variables, as this Keras gives them.'),
        safety: 'review',
        edits: call ? withoutBrackets(call) : []
      })
    ];
  },
  references: [
    {
      url: 'https://github.com/tensorflow/tensorflow/releases/tag/v2.11.0',
      what: 'The new optimizers'
    }
  ]
});
