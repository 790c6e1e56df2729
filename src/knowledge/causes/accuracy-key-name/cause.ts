import type { ICause, IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  enameIs,
  matched,
  messageProof,
  NOT_MATCHED,
  unlessRefuted,
  userLineProof,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { askedAs, missingKey } from '../../shared/metricKeys';

const KEY = /^(?:val_)?(?<key>[a-z]\w*?)$/;

/** The key without what says that it is of the validation; '' where the error names none. */
function keyOf(facts: IFacts): string {
  return KEY.exec(missingKey(facts) ?? '')?.groups?.key ?? '';
}

/** Where the key stands in brackets. */
function keyEdits(facts: IFacts, key: string, to: string): readonly ISourceEdit[] {
  return literalEdits(facts, `\\[\\s*(['"])((?:val_)?)${key}\\1\\s*\\]`, key, to);
}

/** Where the key is filled into a text: '{val_acc:.3f}'. */
function fieldEdits(facts: IFacts, key: string, to: string): readonly ISourceEdit[] {
  return (facts.evidence.notebook?.cells ?? []).flatMap((cell, index) =>
    cell.type !== 'code' || !/Failed to format/.test(facts.innerMessage)
      ? []
      : Array.from(cell.source.matchAll(new RegExp(`\\{(?:val_)?(?=${key}[:}])`, 'g')), found => {
          const from = (found.index ?? 0) + found[0].length;
          return { cell: index, from, to: from + key.length, text: to };
        })
  );
}

/** Where no key stands in brackets, a name holds it: the word itself is it, or may be a label. */
function wordEdits(facts: IFacts, key: string, to: string): readonly ISourceEdit[] {
  return literalEdits(facts, `(['"])((?:val_)?)${key}\\1`, key, to);
}

function literalEdits(
  facts: IFacts,
  pattern: string,
  key: string,
  to: string
): readonly ISourceEdit[] {
  const edits: ISourceEdit[] = [];
  facts.evidence.notebook?.cells.forEach((cell, index) => {
    for (const found of cell.type === 'code'
      ? cell.source.matchAll(new RegExp(pattern, 'g'))
      : []) {
      const start = found.index ?? 0;
      const line = cell.source.slice(cell.source.lastIndexOf('\n', start) + 1, start);
      const from = start + found[0].indexOf(found[1]) + 1 + found[2].length;
      if (!line.includes('#')) {
        edits.push({ cell: index, from, to: from + key.length, text: to });
      }
    }
  });
  return edits;
}

/** Does the report list the keys that are there, and accuracy is none of them? */
function showsOtherKeys(facts: IFacts): boolean {
  const keys = /dict_keys\(\[([^\]]*)\]\)/.exec(facts.text)?.[1];
  return keys !== undefined && !/'accuracy'/.test(keys);
}

/** Since Keras 2.3 a metric's key in the history is spelt as compile() was given it. */
const cause: ICause = {
  id: 'accuracy-key-name',
  verdict: 'compatibility',
  family: 'metric-names',
  confidence: 0.95,
  when: allOf(
    enameIs('KeyError'),
    check(facts => {
      const key = keyOf(facts);
      const other = key === '' ? null : askedAs(facts, key);
      if (other && /^["']?Failed to format/.test(facts.innerMessage)) {
        return matched([messageProof(facts, facts.innerMessage)], { key, other });
      }
      // A line that reads another key tells that the message was cut.
      const read = new RegExp(`(['"])(?:val_)?${key}\\1`).test(facts.lineText);
      if (other && (read || !/\[\s*['"]/.test(facts.lineText))) {
        return matched([messageProof(facts, facts.innerMessage)], { key, other });
      }
      return !facts.hasNotebook &&
        key === 'acc' &&
        !showsOtherKeys(facts) &&
        /\bhistory\b/i.test(facts.lineText || facts.text)
        ? matched([messageProof(facts, facts.innerMessage)], { key, other: 'accuracy' })
        : NOT_MATCHED;
    }),
    unlessRefuted(versionIn('keras', '>=2.3'))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const { key, other } = captures;
    const own = userLineProof(facts);
    const keys = [...keyEdits(facts, key, other), ...fieldEdits(facts, key, other)];
    return {
      title: t('The history calls this metric %1, not %2', `'${other}'`, `'${key}'`),
      explanation: t(
        'Since Keras 2.3 a key is spelt as compile(metrics=…) was given it; before, releases had names of their own: acc for accuracy, mean_absolute_error for mae.'
      ),
      culprit: kerasCulprit(facts, 'too-new', '<2.3'),
      because: own ? [own] : [],
      fixes: [
        fixes.code({
          title: t('Read %1', `'${other}'`),
          effect: t('Every reading of the old key in this notebook asks for the new one.'),
          safety: keys.length > 0 ? 'safe' : 'review',
          edits: keys.length > 0 ? keys : wordEdits(facts, key, other)
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
