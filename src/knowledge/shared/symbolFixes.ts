/** What to do about a name that the release in use does not have: the code, legacy Keras, other versions. */

import type { IFacts, IKit, ISourceEdit } from '../../engine/cause';
import type { IFix } from '../../engine/types';
import { compiledOptimizerEdits } from './compiledOptimizer';
import { droppedFix } from './droppedCalls';
import { isCompleted, methodEdits } from './methodEdits';
import { destinationOf } from './destination';
import type { IDestination } from './destination';
import { legacyHelps } from './legacyHelps';
import { importEdits, moduleHome, renameEdits } from './portCode';
import { outsourcedFix } from './outsourced';
import { pinRange } from './pinRange';
import { graphFix, lacksMore, needsGraph, portEdits, stateEdits } from './portNotebook';
import type { IRequested } from './requested';
import { rewriteFix } from './rewrites';
import type { ISymbolLife } from './symbolLife';

/** 'keras.backend.dot' as a user writes it; `tensorflow.` becomes `tf.`. */
export function shownSymbol(symbol: string): string {
  return symbol.replace(/^tensorflow\.(?=\w)/, 'tf.');
}

/** A destination, and the name that it is the destination of: all that was asked for, or the part that is missing. */
export interface IGoal extends IDestination {
  readonly of: string;
}

/** Where the request is answered in the versions in play; null where nothing of the kind is there. */
export function goalOf(facts: IFacts, { target, symbol, site }: IRequested): IGoal | null {
  for (const of of [target, symbol]) {
    const destination = destinationOf(facts, of);
    if (destination) {
      return { ...destination, of };
    }
  }
  const home = site && 'moduleSpan' in site ? moduleHome(facts, site) : null;
  return home === null ? null : { to: home, kind: 'move', of: symbol };
}

/** A name of TensorFlow as it is, and as code writes it that imports TensorFlow 1's names. */
function spellings(symbol: string): readonly string[] {
  const first = symbol.replace(/^tensorflow\.(?!compat\.)/, 'tensorflow.compat.v1.');
  return first === symbol ? [symbol] : [symbol, first];
}

/** The edits for the name that failed first, and those for what else would fail after it. */
function editsFor(
  facts: IFacts,
  requested: IRequested,
  destination: IGoal
): { readonly edits: readonly ISourceEdit[]; readonly more: number } {
  const { site } = requested;
  const renamed =
    site && 'moduleSpan' in site
      ? importEdits(facts, site)
      : spellings(destination.of).flatMap(name => renameEdits(facts, name, destination.to));
  const own = renamed.length ? renamed : methodEdits(facts, requested.symbol);
  const edits = own.length ? portEdits(facts, own) : own;
  return { edits, more: edits.length - own.length };
}

/** An optimizer of TensorFlow 1 that is given to compile(): its own new place does not help there. */
export function isCompiledOptimizer(facts: IFacts, destination: IDestination): boolean {
  return /\.train\.\w+Optimizer$/.test(destination.to) && compiledOptimizerEdits(facts).length > 0;
}

/** The same thing, surely there, and not in the part of TensorFlow 1 that may want a graph. */
function isSafe(facts: IFacts, { kind, to, evidence }: IDestination): boolean {
  return (
    evidence !== undefined &&
    kind === 'move' &&
    !to.startsWith('tensorflow.compat.v1.') &&
    facts.exists(to) === 'yes'
  );
}

function codeFix(kit: IKit, requested: IRequested, destination: IGoal): IFix {
  const { facts, fixes, t } = kit;
  const optimizer = compiledOptimizerEdits(facts);
  if (isCompiledOptimizer(facts, destination)) {
    return fixes.code({
      title: t('Use the optimizer of the same name in keras.optimizers'),
      effect: t('Keras takes only its own optimizers in compile().'),
      safety: 'review',
      edits: portEdits(facts, optimizer)
    });
  }
  const first = destination.to.startsWith('tensorflow.compat.v1.');
  const graph = first && requested.symbol.startsWith('tensorflow.') ? graphFix(kit) : null;
  if (graph) {
    return graph;
  }
  const { edits, more } = needsGraph(destination.to)
    ? { edits: [], more: 0 }
    : editsFor(facts, requested, destination);
  const to = shownSymbol(destination.to);
  const completed = edits.length > 0 && isCompleted(requested.symbol);
  const effect = completed
    ? t('The code makes classes of what %1 gives, as %2 did.', to, shownSymbol(requested.symbol))
    : destination.kind === 'replacement'
      ? t('The code calls %1, which takes the place of %2.', to, shownSymbol(requested.symbol))
      : t('The code asks for the same thing where it lives now: %1.', to);
  return fixes.code({
    title: t('Use %1', to),
    effect:
      more > 0
        ? `${effect} ${t('So it does in %1 more places that would fail next.', String(more))}`
        : effect,
    ...(destination.risk && !completed ? { risk: destination.risk } : {}),
    safety:
      more === 0 && isSafe(facts, destination) && !refuses(facts, requested, destination)
        ? 'safe'
        : 'review',
    edits
  });
}

