/** An answer of the API index as text for a terminal. */

import type { ILife, ILookup, IReleaseIntervals } from '../../../src/engine/types';
import type { Paint } from './colours';
import { lifeLines } from './lifeBars';

function when(releases: IReleaseIntervals): string {
  const conditions = Object.entries(releases.when ?? {}).map(
    ([name, specifier]) => `${name} ${specifier}`
  );
  return conditions.length ? `, with ${conditions.join(' and ')}` : '';
}

/** One line for each package that has a thing. */
export function intervalsText(releases: readonly IReleaseIntervals[] | undefined): string[] {
  return (releases ?? []).map(
    entry =>
      `  in ${entry.package} ${entry.intervals.join('  or  ') || '(no release)'}${when(entry)}`
  );
}

function argumentLines(answer: ILookup, paint: Paint): string[] {
  const { argument } = answer;
  if (!argument) {
    return [];
  }
  return [
    paint('bold', `  argument ${argument.name}`) +
      (argument.status === 'never' ? ': in no release looked at' : ''),
    ...intervalsText(argument.releases).map(line => `  ${line}`)
  ];
}

/** Text of one lookup, with its last line feed; with the name's life as bars where it is given. */
export function lookupText(answer: ILookup, paint: Paint, life?: ILife): string {
  const name = paint('bold', answer.symbol);
  if (answer.status === 'never') {
    const near = answer.near?.length ? [`  close to it: ${answer.near.join(', ')}`] : [];
    return `${[`${name}: in no release looked at`, ...near].join('\n')}\n`;
  }
  const kind = [answer.visibility, answer.kind].filter(Boolean).join(' ');
  const moves = (answer.moves ?? []).map(move => {
    const verb = move.kind === 'move' ? 'moved to' : 'use instead';
    return `  ${verb} ${paint('green', move.to)} (since ${move.since}; ${move.evidence})`;
  });
  return `${[
    `${name}${kind ? paint('dim', `  ${kind}`) : ''}`,
    ...intervalsText(answer.releases),
    ...argumentLines(answer, paint),
    ...moves,
    ...(life ? lifeLines(life, paint) : [])
  ].join('\n')}\n`;
}
