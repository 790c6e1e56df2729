/** Variables of Keras 3 as the code has to treat them: they are no tf.Variable. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import { isFailing, usesOf } from './uses';

/** `K.set_value(v, x)` as a statement: `v.assign(x)`, and an assignment for an optimizer's rate. */
function settingEdits(facts: IFacts): readonly ISourceEdit[] {
  return usesOf(facts, 'set_value')
    .filter(isFailing)
    .flatMap(({ cell, call }) => {
      const [variable, value] = call?.arguments ?? [];
      if (!call || !variable || !value || call.arguments.length !== 2) {
        return [];
      }
      const source = facts.code.source(cell);
      const [object, given] = [variable, value].map(item =>
        source.slice(item.value.from, item.value.to)
      );
      const before = source.slice(source.lastIndexOf('\n', call.from - 1) + 1, call.from);
      const alone = !before.trim() && /^[ \t]*(?:#|\n|$)/.test(source.slice(call.to));
      const rate = alone && /^[\w.]+\.(?:learning_rate|lr)$/.test(object);
      const text = rate
        ? `${object.replace(/\.lr$/, '.learning_rate')} = ${given}`
        : `${object}.assign(${given})`;
      return [{ cell, from: call.from, to: call.to, text }];
    });
}

/** `weight.value()` → `weight.value`, which is the TensorFlow variable in Keras 3. */
function valueEdits(facts: IFacts): readonly ISourceEdit[] {
  return usesOf(facts, 'value')
    .filter(isFailing)
    .flatMap(({ cell, call, part }) =>
      call && call.arguments.length === 0 ? [{ cell, from: part.to, to: call.to, text: '' }] : []
    );
}

/** Edits of the line that failed. */
export function variableEdits(facts: IFacts): readonly ISourceEdit[] {
  return /object is not callable/.test(facts.innerMessage)
    ? valueEdits(facts)
    : settingEdits(facts);
}
