/** The loss that the notebook gives compile(), as it is written. */

import type { IFacts } from '../../engine/cause';

/** Source text of the loss of the last compile() before the failure; '' if none is seen. */
export function usedLoss(facts: IFacts): string {
  const losses = facts.code.calls
    .filter(
      call =>
        /(?:^|\.)compile$/.test(call.calleeText) && (facts.cell === null || call.cell <= facts.cell)
    )
    .map(call => {
      const positional = call.arguments.filter(item => item.kind === 'positional');
      return call.arguments.find(item => item.name === 'loss')?.text ?? positional[1]?.text ?? '';
    });
  return losses[losses.length - 1] ?? '';
}
