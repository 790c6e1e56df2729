/** An answer of the API index as text for a terminal. */

import type { Tri } from '../../../src/engine/knowledgeTypes';
import type { ISymbolLookup, ISymbolIntervals } from '../../../src/engine/knowledgeTypes';
import type { ILife } from '../../../src/engine/types';
import type { Paint } from './colours';
import { lifeLines } from './lifeBars';

/** An answer, with what one stack says where it was named. */
export interface ILookedUp extends ISymbolLookup {
  /** The argument that was asked for, where it cannot be told whether any release takes it. */
  readonly untold?: string;
  readonly against?: {
    readonly versions: Readonly<Record<string, string>>;
    readonly exists: Tri;
    readonly accepts?: Tri;
    /** What is unusual about the versions that were named. */
    readonly notes: readonly string[];
  };
}

function when(releases: ISymbolIntervals): string {
  const conditions = Object.entries(releases.when ?? {}).map(
    ([name, specifier]) => `${name} ${specifier}`
  );
  return conditions.length ? `, with ${conditions.join(' and ')}` : '';
}

/** One line for each package that has a thing. */
export function intervalsText(releases: readonly ISymbolIntervals[] | undefined): string[] {
  return (releases ?? []).map(
    entry =>
      `  in ${entry.package} ${entry.intervals.join('  or  ') || '(no release)'}${when(entry)}`
  );
}

function argumentLines(answer: ILookedUp, paint: Paint): string[] {
  const { argument, untold } = answer;
  if (!argument) {
    return untold ? [`${paint('bold', `  argument ${untold}`)}: cannot be told`] : [];
  }
  return [
    paint('bold', `  argument ${argument.name}`) +
      (argument.status === 'never' ? ': in no release looked at' : ''),
    ...intervalsText(argument.releases).map(line => `  ${line}`)
  ];
}

const THERE: Readonly<Record<Tri, string>> = {
  yes: 'there',
  no: 'not there',
  unknown: 'cannot be told'
};
const TAKEN: Readonly<Record<Tri, string>> = {
  yes: 'accepted',
  no: 'not accepted',
  unknown: 'cannot be told'
};

/** What the named stack says. */
function againstLines({ against, argument }: ILookedUp): string[] {
  if (!against) {
    return [];
  }
  const stack = Object.entries(against.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(' with ');
  const accepts =
    against.accepts === undefined ? '' : `; argument ${argument?.name}: ${TAKEN[against.accepts]}`;
  return [`  in ${stack}: ${THERE[against.exists]}${accepts}`];
}

/**
 * Text of one lookup, with its last line feed; with the name's life as bars where it is given. Names of packages that
 * are not indexed are not looked at, which is no word about whether they exist.
 */
export function lookupText(
  answer: ILookedUp,
  paint: Paint,
  isIndexed: (symbol: string) => boolean,
  life?: ILife
): string {
  const name = paint('bold', answer.symbol);
  if (answer.status === 'never') {
    const near = answer.near?.length ? [`  close to it: ${answer.near.join(', ')}`] : [];
    const said = isIndexed(answer.symbol)
      ? 'in no release looked at'
      : 'not looked at; only names of tensorflow, keras, tf_keras and of libraries made for them are';
    return `${[`${name}: ${said}`, ...near, ...againstLines(answer)].join('\n')}\n`;
  }
  const kind = [answer.visibility, answer.kind].filter(Boolean).join(' ');
  const moves = (answer.moves ?? []).map(move => {
    const verb = move.kind === 'move' ? 'moved to' : 'use instead';
    return `  ${verb} ${paint('green', move.to)} (since ${move.since}; ${move.evidence})`;
  });
  return `${[
    `${name}${kind ? paint('dim', `  ${kind}`) : ''}`,
    ...againstLines(answer),
    ...intervalsText(answer.releases),
    ...argumentLines(answer, paint),
    ...moves,
    ...(life ? lifeLines(life, paint) : [])
  ].join('\n')}\n`;
}
