/** The import that asks for a name, where the message does not say of which module. */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';

/** Python up to 3.6 does not name the module: the source line of the last frame does. */
export function askedIn(facts: IFacts, name: string): string | undefined {
  const last = facts.frames[facts.frames.length - 1];
  // Of what was typed at a prompt, Python shows no source; the report does.
  const typed = /^<(?:stdin|string)>$/.test(last?.path ?? '') && !last?.text;
  const lines = last && !typed ? [last.text ?? ''] : `${facts.text}\n${facts.stderr}`.split('\n');
  for (const text of lines) {
    const found = /^[\s`>]*from\s+([A-Za-z_][\w.]*)\s+import\s+([^`]*)/.exec(text);
    const names = found ? found[2].split(/[\s,()]+/) : [];
    if (found && names.includes(name)) {
      return `${publicName(found[1])}.${name}`;
    }
  }
  return undefined;
}
