import type { IFacts, IKit, ISourceEdit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { ICodeArgument } from '../../../engine/python/types';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** What a function of the standard library took once: by its words, its place, and the first Python that refuses it. */
interface IRule {
  readonly says: RegExp;
  /** A frame of the standard library, or the call on the user's line. */
  readonly file?: RegExp;
  readonly line?: RegExp;
  readonly since: string;
  readonly kind: 'set' | 'float' | 'mode' | 'flags' | 'shuffle' | 'seed';
}

/** The standard library's file; Keras and NumPy have files of this name as well. */
const RANDOM = /(?:^|[\\/])random\.py$/;

// Measured by running each call in Python 2.7 and 3.7 to 3.13.
const RULES: readonly IRule[] = [
  { says: /^Population must be a sequence/, file: RANDOM, since: '3.11', kind: 'set' },
  {
    says: /'float' object cannot be interpreted as an integer/,
    file: RANDOM,
    since: '3.12',
    kind: 'float'
  },
  {
    says: /'float' object cannot be interpreted as an integer/,
    line: /\bfactorial\s*\(/,
    since: '3.10',
    kind: 'float'
  },
  { says: /^invalid mode: '\w*U\w*'/, since: '3.11', kind: 'mode' },
  { says: /^global flags not at the start of the expression/, since: '3.11', kind: 'flags' },
  {
    // A method of the notebook's own may be called so, too: Python 3.10 and newer name the class.
    says: /^Random\.shuffle\(\) takes 2 positional arguments but 3 were given/,
    since: '3.11',
    kind: 'shuffle'
  },
  { says: /^The only supported seed types are/, file: RANDOM, since: '3.11', kind: 'seed' }
];

/** A number with a fraction, given as it is, was refused by every Python. */
const FRACTION = /[(,]\s*-?\d*\.\d*[1-9]\d*\s*[,)]/;

function broken(facts: IFacts): IRule | null {
  const last = facts.frames[facts.frames.length - 1];
  return (
    RULES.find(
      ({ says, file, line, since, kind }) =>
        says.test(facts.innerMessage) &&
        !(kind === 'float' && FRACTION.test(facts.lineText)) &&
        (!file || (last?.owner === 'python' && file.test(last.path))) &&
        (!line || line.test(facts.lineText)) &&
        facts.versionIn('python', `<${since}`) !== 'yes'
    ) ?? null
  );
}

const CALLED: Readonly<Record<IRule['kind'], RegExp>> = {
  set: /\bsample$/,
  float: /\b(?:randint|randrange|factorial)$/,
  mode: /\bopen$/,
  flags: /(?!)/,
  shuffle: /\bshuffle$/,
  seed: /(?!)/
};

/** The failing line's call with a value that every Python takes. */
function edits({ place, code }: IFacts, kind: IRule['kind']): readonly ISourceEdit[] {
  const calls = place ? code.callsAt(place.cell, place.line) : [];
  return calls
    .filter(call => CALLED[kind].test(call.calleeText))
    .flatMap(call => {
      const [first, second] = call.arguments;
      const around = ({ cell, value }: ICodeArgument, name: string): readonly ISourceEdit[] => [
        { cell, from: value.from, to: value.from, text: `${name}(` },
        { cell, from: value.to, to: value.to, text: ')' }
      ];
      switch (kind) {
        case 'set':
          return first ? around(first, 'sorted') : [];
        case 'float':
          return call.arguments
            .filter(item => item.kind !== 'star' && !/^-?\d+$/.test(item.text))
            .flatMap(item => around(item, 'int'));
        case 'mode':
          return second?.string?.includes('U')
            ? [
                {
                  cell: second.cell,
                  from: second.value.from,
                  to: second.value.to,
                  text: `'${second.string.replace('U', '') || 'r'}'`
                }
              ]
            : [];
        default:
          return first && second
            ? [{ cell: call.cell, from: first.to, to: second.to, text: '' }]
            : [];
      }
    });
}

function titleOf({ t }: IKit, kind: string): string {
  switch (kind) {
    case 'set':
      return t('Make a list of it first: random.sample(sorted(words), 2)');
    case 'float':
      return t('Give a whole number: wrap the value in int()');
    case 'mode':
      return t("Open the file with 'r': it reads every kind of line end");
    case 'flags':
      return t('Move (?i) and the like to the start of the pattern');
    case 'shuffle':
      return t('Call shuffle with the list alone');
    default:
      return t('Give a number or a text as the seed');
  }
}

/** A function of Python's standard library refuses a value that it took in older releases. */
export default ruleCause({
  id: 'stricter-python',
  family: 'python-version',
  confidence: 0.93,
  when: check(facts => {
    const rule = broken(facts);
    return rule
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          kind: rule.kind,
          since: rule.since
        })
      : NOT_MATCHED;
  }),
  culprit: (facts, { since }) => packageCulprit(facts, 'python', 'too-new', `<${since}`),
  title: ({ t }, { since }) => t('Python %1 and newer refuse this value', since),
  explanation: ({ t }, { since }) =>
    t('The function took it before Python %1, the last releases with a warning.', since),
  fixes: (kit, { kind }) => [
    kit.fixes.code({
      title: titleOf(kit, kind),
      effect: kit.t('Works in every Python.'),
      safety: 'review',
      edits: edits(kit.facts, kind as IRule['kind'])
    })
  ],
  references: [
    {
      url: 'https://docs.python.org/3/whatsnew/index.html',
      what: 'What each Python release changed'
    }
  ]
});
