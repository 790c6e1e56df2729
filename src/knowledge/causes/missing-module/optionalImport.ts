/** A module that an import in a `try` did not find, and whose name is None since. */

import type { IFacts } from '../../../engine/cause';
import { blockOf } from '../../shared/nameOrder';

/** The module whose stand-in None the failing line uses, or null. */
export function optionalImport(facts: IFacts): string | null {
  if (!/^'NoneType' object (?:has no attribute|is not)/.test(facts.innerMessage)) {
    return null;
  }
  const used = new Set(Array.from(facts.lineText.matchAll(/\b([A-Za-z_]\w*)\b/g), item => item[1]));
  for (const name of used) {
    const made = facts.code.definitions(name);
    const none = made.some(
      item => item.value.trim() === 'None' && /^except\b/.test(blockOf(facts, item.cell, item.line))
    );
    const tried = made.find(
      item => item.kind === 'import' && /^try\s*:/.test(blockOf(facts, item.cell, item.line))
    );
    if (none && tried) {
      const line = facts.code.lineText(tried.cell, tried.line);
      return /^\s*(?:import|from)\s+([A-Za-z_]\w*(?:\.\w+)*)/.exec(line)?.[1] ?? null;
    }
  }
  return null;
}
