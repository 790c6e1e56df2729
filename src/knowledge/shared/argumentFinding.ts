/** What the general cause says of an argument that the release in use does not take. */

import type { IExplanation, IFacts, IKit } from '../../engine/cause';
import { shownPackage, userLineProof, versionProof } from '../../engine/proofs';
import { versionSatisfies } from '../../engine/versions';
import type { ICodeCall } from '../../engine/python/types';
import type { Family, IFix, IProof } from '../../engine/types';
import type { IArgumentLife } from './argumentLife';
import { batchShapeEdit } from './batchShape';
import { calleeFix } from './calleeFix';
import { callerOf } from './caller';
import type { ICaller } from './caller';
import { carriedEdits } from './carriedKeywords';
import { decayEdits } from './decayEdits';
import { isDroppable } from './droppable';
import { legacyHelps } from './legacyHelps';
import { dropEdits, keywordEdits, renamedKeyword } from './keywordEdits';
import { portEdits } from './portNotebook';
import type { IRejected } from './rejected';
import { settledBy } from './symbolFinding';
import { keras3Fixes, shownSymbol } from './symbolFixes';
import { companionOf } from './symbolLife';
import type { ISymbolLife } from './symbolLife';

/** The classes, not their methods. */
const OPTIMIZERS = /\.optimizers\.(?:\w+\.)*[A-Z]\w*$/;
const SAVERS = /\.(?:save|save_weights|save_model|export)$/;

/** The family of an argument, by what the callable is: vocabulary.md, "which family, where two fit". */
export function argumentFamily(callee: string): Family {
  if (SAVERS.test(callee)) {
    return 'save-format';
  }
  return OPTIMIZERS.test(callee) && !/schedules/.test(callee)
    ? 'optimizer-state'
    : 'argument-changed';
}

/** Every keyword of the call that the callee refuses and has no new name for. */
function refusedKeywords(facts: IFacts, call: ICodeCall, found: IArgumentLife): readonly string[] {
  return call.arguments
    .map(item => item.name)
    .filter((name): name is string => name !== null)
    .filter(
      name =>
        name === found.name ||
        (facts.accepts(found.callee, name) === 'no' &&
          renamedKeyword(facts, found.callee, name) === null)
    );
}

/**
 * Would the call lack something without the argument? One that the release requires under another name, or
 * whose new name nobody knows, is not dropped.
 */
function isNeededWithout(facts: IFacts, call: ICodeCall, found: IArgumentLife): boolean {
  const required = (facts.knowledge.index.parameters(found.callee, facts.versions) ?? [])
    .filter(item => item.required && item.name !== 'self')
    .map(item => item.name);
  const positional = call.arguments.filter(item => item.kind === 'positional').length;
  const given = new Set(call.arguments.map(item => item.name));
  return required.slice(positional).some(name => !given.has(name));
}

/** The argument under the name that this release takes; null where it has none. */
function renameFix(
  kit: IKit,
  rejected: IRejected,
  call: ICodeCall,
  found: IArgumentLife
): IFix | null {
  const { facts, fixes, t } = kit;
  const refused = rejected.how === 'keyword' ? rejected.names : [];
  const to = renamedKeyword(facts, found.callee, found.name, refused);
  if (to && decayEdits(facts, call, found.callee).length > 0) {
    return fixes.code({
      title: t('Write a schedule for %1= and decay=', found.name),
      effect: t('Keras 3 ignores decay=; InverseTimeDecay gives the same rate at each step.'),
      safety: 'review',
      edits: portEdits(facts, keywordEdits(facts, call, found.callee, refused))
    });
  }
  if (to) {
    return fixes.code({
      title: t('Write %1= instead of %2=', to, found.name),
      effect: t('The argument keeps its value and gets the name that this release takes.'),
      ...(/samples/.test(found.name) && /steps/.test(to)
        ? { risk: t('The old argument counted samples, the new one counts batches.') }
        : {}),
      safety: 'review',
      edits: portEdits(facts, keywordEdits(facts, call, found.callee, refused))
    });
  }
  return null;
}

/** The argument stands in a dictionary or in a call that hands it on. */
function carriedFix(
  { facts, fixes, t }: IKit,
  rejected: IRejected,
  found: IArgumentLife
): IFix | null {
  const carried =
    rejected.how === 'keyword' && found.life.state === 'too-new'
      ? carriedEdits(facts, found.callee, rejected.names)
      : null;
  const [first] = carried?.renamed ?? [];
  return carried
    ? fixes.code({
        title: first
          ? t('Write %1= instead of %2=', first[1], first[0])
          : t('Leave out %1', carried.dropped.map(name => `${name}=`).join(', ')),
        effect: t('It is written where the notebook lists the arguments that the call gets.'),
        ...(carried.dropped.length > 0
          ? { risk: t('What the argument did is no longer done.') }
          : {}),
        safety: 'review',
        edits: portEdits(facts, carried.edits)
      })
    : null;
}

