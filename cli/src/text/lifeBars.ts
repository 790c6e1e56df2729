/** The life of a name as bars for a terminal: one character a minor release, one line a package. */

import type { ILife, ILifeRow, ILifeStretch } from '../../../src/engine/types';
import type { Paint } from './colours';

/** All patches of a minor have it, some have it or it is not known, none has it. */
const SIGNS = { all: '█', some: '▒', none: '·' } as const;

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

function stretchText({ versions, runs, axis, tensorflow }: ILifeStretch, paint: Paint): string {
  const minors = new Map<string, (string | undefined)[]>();
  versions.forEach((version, at) => {
    const there = runs.find(({ from, to }) => from <= at && at <= to)?.there;
    minors.set(minorOf(version), [...(minors.get(minorOf(version)) ?? []), there]);
  });
  const bar = Array.from(minors.values(), states => {
    const all = states.every(state => state === 'yes');
    const none = states.every(state => state === undefined);
    return all ? SIGNS.all : none ? SIGNS.none : SIGNS.some;
  }).join('');
  const [first, last] = [versions[0], versions[versions.length - 1]].map(minorOf);
  const of = tensorflow === undefined ? '' : `with ${axis} `;
  return `${of}${paint('dim', first)} ${paint('green', bar)} ${paint('dim', last)}`;
}

function rowText({ name, package: holder, stretches }: ILifeRow, own: boolean, paint: Paint) {
  const bars = stretches.map(stretch => stretchText(stretch, paint)).join('  ');
  return `  ${`${holder} `.padEnd(11)}${bars}${own ? '' : `  ${paint('dim', name)}`}`;
}

/** A line for each package that could hold the name. */
export function lifeLines({ rows }: ILife, paint: Paint): string[] {
  return rows.map((row, at) => rowText(row, at === 0, paint));
}
