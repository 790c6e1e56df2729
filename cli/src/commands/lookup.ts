import type { ILookup } from '../../../src/engine/types';
import { EXIT } from '../errors';
import { theKnowledge, theTimeMachine } from '../knowledge';
import { linesOf } from '../lines';
import type { Format } from '../output';
import { answers, write } from '../output';
import { paintFor } from '../text/colours';
import { lookupText } from '../text/lookup';

/** Options of `keras-doctor lookup`. */
export interface ILookupOptions {
  readonly argument?: string;
  readonly format?: Format;
}

function neverWas(answer: ILookup): boolean {
  return answer.status === 'never' || answer.argument?.status === 'never';
}

async function lookupLines(format: Format): Promise<number> {
  const paint = paintFor(process.stdout);
  const out = answers<ILookup>(format, answer => lookupText(answer, paint));
  let code: number = EXIT.done;
  for await (const line of linesOf(process.stdin)) {
    const [symbol, argument, ...rest] = line.text.trim().split(/\s+/);
    if (rest.length) {
      code = EXIT.wrong;
      const error = 'a query is SYMBOL or SYMBOL ARGUMENT';
      await write(`${JSON.stringify({ line: line.number, error })}\n`);
      continue;
    }
    const answer = theKnowledge().index.lookup(symbol, argument);
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
  if (symbol === '-') {
    return lookupLines(options.format ?? 'ndjson');
  }
  const answer = theKnowledge().index.lookup(symbol, options.argument);
  const text =
    (options.format ?? 'text') === 'text'
      ? lookupText(answer, paintFor(process.stdout), theTimeMachine().life(symbol))
      : `${JSON.stringify(answer)}\n`;
  await write(text);
  return neverWas(answer) ? EXIT.found : EXIT.done;
}