function codeFix(kit: IKit, rejected: IRejected, found: IArgumentLife): IFix | null {
  const { facts, fixes, t } = kit;
  const { call } = rejected;
  if (!call?.arguments.some(item => rejected.names.includes(item.name ?? ''))) {
    const carried = carriedFix(kit, rejected, found);
    if (carried || !call) {
      return carried;
    }
  }
  const renamed = renameFix(kit, rejected, call, found);
  if (renamed) {
    return renamed;
  }
  const elsewhere = calleeFix(kit, call, found);
  if (elsewhere) {
    return elsewhere;
  }
  const names = rejected.how === 'keyword' ? refusedKeywords(facts, call, found) : [];
  const drops = dropEdits(call, names);
  const input = names.includes('batch_input_shape') ? batchShapeEdit(facts, call) : null;
  if (input && names.length === 1) {
    return fixes.code({
      title: t('Write an Input with batch_shape='),
      effect: t('The model gets the same shape from a layer of its own.'),
      safety: 'review',
      edits: portEdits(facts, [input, ...drops])
    });
  }
  const harmless = call.arguments.every(
    item => !names.includes(item.name ?? '') || isDroppable(found.callee, item)
  );
  return harmless && drops.length > 0 && !isNeededWithout(facts, call, found)
    ? fixes.code({
        title: t('Leave out %1', names.map(name => `${name}=`).join(', ')),
        effect: t('The call no longer passes the argument.'),
        risk: t('What the argument did is no longer done.'),
        safety: 'review',
        edits: portEdits(facts, drops)
      })
    : null;
}

function fixesOf(kit: IKit, rejected: IRejected, found: IArgumentLife): IFix[] {
  const { facts, fixes } = kit;
  const { culprit } = found.life;
  const made = [codeFix(kit, rejected, found)].filter((fix): fix is IFix => fix !== null);
  if (!culprit?.needs) {
    return [...made, ...keras3Fixes(kit, found.life)];
  }
  if (found.life.state === 'too-old') {
    return [...made, fixes.upgrade(culprit.package, culprit.needs)];
  }
  const { package: name, needs } = culprit;
  const released = facts.knowledge.releases
    .versions(name)
    .some(version => versionSatisfies(version, needs) === 'yes');
  if (!released) {
    return made; // tf-keras begins with 2.15: what left Keras before was never in it
  }
  const legacy =
    facts.kerasInPlay === 'keras3' && legacyHelps(facts, found.callee, found.name)
      ? [fixes.legacyKeras()]
      : [];
  return [...made, ...legacy, fixes.pin({ [culprit.package]: culprit.needs })];
}

function proofsOf(facts: IFacts, life: ISymbolLife): IProof[] {
  const version = life.culprit ? versionProof(facts, life.culprit.package) : null;
  return [userLineProof(facts), version, life.proof].filter(
    (item): item is IProof => item !== null && item !== undefined
  );
}

function titleOf(kit: IKit, found: IArgumentLife): string {
  const { facts, t } = kit;
  const { life, name } = found;
  const callee = shownSymbol(found.callee);
  const by = life.by ?? life.culprit?.package ?? 'keras';
  const shown = shownPackage(by);
  const version = facts.version(by);
  if (life.state === 'too-old') {
    return t(
      '%1 does not take %2= yet: it arrived in %3 %4',
      callee,
      name,
      shown,
      life.arrived ?? ''
    );
  }
  if (life.left && version) {
    return t(
      '%1 does not take %2= from %3 %4 on; this kernel has %5',
      callee,
      name,
      shown,
      life.left,
      version
    );
  }
  return t('%1 no longer takes %2=', callee, name);
}

/** The explanation for a refused argument. */
export function explainArgument(
  kit: IKit,
  rejected: IRejected,
  found: IArgumentLife,
  caller: ICaller = callerOf(kit.facts)
): IExplanation {
  const { facts, t } = kit;
  const { life } = found;
  const own = companionOf(facts, found.callee);
  const to = renamedKeyword(facts, found.callee, found.name, rejected.names);
  // Where the user calls into a library, its frames are not those of a caller.
  const foreign = caller.kind === 'library' && !(own !== null && rejected.call);
  const library = foreign ? (caller.package ?? '') : '';
  const version = library ? facts.version(library) : undefined;
  const old = life.state === 'too-new';
  const plain = argumentFamily(found.callee);
  const whose = library
    ? t('The call comes from %1, which was made for another release.', library)
    : old
      ? t('The code was written for an older release.')
      : t('The code was written for a newer release.');
  return {
    family: library
      ? 'third-party'
      : // What is about files is told as that, whoever's class the model is of.
        rejected.call?.resolved?.through && !/^save/.test(plain)
        ? 'custom-object-api'
        : plain,
    title: titleOf(kit, found),
    explanation: whose + (to ? ` ${t('The argument is called %1 now.', to)}` : ''),
    ...(library
      ? {
          culprit: {
            package: library,
            direction: old ? ('too-old' as const) : ('too-new' as const),
            ...(version ? { found: version } : {})
          }
        }
      : life.culprit
        ? { culprit: life.culprit }
        : {}),
    symbol: found.callee,
    argument: found.name,
    confidence: life.exact ? 0.95 : 0.75,
    because: proofsOf(facts, life),
    ...(life.exact ? {} : { wouldSettle: settledBy(kit, found.callee) }),
    fixes: library ? [] : fixesOf(kit, rejected, found)
  };
}
