import { createCodeView } from '../../../src/engine';
import type { IApiIndex, Versions } from '../../../src/engine/knowledgeTypes';
import type { ICodeView, ISpan } from '../../../src/engine/python/types';
import type { INotebookCell, Verdict } from '../../../src/engine/types';
import { EXIT, InputError, reasonOf } from '../errors';
import { theKnowledge } from '../knowledge';
import { readNotebookFile, sourceOf } from '../notebookFile';
import type { Format } from '../output';
import { answers, complain } from '../output';
import { stackOf } from '../stack';
import { paintFor } from '../text/colours';
import type { IProblem } from '../text/problem';
import { problemText } from '../text/problem';

/** Options of `keras-doctor check`. */
export interface ICheckOptions {
  readonly against: readonly string[];
  readonly python?: string;
  readonly format?: Format;
}

/** A public name that the code asks for, where, and the keywords it is called with. */
interface IAsked {
  readonly symbol: string;
  /** Of a class of the user's or an object: names that no release has can be the user's own. */
  readonly own: boolean;
  readonly span: ISpan;
  readonly keywords: readonly string[];
}

function* askedFor(code: ICodeView): Generator<IAsked> {
  for (const item of code.imports) {
    yield { symbol: item.target, own: false, span: item, keywords: [] };
  }
  for (const reference of code.references) {
    if (reference.resolved && !reference.assigned) {
      const { name, of } = reference.resolved;
      yield { symbol: name, own: of !== 'name', span: reference, keywords: [] };
    }
  }
  for (const call of code.calls) {
    if (call.resolved) {
      const keywords = call.arguments.flatMap(({ name }) => (name === null ? [] : [name]));
      const { name, of } = call.resolved;
      yield { symbol: name, own: of !== 'name', span: call, keywords };
    }
  }
}

/** What the stack lacks of one thing that was asked for; the argument is undefined for the thing itself. */
function* lacking(
  asked: IAsked,
  index: IApiIndex,
  versions: Versions
): Generator<{ argument?: string; verdict: Verdict }> {
  const { symbol } = asked;
  if (index.exists(symbol, versions) === 'no') {
    const known = index.lookup(symbol).status === 'known';
    if (known || !asked.own) {
      yield { verdict: known ? 'compatibility' : 'not-compatibility' };
    }
    return;
  }
  for (const argument of asked.keywords) {
    if (index.accepts(symbol, argument, versions) === 'no') {
      const known = index.lookup(symbol, argument).argument?.status === 'known';
      yield { argument, verdict: known ? 'compatibility' : 'not-compatibility' };
    }
  }
}

function problemsOf(
  file: string,
  code: ICodeView,
  index: IApiIndex,
  versions: Versions
): readonly IProblem[] {
  const found = new Map<string, IProblem>();
  for (const asked of askedFor(code)) {
    if (index.packageOf(asked.symbol) === null) {
      continue;
    }
    for (const { argument, verdict } of lacking(asked, index, versions)) {
      const { cell, from } = asked.span;
      const [line, column] = code.position(cell, from);
      const { releases, moves, near, argument: life } = index.lookup(asked.symbol, argument);
      found.set(`${cell} ${line} ${asked.symbol} ${argument ?? ''}`, {
        file,
        cell,
        line,
        column,
        symbol: asked.symbol,
        ...(argument === undefined ? {} : { argument }),
        verdict,
        releases: (argument === undefined ? releases : life?.releases) ?? [],
        use: (moves ?? []).map(move => move.to),
        near: near ?? []
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.cell - b.cell || a.line - b.line || a.column - b.column
  );
}

function codeOf(file: string, index: IApiIndex): ICodeView {
  const { cells } = readNotebookFile(file).content;
  return createCodeView(
    cells.map((cell): INotebookCell => {
      const { cell_type: type } = cell as { cell_type?: string };
      return {
        type: type === 'code' ? 'code' : 'markdown',
        source: sourceOf(cell),
        executionCount: null
      };
    }),
    name => index.lookup(name).visibility === 'public'
  );
}

/** Says what notebooks ask for that a stack does not have. Returns the exit code. */
export async function runCheck(files: readonly string[], options: ICheckOptions): Promise<number> {
  const knowledge = theKnowledge();
  const { versions, notes } = stackOf(knowledge, options.against, options.python);
  notes.forEach(complain);
  const paint = paintFor(process.stdout);
  const out = answers<IProblem>(options.format ?? 'text', problem => problemText(problem, paint));
  let code: number = EXIT.done;
  for (const file of files) {
    try {
      for (const problem of problemsOf(
        file,
        codeOf(file, knowledge.index),
        knowledge.index,
        versions
      )) {
        if (problem.verdict === 'compatibility' && code === EXIT.done) {
          code = EXIT.found;
        }
        await out.add(problem);
      }
    } catch (error) {
      complain(error instanceof InputError ? reasonOf(error) : `${file}: ${reasonOf(error)}`);
      code = EXIT.wrong;
    }
  }
  await out.end();
  return code;
}
