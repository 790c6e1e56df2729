/** Places of releases and labels on the bars of a life. Pure; parts of one are fractions of a stretch. */

import type { ILifeStretch } from '../../engine/types';
import { minorOf, shortVersion } from '../versionOrder';
import type { IHereMark } from './here';

/** A stretch of releases as bars. */
export interface IBar {
  readonly there: 'yes' | 'unknown';
  readonly from: number;
  readonly to: number;
}

/** A version written below a stretch. */
export interface ILabel {
  readonly text: string;
  readonly at: number;
  readonly kind: 'here' | 'change' | 'end';
  /** Which part of the text stands at the place, so that it stays inside of the stretch. */
  readonly align: 'start' | 'middle' | 'end';
}

/** Width of one character, of the space between labels, and of the narrowest drawing, in pixels. */
const CHARACTER = 6.4;
const SPACE = 8;
const DRAWING = 250;

/** From where to where each release stands: minors are equally wide, patches share theirs. */
export function placesOf(versions: readonly string[]): readonly (readonly [number, number])[] {
  const counts = new Map<string, number>();
  versions.forEach(version => {
    counts.set(minorOf(version), (counts.get(minorOf(version)) ?? 0) + 1);
  });
  const width = 1 / Math.max(counts.size, 1);
  const places: (readonly [number, number])[] = [];
  let minor = '';
  let column = -1;
  let patch = 0;
  for (const version of versions) {
    if (minorOf(version) === minor) {
      patch++;
    } else {
      minor = minorOf(version);
      column++;
      patch = 0;
    }
    const share = width / (counts.get(minor) ?? 1);
    const from = column * width + patch * share;
    places.push([from, from + share]);
  }
  return places;
}

/** How many minors a stretch shows: what its width is to be in proportion to. */
export function minorsOf(versions: readonly string[]): number {
  return new Set(versions.map(minorOf)).size;
}

/** The bars of a stretch. */
export function barsOf({ versions, runs }: ILifeStretch): readonly IBar[] {
  const places = placesOf(versions);
  return runs.map(({ there, from, to }) => ({ there, from: places[from][0], to: places[to][1] }));
}

/** Where the kernel's mark stands. */
export function markPlace({ versions }: ILifeStretch, { at, exact }: IHereMark): number {
  const [from, to] = placesOf(versions)[at];
  return exact ? (from + to) / 2 : to;
}

/**
 * The versions worth writing, left to right and never over each other: the kernel's first, then those in
 * which something changed, then both ends.
 *
 * @param share is the part of the drawing that the stretch takes
 */
export function labelsOf(
  stretch: ILifeStretch,
  mark: IHereMark | null,
  share: number
): readonly ILabel[] {
  const { versions, runs } = stretch;
  const places = placesOf(versions);
  const last = versions.length - 1;
  const width = DRAWING * share;
  const wanted: ILabel[] = [];
  const want = (version: string, at: number, kind: ILabel['kind']): void => {
    const text = shortVersion(version);
    const half = lengthOf(text) / 2 / width;
    wanted.push({
      text,
      at,
      kind,
      align: at < half ? 'start' : at > 1 - half ? 'end' : 'middle'
    });
  };
  if (mark) {
    want(mark.version, markPlace(stretch, mark), 'here');
  }
  for (const { from, to } of runs) {
    if (from > 0) {
      want(versions[from], places[from][0], 'change');
    }
    if (to < last) {
      want(versions[to + 1], places[to + 1][0], 'change');
    }
  }
  want(versions[0], 0, 'end');
  want(versions[last], 1, 'end');
  return apart(wanted, width).sort((a, b) => a.at - b.at);
}

function lengthOf(text: string): number {
  return text.length * CHARACTER;
}

/** The labels that find room; earlier ones win. */
function apart(labels: readonly ILabel[], width: number): ILabel[] {
  const taken: (readonly [number, number])[] = [];
  return labels.filter(label => {
    const [from, to] = extent(label, width);
    const free = taken.every(([left, right]) => to + SPACE <= left || right + SPACE <= from);
    if (free) {
      taken.push([from, to]);
    }
    return free;
  });
}

function extent({ text, at, align }: ILabel, width: number): readonly [number, number] {
  const length = lengthOf(text);
  const before = { start: 0, middle: length / 2, end: length }[align];
  return [at * width - before, at * width - before + length];
}
