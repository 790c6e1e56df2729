/** File names in the user's code, and edits that give them another suffix. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';

function callsInCell(facts: IFacts): readonly ICodeCall[] {
  const { place, code, cell } = facts;
  return place
    ? code.callsAt(place.cell, place.line)
    : code.calls.filter(item => cell === null || item.cell === cell);
}

/** The string argument that holds the file name of the message, on the line that ran. */
function nameArgument(facts: IFacts, path: string): ICodeArgument | null {
  for (const call of callsInCell(facts)) {
    const found = call.arguments.find(
      item =>
        item.string !== undefined &&
        item.string !== '' &&
        (path === '' || path.endsWith(item.string))
    );
    if (found) {
      return found;
    }
  }
  return null;
}

/** Replaces what follows the stem of the last path part: 'm.h5' → 'm.weights.h5'. */
export function withSuffix(path: string, suffix: string): string {
  return path.replace(/(?:\.weights)?\.(?:h5|hdf5|ckpt|keras|tf|pb|pkl)$|\/$/i, '') + suffix;
}

/** Keras 2 made the folders of a path; these lines do it now. Only for a path below the working folder. */
function folderEdits(facts: IFacts, argument: ICodeArgument): readonly ISourceEdit[] {
  const { cell, value } = argument;
  const folder = /^(?:\.\/)?((?!\.\.)[\w .-]+(?:\/(?!\.\.)[\w .-]+)*)\/./.exec(
    argument.string ?? ''
  )?.[1];
  const { code } = facts;
  const start = code.calls
    .filter(call => call.cell === cell && call.from <= value.from && value.to <= call.to)
    .reduce((first, call) => Math.min(first, call.from), value.from);
  const line = code.offset(cell, code.position(cell, start)[0]);
  const indent = /^([ \t]*)(?:\w+\s*=\s*)?$/.exec(code.source(cell).slice(line, start))?.[1];
  if (!folder || indent === undefined) {
    return [];
  }
  const bound = code.resolve('os', cell, line)?.name === 'os';
  const text = `${bound ? '' : `${indent}import os\n`}${indent}os.makedirs('${folder}', exist_ok=True)\n`;
  return [{ cell, from: line, to: line, text }];
}

/** The edits that give the file name another suffix and make its folder; empty where the name is no plain string on that line. */
export function suffixEdits(facts: IFacts, path: string, suffix: string): readonly ISourceEdit[] {
  const argument = nameArgument(facts, path);
  if (!argument || argument.string === undefined || !argument.value) {
    return [];
  }
  const { cell, from, to } = argument.value;
  const written = facts.code.source(cell).slice(from, to);
  const at = written.lastIndexOf(argument.string);
  return at < 0
    ? []
    : [
        ...folderEdits(facts, argument),
        {
          cell,
          from: from + at,
          to: from + at + argument.string.length,
          text: withSuffix(argument.string, suffix)
        }
      ];
}
