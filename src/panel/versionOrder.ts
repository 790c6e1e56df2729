/** The order of plain versions, for drawings. Pure; what decides anything is compared in the engine. */

/** Less than zero where the first is older. Parts that are no numbers count as zero. */
export function compareReleases(a: string, b: string): number {
  const left = a.split('.').map(part => Number.parseInt(part, 10) || 0);
  const right = b.split('.').map(part => Number.parseInt(part, 10) || 0);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return 0;
}

/** '2.15.1' → '2.15' */
export function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** '3.0.0' → '3.0'; other patches stay. */
export function shortVersion(version: string): string {
  return version.replace(/^(\d+\.\d+)\.0$/, '$1');
}
