/** A keyword of the stored configuration that a class refuses, and on which side of the reader it lies. */

import type { IFacts } from '../../../engine/cause';
import { classesNamed } from '../../shared/requested';
import { lifeOf } from '../../shared/symbolLife';

const CONFIG_KEYWORD =
  /(?<cls>\w+)\.__init__\(\) got an unexpected keyword argument '(?<name>\w+)'/;

/** The innermost refusal names a keyword of a configuration: do other releases of that class take it? */
export function keywordOfFile(facts: IFacts): 'too-new' | 'too-old' | null {
  for (const exception of [...facts.exceptions].reverse()) {
    const { cls, name } = CONFIG_KEYWORD.exec(exception.message)?.groups ?? {};
    for (const callee of cls ? classesNamed(facts, cls) : []) {
      const { argument } = facts.knowledge.index.lookup(callee, name);
      const life =
        argument?.status === 'known'
          ? lifeOf(facts, callee, name, argument.releases ?? [], facts.accepts(callee, name)).state
          : null;
      if (life === 'too-new' || life === 'too-old') {
        return life;
      }
    }
  }
  return null;
}
