/** Does a value that is None come from an image file that OpenCV could not find? */

import type { IFacts } from '../../../engine/cause';

/** Names on the failed line, the likeliest receivers of what failed. */
function namesOn(line: string): readonly string[] {
  return [...new Set(line.match(/[A-Za-z_]\w*/g) ?? [])];
}

/**
 * `cv2.imread` gives None for a path that is not there, and only the next step fails. Looks for its result on the
 * failed line: read right there, or under a name that the notebook's code assigns from it.
 */
export function isUnreadImage(facts: IFacts): boolean {
  const sources = [
    facts.text,
    ...(facts.evidence.notebook?.cells ?? [])
      .filter(cell => cell.type === 'code')
      .map(cell => cell.source)
  ].join('\n');
  return (
    /\bimread\(/.test(facts.lineText) ||
    namesOn(facts.lineText).some(name =>
      new RegExp(`\\b${name}\\s*=\\s*(?:cv2\\.|cv\\.)?imread\\(`).test(sources)
    )
  );
}
