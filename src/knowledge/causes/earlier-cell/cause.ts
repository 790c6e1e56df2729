import type { ICause, IFacts, IOutcome } from '../../../engine/cause';
import { cellName } from '../../../engine/cellName';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { quote } from '../../../engine/text';
import type { IProof } from '../../../engine/types';
import { wordsAndLine } from '../../shared/messageRules';
import { originOf, quietlyFailedCell, undefinedName } from '../../shared/nameOrder';
import { brokenObject } from './brokenObject';

function earlierProof(facts: IFacts, cell: number, state: string): IProof {
  const item = facts.evidence.notebook?.cells[cell];
  const first = item?.source.split('\n').find(line => line.trim() && !/^\s*#/.test(line)) ?? '';
  const fact =
    state === 'failed'
      ? facts.t(
          'Cell %1 failed before: %2',
          cellName(facts.evidence.notebook?.cells, cell),
          item?.error ? quote(`${item.error.ename}: ${item.error.evalue}`).slice(0, 160) : ''
        )
      : state === 'not-run'
        ? facts.t(
            'Cell %1, which defines it, was not run.',
            cellName(facts.evidence.notebook?.cells, cell)
          )
        : state === 'quiet'
          ? facts.t(
              'Cell %1 makes it inside a try only, and caught the error that came first.',
              cellName(facts.evidence.notebook?.cells, cell)
            )
          : state === 'ran-later'
            ? facts.t(
                'Cell %1, which defines it, ran only later (or in an earlier session).',
                cellName(facts.evidence.notebook?.cells, cell)
              )
            : facts.t(
                'Cell %1 defines it; its count stems from an earlier session, or it was changed since.',
                cellName(facts.evidence.notebook?.cells, cell)
              );
  return { source: 'notebook', fact, ...(first ? { quote: quote(first) } : {}), at: { cell } };
}

/** Is every definition of the name unconditional, and is it never deleted? Then a cell that ran would have made it. */
function isPlain(facts: IFacts, name: string): boolean {
  return facts.code
    .definitions(name)
    .every(
      item => item.kind !== 'delete' && !/^\s/.test(facts.code.lineText(item.cell, item.line))
    );
}

function byName(facts: IFacts): IOutcome {
  const name = undefinedName(facts);
  if (name === null || !facts.hasNotebook) {
    return NOT_MATCHED;
  }
  const quiet = quietlyFailedCell(facts, name);
  if (quiet !== null) {
    return matched(
      [...wordsAndLine(facts, facts.innerMessage), earlierProof(facts, quiet, 'quiet')],
      { name, state: 'quiet', cell: String(quiet) }
    );
  }
  const { state, cell } = originOf(facts, name);
  if (state === 'nowhere' || state === 'later-cell' || (state === 'ran' && !isPlain(facts, name))) {
    return NOT_MATCHED;
  }
  return matched([...wordsAndLine(facts, facts.innerMessage), earlierProof(facts, cell, state)], {
    name,
    state,
    cell: String(cell)
  });
}

function byObject(facts: IFacts): IOutcome {
  const found = brokenObject(facts);
  return found
    ? matched(
        [...wordsAndLine(facts, facts.innerMessage), earlierProof(facts, found.cell, 'failed')],
        {
          name: found.name,
          state: 'failed',
          cell: String(found.cell)
        }
      )
    : NOT_MATCHED;
}

/** What this cell needs should have been made by a cell that failed or did not run. */
const cause: ICause = {
  id: 'earlier-cell',
  verdict: 'not-compatibility',
  family: 'cascade',
  confidence: 0.94,
  when: check(facts => {
    const outcome = byName(facts);
    return outcome.state === 'no' ? byObject(facts) : outcome;
  }),
  explain({ captures: { name, state, cell } }, { facts, fixes, t }) {
    const number = cellName(facts.evidence.notebook?.cells, Number(cell));
    const quiet = state === 'quiet';
    const failed = state === 'failed' || quiet;
    return {
      title: failed
        ? t('This follows from the failure of cell %1', number)
        : t('Cell %1, which defines %2, did not run before', number, name),
      explanation: quiet
        ? t(
            'Cell %1 should have made %2, but an error came before, and its except kept that quiet. What the cell printed, or would print, is the reason; this cell has no fault of its own.',
            number,
            name
          )
        : failed
          ? t(
              'Cell %1 should have made %2 and failed, so it is missing or unfinished here. Repair that cell first; this one has no fault of its own.',
              number,
              name
            )
          : t(
              '%1 comes from cell %2, which has not run in this session before the failed cell.',
              name,
              number
            ),
      confidence: quiet ? 0.88 : state === 'ran' ? 0.66 : state === 'ran-later' ? 0.88 : 0.94,
      follows: { cell: Number(cell) },
      fixes: [
        fixes.data(
          failed
            ? t('Repair cell %1, then run this one again', number)
            : t('Run cell %1, then this one again', number),
          t('"Restart kernel and run up to selected cell" shows whether the order holds.')
        )
      ]
    };
  },
  references: [
    {
      url: 'https://jupyterlab.readthedocs.io/en/stable/user/notebook.html',
      what: 'JupyterLab: running cells'
    }
  ]
};
export default cause;
