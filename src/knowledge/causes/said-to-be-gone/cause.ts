import type { IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { isLoading, isSaving } from '../../../engine/savedModels';
import type { Family } from '../../../engine/types';
import { search } from '../../../engine/screen';
import { beforeKeras3, kerasCulprit } from '../../shared/kerasCulprit';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { raiserOf } from '../../shared/raisers';
import { example, inOwnClass, ruleCause } from '../../shared/ruleCause';

/** What TensorFlow and Keras say of a thing that they once took: it would have run with an older release. */
const GONE =
  /\bno longer (?:\w+ ){0,2}(?:supp?ort|accept|available|valid|exist|allow|work|take|recogni[sz]e|part of|possible)\w*|\b(?:has|have) been (?:removed|deprecated|renamed|replaced)\b|\b(?:is|are|was|were) (?:now )?(?:removed|deprecated|renamed)\b|\bnot supported (?:in|by|with) Keras 3\b/i;

/** What TensorFlow raises of things at run time: a resource, a file or an iterator that is no longer there, in any release. */
const AT_RUN_TIME =
  /^(?:Aborted|AlreadyExists|Cancelled|DataLoss|DeadlineExceeded|FailedPrecondition|NotFound|OutOfRange|PermissionDenied|ResourceExhausted|Unavailable|InaccessibleTensor)Error$/;

/** The words, in the part of the message that speaks of the call: what follows may list things of all kinds. */
function wordsOf(facts: IFacts): string | null {
  return AT_RUN_TIME.test(facts.innerType)
    ? null
    : (search(GONE, facts.innerMessage.slice(0, 600))?.[0] ?? null);
}

function familyOf(facts: IFacts): Family {
  const head = facts.innerMessage.slice(0, 600);
  if (isLoading(facts).state === 'yes') {
    return 'saved-model';
  }
  if (isSaving(facts).state === 'yes') {
    return 'save-format';
  }
  if (inOwnClass(facts) && /\bself\b|\bsuper\(/.test(facts.lineText)) {
    return 'custom-object-api';
  }
  if (/[Oo]ptimizer/.test(head) && !/LossScaleOptimizer/.test(head)) {
    return 'optimizer-state';
  }
  if (/\bargument|\bkeyword|\bparameter|`\w+=/.test(head)) {
    return 'argument-changed';
  }
  return /\b[Mm]ethod\b|\b[Ff]unction\b|\b[Mm]odule\b|\b[Aa]ttribute\b|\b[Cc]lass\b/.test(head)
    ? 'attribute-removed'
    : 'behaviour-changed';
}

/** TensorFlow or Keras refuses something and says itself that it was there before. */
export default ruleCause({
  id: 'said-to-be-gone',
  family: 'behaviour-changed',
  confidence: 0.82,
  when: check(facts => {
    const words = /^(?:keras|tensorflow)$/.test(raiserOf(facts)) ? wordsOf(facts) : null;
    return words ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0])) : NOT_MATCHED;
  }),
  narrowed: familyOf,
  culprit: facts => {
    const keras3 = facts.versionIn('keras', '>=3') === 'yes';
    const found = facts.version('tensorflow');
    return raiserOf(facts) === 'keras'
      ? kerasCulprit(facts, 'too-new', keras3 ? '<3' : `<${facts.version('keras') ?? '3'}`)
      : packageCulprit(facts, 'tensorflow', 'too-new', found ? `<${found}` : undefined);
  },
  title: ({ t }) => t('This release no longer takes what the line asks for'),
  explanation: ({ facts, t }) =>
    t(
      'The message itself says that it was taken before: %1',
      facts.innerMessage.split('\n')[0].slice(0, 300)
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Write what the message names in its place'),
      kit.t('It says how this release wants it.')
    ),
    ...(kit.facts.versionIn('keras', '>=3') === 'yes' && raiserOf(kit.facts) === 'keras'
      ? beforeKeras3(kit)
      : [])
  ],
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'From Keras 2 to Keras 3' }
  ]
});
