/** Under which name does compile() ask for a metric, and how did releases spell it in the history? */

import type { IFacts } from '../../engine/cause';

/** 'mean_absolute_error' → 'mae'; 'acc' stands for 'accuracy'. */
function shortOf(name: string): string {
  const parts = name.split('_');
  return parts.length > 1 ? parts.map(part => part[0]).join('') : name;
}

/** Does the notebook ask for the metric by this name? */
export function metricAsked(facts: IFacts, name: string): boolean {
  return facts.code.calls.some(call =>
    call.arguments.some(
      item => item.name === 'metrics' && new RegExp(`['"]${name}['"]`).test(item.text)
    )
  );
}

/** The name by which compile() was given the metric that old releases called `key`; null where there is none. */
export function askedAs(facts: IFacts, key: string): string | null {
  const other = key === 'acc' ? 'accuracy' : shortOf(key);
  return other !== key && metricAsked(facts, other) && !metricAsked(facts, key) ? other : null;
}

/** Does every compile() of the notebook show its metrics, and none asks for the one that ends up under `key`? */
export function neverAsked(facts: IFacts, key: string): boolean {
  const compiles = facts.code.calls.filter(call => /\.compile$/.test(call.calleeText));
  const open = compiles.some(call =>
    call.arguments.some(
      item =>
        item.kind === 'double-star' || (item.name === 'metrics' && !/^\s*[[('"]/.test(item.text))
    )
  );
  const stem = /^acc/.test(key) ? /acc|Accuracy/ : new RegExp(key, 'i');
  const asked = compiles.some(call =>
    call.arguments.some(item => item.name === 'metrics' && stem.test(item.text))
  );
  return compiles.length > 0 && !open && !asked && askedAs(facts, key) === null;
}

/** The key that a log or a history does not hold: of a KeyError, also where Keras fills it into the name of a file. */
export function missingKey(facts: IFacts): string | null {
  // Titles name two at once: 'acc' and KeyError: 'val_acc'.
  const plain = /^(?:'?(\w+)'?$|'(\w+)' and KeyError)/.exec(facts.innerMessage.trim());
  return (
    plain?.[1] ??
    plain?.[2] ??
    /^["']?Failed to format this callback filepath:[^]*Reason: \\?'(\w+)\\?'/.exec(
      facts.innerMessage.trim()
    )?.[1] ??
    null
  );
}
