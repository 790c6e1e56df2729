/** What every measurement shares: quantiles, repeated timing, one line a figure. */

/** The value below which `part` (0..1) of the numbers lie. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

/** The middle one. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** Milliseconds of processor time that one call takes: other programs on the machine do not count. */
export function timed(call) {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds of each of `times` calls. */
export function repeated(times, call) {
  return Array.from({ length: times }, () => timed(call));
}

/**
 * A figure with its goal. `at` says which side of the goal is good: 'most' or 'least'.
 * @param {{name: string, value: number, unit: string, goal?: number, at?: 'most' | 'least', note?: string}} figure
 */
export function line({ name, value, unit, goal, at = 'most', note }) {
  const digits = value >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2;
  const shown = `${value.toFixed(digits)} ${unit}`.trim();
  const sign = at === 'most' ? '≤' : '≥';
  const wanted = goal === undefined ? '' : `goal ${sign} ${goal} ${unit}`.trim();
  const verdict = goal === undefined ? '' : isMet({ value, goal, at }) ? 'met' : 'NOT MET';
  const row = `${name.padEnd(62)} ${shown.padStart(10)}   ${wanted.padEnd(16)} ${verdict}`;
  return note ? `${row.padEnd(102)} (${note})` : row.trimEnd();
}

/** Does a figure reach its goal? One without a goal does. */
export function isMet({ value, goal, at = 'most' }) {
  return goal === undefined || (at === 'most' ? value <= goal : value >= goal);
}
