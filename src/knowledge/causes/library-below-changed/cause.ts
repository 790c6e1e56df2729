import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, shownPackage, versionProof } from '../../../engine/proofs';
import type { IFrame, IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { distributionOfFrame } from '../../shared/unmetRequirement';

/** How Python says that a call or a name does not fit the library that is called. */
const SAYS: readonly RegExp[] = [
  /^(?:\w+\.)*(?<name>\w+)\(\) (?:missing \d+ required|got an unexpected keyword argument|got multiple values for|takes (?:exactly |from |at most )?\d+)/,
  /^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/
];
/** Those have causes of their own, or are the framework itself. */
const OTHERS =
  /^(?:tf|tensorflow\w*|keras\w*|tf_keras|K|np|numpy|jax|torch|self|cls|super|google|h5py|backend|ops|math_ops|array_ops)$/;

interface IChanged {
  readonly distribution: string;
  readonly holder: string;
  readonly direction: 'too-new' | 'too-old';
  readonly words: string;
  readonly frame: IFrame;
}

/** The library whose function or name a line of the framework's own uses: `yaml` in `config = yaml.load(text)`. */
function rootOnLine(frame: IFrame, name: string): string {
  const found = new RegExp(`(?<![\\w.])([A-Za-z_]\\w*)(?:\\.\\w+)*\\.${name}\\b`).exec(
    frame.text ?? ''
  );
  return found && !OTHERS.test(found[1]) ? found[1] : '';
}

/** A line of TensorFlow or Keras that another library no longer, or not yet, runs. */
function changedLibrary(facts: IFacts): IChanged | null {
  const { raisedIn, innerMessage, knowledge } = facts;
  const found = SAYS.map(pattern => pattern.exec(innerMessage)).find(one => one !== null);
  if (
    !found?.groups ||
    !raisedIn ||
    !/^(?:keras|tensorflow|keras_preprocessing)$/.test(raisedIn.owner)
  ) {
    return null;
  }
  const root = found.groups.module?.split('.')[0] ?? rootOnLine(raisedIn, found.groups.name);
  const distribution = root && !OTHERS.test(root) ? knowledge.distributions[root] : undefined;
  const holder = distributionOfFrame(facts, raisedIn);
  const [library, own] = [distribution ?? '', holder].map(name => {
    const version = name ? facts.version(name) : null;
    return version ? knowledge.releases.date(name, version) : null;
  });
  return distribution && distribution !== holder && own
    ? {
        distribution,
        holder,
        direction: library && library < own ? 'too-old' : 'too-new',
        words: found[0],
        frame: raisedIn
      }
    : null;
}

/** TensorFlow or Keras calls a library below it in a way that the library's release does not know. */
const cause: ICause = {
  id: 'library-below-changed',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.85,
  when: check(facts => {
    const changed = changedLibrary(facts);
    return changed
      ? matched(
          [
            messageProof(facts, changed.words),
            frameProof(facts, changed.frame, facts.t('This line makes the call.')),
            versionProof(facts, changed.distribution)
          ].filter((item): item is IProof => item !== null)
        )
      : NOT_MATCHED;
  }),
  explain(_outcome, { facts, t }) {
    const changed = changedLibrary(facts);
    if (!changed) {
      throw new Error('explain without a match');
    }
    const { distribution, holder, direction } = changed;
    return {
      title:
        direction === 'too-new'
          ? t(
              '%1 calls %2 as an older release of it was called',
              shownPackage(holder),
              distribution
            )
          : t('%1 calls %2 as a newer release of it is called', shownPackage(holder), distribution),
      explanation: t(
        'The call stands in %1, not in the notebook, and %2 refuses it. The two releases are of different times.',
        shownPackage(holder),
        distribution
      ),
      culprit: packageCulprit(facts, distribution, direction),
      wouldSettle: t(
        'the release of %1 that was current when %2 was released',
        distribution,
        holder
      ),
      fixes: []
    };
  },
  references: [
    {
      url: 'https://packaging.python.org/en/latest/tutorials/installing-packages/',
      what: 'Installing packages'
    }
  ]
};

export default cause;
