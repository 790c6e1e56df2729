/** Names that are close to a misspelt one. */

/** Number of insertions, deletions, changes and swaps of neighbours that turn one word into the other. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const now = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (swapped) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      now.push(cost);
    }
    before = last;
    last = now;
  }
  return last[right.length];
}

/** How far a misspelling of a word of this length may be off. */
function allowed(length: number): number {
  return length <= 3 ? 0 : length <= 6 ? 1 : 2;
}

/** `least`: how far off even a short word may be. The closest of some names, capitals and underscores aside; null where none is close or the name is one of them. */
export function nearest(name: string, names: Iterable<string>, least: number = 0): string | null {
  const plain = (text: string): string => text.toLowerCase().replace(/_/g, '');
  const wanted = plain(name);
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of names) {
    if (candidate === name) {
      return null;
    }
    if (Math.abs(candidate.length - name.length) <= 3) {
      const distance = editDistance(wanted, plain(candidate));
      if (
        distance <= Math.max(least, allowed(wanted.length)) &&
        distance < (best?.distance ?? Infinity)
      ) {
        best = { name: candidate, distance };
      }
    }
  }
  return best?.name ?? null;
}
