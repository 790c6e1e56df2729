/** `optimizer.lr` as the optimizer's `learning_rate`, also where a function of the backend sets it. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ISpan } from '../../engine/python/types';
import { isFailing, renamed, usesOf } from './uses';
import type { IUse } from './uses';

/** An object that is called after what it is. */
const OPTIMIZER = /\bopt(?:imizer)?\.lr$/;

/** `K.set_value(optimizer.lr, x)` as a statement of its own, with the two spans that stay. */
function setting({ facts, cell, site, part }: IUse) {
  const { code } = facts;
  const call = code.calls.find(
    one =>
      one.cell === cell &&
      /(?:^|\.)set_value$/.test(one.calleeText) &&
      one.arguments.length === 2 &&
      one.arguments[0].value.from === site.from &&
      one.arguments[0].value.to === part.to
  );
  const source = code.source(cell);
  const before = source.slice(source.lastIndexOf('\n', (call?.from ?? 0) - 1) + 1, call?.from);
  const behind = source.slice(call?.to).split('\n')[0];
  return call && !before.trim() && /^\s*(?:#|$)/.test(behind) ? call : null;
}

/** The text of an expression, with the same attribute of the same object under its new name. */
function renamedInside({ facts, cell, site, part }: IUse, { from, to }: ISpan): string {
  const { code } = facts;
  const source = code.source(cell);
  const object = source.slice(site.from, part.from);
  const places = code.references
    .filter(one => one.cell === cell && from <= one.from && one.to <= to)
    .flatMap(one => one.parts.filter(item => item.name === part.name))
    .filter(item => source.slice(0, item.from).endsWith(object));
  return places
    .sort((left, right) => right.from - left.from)
    .reduce(
      (text, item) =>
        `${text.slice(0, item.from - from)}learning_rate${text.slice(item.to - from)}`,
      source.slice(from, to)
    );
}

/** Edits of one use: another name, and an assignment where set_value takes no variable of Keras 3. */
export function rateEdits(use: IUse): readonly ISourceEdit[] {
  const { facts, cell, site, part } = use;
  const call = facts.kerasInPlay === 'keras3' ? setting(use) : null;
  if (!call) {
    return renamed(use, 'learning_rate');
  }
  const object = facts.code.source(cell).slice(site.from, part.from);
  const text = `${object}learning_rate = ${renamedInside(use, call.arguments[1].value)}`;
  return [{ cell, from: call.from, to: call.to, text }];
}

/** Edits of every use that failed, or whose object is called an optimizer. */
export function allRateEdits(facts: IFacts): readonly ISourceEdit[] {
  return usesOf(facts, 'lr')
    .filter(
      use =>
        isFailing(use) ||
        OPTIMIZER.test(facts.code.source(use.cell).slice(use.site.from, use.part.to))
    )
    .flatMap(rateEdits);
}
