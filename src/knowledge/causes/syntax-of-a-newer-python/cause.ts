import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** A form that Python learnt: what older releases say of it, how it looks, and the first that reads it. */
interface IForm {
  readonly says: RegExp;
  readonly looks: RegExp;
  readonly since: string;
  readonly kind: 'quotes' | 'backslash' | 'other';
  readonly name: string;
}

const INVALID = /^(?:invalid syntax|expected )/;
/** `f"{logs["loss"]}"`: the quote of the string again inside of braces. */
const SAME_QUOTES = /\b[rR]?[fF][rR]?(["'])(?:(?!\1).)*\{(?:(?!\1)[^{}])*\1(?:(?!\1).)+\1[^{}]*\}/;

// Measured by compiling each form in Python 3.7 to 3.12.
const FORMS: readonly IForm[] = [
  {
    says: /^f-string expression part cannot include (?:a backslash|'#')/,
    looks: /[fF][rR]?["']/,
    since: '3.12',
    kind: 'backslash',
    name: 'f-string'
  },
  {
    says: /^f-string: (?:unmatched '[[({]'|expecting '}')|^invalid syntax/,
    looks: SAME_QUOTES,
    since: '3.12',
    kind: 'quotes',
    name: 'f-string'
  },
  {
    says: INVALID,
    looks: /^\s*(?:def|class)\s+\w+\s*\[|^\s*type\s+\w+(?:\[[^\]]*\])?\s*=/,
    since: '3.12',
    kind: 'other',
    name: 'def f[T], type X = …'
  },
  { says: INVALID, looks: /^\s*except\s*\*/, since: '3.11', kind: 'other', name: 'except*' },
  {
    says: INVALID,
    looks: /^\s*match\s+[^=:]+:\s*(?:#.*)?$/,
    since: '3.10',
    kind: 'other',
    name: 'match'
  },
  {
    says: INVALID,
    looks: /^\s*(?:async\s+)?with\s*\(.*\bas\s+\w+\s*,/,
    since: '3.9',
    kind: 'other',
    name: 'with (…)'
  },
  { says: INVALID, looks: /\(\s*\w+\s*:=|\[\s*\w+\s*:=/, since: '3.8', kind: 'other', name: ':=' },
  {
    says: INVALID,
    looks: /^\s*(?:async\s+)?def\s[^)]*,\s*\/\s*[,)]/,
    since: '3.8',
    kind: 'other',
    name: 'def f(a, /)'
  },
  {
    says: /^(?:f-string: )?invalid syntax/,
    looks: /\b[fF]["'].*\{[\w.]+=\}/,
    since: '3.8',
    kind: 'other',
    name: 'f"{x=}"'
  }
];

/** The source lines that the traceback shows, without the marks and numbers before them. */
function linesOf(facts: IFacts): readonly string[] {
  return [facts.lineText, ...facts.text.split('\n').slice(-12)].map(line =>
    line.replace(/^\s*(?:-+>\s*)?\d+\s(?=\s|\S)/, '')
  );
}

function newerForm(facts: IFacts): IForm | null {
  if (facts.ename !== 'SyntaxError') {
    return null;
  }
  const lines = linesOf(facts);
  const message = facts.innerMessage.replace(/ \([^()]*, line \d+\)$/, '');
  return (
    FORMS.find(
      ({ says, looks, since }) =>
        says.test(message) &&
        facts.versionIn('python', `>=${since}`) !== 'yes' &&
        lines.some(line => looks.test(line))
    ) ?? null
  );
}

/** Code is written in a form that only a newer Python reads. */
export default ruleCause({
  id: 'syntax-of-a-newer-python',
  family: 'python-version',
  confidence: 0.96,
  when: check(facts => {
    const form = newerForm(facts);
    return form
      ? matched(wordsAndLine(facts, `SyntaxError: ${facts.innerMessage.split('\n')[0]}`), {
          since: form.since,
          kind: form.kind,
          name: form.name
        })
      : NOT_MATCHED;
  }),
  culprit: (facts, { since }) => packageCulprit(facts, 'python', 'too-old', `>=${since}`),
  // Which Python runs may be unknown; then another slip on a line near by is possible.
  doubt: facts => (facts.version('python') ? undefined : 0.8),
  title: ({ t }, { since, kind, name }) =>
    kind === 'other'
      ? t('%1 is read by Python %2 and newer', name, since)
      : t('This f-string is read by Python %1 and newer', since),
  explanation: ({ t }, { since }) =>
    t('The code was written for Python %1 or newer; the kernel runs an older one.', since),
  fixes: (kit, { kind }) =>
    kind === 'quotes'
      ? [
          example(
            kit,
            kit.t('Use the other kind of quotes inside of the braces'),
            kit.t('Every Python with f-strings reads it.')
          )
        ]
      : kind === 'backslash'
        ? [
            example(
              kit,
              kit.t('Put the value into a variable before the f-string'),
              kit.t('Every Python with f-strings reads it.')
            )
          ]
        : [],
  references: [
    {
      url: 'https://docs.python.org/3/whatsnew/index.html',
      what: 'What each Python release brought'
    }
  ]
});
