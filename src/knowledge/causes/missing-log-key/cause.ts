import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { neverAsked } from '../../shared/metricKeys';

const HISTORY = /history|\bhist\b|\blogs\b|\.history\[/i;

function keyOf(facts: IFacts): string {
  return /^['"]?([\w ()-]+)['"]?$/.exec(facts.innerMessage.trim())?.[1] ?? '';
}

/** Is validation data given in any fit of the notebook? */
function validates(facts: IFacts): boolean {
  const fits = facts.code.calls.filter(call => /\.(?:fit|fit_generator)$/.test(call.calleeText));
  return fits.some(call =>
    call.arguments.some(item => /^validation/.test(item.name ?? '') || item.kind === 'double-star')
  );
}

function fitIsKnown(facts: IFacts): boolean {
  return facts.code.calls.some(call => /\.(?:fit|fit_generator)$/.test(call.calleeText));
}

/** A metric's other spelling is a matter of versions; only what no release reports is spoken of here. */
function isRenamed(key: string): boolean {
  return /^(?:val_)?(?:acc|accuracy|lr|learning_rate|mse|mae|mean_\w+_error)$|^(?:size|batch)$/.test(
    key
  );
}

/** The history of a training is asked for a value that was not recorded. */
const cause: ICause = {
  id: 'missing-log-key',
  verdict: 'not-compatibility',
  family: 'training-setup',
  confidence: 0.85,
  when: check(facts => {
    const key = facts.ename === 'KeyError' ? keyOf(facts) : '';
    const line = facts.lineText;
    if (!key || !HISTORY.test(line)) {
      return NOT_MATCHED;
    }
    const validation = key.startsWith('val_');
    const noValidation = validation && fitIsKnown(facts) && !validates(facts);
    const unasked = neverAsked(facts, key.replace(/^val_/, ''));
    if (isRenamed(key) && !noValidation && !(unasked && !/^(?:lr|learning_rate)$/.test(key))) {
      return NOT_MATCHED;
    }
    return matched(wordsAndLine(facts, `${facts.ename}: ${facts.message}`), {
      key,
      sure: noValidation ? '0.92' : validation ? '0.88' : unasked ? '0.8' : '0.6'
    });
  }),
  explain({ captures: { key, sure } }, { fixes, t }) {
    const validation = key.startsWith('val_');
    return {
      title: t('The training recorded no %1', key),
      explanation: validation
        ? t('Names with val_ are recorded only where fit() gets validation data.')
        : t(
            'Only the loss and the metrics given to compile() are recorded, under their own names; a metric made anew may be called %1_1.',
            key
          ),
      confidence: Number(sure),
      fixes: [
        validation
          ? fixes.code({
              title: t('Give fit() validation_data or validation_split'),
              effect: t('Then the val_ names are recorded.'),
              safety: 'manual',
              edits: []
            })
          : fixes.data(t('Print history.history.keys()'), t('And use a name that stands there.'))
      ]
    };
  },
  references: [
    { url: 'https://keras.io/api/callbacks/base_callback/', what: 'Keras: what a history holds' }
  ]
};
export default cause;
