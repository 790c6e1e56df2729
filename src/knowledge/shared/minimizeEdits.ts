/** `optimizer.minimize(…)` as the gradient tape and the step that it was made of. */

import type { ISourceEdit } from '../../engine/cause';
import type { IUse } from './uses';

/** Is the value known to be a number or a tensor, which nothing can compute again? */
function isValue({ facts, cell, site }: IUse, text: string): boolean {
  if (/^(?:lambda\b|\(\s*lambda\b)/.test(text)) {
    return false;
  }
  if (!/^\w+$/.test(text)) {
    return /[-+*/]|\)$/.test(text);
  }
  const before = facts.code.bindings.filter(
    item =>
      item.name === text && (item.cell < cell || (item.cell === cell && item.from < site.from))
  );
  const last = before[before.length - 1];
  return last?.kind === 'assignment' && !/^(?:lambda\b|[\w.]+$)|\bpartial\b/.test(last.value);
}

/** Edits of one call that is a statement of its own; empty for others. */
export function minimizeEdits(use: IUse): readonly ISourceEdit[] {
  const { facts, cell, receiver, call } = use;
  const source = facts.code.source(cell);
  if (!receiver || !call) {
    return [];
  }
  const start = source.lastIndexOf('\n', call.from - 1) + 1;
  const indent = source.slice(start, call.from);
  const behind = source.slice(call.to).split('\n')[0];
  const given = (name: string, at: number): string => {
    const found = call.arguments.find(
      (item, index) => item.name === name || (item.name === null && index === at)
    );
    return found ? source.slice(found.value.from, found.value.to) : '';
  };
  const [loss, variables, tape] = [given('loss', 0), given('var_list', 1), given('tape', 9)];
  const known = call.arguments.every(
    item => item.kind === 'positional' || /^(?:loss|var_list|tape|name)$/.test(item.name ?? '')
  );
  if (
    indent.trim() ||
    behind.trim() ||
    !loss ||
    !variables ||
    !known ||
    /^lambda\b/.test(variables)
  ) {
    return [];
  }
  const object = source.slice(receiver.from, receiver.to);
  const step = (by: string, of: string): string =>
    `${object}.apply_gradients(zip(${by}.gradient(${of}, ${variables}), ${variables}))`;
  const tensorflow = facts.code.imports.find(
    item => item.cell <= cell && item.name === null && item.canonical === 'tensorflow'
  );
  if (tape) {
    return [{ cell, from: call.from, to: call.to, text: step(tape, loss) }];
  }
  const open = `with ${tensorflow?.bound}.GradientTape() as minimize_tape:`;
  const value = `${indent}    minimized = (${loss})()`;
  const text = [open, value, indent + step('minimize_tape', 'minimized')].join('\n');
  return tensorflow && !isValue(use, loss) ? [{ cell, from: call.from, to: call.to, text }] : [];
}
