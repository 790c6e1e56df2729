/** Text edits by line and column, as the contract gives them, on a cell's present source. Pure. */

import type { IEdit, Position } from '../engine/types';

/** One replacement by offsets in UTF-16 units. */
export interface IRangeEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offset of a 0-based line and column, or -1 where the source has no such place. */
export function offsetAt(source: string, [line, column]: Position): number {
  let start = 0;
  for (let at = 0; at < line; at++) {
    const next = source.indexOf('\n', start);
    if (next === -1) {
      return -1;
    }
    start = next + 1;
  }
  const lineEnd = source.indexOf('\n', start);
  const offset = start + column;
  return offset <= (lineEnd === -1 ? source.length : lineEnd) ? offset : -1;
}

/**
 * The edits of one cell as ranges in order, or null if one of them no longer fits:
 * `old` must still stand exactly at its place, and edits may not overlap.
 */
export function resolveEdits(source: string, edits: readonly IEdit[]): IRangeEdit[] | null {
  const ranges: IRangeEdit[] = [];
  for (const edit of edits) {
    const start = offsetAt(source, edit.start);
    const end = offsetAt(source, edit.end);
    if (start === -1 || end < start || source.slice(start, end) !== edit.old) {
      return null;
    }
    ranges.push({ start, end, text: edit.text });
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const overlap = ranges.some((range, at) => at > 0 && range.start < ranges[at - 1].end);
  return overlap ? null : ranges;
}

/** The source after the ranges were replaced. */
export function withEdits(source: string, ranges: readonly IRangeEdit[]): string {
  return ranges.reduceRight(
    (text, { start, end, text: replacement }) =>
      text.slice(0, start) + replacement + text.slice(end),
    source
  );
}

/** The smallest single range that turns one text into the other; null if they are equal. */
export function smallestChange(from: string, to: string): IRangeEdit | null {
  if (from === to) {
    return null;
  }
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) {
    tail++;
  }
  return { start: head, end: from.length - tail, text: to.slice(head, to.length - tail) };
}

/** The edits by the index of their cell. */
export function byCell(edits: readonly IEdit[]): Map<number, IEdit[]> {
  const groups = new Map<number, IEdit[]>();
  for (const edit of edits) {
    groups.set(edit.cell, [...(groups.get(edit.cell) ?? []), edit]);
  }
  return groups;
}
