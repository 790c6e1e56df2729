import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, versionProof } from '../../../engine/proofs';
import type { IProof } from '../../../engine/types';
import { compareVersions, minorOf } from '../../../engine/versions';
import { askerOf } from '../../shared/caller';
import { packageCulprit } from '../../shared/packageCulprit';

/** The Keras minors that a TensorFlow takes: the same one from 2.6 to 2.15, Keras 3 from 2.16 on. */
function keraForm(facts: IFacts): 'too-new' | 'too-old' | null {
  const tensorflow = facts.version('tensorflow');
  const keras = facts.version('keras');
  const left = tensorflow ? minorOf(tensorflow) : null;
  const right = keras ? minorOf(keras) : null;
  if (!left || !right || compareVersions(left, '2.5') < 0) {
    return null;
  }
  if (compareVersions(left, '2.16') >= 0) {
    return compareVersions(right, '3') < 0 ? 'too-old' : null;
  }
  return compareVersions(right, left) === 0
    ? null
    : compareVersions(right, left) > 0
      ? 'too-new'
      : 'too-old';
}

function needsFor(facts: IFacts): string {
  const minor = minorOf(facts.version('tensorflow') ?? '') ?? '';
  return compareVersions(minor, '2.16') >= 0 ? '>=3' : `==${minor}.*`;
}

/** TensorFlow 2.6 to 2.15 works with the Keras of the same minor only; their metadata does not always say so. */
const cause: ICause = {
  id: 'keras-of-another-minor',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.96,
  when: check(facts => {
    const direction = keraForm(facts);
    const asker = askerOf(facts);
    const missing =
      /cannot import name|has no attribute|No module named|unexpected keyword argument|is already registered|Keras cannot be imported/.test(
        [facts.message, ...facts.exceptions.map(item => item.message)].join('\n')
      );
    if (!direction || !missing || asker.kind !== 'framework' || !asker.frame) {
      return NOT_MATCHED;
    }
    return matched(
      [
        messageProof(facts, facts.innerMessage),
        frameProof(
          facts,
          asker.frame,
          facts.t('Keras and TensorFlow ask each other, not your code.')
        ),
        versionProof(facts, 'keras'),
        versionProof(facts, 'tensorflow')
      ].filter((item): item is IProof => item !== null),
      { direction }
    );
  }),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const needs = needsFor(facts);
    const direction = captures.direction === 'too-new' ? 'too-new' : 'too-old';
    return {
      title: t(
        'Keras %1 does not work with TensorFlow %2',
        facts.version('keras') ?? '',
        facts.version('tensorflow') ?? ''
      ),
      explanation: t(
        'TensorFlow 2.6 to 2.15 needs the keras package of the same minor release, from 2.16 on Keras 3. This TensorFlow needs keras %1.',
        needs
      ),
      culprit: packageCulprit(facts, 'keras', direction, needs),
      fixes: [fixes.pin({ keras: needs })]
    };
  },
  references: [
    { url: 'https://keras.io/getting_started/', what: 'Which Keras for which TensorFlow' }
  ]
};

export default cause;
