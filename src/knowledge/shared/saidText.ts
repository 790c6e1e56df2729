/** What an error says, for a sentence: without the marks that TensorFlow's runtime puts around it. */

import type { IFacts } from '../../engine/cause';

/** The first lines of the message on one line, at most `limit` characters. */
export function saidText({ innerMessage }: IFacts, limit: number = 260): string {
  const line = innerMessage
    .slice(0, 4000)
    .replace(/\{\{function_node [^}]{0,300}\}\}\s*/g, '')
    .split('\n')
    .slice(0, 2)
    .join(' ')
    .replace(/\s*\[Op:\w+\](?: name: ?\S*)?/g, '')
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
