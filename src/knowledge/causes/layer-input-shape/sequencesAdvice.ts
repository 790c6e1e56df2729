/** A recurrent layer that gives its last step only, in front of a layer that wants all steps. */

import type { IKit } from '../../../engine/cause';
import type { ICodeCall } from '../../../engine/python/types';
import type { IFix } from '../../../engine/types';
import { sizesOf } from '../../shared/shapeText';

const RECURRENT = /(?:^|\.)(?:LSTM|GRU|SimpleRNN|ConvLSTM\dD|CuDNN(?:LSTM|GRU))$/;

/** Units of a recurrent layer that does not give all steps; null else. */
function lastStepUnits(call: ICodeCall): number | null {
  const sequences = call.arguments.find(item => item.name === 'return_sequences');
  const units = call.arguments.find(item => item.name === 'units') ?? call.arguments[0];
  return RECURRENT.test(call.calleeText) &&
    (sequences === undefined || sequences.text === 'False') &&
    units !== undefined &&
    /^(?:units\s*=\s*)?\d+$/.test(units.text)
    ? Number(units.text.replace(/\D/g, ''))
    : null;
}

/** The fix where the last axis of what came is as wide as such a layer; null where none is. */
export function sequencesAdvice(got: string, { facts, fixes, t }: IKit): IFix | null {
  const sizes = sizesOf(got) ?? [];
  const width = sizes[sizes.length - 1];
  const makers = facts.code.calls.filter(call => {
    const units = lastStepUnits(call);
    return units !== null && (units === width || 2 * units === width);
  });
  const [maker] = makers;
  const last = maker?.arguments[maker.arguments.length - 1];
  if (sizes.length !== 2 || !maker || !last) {
    return null;
  }
  const written = maker.arguments.some(item => item.name === 'return_sequences');
  return fixes.code({
    title: t('Give the %1 before it return_sequences=True', maker.calleeText),
    effect: t('It then passes all of its steps on, not only the last.'),
    safety: 'review',
    edits:
      facts.hasNotebook && makers.length === 1 && !written
        ? [{ cell: last.cell, from: last.to, to: last.to, text: ', return_sequences=True' }]
        : []
  });
}
