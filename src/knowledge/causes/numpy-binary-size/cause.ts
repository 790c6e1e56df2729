import type { ICause, ICondition, IFacts, IKit } from '../../../engine/cause';
import {
  allOf,
  anyChainFrame,
  anyOf,
  chainMatches,
  check,
  matched,
  NOT_MATCHED,
  stderrMatches,
  textMatches,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { unmetRequirement } from '../../shared/unmetRequirement';

/**
 * Cython refuses a NumPy whose objects are smaller than those that it compiled against. The objects grew with
 * NumPy 1.20 and 1.22; only `numpy.dtype` became smaller, in NumPy 2.
 */
const SIZE =
  /numpy\.(?<what>\w+) size changed, may indicate binary incompatibility\. Expected (?<expected>\d+) from C header, got (?<got>\d+) from PyObject/;

/** NumPy's own refusal: the module asks for a later binary interface than the one that is there. */
const INTERFACE =
  /module compiled against (?:API|ABI) version (?<expected>0x[0-9a-f]+) but this version of numpy is (?<got>0x[0-9a-f]+)/;

/** A part of NumPy 1.16 and later that compiled modules ask for. */
const LATER_PART = /No module named '?numpy\.core\._multiarray_umath'?/;

/** First release of each level of NumPy's binary interface. */
const FIRST_WITH: Readonly<Record<number, string>> = {
  13: '1.16',
  14: '1.20',
  15: '1.22',
  16: '1.23',
  17: '1.25',
  18: '2.0',
  19: '2.1'
};

/** A report that was cut before the frame in which the handle is asked for: nothing else says this while TensorFlow loads. */
function isCutReport(facts: IFacts): boolean {
  const last = facts.frames[facts.frames.length - 1];
  return (
    !facts.hasNotebook &&
    /The signature was/.test(facts.message) &&
    (last === undefined || last.owner === 'tensorflow')
  );
}

/** TensorFlow's bfloat16 module reports nothing but an empty handle where its NumPy did not load. */
const HANDLE: ICondition = allOf(
  chainMatches(/Unable to convert function return value to a Python type!/),
  anyOf(
    anyChainFrame({ owner: 'tensorflow', path: /framework\/dtypes\.py$/ }),
    check(facts => (isCutReport(facts) ? matched() : NOT_MATCHED))
  ),
  versionIn('numpy', '<2'),
  // Since TensorFlow 2.12 ml-dtypes brings bfloat16: one of another time gives the same empty handle.
  check(facts => {
    const found = unmetRequirement(facts);
    return found && found.unmet.required !== 'numpy' ? NOT_MATCHED : matched();
  })
);

function explanationOf(captures: Readonly<Record<string, string>>, { t }: IKit): string {
  if (captures.what) {
    return t(
      'The module was built with a NumPy whose %1 takes %2 bytes; in the NumPy in use it takes %3. Both have to come from the same time.',
      captures.what,
      captures.expected,
      captures.got
    );
  }
  return captures.expected
    ? t(
        'The module was built for level %1 of NumPy’s binary interface; the NumPy in use offers %2.',
        captures.expected,
        captures.got
      )
    : t(
        'TensorFlow’s module for bfloat16 was built for a later NumPy and could not join this one.'
      );
}

/** An extension module was built for another NumPy than the one that runs. */
const cause: ICause = {
  id: 'numpy-binary-size',
  verdict: 'compatibility',
  family: 'numpy',
  confidence: 0.93,
  when: anyOf(
    chainMatches(SIZE),
    allOf(
      anyOf(chainMatches(INTERFACE), stderrMatches(INTERFACE), textMatches(INTERFACE)),
      unlessRefuted(versionIn('numpy', '<2'))
    ),
    allOf(
      anyOf(chainMatches(LATER_PART), textMatches(LATER_PART)),
      unlessRefuted(versionIn('numpy', '<1.16'))
    ),
    HANDLE
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const shrunk = captures.what === 'dtype' && Number(captures.got) < Number(captures.expected);
    const tooNew = shrunk && facts.versionIn('numpy', '<2') !== 'yes';
    const level = captures.what ? undefined : FIRST_WITH[Number(captures.expected)];
    const needs = tooNew ? '<2' : `>=${level ?? (captures.what === 'ndarray' ? '1.20' : '1.22')}`;
    return {
      title: tooNew
        ? t('A module was built for an older NumPy than the one in use')
        : t('A module was built for a newer NumPy than the one in use'),
      explanation: explanationOf(captures, kit),
      culprit: packageCulprit(facts, 'numpy', tooNew ? 'too-new' : 'too-old', needs),
      fixes: [
        tooNew ? fixes.pin({ numpy: needs }) : fixes.upgrade('numpy', needs),
        fixes.restart(t('A NumPy that was installed meanwhile is loaded.'))
      ]
    };
  },
  references: [
    {
      url: 'https://numpy.org/doc/stable/user/troubleshooting-importerror.html',
      what: 'Binary incompatibility'
    }
  ]
};

export default cause;
