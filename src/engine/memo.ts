/** Entries kept; a full memory is emptied rather than sorted by age. */
const LIMIT = 50_000;

/** A pure function of a string that remembers its answers. */
export function remembered<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) {
      return found as T;
    }
    if (known.size >= LIMIT) {
      known.clear();
    }
    const made = answer(key);
    known.set(key, made);
    return made;
  };
}
