import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { allOf, check, matched, NOT_MATCHED, versionIn } from '../../../engine/conditions';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { raiserOf } from '../../shared/raisers';
import { isFailing, usesOf } from '../../shared/uses';
import { example, ruleCause } from '../../shared/ruleCause';

/** Does the cell of the failing line open a file with h5py? */
function opensFile(facts: IFacts): boolean {
  const cell = facts.place?.cell ?? facts.cell;
  return facts.code.calls.some(
    call =>
      (cell === null || call.cell === cell) &&
      /^h5py\.(?:File|h5f\.open)$/.test(call.resolved?.name ?? call.calleeText)
  );
}

const VALUE = /^'Dataset' object has no attribute 'value'/;
const BYTES =
  /^can only concatenate str \(not "bytes"\) to str|^can't concat str to bytes|^must be str, not bytes|^a bytes-like object is required, not 'str'|^'str' object has no attribute 'decode'|^(?:startswith|endswith) first arg must be bytes/;

/** Of a saved model Keras writes these two as text: no h5py ever read them as bytes. Those of weights are bytes. */
const TEXT_OF_KERAS = /\battrs(?:\.get\(|\[)['"](?:keras_version|backend)['"]/;

function wasAlwaysText(facts: IFacts): boolean {
  return TEXT_OF_KERAS.test(facts.lineText) && !facts.lineText.includes('model_weights');
}

/** `dataset.value` → `dataset[()]`, `text.decode('utf8')` → `text`, on the failing line. */
function memberEdits(facts: IFacts, name: string, instead: string): readonly ISourceEdit[] {
  return usesOf(facts, name)
    .filter(use => isFailing(use) && !use.site.assigned)
    .flatMap(({ cell, part, call }) => {
      const dot = facts.code.source(cell).lastIndexOf('.', part.from);
      return (call === null) === (name === 'value')
        ? [{ cell, from: dot, to: call ? call.to : part.to, text: instead }]
        : [];
    });
}

function valueEdits(facts: IFacts): readonly ISourceEdit[] {
  return memberEdits(facts, 'value', '[()]');
}

function decodeEdits(facts: IFacts): readonly ISourceEdit[] {
  return /has no attribute 'decode'/.test(facts.innerMessage)
    ? memberEdits(facts, 'decode', '')
    : [];
}

/** The user's own line uses what h5py gave as an older h5py gave it. */
export default ruleCause({
  id: 'h5py-3-values',
  family: 'dependency',
  confidence: 0.9,
  when: allOf(
    versionIn('h5py', '>=3'),
    check(facts => {
      const own = raiserOf(facts) === 'user' && opensFile(facts);
      const bytes = BYTES.test(facts.innerMessage) && !wasAlwaysText(facts);
      return own && (VALUE.test(facts.innerMessage) || bytes)
        ? matched(wordsAndLine(facts, facts.innerMessage), {
            how: VALUE.test(facts.innerMessage) ? 'value' : 'bytes'
          })
        : NOT_MATCHED;
    })
  ),
  culprit: facts => packageCulprit(facts, 'h5py', 'too-new', '<3'),
  doubt: facts => (VALUE.test(facts.innerMessage) ? undefined : 0.82),
  title: ({ t }, { how }) =>
    how === 'value'
      ? t('h5py 3 has no Dataset.value')
      : t('h5py 3 gives text of datasets as bytes, and attributes as text'),
  explanation: ({ t }, { how }) =>
    how === 'value'
      ? t('h5py 2 read a whole dataset with .value; h5py 3 dropped it and reads with [()].')
      : t(
          'In h5py 2 a text dataset gave str and a text attribute often bytes; in h5py 3 the dataset gives bytes and the attribute str. The line treats one as the other.'
        ),
  fixes: (kit, { how }) => [
    how === 'value'
      ? kit.fixes.code({
          title: kit.t('Read with dataset[()] instead of dataset.value'),
          effect: kit.t('The same array; works in h5py 2 too.'),
          safety: 'review',
          edits: valueEdits(kit.facts)
        })
      : decodeEdits(kit.facts).length > 0
        ? kit.fixes.code({
            title: kit.t('Do without decode()'),
            effect: kit.t('The attribute is text already.'),
            safety: 'review',
            edits: decodeEdits(kit.facts)
          })
        : example(
            kit,
            kit.t('Use dataset.asstr()[:] for text, and drop decode() for attributes'),
            kit.t('The line then gets str, as with h5py 2.')
          )
  ],
  references: [
    { url: 'https://docs.h5py.org/en/stable/whatsnew/3.0.html', what: 'What changed in h5py 3' }
  ]
});
