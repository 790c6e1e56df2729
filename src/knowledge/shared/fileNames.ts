/** File names in the user's code, and edits that give them another suffix. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';

function callsInCell(facts: IFacts): readonly ICodeCall[] {
  const { place, code, cell } = facts;
  return place
    ? code.callsAt(place.cell, place.line)
    : code.calls.filter(item => cell === null || item.cell === cell);
}

/** The end of a file name as it is written out in an argument. */
interface IWrittenEnd {
  readonly argument: ICodeArgument;
  /** 'weights.h5'; the whole name where the argument is one literal. */
  readonly text: string;
  /** Offset in the cell. */
  readonly from: number;
  /** Where a variable holds the name: the argument that is the variable. */
  readonly use?: ICodeArgument;
}

/** A literal at the end of an expression (`folder + '/m.h5'`), or what follows the last braces of an f-string. */
const LAST_LITERAL = /(['"])(?:[^'"\\]*\})?(?<end>[^'"\\{}]+)\1[\s)]*$/;

function writtenEnd(facts: IFacts, argument: ICodeArgument): IWrittenEnd | null {
  const { cell, from, to } = argument.value;
  const written = facts.code.source(cell).slice(from, to);
  const text = argument.string ?? LAST_LITERAL.exec(written)?.groups?.end ?? '';
  const at = text === '' ? -1 : written.lastIndexOf(text);
  return at < 0 ? null : { argument, text, from: from + at };
}

/** The assignment of a name, or the default of a parameter, that an argument is; the end that is written there. */
function boundEnd(facts: IFacts, argument: ICodeArgument): IWrittenEnd | null {
  const { code } = facts;
  const { cell, from } = argument.value;
  const bound = code.bindings
    .filter(item => item.name === argument.text.trim() && item.kind === 'assignment')
    .filter(item => item.cell < cell || (item.cell === cell && item.from < from))
    .pop();
  const text = (bound && LAST_LITERAL.exec(bound.value)?.groups?.end) ?? '';
  const start = bound ? code.source(bound.cell).indexOf(bound.value, bound.to) : -1;
  const at = bound && text ? bound.value.lastIndexOf(text) : -1;
  return bound && start >= 0 && at >= 0
    ? {
        argument: { ...argument, cell: bound.cell, value: { ...argument.value, cell: bound.cell } },
        text,
        from: start + at,
        use: argument
      }
    : null;
}

/** Where the line that ran writes out the end of the file name of the message. */
function endOfName(facts: IFacts, path: string): IWrittenEnd | null {
  for (const call of callsInCell(facts)) {
    for (const argument of call.arguments) {
      const end = writtenEnd(facts, argument) ?? boundEnd(facts, argument);
      const whole = argument.string !== undefined;
      if (end && (path === '' ? whole : path.endsWith(end.text))) {
        return end;
      }
    }
  }
  return null;
}

/** Does a call of the line that ran get a file name with this end, written there or held by a variable? */
export function callNamesEnd(facts: IFacts, callee: RegExp, end: string): boolean {
  return callsInCell(facts)
    .filter(call => callee.test(call.calleeText))
    .flatMap(call => call.arguments)
    .some(argument =>
      (writtenEnd(facts, argument) ?? boundEnd(facts, argument))?.text.endsWith(end)
    );
}

