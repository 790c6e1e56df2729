/** The way back to Keras 2 under a new TensorFlow: tf-keras. */

import type { IFacts, ISourceEdit } from './cause';
import { contractEdits } from './edits';
import { installCommand } from './installers';
import type { IEdit, IFix } from './types';
import { isPrerelease, minorOf, versionSatisfies } from './versions';

/** The variable that makes `tf.keras` use tf-keras; exactly this value is understood by every release. */
const LEGACY_SWITCH: Readonly<Record<string, string>> = { TF_USE_LEGACY_KERAS: '1' };
/** Packages that import Keras 3 directly and break when `tf.keras` is switched. */
const KERAS3_PACKAGES: readonly string[] = [
  'keras-tuner',
  'keras-hub',
  'keras-nlp',
  'keras-cv',
  'keras-rs'
];

/**
 * `keras` becomes `tf_keras` in the imports: the switch does not reach code that imports Keras itself.
 * Null where an import cannot be changed alone (`import keras.layers` binds `keras`).
 */
function importEdits(facts: IFacts): readonly IEdit[] | null {
  const edits: ISourceEdit[] = [];
  for (const item of facts.code.imports) {
    if (!/^keras(?:\.|$)/.test(item.module)) {
      continue;
    }
    const { cell, from } = item.moduleSpan;
    const plain = item.name === null && item.bound === 'keras';
    if (plain && item.module !== 'keras') {
      return null;
    }
    edits.push({
      cell,
      from,
      to: from + 'keras'.length,
      text: plain ? 'tf_keras as keras' : 'tf_keras'
    });
  }
  return contractEdits(facts, edits);
}

function riskOf(facts: IFacts, edited: boolean): { risk?: string } {
  const { t } = facts;
  const broken = KERAS3_PACKAGES.filter(name => facts.installed(name));
  const risks = [
    ...(facts.userKeras === 'keras' && !edited
      ? [
          t(
            'Only tensorflow.keras is switched: "import keras" has to become "import tf_keras as keras".'
          )
        ]
      : []),
    ...(broken.length ? [t('Needs Keras 3 and will not work with it: %1.', broken.join(', '))] : [])
  ];
  return risks.length ? { risk: risks.join(' ') } : {};
}

/** What must be installed: nothing if tf-keras of this TensorFlow is there; null if no release is known. */
function packagePart(facts: IFacts, tensorflow: string): Partial<IFix> | null {
  const { knowledge, installed, evidence } = facts;
  const minor = minorOf(tensorflow) ?? '';
  const present = installed('tf-keras');
  if (present && minorOf(present) === minor) {
    return {};
  }
  const fitting = knowledge.releases
    .versions('tf-keras')
    .filter(item => minorOf(item) === minor && !isPrerelease(item));
  const chosen = fitting[fitting.length - 1];
  const requirements = chosen ? [`tf-keras==${chosen}`] : [];
  const command = installCommand(evidence.environment?.installer, requirements);
  const changes = [{ package: 'tf-keras', from: present ?? null, to: chosen }];
  return command ? { requirements, changes, command } : null;
}

/** tf-keras with the switch, and the imports where the code imports Keras itself. */
export function legacyKerasFix(facts: IFacts): IFix {
  const { t } = facts;
  const edits = facts.userKeras === 'keras' ? importEdits(facts) : null;
  const base = {
    kind: 'legacy-keras' as const,
    title: t('Use Keras 2 through tf-keras'),
    safety: 'review' as const,
    effect: edits
      ? t(
          'The imports of keras become tf_keras, and tensorflow.keras becomes Keras 2 again; TensorFlow stays as it is.'
        )
      : t('tensorflow.keras becomes Keras 2 again; TensorFlow stays as it is.'),
    ...riskOf(facts, edits !== null),
    ...(edits ? { edits } : {}),
    variables: LEGACY_SWITCH,
    restart: true
  };
  const tensorflow = facts.version('tensorflow');
  if (tensorflow === null) {
    return { ...base, feasible: 'no', why: t('TensorFlow is not installed.') };
  }
  if (!tensorflow) {
    return { ...base, feasible: 'unknown', why: t('The version of TensorFlow is not known.') };
  }
  if (versionSatisfies(tensorflow, '>=2.16') !== 'yes') {
    return { ...base, feasible: 'no', why: t('TensorFlow %1 has Keras 2 already.', tensorflow) };
  }
  const part = packagePart(facts, tensorflow);
  return part
    ? { ...base, ...part, feasible: 'yes' }
    : {
        ...base,
        feasible: 'unknown',
        why: t('No release of tf-keras is known for TensorFlow %1.', tensorflow)
      };
}
