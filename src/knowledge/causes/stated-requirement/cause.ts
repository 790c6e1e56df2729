import type { ICause } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { shownPackage, versionProof } from '../../../engine/proofs';
import type { IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { statement } from './statement';

/** A package, or pip, says in so many words which version of another it needs. */
const cause: ICause = {
  id: 'stated-requirement',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.92,
  when: check(facts => {
    const said = statement(facts);
    return said
      ? matched(
          [messageProof(facts, said.words), versionProof(facts, said.required)].filter(
            (item): item is IProof => item !== null
          )
        )
      : NOT_MATCHED;
  }),
  explain(_outcome, { facts, fixes, t }) {
    const said = statement(facts);
    if (!said) {
      throw new Error('explain without a match');
    }
    const { holder, required, specifier, direction, family, blamesHolder } = said;
    return {
      family,
      title: t(
        '%1 needs %2 %3',
        shownPackage(holder),
        shownPackage(required),
        specifier || t('of another release')
      ),
      explanation: blamesHolder
        ? t(
            'The package says so itself. A release of %1 that was made for the %2 in use works, or another %2.',
            shownPackage(holder),
            shownPackage(required)
          )
        : t('The package says so itself; what is installed lies outside of that.'),
      culprit: blamesHolder
        ? packageCulprit(facts, holder, direction === 'too-old' ? 'too-new' : 'too-old')
        : packageCulprit(facts, required, direction, specifier),
      fixes: specifier
        ? [
            direction === 'too-old'
              ? fixes.upgrade(required, specifier)
              : fixes.pin({ [required]: specifier })
          ]
        : []
    };
  },
  references: [
    {
      url: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',
      what: 'How packages say what they need'
    }
  ]
};

export default cause;
