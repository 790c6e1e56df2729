/** Spelling distance: how many letters must be added, left out, changed or swapped with a neighbour. */
export function spellingDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) {
    return limit + 1;
  }
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        last[column] + 1,
        current[column - 1] + 1,
        last[column - 1] + (same ? 0 : 1)
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, before[column - 2] + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) {
      return limit + 1;
    }
    before = last;
    last = current;
  }
  return last[right.length];
}

/** How far a name may be from another to count as its misspelling. */
export function spellingLimit(name: string): number {
  return name.length <= 3 ? 1 : name.length <= 7 ? 2 : 3;
}

/**
 * The names of a list that are close to one, best first; other case counts as closest, then an underscore
 * that is missing or too many, then letters.
 */
export function closest(name: string, candidates: Iterable<string>): string[] {
  const limit = spellingLimit(name);
  const plain = folded(name);
  const found: [number, string][] = [];
  for (const candidate of candidates) {
    const distance =
      candidate === name
        ? 0
        : folded(candidate) === plain
          ? 0.5
          : spellingDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit) {
      found.push([distance, candidate]);
    }
  }
  return found
    .sort(([a, first], [b, second]) => a - b || (first < second ? -1 : 1))
    .map(([, candidate]) => candidate);
}

function folded(name: string): string {
  return name.toLowerCase().replace(/_/g, '');
}
