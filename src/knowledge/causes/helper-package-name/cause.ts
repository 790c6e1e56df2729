import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { ownValue } from '../../../engine/environment';
import { userLineProof } from '../../../engine/proofs';
import type { IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';

interface IHelperName {
  readonly distribution: string;
  readonly name: string;
  readonly direction: 'too-new' | 'too-old';
  readonly bound: string;
}

const FORMS: readonly RegExp[] = [
  /module '(?<module>\w+)' has no attribute '(?<name>\w+)'/,
  /cannot import name '(?<name>\w+)' from '(?<module>\w+)'/
];

/** The name of a helper package that the failure asks for, and the release that took or brought it. */
function helperName(facts: IFacts): IHelperName | null {
  const messages = [facts.innerMessage, ...facts.exceptions.map(item => item.message)];
  const asked = messages.flatMap(message =>
    FORMS.flatMap(pattern => {
      const groups = pattern.exec(message)?.groups;
      return groups ? [`${groups.module}.${groups.name}`] : [];
    })
  );
  for (const [distribution, { left, came }] of Object.entries(facts.knowledge.goneNames.helpers)) {
    // Another cause knows what typing-extensions is a matter of.
    const name = asked.find(item => ownValue(left, item) ?? ownValue(came, item));
    if (name === undefined || distribution === 'typing-extensions') {
      continue;
    }
    const tooNew = ownValue(left, name) !== undefined;
    const bound = tooNew ? `<${left[name]}` : `>=${came[name]}`;
    if (facts.versionIn(distribution, bound) !== 'yes') {
      return { distribution, name, direction: tooNew ? 'too-new' : 'too-old', bound };
    }
  }
  return null;
}

/** A small package that TensorFlow or a library needs has lost a name, or does not have it yet. */
const cause: ICause = {
  id: 'helper-package-name',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.93,
  when: check(facts =>
    helperName(facts)
      ? matched(
          [userLineProof(facts), messageProof(facts, facts.innerMessage)].filter(
            (item): item is IProof => item !== null
          )
        )
      : NOT_MATCHED
  ),
  explain(_outcome, { facts, fixes, t }) {
    const found = helperName(facts);
    if (!found) {
      throw new Error('explain without a match');
    }
    const { distribution, name, direction, bound } = found;
    return {
      title:
        direction === 'too-new'
          ? t('%1 is no longer in the %2 in use', name, distribution)
          : t('%1 is not yet in the %2 in use', name, distribution),
      explanation: t(
        'A package in this environment was written for another release of %1. It is in %1 %2.',
        distribution,
        bound
      ),
      culprit: packageCulprit(facts, distribution, direction, bound),
      symbol: name,
      fixes: [
        direction === 'too-new'
          ? fixes.pin({ [distribution]: bound })
          : fixes.upgrade(distribution, bound)
      ]
    };
  },
  references: [
    {
      url: 'https://github.com/jax-ml/ml_dtypes/blob/main/CHANGELOG.md',
      what: 'ml_dtypes: what each release changed'
    }
  ]
};

export default cause;
