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

/** The edit that gives the file name another suffix; empty where the name is no plain string on that line. */
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
        {
          cell,
          from: from + at,
          to: from + at + argument.string.length,
          text: withSuffix(argument.string, suffix)
        }
      ];
}
