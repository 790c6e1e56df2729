import { EXIT } from '../errors';
import { indexFor, libraryOf, lifeOf, theKnowledge } from '../knowledge';
import { linesOf } from '../lines';
import type { Format } from '../output';
import { answers, complain, write } from '../output';
import type { IStack } from '../stack';
import { stackOf } from '../stack';
import { paintFor } from '../text/colours';
import type { ILookedUp } from '../text/lookup';
import { lookupText } from '../text/lookup';

/** Options of `keras-doctor lookup`. */
export interface ILookupOptions {
  readonly argument?: string;
  readonly against?: readonly string[];
  readonly python?: string;
  readonly format?: Format;
}

const isIndexed = (symbol: string): boolean => indexFor(symbol).packageOf(symbol) !== null;

function lookedUp(symbol: string, argument: string | undefined, stack?: IStack): ILookedUp {
  const index = indexFor(symbol);
  const answer = index.lookup(symbol, argument);
  if (argument !== undefined && answer.status === 'known' && !answer.argument) {
    Object.assign(answer, { untold: argument });
  }
  if (stack === undefined) {
    return answer;
  }
  const { versions, notes } = stack;
  const accepts =
    argument === undefined ? {} : { accepts: index.accepts(symbol, argument, versions) };
  const against = { versions, exists: index.exists(symbol, versions), ...accepts, notes };
  // A spread would read the near names, which are costly and found when read.
  return Object.defineProperty(answer, 'against', { value: against, enumerable: true });
}

/**
 * The answer in the shape that programs read: it has releases of three packages, so that of a name of another library
 * only what it is, where it went and what is close to it are told.
 */
function toldToPrograms(answer: ILookedUp): ILookedUp {
  if (libraryOf(answer.symbol) === null || answer.status === 'never') {
    return answer;
  }
  const { argument } = answer;
  const told = argument && { argument: { name: argument.name, status: argument.status } };
  return { ...answer, releases: undefined, ...told };
}

function neverWas(answer: ILookedUp): boolean {
  return answer.status === 'never' || answer.argument?.status === 'never';
}

async function lookupLines(format: Format, stack?: IStack): Promise<number> {
  const paint = paintFor(process.stdout);
  const out = answers<ILookedUp>(format, answer => lookupText(answer, paint, isIndexed));
  let code: number = EXIT.done;
  for await (const line of linesOf(process.stdin)) {
    const [symbol, argument, ...rest] = line.text.trim().split(/\s+/);
    if (rest.length) {
      code = EXIT.wrong;
      const error = 'a query is SYMBOL or SYMBOL ARGUMENT';
      await write(`${JSON.stringify({ line: line.number, error })}\n`);
      continue;
    }
    const answer = lookedUp(symbol, argument, stack);
    if (neverWas(answer) && code === EXIT.done) {
      code = EXIT.found;
    }
    await out.add(format === 'text' ? answer : toldToPrograms(answer));
  }
  await out.end();
  return code;
}

/** Answers one symbol, or with `-` one query a line. Returns the exit code. */
export async function runLookup(symbol: string, options: ILookupOptions): Promise<number> {
  const stack = options.against && stackOf(theKnowledge(), options.against, options.python);
  stack?.notes.forEach(complain);
  if (symbol === '-') {
    return lookupLines(options.format ?? 'ndjson', stack);
  }
  const answer = lookedUp(symbol, options.argument, stack);
  const text =
    (options.format ?? 'text') === 'text'
      ? lookupText(answer, paintFor(process.stdout), isIndexed, lifeOf(symbol))
      : `${JSON.stringify(toldToPrograms(answer))}\n`;
  await write(text);
  return neverWas(answer) ? EXIT.found : EXIT.done;
}
