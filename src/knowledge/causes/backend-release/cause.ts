import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, shownPackage, versionProof } from '../../../engine/proofs';
import type { IFrame, IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';

/** A name that a backend's package does not have. */
const AWAY: readonly RegExp[] = [
  /cannot import name '(?<name>\w+)' from '(?<root>jax|jaxlib|torch)[.\w]*'/,
  /module '(?<root>jax|jaxlib|torch)[.\w]*' has no attribute '(?<name>\w+)'/,
  /No module named '(?<root>jax|jaxlib|torch)\.(?<name>[\w.]+)'/
];

interface IUnfit {
  readonly backend: string;
  readonly direction: 'too-old' | 'too-new';
  readonly words: string;
  readonly frame: IFrame;
  /** Both releases are known. */
  readonly sure: boolean;
}

/** Keras asks its backend for a name, and the two are of different times: the dates of their releases tell which is older. */
function unfit(facts: IFacts): IUnfit | null {
  for (const { message, frames } of [...facts.exceptions].reverse()) {
    const found = AWAY.map(pattern => pattern.exec(message)).find(one => one !== null);
    const frame = [...frames].reverse().find(one => one.owner !== 'python');
    const backend = found?.groups?.root;
    if (!found || !backend || frame?.owner !== 'keras') {
      continue;
    }
    const { releases } = facts.knowledge;
    const [own, keras] = [backend, 'keras'].map(name => {
      const version = facts.version(name);
      return version ? releases.date(name, version) : null;
    });
    if (own && keras) {
      return {
        backend,
        direction: own < keras ? 'too-old' : 'too-new',
        words: found[0],
        frame,
        sure: true
      };
    }
    if (facts.version(backend) === undefined) {
      // What a newer Keras asks an older backend for is the usual case.
      return { backend, direction: 'too-old', words: found[0], frame, sure: false };
    }
  }
  return null;
}

/** The backend's package is there, but of a release that this Keras was not written for. */
const cause: ICause = {
  id: 'backend-release',
  verdict: 'compatibility',
  family: 'backend',
  confidence: 0.88,
  when: check(facts => {
    const found = unfit(facts);
    return found
      ? matched(
          [
            messageProof(facts, found.words),
            frameProof(facts, found.frame, facts.t('Keras asks its backend for it.')),
            versionProof(facts, found.backend),
            versionProof(facts, 'keras')
          ].filter((item): item is IProof => item !== null)
        )
      : NOT_MATCHED;
  }),
  explain(_outcome, { facts, fixes, t }) {
    const found = unfit(facts);
    if (!found) {
      throw new Error('explain without a match');
    }
    const { backend, direction } = found;
    return {
      title: t(
        '%1 %2 and %3 %4 do not fit each other',
        shownPackage('keras'),
        facts.version('keras') ?? '',
        backend,
        facts.version(backend) ?? ''
      ),
      explanation:
        direction === 'too-old'
          ? t(
              'This Keras uses a part of %1 that came after the release that is installed.',
              backend
            )
          : t(
              'The installed release of %1 came after this Keras and dropped a part that it uses.',
              backend
            ),
      culprit: packageCulprit(facts, backend, direction),
      ...(found.sure
        ? {}
        : { confidence: 0.6, wouldSettle: t('the versions of Keras and %1', backend) }),
      fixes: direction === 'too-old' ? [fixes.upgrade(backend, '')] : []
    };
  },
  references: [
    {
      url: 'https://keras.io/getting_started/#compatibility-matrix',
      what: 'Keras: versions of its backends'
    }
  ]
};

export default cause;
