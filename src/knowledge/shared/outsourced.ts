/** Names that left Keras for a distribution of their own. */

import type { IFacts, IKit, ISourceEdit } from '../../engine/cause';
import { contractEdits } from '../../engine/edits';
import type { IFix } from '../../engine/types';
import { replaceUses } from './replaceUses';

interface IOutsourced {
  readonly gone: RegExp;
  readonly distribution: string;
  /** `$1` as in String.replace. */
  readonly to: string;
  /** Arguments that are called otherwise there. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** `scripts/lab/pins.py` runs these. */
const OUTSOURCED: readonly IOutsourced[] = [
  {
    gone: /^(?:tensorflow\.)?keras\.wrappers\.scikit_learn\.(KerasClassifier|KerasRegressor)$/,
    distribution: 'scikeras',
    to: 'scikeras.wrappers.$1',
    arguments: { build_fn: 'model' }
  }
];

function editsFor(facts: IFacts, symbol: string, rule: IOutsourced): readonly ISourceEdit[] {
  const cells = (facts.evidence.notebook?.cells ?? []).map((_cell, index) => index);
  const module = symbol.slice(0, symbol.lastIndexOf('.') + 1);
  const names = facts.code.imports
    .map(item => item.target)
    .filter(name => name.startsWith(module) && rule.gone.test(name));
  return [...new Set([symbol, ...names])].flatMap(name =>
    cells.flatMap(cell =>
      replaceUses(facts, cell, {
        symbol: name,
        to: name.replace(rule.gone, rule.to),
        arguments: rule.arguments
      })
    )
  );
}

/** The distribution that has the name now, with the code that asks for it there; null for other names. */
export function outsourcedFix({ facts, fixes, t }: IKit, symbol: string): IFix | null {
  const rule = OUTSOURCED.find(item => item.gone.test(symbol));
  const edits = rule ? contractEdits(facts, editsFor(facts, symbol, rule)) : null;
  if (!rule || !edits) {
    return null;
  }
  const there = facts.installed(rule.distribution);
  const effect = t('The code asks %1 for it, which the kernel gets.', rule.distribution);
  return there
    ? fixes.code({
        title: t('Use %1', rule.distribution),
        effect: t('The code asks %1 for it, which is installed.', rule.distribution),
        safety: 'review',
        edits: editsFor(facts, symbol, rule)
      })
    : { ...fixes.install(rule.distribution), effect, edits };
}
