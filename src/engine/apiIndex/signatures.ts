import type { IParameter, Tri } from '../knowledgeTypes';

/** A decoded signature. */
export interface ISignature {
  readonly parameters: readonly IParameter[];
  /** What `**kwargs` takes: a set of names, 'any', 'unknown', or null where there is no `**kwargs`. */
  readonly keywords: ReadonlySet<string> | 'any' | 'unknown' | null;
}

const KEYWORDS = /^\*\*(\w+)\{(.*)\}$/;

/**
 * Reads 'a,b=,/p,*args,!c=,**kwargs{3}': `/` positional-only, `!` keyword-only, `=` optional; the braces
 * hold a number in the table of keyword lists, `*` for any or `?` for not known.
 *
 * @returns null for '?', a callable whose signature Python cannot tell.
 */
export function readSignature(text: string, keywordLists: readonly string[]): ISignature | null {
  if (text === '?') {
    return null;
  }
  let keywords: ISignature['keywords'] = null;
  const parameters =
    text === ''
      ? []
      : text.split(',').map(token => {
          const open = KEYWORDS.exec(token);
          if (open) {
            keywords = readKeywords(open[2], keywordLists);
            return { name: open[1], kind: 'var-keyword', required: false } as const;
          }
          return readParameter(token);
        });
  return { parameters, keywords };
}

function readKeywords(text: string, lists: readonly string[]): ISignature['keywords'] {
  if (text === '*') {
    return 'any';
  }
  if (text === '?') {
    return 'unknown';
  }
  return new Set(lists[Number(text)].split(' ').filter(Boolean));
}

function readParameter(token: string): IParameter {
  const required = !token.endsWith('=') && !token.startsWith('*');
  const bare = token.replace(/=$/, '');
  switch (bare[0]) {
    case '/':
      return { name: bare.slice(1), kind: 'positional-only', required };
    case '!':
      return { name: bare.slice(1), kind: 'keyword-only', required };
    case '*':
      return { name: bare.slice(1), kind: 'var-positional', required };
    default:
      return { name: bare, kind: 'positional', required };
  }
}

/** Does a callable with this signature take the argument by keyword? */
export function signatureAccepts(signature: ISignature | null, argument: string): Tri {
  if (signature === null) {
    return 'unknown';
  }
  if (namesArgument(signature, argument)) {
    return 'yes';
  }
  switch (signature.keywords) {
    case null:
      return 'no';
    case 'any':
      return 'yes';
    case 'unknown':
      return 'unknown';
    default:
      return 'no';
  }
}

/** Is the argument named by the signature or by the list of accepted keywords, not merely swallowed? */
export function namesArgument(signature: ISignature, argument: string): boolean {
  const { parameters, keywords } = signature;
  const named = parameters.some(
    ({ name, kind }) => name === argument && (kind === 'positional' || kind === 'keyword-only')
  );
  return named || (keywords instanceof Set && keywords.has(argument));
}
