import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { backendEdits } from '../../shared/backendEdits';
import { packageCulprit } from '../../shared/packageCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { calls } from '../../shared/raisers';
import { ruleCause } from '../../shared/ruleCause';

const NAMED =
  /\b(?:with|by|on|using) the [`'"]?(?<backend>tensorflow|jax|pytorch|torch|numpy|openvino)[`'"]? backend\b/i;
/** Only there, or everywhere but there. */
const ONLY_THERE = /\bonly\b|\bavailable with\b|\bcan be used with\b/;
const NOT_THERE =
  /(?:\b(?:not|cannot)|n't)\b[^]{0,40}\b(?:supported|available|compatible|support|implemented)\b|(?:\bnot|n't)\b[^]{0,40}$/;

interface IWanted {
  readonly backend: string;
  /** The backend is the one that is needed; else the one that does not have it. */
  readonly needed: boolean;
}

/** Which backend Keras says that a part of it needs, or is not there for. */
function wantedBackend(facts: IFacts): IWanted | null {
  const text = facts.innerMessage.slice(0, 600);
  const found = NAMED.exec(text);
  if (!found?.groups || !calls(facts, /^keras$/)) {
    return null;
  }
  const backend = found.groups.backend.toLowerCase().replace('pytorch', 'torch');
  const sentence = text.slice(text.lastIndexOf('. ', found.index) + 1, found.index);
  if (ONLY_THERE.test(sentence) && !/(?:\bnot|n't) (?:available|supported)/.test(sentence)) {
    return { backend, needed: true };
  }
  return NOT_THERE.test(sentence) ? { backend, needed: false } : null;
}

/** What to run on instead: the backend that is named, else TensorFlow, else the one that was there first beside it. */
function target({ backend, needed }: IWanted): string {
  return needed ? backend : backend === 'tensorflow' ? 'jax' : 'tensorflow';
}

/** A part of Keras 3 works with one of its backends only, and another is in use. */
export default ruleCause({
  id: 'needs-another-backend',
  family: 'backend',
  confidence: 0.92,
  when: check(facts => {
    const wanted = wantedBackend(facts);
    return wanted
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          backend: target(wanted),
          named: wanted.backend,
          way: wanted.needed ? 'needed' : 'lacking'
        })
      : NOT_MATCHED;
  }),
  culprit: facts => packageCulprit(facts, 'keras', 'mixed'),
  title: ({ t }, { named, way }) =>
    way === 'needed'
      ? t('This part of Keras works with the %1 backend only', named)
      : t('This part of Keras does not work with the %1 backend', named),
  explanation: ({ t }) =>
    t(
      'Keras 3 runs on several backends, and a few of its parts exist for some of them only. The backend is read once, at the first import of keras.'
    ),
  fixes: ({ facts, fixes, t }, { backend }) => {
    const edits = backendEdits(facts, backend);
    return [
      edits.length > 0
        ? fixes.code({
            title: t('Use the %1 backend', backend),
            effect: t('The code chooses the backend that has this part.'),
            safety: 'review',
            restart: true,
            edits
          })
        : fixes.variables(
            { KERAS_BACKEND: backend },
            t('Use the %1 backend', backend),
            t('Set before the first import of keras, this wins over keras.json.')
          ),
      ...(facts.version(backend) === null ? [fixes.install(backend)] : [])
    ];
  },
  references: [
    {
      url: 'https://keras.io/getting_started/#configuring-your-backend',
      what: 'Configuring the backend'
    }
  ]
});