/** Does the line that ran, or the message, name a file that ends in .keras? `tf.keras.models` is none. */
export function namesKerasFile({ lineText, message }: IFacts): boolean {
  return /[^\s'"]\.keras(?=['"\s)\]]|$)/m.test(`${lineText}\n${message}`);
}

/** Replaces what follows the stem of the last path part: 'm.h5' → 'm.weights.h5'. */
export function withSuffix(path: string, suffix: string): string {
  return path.replace(/(?:\.weights)?\.(?:h5|hdf5|ckpt|keras|tf|pb|pkl)$|\/$/i, '') + suffix;
}

/** The start of the line of a statement, and what it is indented by; null where the value stands in the midst of more. */
function statementOf(
  { code }: IFacts,
  { cell, value }: ICodeArgument
): { readonly line: number; readonly indent: string } | null {
  const start = code.calls
    .filter(call => call.cell === cell && call.from <= value.from && value.to <= call.to)
    .reduce((first, call) => Math.min(first, call.from), value.from);
  const line = code.offset(cell, code.position(cell, start)[0]);
  const indent = /^([ \t]*)(?:\w+\s*=\s*)?$/.exec(code.source(cell).slice(line, start))?.[1];
  return indent === undefined ? null : { line, indent };
}

/** The folder of a path below the working folder, as Python. */
function folderOf({ argument, use }: IWrittenEnd, path: string): string | null {
  const written = use ? path : (argument.string ?? '');
  const folder = /^(?:\.\/)?((?!\.\.)[\w .-]+(?:\/(?!\.\.)[\w .-]+)*)\/./.exec(written)?.[1];
  if (folder === undefined) {
    return null;
  }
  return use ? `os.path.dirname(${use.text.trim()})` : `'${folder}'`;
}

/** Keras 2 made the folders of a path; these lines do it now. Only for a path below the working folder. */
function folderEdits(facts: IFacts, end: IWrittenEnd, path: string): readonly ISourceEdit[] {
  const argument = end.use ?? end.argument;
  const { cell } = argument;
  const folder = folderOf(end, path);
  const statement = statementOf(facts, argument);
  if (folder === null || statement === null) {
    return [];
  }
  const { line, indent } = statement;
  const bound = facts.code.resolve('os', cell, line)?.name === 'os';
  const text = `${bound ? '' : `${indent}import os\n`}${indent}os.makedirs(${folder}, exist_ok=True)\n`;
  return [{ cell, from: line, to: line, text }];
}

/** Only checkpoints of TensorFlow's own are found by `latest_checkpoint`; a file has one name. */
function latestEdits(facts: IFacts, end: IWrittenEnd, suffix: string): readonly ISourceEdit[] {
  const { argument, use, text } = end;
  const whole = argument.string;
  const name = use ? use.text.trim() : whole && `'${withSuffix(whole, suffix)}'`;
  return !name || /[{}]/.test(text) || suffix !== '.weights.h5'
    ? []
    : facts.code.calls
        .filter(call => /(?:^|\.)latest_checkpoint$/.test(call.calleeText))
        .map(({ cell, from, to }) => ({ cell, from, to, text: name }));
}

/** Calls that read or look after a file by its name. */
const READERS =
  /(?:^|\.)(?:load_\w+|save\w*|ModelCheckpoint|exists|isfile|getsize|remove|File|copy|move|read_bytes)$/;

/** The same name where later code reads the file that is written now. */
function laterEdits(facts: IFacts, end: IWrittenEnd, suffix: string): readonly ISourceEdit[] {
  const { argument } = end;
  const { code, place } = facts;
  const here = place ? code.offset(place.cell, place.line, Infinity) : 0;
  return code.calls
    .filter(call => READERS.test(call.calleeText))
    .flatMap(call => call.arguments)
    .filter(item => argument.string !== undefined && item.string === argument.string)
    .filter(
      ({ cell, from }) => place && (cell > place.cell || (cell === place.cell && from > here))
    )
    .flatMap(item => {
      const same = writtenEnd(facts, item);
      return same
        ? [
            {
              cell: item.value.cell,
              from: same.from,
              to: same.from + same.text.length,
              text: withSuffix(same.text, suffix)
            }
          ]
        : [];
    });
}

/** The edits that give the file name another suffix and make its folder; empty where that line does not write its end. */
export function suffixEdits(facts: IFacts, path: string, suffix: string): readonly ISourceEdit[] {
  const end = endOfName(facts, path);
  if (!end) {
    return [];
  }
  const { argument, text, from } = end;
  return [
    ...folderEdits(facts, end, path),
    { cell: argument.value.cell, from, to: from + text.length, text: withSuffix(text, suffix) },
    ...laterEdits(facts, end, suffix),
    ...latestEdits(facts, end, suffix)
  ];
}
