import type { ICodeCall } from '../../../engine/python/types';
import type { IFacts, ISourceEdit } from '../../../engine/cause';
import {
  allOf,
  check,
  matched,
  messageMatches,
  NOT_MATCHED,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';
import { calledFrames } from '../../shared/raisers';

/** The `np.array(…)` of the user's line that was given no type. */
function arrayCall(facts: IFacts): ICodeCall | null {
  const { place, code } = facts;
  const direct = calledFrames(facts).length === 0;
  const found = (place && direct ? code.callsAt(place.cell, place.line) : []).find(call =>
    /^numpy\.(?:as|asany)?array$/.test(call.resolved?.name ?? '')
  );
  return found &&
    found.arguments.length === 1 &&
    found.arguments[0].kind === 'positional' &&
    !isCalculatedWith(facts, found)
    ? found
    : null;
}

/** Numbers are wanted of the array, at once or later: an array of objects would fail there, in any release. */
function isCalculatedWith(facts: IFacts, call: ICodeCall): boolean {
  const { code } = facts;
  const source = code.source(call.cell);
  const name = /(\w+)\s*=\s*$/.exec(source.slice(0, call.from))?.[1];
  const goesOn = !/^\s*(?:\n|#|$)/.test(source.slice(call.to));
  const later = new RegExp(
    `\\b${name}\\b\\s*(?:[-+*/]|\\.(?:astype|reshape|mean|std)\\b)|\\b(?:fit|predict|evaluate|convert_to_tensor)\\([^)]*\\b${name}\\b`
  );
  const cells = facts.evidence.notebook?.cells ?? [];
  return goesOn || (name !== undefined && cells.some(cell => later.test(cell.source)));
}

function edits(call: ICodeCall): readonly ISourceEdit[] {
  const { cell, to } = call.arguments[0];
  return [{ cell, from: to, to, text: ', dtype=object' }];
}

/** NumPy 1.24 no longer makes an array of objects where the parts have different lengths. */
export default ruleCause({
  id: 'ragged-array',
  family: 'numpy',
  confidence: 0.92,
  when: allOf(
    messageMatches(
      /setting an array element with a sequence\. The requested array has an inhomogeneous shape/
    ),
    check(facts => (arrayCall(facts) ? matched() : NOT_MATCHED)),
    versionIn('numpy', '>=1.24')
  ),
  culprit: facts => packageCulprit(facts, 'numpy', 'too-new', '<1.24'),
  // What the array is made of is seen in the notebook alone.
  doubt: facts => (facts.hasNotebook ? undefined : 0.75),
  title: ({ t }) => t('NumPy makes no array of parts of different length by itself since 1.24'),
  explanation: ({ t }) =>
    t(
      'Before, np.array made an array of objects of it, with a warning. That still works with dtype=object; a model needs parts of one length in any case.'
    ),
  fixes: ({ facts, fixes, t }) => {
    const call = arrayCall(facts);
    return [
      fixes.data(
        t('Bring the parts to one length or size'),
        t('Pad sequences, resize images; then one numeric array is made.')
      ),
      fixes.code({
        title: t('Write dtype=object'),
        effect: t('The array of objects is made, as by older releases.'),
        risk: t('Keras takes no such array.'),
        safety: 'review',
        edits: call ? edits(call) : []
      })
    ];
  },
  references: [
    {
      url: 'https://numpy.org/doc/stable/release/1.24.0-notes.html',
      what: 'NumPy 1.24: ragged arrays'
    }
  ]
});
