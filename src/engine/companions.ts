/** Libraries beside TensorFlow and Keras whose own names are indexed: is a failure about one of them? */

import { together } from './apiIndex/together';
import { ObjectMemo } from './memo';
import type { IKnowledge } from './knowledgeTypes';
import type { IEvidence } from './types';

const PATTERNS = new ObjectMemo<RegExp>();

/** Does the message, or code of the notebook, name one of these import names? */
export function mentionsOneOf(
  roots: Readonly<Record<string, string>>,
  texts: readonly string[]
): boolean {
  const pattern = PATTERNS.get(
    roots,
    '',
    () => new RegExp(`\\b(?:${Object.keys(roots).join('|')})\\b`)
  );
  return texts.some(text => pattern.test(text));
}

/** How much of a traceback's end is looked at, in characters. */
const TAIL = 20_000;

/** The end of a traceback; what comes before is not put together first, as it may be long. */
function tailOf(lines: readonly string[]): string {
  let from = lines.length;
  for (let size = 0; from > 0 && size < TAIL; size += lines[from].length + 1) {
    from -= 1;
  }
  return lines.slice(from).join('\n').slice(-TAIL);
}

/** The texts of evidence that are looked at. */
export function textsWithNames(evidence: IEvidence): readonly string[] {
  const cells = evidence.notebook?.cells ?? [];
  return [
    evidence.failure.evalue,
    ...(cells.length > 0 ? [] : [tailOf(evidence.failure.traceback)]),
    ...cells.filter(cell => cell.type === 'code').map(cell => cell.source)
  ];
}

/** The knowledge with the index of companions in its own index, where the failure names one of them. */
export function withCompanions(knowledge: IKnowledge, evidence: IEvidence): IKnowledge {
  const { companions } = knowledge;
  if (!companions || !mentionsOneOf(companions.roots, textsWithNames(evidence))) {
    return knowledge;
  }
  const index = companions.index();
  // The other parts of the knowledge are made when they are asked for: they are not copied.
  return index === null
    ? knowledge
    : (Object.create(knowledge, {
        index: { value: together(knowledge.index, index) }
      }) as IKnowledge);
}
