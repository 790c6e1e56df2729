import type { ICause, IExplanation, IFacts, IKit, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  anyOf,
  check,
  matched,
  messageMatches,
  messageProof,
  not,
  NOT_MATCHED,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { askerOf } from '../../shared/caller';
import { goneName } from '../../shared/goneName';
import { packageCulprit } from '../../shared/packageCulprit';
import { asFunction, isFailing, renamed, usesOf } from '../../shared/uses';
import type { IUse } from '../../shared/uses';

/** Aliases of Python's own types, gone in NumPy 1.24; `bool` and a few came back in 2.0. */
const BUILTINS = /^(?:object|bool|int|float|complex|str|long|unicode)$/;

/** Other names of what is still there: equal in NumPy 1.26, asked by running it. */
const STILL_THERE: Readonly<Record<string, string>> = {
  Inf: 'inf',
  infty: 'inf',
  Infinity: 'inf',
  PINF: 'inf',
  NaN: 'nan',
  NAN: 'nan',
  float_: 'float64',
  complex_: 'complex128',
  cfloat: 'complex128',
  unicode_: 'str_',
  string_: 'bytes_',
  product: 'prod',
  cumproduct: 'cumprod',
  sometrue: 'any',
  alltrue: 'all',
  in1d: 'isin',
  row_stack: 'vstack',
  round_: 'round'
};

/** `np.Inf` → `np.inf`; `np.asscalar(x)` → `(x).item()`. */
function otherEdits(facts: IFacts, name: string): readonly ISourceEdit[] {
  if (name === 'ndarray.ptp') {
    return usesOf(facts, 'ptp')
      .filter(use => isFailing(use) && use.symbol !== 'numpy.ptp')
      .flatMap(use => asFunction(use, 'numpy.ptp'));
  }
  if (name.endsWith('.tostring')) {
    return usesOf(facts, 'tostring').flatMap(use => renamed(use, 'tobytes'));
  }
  const to = Object.prototype.hasOwnProperty.call(STILL_THERE, name) ? STILL_THERE[name] : null;
  return usesOf(facts, name)
    .filter(use => use.symbol === `numpy.${name}`)
    .flatMap(use => (to !== null ? renamed(use, to) : name === 'asscalar' ? itemEdits(use) : []));
}

function itemEdits({ cell, site, call }: IUse): readonly ISourceEdit[] {
  return call?.arguments.length === 1 && call.arguments[0].name === null
    ? [
        { cell, from: site.from, to: call.argumentSpan.from, text: '' },
        { cell, from: call.to, to: call.to, text: '.item()' }
      ]
    : [];
}

function builtinEdits(facts: IFacts, name: string): readonly ISourceEdit[] {
  return facts.code.references
    .filter(item => item.resolved?.name === `numpy.${name}` && item.parts.length === 2)
    .map(item => ({ cell: item.cell, from: item.parts[0].from, to: item.parts[1].to, text: name }));
}

/** The function of NumPy on the running line that says that what it was asked for is removed; null where none does. */
function refusedAsRemoved(facts: IFacts): string | null {
  const { place, code } = facts;
  const called = place ? code.callsAt(place.cell, place.line) : [];
  const name = called
    .map(call => /^numpy\.(\w+)$/.exec(call.resolved?.name ?? '')?.[1])
    .find(found => found && facts.innerMessage.includes(found));
  return /\b(?:is|was|were|has been|have been) removed\b/.test(facts.innerMessage)
    ? (name ?? null)
    : null;
}

/** What is said where a function is there and no longer does what it is asked for. */
function refusedUse({ facts, t }: IKit, name: string): IExplanation {
  return {
    title: t('np.%1 no longer does this in the NumPy that is installed', name),
    explanation: t(
      'The code was written for an older NumPy. The message says what has been removed and what to call instead.'
    ),
    culprit: packageCulprit(facts, 'numpy', 'too-new'),
    symbol: `numpy.${name}`,
    fixes: []
  };
}

/** NumPy dropped aliases: np.object, np.bool … with 1.24, np.float_, np.Inf … with 2.0. */
const cause: ICause = {
  id: 'numpy-alias-removed',
  verdict: 'compatibility',
  family: 'numpy',
  confidence: 0.96,
  when: allOf(
    anyOf(
      check(facts => {
        const found = goneName(facts, 'numpy');
        return found
          ? matched([messageProof(facts, facts.innerMessage)], {
              name: found.name.replace('numpy.', ''),
              left: found.left
            })
          : NOT_MATCHED;
      }),
      check(facts => {
        const name = refusedAsRemoved(facts);
        return name
          ? matched([messageProof(facts, facts.innerMessage)], {
              name,
              left: ''
            })
          : NOT_MATCHED;
      }),
      allOf(
        messageMatches(
          /module 'numpy' has no attribute '(?<name>\w+)'.{0,40}(?:`np\.\w+` was a deprecated alias|`?np\.\w+`? was removed in the NumPy 2\.0)|module 'numpy' has no attribute '(?<old>typeDict|object|bool|int|float|complex|str)'|`np\.(?<gone>\w+)` was removed in the NumPy 2\.0|`(?<member>\w+)` was removed from the ndarray class in NumPy 2\.0/s
        ),
        unlessRefuted(versionIn('numpy', '>=1.24'))
      )
    ),
    not(versionIn('numpy', '<1.20'))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const name =
      captures.name ??
      captures.old ??
      captures.gone ??
      (captures.member === undefined ? '' : `ndarray.${captures.member}`);
    const second = captures.gone !== undefined || facts.innerMessage.includes('NumPy 2.0');
    const left = captures.left ?? (second ? '2.0' : '1.24');
    if (left === '') {
      return refusedUse(kit, name);
    }
    const own = askerOf(facts).kind !== 'library';
    const code = BUILTINS.test(name)
      ? [
          fixes.code({
            title: t('Write %1 instead of np.%1', name),
            effect: t('np.%1 was only another name for Python’s own %1.', name),
            safety: 'safe',
            edits: builtinEdits(facts, name)
          })
        ]
      : otherEdits(facts, name).length > 0
        ? [
            fixes.code({
              title: t('Write the name that NumPy has for np.%1', name),
              effect: t('It gives the same.'),
              safety: 'review',
              edits: otherEdits(facts, name)
            })
          ]
        : [];
    return {
      title: t('np.%1 left NumPy in %2', name, left),
      explanation: t(
        'The code was written for an older NumPy. np.%1 was deprecated for years and removed in NumPy %2.',
        name,
        left
      ),
      culprit: packageCulprit(facts, 'numpy', 'too-new', `<${left}`),
      symbol: `numpy.${name}`,
      fixes: [...(own ? code : []), fixes.pin({ numpy: `<${left}` })]
    };
  },
  references: [
    {
      url: 'https://numpy.org/devdocs/release/1.24.0-notes.html',
      what: 'Aliases removed in NumPy 1.24'
    }
  ]
};

export default cause;
