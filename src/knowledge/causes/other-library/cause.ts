import type { ICause, IExplanation, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, userLineProof } from '../../../engine/proofs';
import type { IProof, Translate } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { libraryFrame } from '../../shared/raisers';
import { judge } from './judge';

/** A library that is built on Keras, written for another one. */
function doesNotFit(
  library: string,
  confidence: number,
  facts: IFacts,
  t: Translate
): IExplanation {
  return {
    verdict: 'compatibility',
    family: 'third-party',
    title: t('%1 does not fit the Keras in use', library),
    explanation: t(
      '%1 is built on Keras, and a call between the two fails. It was written for another release; one of %1 that fits this Keras is needed, or a Keras that fits %1.',
      library
    ),
    culprit: packageCulprit(facts, library, 'too-old'),
    confidence,
    wouldSettle: t('the versions of %1 and Keras', library),
    fixes: []
  };
}

/** A module of such a library that its installed release does not have. */
function leftTheLibrary(
  library: string,
  confidence: number,
  facts: IFacts,
  t: Translate
): IExplanation {
  return {
    verdict: 'compatibility',
    family: 'third-party',
    title: t('This release of %1 does not have the module', library),
    explanation: t(
      'The module lies inside %1, which is there without it: releases of %1 moved or dropped it. The code was written for another one, mostly an earlier.',
      library
    ),
    culprit: packageCulprit(facts, library, 'too-new'),
    confidence,
    wouldSettle: t('the version of %1', library),
    fixes: []
  };
}

interface ITexts {
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly effect: string;
}

const ASKED: readonly RegExp[] = [
  /module '(?<owner>[\w.]+)' has no attribute '(?<name>\w+)'/,
  /^(?:type object )?'(?<owner>[\w.]+)'(?: object)? has no attribute '(?<name>\w+)'/,
  /cannot import name '?(?<name>\w+)'? from '(?<owner>[\w.]+)'/,
  /No module named '?(?<owner>[\w.]+)'?/
];

/** What was asked for and is not there: 'DataFrame.append', 'sklearn.externals.joblib'; '' where the message is another. */
function askedName(facts: IFacts): string {
  const groups = ASKED.map(form => form.exec(facts.innerMessage)?.groups).find(Boolean);
  return groups ? [groups.owner, groups.name].filter(Boolean).join('.') : '';
}

function ofUnknown(facts: IFacts, t: Translate): ITexts {
  return {
    title: t('The error comes from another library'),
    explanation: t(
      'The call went into a library that refused it. TensorFlow and Keras have no part in it.'
    ),
    remedy: t('Follow the message'),
    effect: facts.innerMessage.split('\n')[0].slice(0, 160)
  };
}

function textsOf(kind: string, library: string, facts: IFacts, t: Translate): ITexts {
  const name = library || t('another library');
  if (kind === 'network') {
    return {
      title: t('A server could not be reached'),
      explanation: t(
        'A download or a request failed: no connection, a wrong address, or a refusal by the server. TensorFlow and Keras have no part in it.'
      ),
      remedy: t('Try again, or check the address'),
      effect: t('Without a network the file has to be brought by hand.')
    };
  }
  if (kind === 'version' || kind === 'member') {
    const asked = askedName(facts);
    return {
      title: asked
        ? t('This release of %1 has no %2', name, asked)
        : t('%1 does not have what the code asks for', name),
      explanation:
        kind === 'member'
          ? t(
              'An object that %1 made has no attribute of this name: it is spelled otherwise, belongs to another class, or to another release of %1. TensorFlow and Keras have no part in it.',
              name
            )
          : t(
              'The installed release of %1 does not have this name (any more, or yet). That is a matter of %1, not of TensorFlow or Keras.',
              name
            ),
      remedy: t('Use the present name from the documentation of %1', name),
      effect: t('Or install the release that the code was written for.')
    };
  }
  if (library === '') {
    return ofUnknown(facts, t);
  }
  return {
    title: t('The error comes from %1', name),
    explanation: t(
      'The call into %1 was refused by that library. TensorFlow and Keras have no part in it.',
      name
    ),
    remedy: t('Follow the message of %1', name),
    effect: t(
      'Its documentation shows the expected call: %1',
      facts.innerMessage.split('\n')[0].slice(0, 120)
    )
  };
}

/** An error raised by and about a library that has nothing to do with TensorFlow or Keras. */
const cause: ICause = {
  id: 'other-library',
  verdict: 'not-compatibility',
  family: 'other-library',
  confidence: 0.7,
  when: check(facts => {
    const found = judge(facts);
    if (!found) {
      return NOT_MATCHED;
    }
    const frame = libraryFrame(facts);
    const line = userLineProof(facts);
    const proofs: IProof[] = [
      messageProof(facts, `${facts.ename}: ${facts.innerMessage.split('\n')[0]}`),
      ...(line ? [line] : []),
      ...(frame
        ? [frameProof(facts, frame, facts.t('The error was raised in %1.', frame.owner))]
        : [])
    ];
    return matched(proofs, {
      library: found.library,
      kind: found.kind,
      sure: String(found.confidence)
    });
  }),
  explain({ captures: { library, kind, sure } }, { facts, fixes, t }) {
    const unfit = kind === 'left' ? leftTheLibrary : kind === 'fit' ? doesNotFit : null;
    if (unfit) {
      return unfit(library, Number(sure), facts, t);
    }
    const { title, explanation, remedy, effect } = textsOf(kind, library, facts, t);
    return { title, explanation, confidence: Number(sure), fixes: [fixes.data(remedy, effect)] };
  },
  references: []
};
export default cause;
