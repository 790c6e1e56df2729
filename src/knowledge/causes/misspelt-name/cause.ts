import type { ICause, IFacts, ISourceEdit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import type { IProof } from '../../../engine/types';
import { writtenByLibrary } from '../../shared/libraryWord';
import { wordsAndLine } from '../../shared/messageRules';
import { findTypo } from './findTypo';
import type { ITypo } from './findTypo';

/** Where the name that a statement imports is read: each place has to read the right name as well. */
function readings(facts: IFacts, { span, written, near }: ITypo): readonly ISourceEdit[] {
  const imported = facts.code.imports.some(
    item => item.cell === span?.cell && item.nameSpan.from === span.from && item.bound === written
  );
  return imported
    ? facts.code.references
        .filter(site => site.root === 'name' && site.parts[0].name === written)
        .map(({ cell, parts: [{ from, to }] }) => ({ cell, from, to, text: near }))
    : [];
}

/** A name, argument or identifier that no release ever had, close to one that exists. */
const cause: ICause = {
  id: 'misspelt-name',
  verdict: 'not-compatibility',
  family: 'typo',
  confidence: 0.93,
  when: check(facts => {
    const typo = findTypo(facts);
    return typo && !writtenByLibrary(facts, typo.written)
      ? matched(wordsAndLine(facts, facts.innerMessage))
      : NOT_MATCHED;
  }),
  explain(_outcome, { facts, fixes, t }) {
    const typo = findTypo(facts);
    if (!typo) {
      throw new Error('explain without a match');
    }
    const { written, near, what } = typo;
    const proof: IProof = {
      source: 'index',
      fact: typo.looked
        ? t('No release of TensorFlow or Keras that was looked at has %1.', what)
        : t('%1 is not among the known names; %2 is.', written, near)
    };
    return {
      title: t('%1 does not exist; is %2 meant?', written, near),
      explanation: t(
        'No release has ever had %1. The closest name that exists is %2.',
        what,
        typo.shownNear ?? near
      ),
      ...(typo.symbol ? { symbol: typo.symbol } : {}),
      ...(typo.argument ? { argument: typo.argument } : {}),
      confidence: typo.confidence,
      because: [proof],
      fixes: [
        fixes.code({
          title: t('Write %1 instead of %2', near, written),
          effect: t('The name as it is spelled in the library.'),
          safety: 'review',
          edits: typo.span ? [{ ...typo.span, text: near }, ...readings(facts, typo)] : []
        })
      ]
    };
  },
  references: [{ url: 'https://keras.io/api/', what: 'Keras: the public names' }]
};
export default cause;