/** A model's reset_states has no name of its own any more: each stateful layer is reset. */
function stateFixes(kit: IKit, requested: IRequested): IFix[] {
  const { facts, fixes, t } = kit;
  const edits = requested.symbol.endsWith('.reset_states') ? stateEdits(facts) : [];
  return edits.length === 0
    ? []
    : [
        fixes.code({
          title: t('Reset the state of each stateful layer'),
          effect: t('That is what the method of the model did.'),
          safety: 'review',
          edits: portEdits(facts, edits)
        })
      ];
}

/** Does a call give what the other form does not take, or lack what that one has to have? */
function refuses(facts: IFacts, { symbol }: IRequested, { to }: IDestination): boolean {
  const needed = (facts.knowledge.index.parameters(to, facts.versions) ?? []).filter(
    item => item.required && item.name !== 'self' && item.kind === 'positional'
  );
  return facts.code.callsOf(symbol).some(({ arguments: given }) => {
    const names = given.map(item => item.name);
    const open = given.some(item => item.kind.includes('star'));
    const positional = given.filter(item => item.kind === 'positional').length;
    const lacking = needed.slice(positional).some(item => !names.includes(item.name));
    return (
      (lacking && !open) || names.some(name => name !== null && facts.accepts(to, name) === 'no')
    );
  });
}

/** What only Keras 3 has is reached by taking the switch to tf-keras away, where it is set. */
export function keras3Fixes({ facts, fixes, t }: IKit, life: ISymbolLife): IFix[] {
  const switched = /^(?:1|true)$/i.test(facts.variable('TF_USE_LEGACY_KERAS') ?? '');
  return switched && life.state === 'too-old' && life.culprit?.package === 'tf-keras'
    ? [
        fixes.variables(
          { TF_USE_LEGACY_KERAS: '0' },
          t('Let tf.keras be Keras 3 again'),
          t('What the notebook has of Keras 2 then meets Keras 3.')
        )
      ]
    : [];
}

/** Port the code, legacy Keras, pins; or an upgrade where the release is too old. */
export function symbolFixes(kit: IKit, requested: IRequested, life: ISymbolLife): IFix[] {
  const { facts, fixes } = kit;
  const destination = goalOf(facts, requested);
  // What is not there yet has no replacement: only the same thing in its older place helps.
  const old = life.state === 'too-old';
  const there = destination !== null && facts.exists(destination.to) === 'yes';
  const other = old && (destination?.kind !== 'move' || !there);
  const untried = old || destination?.evidence === undefined;
  const older =
    other || (untried && destination !== null && refuses(facts, requested, destination));
  const rewritten =
    rewriteFix(kit, requested.symbol) ??
    rewriteFix(kit, requested.target) ??
    droppedFix(kit, requested.symbol) ??
    outsourcedFix(kit, requested.target);
  const beyond = old && lacksMore(facts, [requested.symbol, requested.target]);
  const made = rewritten
    ? [rewritten]
    : destination && !older && !beyond
      ? [codeFix(kit, requested, destination)]
      : stateFixes(kit, requested);
  const culprit = life.culprit;
  if (!culprit?.needs) {
    return [...made, ...keras3Fixes(kit, life)];
  }
  if (old) {
    return [...made, fixes.upgrade(culprit.package, culprit.needs)];
  }
  if (facts.kerasInPlay === 'keras3' && legacyHelps(facts, requested.symbol)) {
    made.push(fixes.legacyKeras());
  }
  const needs = pinRange(facts, requested.symbol, culprit.package, culprit.needs);
  return [...made, fixes.pin({ [culprit.package]: needs })];
}
