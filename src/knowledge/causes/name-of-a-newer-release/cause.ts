import type { IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { cameName } from '../../shared/cameName';
import type { ICameName } from '../../shared/cameName';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

type Holder = 'python' | 'numpy';

/** What was asked for, and whose newer releases have it. */
function asked(facts: IFacts): (ICameName & { readonly holder: Holder }) | null {
  for (const holder of ['python', 'numpy'] as const) {
    const found = cameName(facts, holder);
    if (found) {
      return { ...found, holder };
    }
  }
  return null;
}

/** The name as one says it: without the module of what needs no import, and operators as they are written. */
function shown(name: string): string {
  return name
    .replace(/^builtins\./, '')
    .replace(/^(.*)\.__class_getitem__$/, '$1[…]')
    .replace(/^type\.__or__$/, 'int | None')
    .replace(/^(.*)\.__or__$/, '$1 | $1')
    .replace(/^(.*)\.__ior__$/, '$1 |= …');
}

/** Code asks Python's standard library, or NumPy, for what only a later release has. */
export default ruleCause({
  id: 'name-of-a-newer-release',
  family: 'python-version',
  confidence: 0.94,
  when: check(facts => {
    const found = asked(facts);
    return found
      ? matched([messageProof(facts, facts.innerMessage)], {
          ...found,
          shown: shown(found.name)
        })
      : NOT_MATCHED;
  }),
  narrowed: facts => (asked(facts)?.holder === 'numpy' ? 'numpy' : 'python-version'),
  culprit: (facts, { holder, came }) => packageCulprit(facts, holder, 'too-old', `>=${came}`),
  title: ({ t }, captures) =>
    captures.holder === 'numpy'
      ? t('%1 came with NumPy %2', captures.shown, captures.came)
      : t('%1 came with Python %2', captures.shown, captures.came),
  explanation: ({ t }, { holder, came }) =>
    holder === 'numpy'
      ? t('The code was written for NumPy %1 or newer.', came)
      : t('The code was written for Python %1 or newer; the kernel runs an older one.', came),
  fixes: ({ fixes }, { holder, came }) =>
    holder === 'numpy' ? [fixes.upgrade('numpy', `>=${came}`)] : [],
  references: [
    {
      url: 'https://docs.python.org/3/whatsnew/index.html',
      what: 'What each Python release brought'
    },
    { url: 'https://numpy.org/doc/stable/release.html', what: 'What each NumPy release brought' }
  ]
});
