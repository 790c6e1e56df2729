import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { OtherFamily } from '../../../engine/types';
import { runsElsewhere } from '../../shared/elsewhere';
import { wordsAndLine } from '../../shared/messageRules';
import { raiserOf, readsModel } from '../../shared/raisers';

/** Words by which Keras and TensorFlow say what they refuse, the most telling first. */
const WORDS: readonly (readonly [OtherFamily, RegExp])[] = [
  ['missing-file', /\b(?:file|directory|folder|path)s? .{0,40}(?:not|n't) (?:found|exist)/i],
  [
    'training-setup',
    /\b(?:compiled?|compile\(\)|gradients?|isn't built|built|optimizer|loss(?:es)?|metrics?|epochs?|steps?|`?fit`?|callbacks?|adapt(?:ed)?|set_vocabulary|tape)\b/i
  ],
  [
    'shape',
    /\b(?:shapes?|ranks?|ndim|dims?|dimensions?|dimensional|axis|axes|3-?D|4-?D|broadcast)\b/i
  ],
  [
    'dtype',
    /\b(?:dtypes?|data ?types?|floating[- ]point|int32|int64|float32|float64|string tensor|uint8)\b/i
  ],
  [
    'data',
    /\b(?:labels?|class(?:es)?_names|samples?|datasets?|generators?|vocabulary|data|images?|sequences?|targets?|values? .{0,20}range|out of range|number of classes)\b/i
  ]
];

/** Words that point at versions: what is said here would be a guess. */
const VERSIONS =
  /deprecat|no longer|not (?:yet )?supported|legacy|Keras [23]|KerasTensor|eager|[Ss]ession|symbolic|removed|upgrade|version|deserializ|config|custom_objects|checkpoint|TensorFlow [12]|compat\.v1|keras_history|graph|identifier|<(?:class ')?(?:tf_)?keras\.|unexpected keyword|Unrecognized keyword|has no attribute|cannot import|not recognized|not understood|CUDA|cuDNN|GPU|DNN|XLA|libdevice/;

/** The message without the places in the code that TensorFlow appends to it. */
function told(facts: IFacts): string {
  return facts.innerMessage
    .split(
      /\n+(?:Original stack trace for|Caused by op|Errors may have originated from|Function call stack:)/
    )[0]
    .replace(/\(defined at [^()\n]*\)/g, '');
}

function familyOf(facts: IFacts): OtherFamily | null {
  const message = told(facts).slice(0, 4000).replace(/_/g, ' ');
  return WORDS.find(([, pattern]) => pattern.test(message))?.[0] ?? null;
}

/** Keras or TensorFlow refuses something, in words that no other cause knows: the kind of thing is told by them. */
const cause: ICause = {
  id: 'framework-refusal',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.4,
  when: check(facts => {
    const raiser = raiserOf(facts);
    const errors =
      /^(?:ValueError|TypeError|InvalidArgumentError|RuntimeError|IndexError|FailedPreconditionError|NotFoundError)$/;
    const here =
      raiser === 'keras' ||
      raiser === 'tensorflow' ||
      (raiser === '' && /InvalidArgumentError/.test(facts.ename));
    if (
      !here ||
      !errors.test(facts.innerType) ||
      VERSIONS.test(told(facts)) ||
      readsModel(facts) ||
      runsElsewhere(facts)
    ) {
      return NOT_MATCHED;
    }
    const family = familyOf(facts);
    return family
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), { family })
      : NOT_MATCHED;
  }),
  explain({ captures }, { facts, fixes, t }) {
    return {
      title: t('Keras or TensorFlow refuses this call'),
      explanation: t(
        'The message speaks of the call, the data or the order of steps, not of a version: %1',
        facts.innerMessage.split('\n')[0].slice(0, 300)
      ),
      family: captures.family as OtherFamily,
      wouldSettle: t('Whether the same line runs with other data or in another release.'),
      fixes: [
        fixes.data(
          t('Follow the message'),
          t('Compare shapes, types and arguments with what it asks for.')
        )
      ]
    };
  },
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public API' }]
};
export default cause;
