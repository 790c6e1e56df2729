import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { shownPackage, versionProof } from '../../../engine/proofs';
import type { Family, IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { unmetRequirement, whileImporting } from '../../shared/unmetRequirement';
import type { IUnmetRequirement } from '../../shared/unmetRequirement';

const FAMILIES: Readonly<Record<string, Family>> = { numpy: 'numpy', protobuf: 'protobuf' };
/** An extension module that the loader refuses. */
const DOES_NOT_LOAD =
  /undefined symbol|cannot open shared object|DLL load failed|Symbol not found|version `\w+_[\d.]+' not found/;
const STACK = new Set(['tensorflow', 'keras', 'tf-keras']);

function familyOf(facts: IFacts, unmet: IUnmetRequirement, ofLibrary: boolean): Family {
  if (DOES_NOT_LOAD.test(facts.innerMessage)) {
    return 'native-crash';
  }
  return ofLibrary ? 'third-party' : (FAMILIES[unmet.required] ?? 'dependency');
}

/** A package is imported beside a version of another that its own metadata, or its release, rules out. */
const cause: ICause = {
  id: 'requirement-not-met',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.9,
  when: check(facts => {
    const found = whileImporting(facts) ? unmetRequirement(facts) : null;
    if (!found) {
      return NOT_MATCHED;
    }
    const { unmet } = found;
    return matched(
      [
        messageProof(facts, facts.innerMessage),
        versionProof(facts, unmet.required),
        versionProof(facts, unmet.holder)
      ].filter((item): item is IProof => item !== null)
    );
  }),
  explain(_outcome, kit) {
    const { facts, fixes, t } = kit;
    const found = unmetRequirement(facts);
    if (!found) {
      throw new Error('explain without a match');
    }
    const { unmet, spokenOf } = found;
    const ofLibrary = !STACK.has(unmet.holder) && STACK.has(unmet.required);
    const needs = `${unmet.required}${unmet.specifier}`;
    return {
      family: familyOf(facts, unmet, ofLibrary),
      title: t(
        '%1 %2 does not work with %3 %4',
        shownPackage(unmet.required),
        unmet.found,
        shownPackage(unmet.holder),
        unmet.holderVersion
      ),
      explanation: unmet.published
        ? t('%1 %2 requires %3.', shownPackage(unmet.holder), unmet.holderVersion, needs)
        : t(
            '%1 %2 works with %3 only; its published requirements do not say so.',
            shownPackage(unmet.holder),
            unmet.holderVersion,
            needs
          ),
      culprit: ofLibrary
        ? packageCulprit(facts, unmet.holder, unmet.direction === 'too-new' ? 'too-old' : 'too-new')
        : packageCulprit(facts, unmet.required, unmet.direction, unmet.specifier),
      confidence: spokenOf ? 0.94 : 0.85,
      fixes: [
        // A library that is too old for the TensorFlow in use has newer releases more often than a range that holds.
        ...(ofLibrary && unmet.direction === 'too-new'
          ? [fixes.upgrade(unmet.holder, `>${unmet.holderVersion}`)]
          : []),
        fixes.pin({ [unmet.required]: unmet.specifier })
      ]
    };
  },
  references: [
    {
      url: 'https://packaging.python.org/en/latest/specifications/core-metadata/',
      what: 'How packages publish what they require'
    }
  ]
};

export default cause;
