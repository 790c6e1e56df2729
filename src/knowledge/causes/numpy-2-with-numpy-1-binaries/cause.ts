import type { ICause, ICondition } from '../../../engine/cause';
import {
  allOf,
  anyChainFrame,
  anyOf,
  chainMatches,
  check,
  matched,
  not,
  NOT_MATCHED,
  optional,
  stderrMatches,
  textMatches,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { unmetRequirement } from '../../shared/unmetRequirement';

const SIGN =
  /A module that was compiled using NumPy 1\.x cannot be run in|_ARRAY_API not found|numpy\.core\.(?:_?multiarray(?:_umath)?|umath) failed to import|initialization of _pywrap_\w+ raised unreported exception/;

const TOO_OLD =
  /module compiled against A[PB]I version (?:0x)?\w+ but this version of numpy is|No module named '?numpy\.core\._multiarray_umath/;

/** TensorFlow up to 2.10 loads its bfloat16 module without a word and then gets an empty handle from it. */
const HANDLE: ICondition = allOf(
  chainMatches(/Unable to convert function return value to a Python type!/),
  anyChainFrame({ owner: 'tensorflow', path: /framework\/dtypes\.py$/ }),
  anyOf(stderrMatches(SIGN), textMatches(SIGN))
);

/** Extension modules built for NumPy 1 (TensorFlow up to 2.17 among them) do not load under NumPy 2. */
const cause: ICause = {
  id: 'numpy-2-with-numpy-1-binaries',
  verdict: 'compatibility',
  family: 'numpy',
  confidence: 0.96,
  when: allOf(
    anyOf(
      chainMatches(SIGN),
      allOf(
        chainMatches(/numpy|_ARRAY_API|initialization failed|SystemError/i),
        stderrMatches(SIGN)
      ),
      HANDLE
    ),
    unlessRefuted(versionIn('numpy', '>=2')),
    // The module that does not load may itself be older than this TensorFlow asks for: then that one is the reason.
    check(facts => {
      const found = unmetRequirement(facts);
      return found?.spokenOf && found.unmet.required !== 'numpy' ? NOT_MATCHED : matched();
    }),
    // NumPy says that it is too old for the module, or lacks a part that came with 1.16.
    not(anyOf(chainMatches(TOO_OLD), stderrMatches(TOO_OLD), textMatches(TOO_OLD))),
    optional(versionIn('tensorflow', '<2.18'))
  ),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    return {
      title: t('A module built for NumPy 1 does not load under NumPy 2'),
      explanation: t(
        'NumPy 2 changed its binary interface. TensorFlow up to 2.17, and other packages of that time, were built for NumPy 1 and need numpy < 2.'
      ),
      culprit: packageCulprit(facts, 'numpy', 'too-new', '<2'),
      fixes: [fixes.pin({ numpy: '<2' }), fixes.upgrade('tensorflow', '>=2.18')]
    };
  },
  references: [
    {
      url: 'https://numpy.org/doc/stable/numpy_2_0_migration_guide.html',
      what: 'NumPy 2 and binaries built for NumPy 1'
    }
  ]
};

export default cause;
