/** Versions that a report states in its words: 'TensorFlow version: 2.16.1', 'keras==3.0.5', a line of `pip list`. */

import { familyHead, releaseOf } from './versions';

const NAMES =
  'tensorflow(?:[-_](?:cpu|gpu|intel|macos))?|tf[-_]keras|tf|keras|numpy|protobuf|h5py|python|(?:tensorflow|keras|tf)[-_]\\w+|tf2onnx|autokeras|scikeras|kerastuner|segmentation[-_]models|transformers|scipy|pandas|jax|torch';
/** A name, what may stand between, a version that is no other number (`keras 3 supports`, `Python 3.`). */
const STATED = new RegExp(
  `(?<![\\w./\\\\-])(${NAMES})(?:[- ]?(?:versions?|ver\\.?|release))?(?: \\([^)\\n\\d]{0,30}\\))?[*\`]{0,3}(?:\\s*(?:={1,3}|:|,|\\(|\\bis\\b|-|—)\\s*|\\s+|(?=\\d))[*\`'"v=]{0,4}(\\d+\\.\\d+(?:\\.\\d+)?(?:-?(?:rc|alpha|beta|a|b)\\d+|\\.post\\d+)?)(?![\\w%+/\\\\]|\\.\\d)`,
  'gi'
);
/** Words before a name that say it is not what runs here. */
const ELSEWHERE =
  /(?:works?(?: fine)?(?: only)? (?:in|on|with|for|under)|requires?|needs?|supports?|downgrad\w+ (?:to)?|upgrad\w+ (?:to)?|install(?:ing)?|since|until|from|before|after|(?:saved|trained|written|created|made) (?:in|with|on)|older|newer|try|tried|removed in|to)\s+(?:the\s+)?[`'"]?$/i;
/** Words before a name that say that it was installed in place of another one. */
const CHANGED = /\b(?:downgraded|upgraded|had to (?:down|up)grade)\b[^.\n]{0,20}\bto\s+[`'"]?$/i;
/** Words behind a version that say the same. */
const WORKS_THERE =
  /^[`'"*)]{0,3},?\s*(?:(?:it|everything|this|that) )?(?:works|worked|runs|ran|was) (?:fine|well|ok)?/i;
/** A distribution by the word that reports use. */
const HEADS: Readonly<Record<string, string>> = { tf: 'tensorflow' };

function headOf(name: string): string {
  const plain = name.toLowerCase().replace(/_/g, '-');
  return HEADS[plain] ?? familyHead(plain);
}

/**
 * Distribution ('python' too) to the one version that the text states of it. What is stated twice with different
 * versions is left out, as is what stands behind words like "works with".
 */
export function statedVersions(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const match of text.matchAll(STATED)) {
    const at = match.index ?? 0;
    const before = text.slice(Math.max(0, at - 40), at);
    const version = releaseOf(match[2]);
    const after = text.slice(at + match[0].length, at + match[0].length + 40);
    if (CHANGED.test(before)) {
      found.set(headOf(match[1]), null); // another one ran before: which of them failed is not said
      continue;
    }
    if (version === null || ELSEWHERE.test(before) || WORKS_THERE.test(after)) {
      continue;
    }
    const head = headOf(match[1]);
    const known = found.get(head);
    found.set(head, known === undefined || known === version ? version : null);
  }
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== null));
}
