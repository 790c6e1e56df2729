import { EXIT } from '../errors';
import { theKnowledge, theTimeMachine } from '../knowledge';
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

function lookedUp(symbol: string, argument: string | undefined, stack?: IStack): ILookedUp {
  const { index } = theKnowledge();
  const answer = index.lookup(symbol, argument);
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

function neverWas(answer: ILookedUp): boolean {
  return answer.status === 'never' || answer.argument?.status === 'never';
}

async function lookupLines(format: Format, stack?: IStack): Promise<number> {
  const paint = paintFor(process.stdout);
  const out = answers<ILookedUp>(format, answer => lookupText(answer, paint));
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
    await out.add(answer);
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
      ? lookupText(answer, paintFor(process.stdout), theTimeMachine().life(symbol))
      : `${JSON.stringify(answer)}\n`;
  await write(text);
  return neverWas(answer) ? EXIT.found : EXIT.done;
}
