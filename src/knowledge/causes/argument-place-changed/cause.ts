import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { publicName } from '../../../engine/frames';
import type { ICodeArgument, ICodeCall } from '../../../engine/python/types';
import { compareVersions } from '../../../engine/versions';
import { ERAS } from '../../shared/argumentLife';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { writtenAs } from '../../shared/portCode';
import { example, ruleCause } from '../../shared/ruleCause';
import { shownSymbol } from '../../shared/symbolFixes';
import { holderOf } from '../../shared/symbolLife';

/** An argument by position that stood for something else in an older release. */
interface IShift {
  readonly call: ICodeCall;
  readonly callee: string;
  readonly argument: ICodeArgument;
  /** What it stands for here, and what it stood for. */
  readonly here: string;
  readonly before: string;
  readonly release: string;
  /** Is one of the two still an argument, in another place? */
  readonly moved: boolean;
}

const positionalNames = (facts: IFacts, callee: string, era: (typeof ERAS)[number]): string[] =>
  (facts.knowledge.index.parameters(callee, era) ?? [])
    .filter(item => item.kind === 'positional' || item.kind === 'positional-only')
    .map(item => item.name);

/** A parameter that was only renamed means the same: its names do not stand elsewhere in the other signature. */
function means(here: readonly string[], before: readonly string[], at: number): boolean {
  const number = /(?:size|units|num|count|axis|rank)/;
  return (
    here.includes(before[at]) ||
    before.includes(here[at]) ||
    (number.test(here[at]) && /^(?:inputs?|x|tensor|values?)$/.test(before[at]))
  );
}

/** What a call makes was a name in no release (`Sequential(Dense(8), Dense(1))`): a name is a text. */
function isNoName(argument: ICodeArgument, before: string): boolean {
  return before === 'name' && /^[\w.]+\(/.test(argument.text);
}

function shiftOf(facts: IFacts, call: ICodeCall): IShift | null {
  const callee = call.resolved ? publicName(call.resolved.name) : '';
  const holder = callee ? holderOf(facts, callee) : '';
  const found = facts.version(holder);
  const key = holder === 'tensorflow' ? 'tensorflow' : 'keras';
  const given = call.arguments.filter(item => item.kind === 'positional');
  // TensorFlow's functions kept their order: what they renamed stands at the end under its old name as well.
  if (
    !/\bkeras\./.test(callee) ||
    !found ||
    given.length === 0 ||
    facts.knowledge.index.lookup(callee).status !== 'known'
  ) {
    return null;
  }
  const here = positionalNames(facts, callee, facts.versions);
  for (const era of [...ERAS].reverse()) {
    const older = compareVersions(era[key] ?? '0', found) < 0;
    const before = older ? positionalNames(facts, callee, era) : [];
    const at = given.findIndex(
      (item, index) =>
        item.text !== 'None' &&
        index < here.length &&
        index < before.length &&
        here[index] !== before[index] &&
        means(here, before, index) &&
        !isNoName(item, before[index])
    );
    if (at >= 0) {
      return {
        call,
        callee,
        argument: given[at],
        here: here[at],
        before: before[at],
        release: era[key] ?? '',
        moved: here.includes(before[at]) || before.includes(here[at])
      };
    }
  }
  return null;
}

/** What compile() got in a wrong place is often refused only when training begins. */
const LATE = /dtype='?str|not a valid dtype|loss_weights|could not convert|multiply sequence/;

/** The failing line's own call first, then the compile() of a model that cannot be trained with it. */
function shifted(facts: IFacts): IShift | null {
  const { place, code } = facts;
  const here = place ? code.callsAt(place.cell, place.line) : [];
  const late = LATE.test(facts.innerMessage)
    ? code.calls.filter(call => /\.compile$/.test(call.calleeText))
    : [];
  for (const call of [...here, ...late]) {
    const shift = shiftOf(facts, call);
    if (shift) {
      return shift;
    }
  }
  return null;
}

/** The same for every call of the callable that gives as much by position: the next one would fail like this one. */
function allEdits(facts: IFacts, shift: IShift): readonly ISourceEdit[] {
  const calls = facts.code.calls.filter(
    call => publicName(call.resolved?.name ?? '') === shift.callee
  );
  return calls.flatMap(call => {
    const other = call === shift.call ? shift : shiftOf(facts, call);
    return other ? edits(facts, other) : [];
  });
}

/** By its old name; where that name is gone and the size of a batch is asked for, the size of what was given. */
function edits(facts: IFacts, shift: IShift): readonly ISourceEdit[] {
  const { cell, from, to, text } = shift.argument;
  const after = shift.call.arguments.filter(item => item.kind === 'positional' && item.from > from);
  if (after.length > 0) {
    return [];
  }
  if (facts.accepts(shift.callee, shift.before) !== 'no') {
    return [{ cell, from, to: from, text: `${shift.before}=` }];
  }
  const shape = writtenAs(facts, 'tensorflow.shape', cell);
  return shift.here === 'batch_size' && !shape.addImport
    ? [{ cell, from, to, text: `batch_size=${shape.text}(${text})[0]` }]
    : [];
}

/** Arguments by position are read in another order by this release. */
export default ruleCause({
  id: 'argument-place-changed',
  family: 'argument-changed',
  confidence: 0.9,
  when: check(facts => {
    if (
      facts.kerasInPlay === 'tf-keras' ||
      !/^(?:ValueError|TypeError|InvalidArgumentError)$/.test(facts.innerType)
    ) {
      return NOT_MATCHED;
    }
    const shift = shifted(facts);
    return shift
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          callee: shift.callee,
          here: shift.here,
          before: shift.before,
          release: shift.release
        })
      : NOT_MATCHED;
  }),
  narrowed: facts => {
    const shift = shifted(facts);
    return /\.optimizers\./.test(shift?.callee ?? '')
      ? 'optimizer-state'
      : shift?.moved === false && /\.(?:__)?call(?:__)?$|\.[A-Z]\w*$/.test(shift.callee)
        ? 'behaviour-changed'
        : 'argument-changed';
  },
  culprit: (facts, { callee }) => packageCulprit(facts, holderOf(facts, callee), 'too-new'),
  title: ({ t }, { callee, here, before }) =>
    t(
      'By position, %1 reads as %2 what older releases read as %3',
      shownSymbol(callee),
      here,
      before
    ),
  explanation: ({ t }, { release, before }) =>
    t(
      'The order of the arguments changed: in %1 this place was %2. An argument that is given by name means the same in both.',
      release,
      before
    ),
  fixes: kit => {
    const shift = shifted(kit.facts);
    const made = shift ? allEdits(kit.facts, shift) : [];
    const title = kit.t('Give the arguments by name');
    const effect = kit.t('Each release reads them alike then.');
    return made.length > 0
      ? [kit.fixes.code({ title, effect, safety: 'review', edits: made })]
      : [example(kit, title, effect)];
  },
  references: [
    { url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'From Keras 2 to Keras 3' }
  ]
});
