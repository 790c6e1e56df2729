import type { ICause, IFacts } from '../../../engine/cause';
import {
  allOf,
  check,
  enameIs,
  matched,
  NOT_MATCHED,
  unlessRefuted,
  userLineProof,
  versionIn
} from '../../../engine/conditions';
import { metricAsked } from '../../shared/metricKeys';
import { packageCulprit } from '../../shared/packageCulprit';

/** How releases before Keras 2.3 called what these names ask for. */
const OLD: Readonly<Record<string, string>> = {
  accuracy: 'acc',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  mape: 'mean_absolute_percentage_error',
  msle: 'mean_squared_logarithmic_error'
};

/** The key without its val_, where compile() was given exactly that. */
function newSpelling(facts: IFacts): string | null {
  const key = /^['"]?(?:val_)?([a-z]+)['"]?$/.exec(facts.innerMessage.trim())?.[1] ?? '';
  return Object.keys(OLD).includes(key) && metricAsked(facts, key) ? key : null;
}

/** The distribution whose Keras runs: 'tf.keras' was a part of TensorFlow then. */
function holderOf(facts: IFacts): 'tensorflow' | 'keras' {
  return facts.userKeras === 'keras' ? 'keras' : 'tensorflow';
}

const OLD_IN = { tensorflow: '<2.0', keras: '<2.3' } as const;
const NEW_IN = { tensorflow: '>=2.0', keras: '>=2.3' } as const;

/** Without validation data no release records a val_ key. */
function recorded(facts: IFacts): boolean {
  const fits = facts.code.calls.filter(call => /\.fit(?:_generator)?$/.test(call.calleeText));
  return (
    !/val_/.test(facts.innerMessage) ||
    fits.some(call => call.arguments.some(item => /^validation/.test(item.name ?? '')))
  );
}

/** IPython names cells 'Cell In[3]' since 2022; no Python that it runs on has such an old Keras. */
function isRecent(facts: IFacts): boolean {
  return /^\s*(?:Cell In|Input In)/m.test(facts.text);
}

/** The history is read by the name that compile() was given, as only Keras 2.3 and later spell it. */
const cause: ICause = {
  id: 'metric-key-before-keras-2-3',
  verdict: 'compatibility',
  family: 'metric-names',
  confidence: 0.85,
  when: allOf(
    enameIs('KeyError'),
    check(facts => {
      const key = newSpelling(facts);
      return key !== null &&
        /hist|\[\s*['"]/i.test(facts.lineText) &&
        recorded(facts) &&
        !isRecent(facts)
        ? matched([], { key, other: OLD[key] })
        : NOT_MATCHED;
    }),
    unlessRefuted(
      check(facts => versionIn(holderOf(facts), OLD_IN[holderOf(facts)]).evaluate(facts))
    )
  ),
  explain({ captures: { key, other } }, kit) {
    const { facts, fixes, t } = kit;
    const own = userLineProof(facts);
    const holder = holderOf(facts);
    const known = facts.version(holder);
    return {
      title: t('This Keras calls the metric %1, not %2', `'${other}'`, `'${key}'`),
      explanation: t(
        'Before Keras 2.3 releases had names of their own for metrics: acc for accuracy, mean_absolute_error for mae. Since then a key is spelt as compile(metrics=…) was given it.'
      ),
      culprit: packageCulprit(facts, holder, 'too-old', NEW_IN[holder]),
      because: own ? [own] : [],
      ...(known ? {} : { confidence: 0.6, wouldSettle: t('what history.history.keys() shows') }),
      fixes: [
        fixes.code({
          title: t('Read %1', `'${other}'`),
          effect: t('Or ask compile() for the metric by the old name, which every release takes.'),
          safety: 'manual',
          edits: []
        })
      ]
    };
  },
  references: [
    {
      url: 'https://github.com/keras-team/keras/releases/tag/2.3.0',
      what: 'Metric names in Keras 2.3'
    }
  ]
};

export default cause;
