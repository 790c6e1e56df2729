/** What the general causes say of a name that the release in use does not have. */

import type { IExplanation, IFacts, IKit, ISourceEdit } from '../../engine/cause';
import { shownPackage, userLineProof, versionProof } from '../../engine/proofs';
import type { Family, IFix, IProof } from '../../engine/types';
import type { ICaller } from './caller';
import { compiledOptimizerEdits } from './compiledOptimizer';
import { isCompleted, methodEdits } from './methodEdits';
import { destinationOf } from './destination';
import type { IDestination } from './destination';
import { importEdits, moduleHome, renameEdits } from './portCode';
import { graphFix, portEdits, stateEdits } from './portNotebook';
import type { IRequested } from './requested';
import { rewriteFix } from './rewrites';
import { companionOf } from './symbolLife';
import type { ISymbolLife } from './symbolLife';

/** 'keras.backend.dot' as a user writes it; `tensorflow.` becomes `tf.`. */
export function shownSymbol(symbol: string): string {
  return symbol.replace(/^tensorflow\.(?=\w)/, 'tf.');
}

function titleOf(kit: IKit, name: string, life: ISymbolLife): string {
  const { facts, t } = kit;
  const by = life.by ?? life.culprit?.package ?? 'keras';
  const shown = shownPackage(by);
  const found = facts.version(by);
  const here = found ? t('this kernel has %1 %2', shown, found) : t('a newer release is in use');
  if (life.state === 'too-old') {
    return found
      ? t('%1 is not in %2 %3: it arrived in %4', name, shown, found, life.arrived ?? '')
      : t('%1 is not in this release of %2', name, shown);
  }
  return life.left
    ? t('%1 is not in %2 from %3 on; %4', name, shown, life.left, here)
    : t('%1 is no longer in %2; %3', name, shown, here);
}

function proofsOf(facts: IFacts, life: ISymbolLife): IProof[] {
  const culprit = life.culprit?.package;
  const own = userLineProof(facts);
  const version = culprit ? versionProof(facts, culprit) : null;
  return [own, version, life.proof].filter(
    (item): item is IProof => item !== null && item !== undefined
  );
}

/** A destination, and the name that it is the destination of: all that was asked for, or the part that is missing. */
interface IGoal extends IDestination {
  readonly of: string;
}

/** Where the request is answered in the versions in play; null where nothing of the kind is there. */
function goalOf(facts: IFacts, { target, symbol, site }: IRequested): IGoal | null {
  for (const of of [target, symbol]) {
    const destination = destinationOf(facts, of);
    if (destination) {
      return { ...destination, of };
    }
  }
  const home = site && 'moduleSpan' in site ? moduleHome(facts, site) : null;
  return home === null ? null : { to: home, kind: 'move', of: symbol };
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
      : renameEdits(facts, destination.of, destination.to);
  const own = renamed.length ? renamed : methodEdits(facts, requested.symbol);
  const edits = own.length ? portEdits(facts, own) : own;
  return { edits, more: edits.length - own.length };
}

/** An optimizer of TensorFlow 1 that is given to compile(): its own new place does not help there. */
function isCompiledOptimizer(facts: IFacts, destination: IDestination): boolean {
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
  const { edits, more } = editsFor(facts, requested, destination);
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
    safety: more === 0 && isSafe(facts, destination) ? 'safe' : 'review',
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

function legacyHelps(facts: IFacts, symbol: string): boolean {
  const below = symbol.replace(/^(?:tensorflow\.)?keras(?=\.)/, 'tf_keras');
  return below !== symbol && facts.knowledge.index.lookup(below).status === 'known';
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
  const rewritten = rewriteFix(kit, requested.symbol) ?? rewriteFix(kit, requested.target);
  const made = rewritten
    ? [rewritten]
    : destination && !older
      ? [codeFix(kit, requested, destination)]
      : stateFixes(kit, requested);
  const culprit = life.culprit;
  if (!culprit?.needs) {
    return made;
  }
  if (old) {
    return [...made, fixes.upgrade(culprit.package, culprit.needs)];
  }
  if (facts.kerasInPlay === 'keras3' && legacyHelps(facts, requested.symbol)) {
    made.push(fixes.legacyKeras());
  }
  return [...made, fixes.pin({ [culprit.package]: culprit.needs })];
}

function libraryFinding(
  kit: IKit,
  requested: IRequested,
  life: ISymbolLife,
  caller: ICaller
): IExplanation {
  const { facts, fixes, t } = kit;
  const library = caller.package ?? '';
  const name = shownSymbol(requested.symbol);
  const below = shownPackage(life.culprit?.package ?? 'keras');
  const found = life.culprit?.found ?? '';
  const old = life.state === 'too-new';
  const version = facts.version(library);
  return {
    family: 'third-party',
    title: old
      ? t('%1 was made for an older %2: it asks for %3', library, below, name)
      : t('%1 was made for a newer %2: it asks for %3', library, below, name),
    explanation: t(
      '%1 %2 asks for %3, which %4 %5 does not have. Your code is not the reason; a release of %1 that fits this %4, or a %4 that fits %1, is needed.',
      library,
      version ?? '',
      name,
      below,
      found
    ),
    culprit: {
      package: library,
      direction: old ? 'too-old' : 'too-new',
      ...(version ? { found: version } : {})
    },
    symbol: requested.symbol,
    because: proofsOf(facts, life),
    fixes: life.culprit?.needs ? [fixes.pin({ [life.culprit.package]: life.culprit.needs })] : []
  };
}

/** What an optimizer holds is its state; what a subclass asks of its base class is that contract. */
function narrowed(requested: IRequested, family: Family): Family {
  if (
    /\.optimizers\.\w+\.(?:get_weights|set_weights|weights|variables|slots?|get_slot\w*)$/.test(
      requested.symbol
    )
  ) {
    return 'optimizer-state';
  }
  const site = requested.site;
  const through = site && 'parts' in site ? site.resolved?.through : undefined;
  // `self.model.optimizer.lr` goes through the user's callback, but it is the optimizer that is asked.
  const parts = site && 'parts' in site ? site.parts : [];
  const beyond =
    requested.how === 'member' &&
    /^self\.model\.\w+\./.test(parts.map(part => part.name).join('.'));
  return through && !beyond ? 'custom-object-api' : family;
}

/** The fact that would settle whether a release has a name. */
export function settledBy({ facts, t }: IKit, symbol: string): string {
  const beside = companionOf(facts, symbol);
  return beside === null
    ? t('the versions of TensorFlow and Keras')
    : t('the version of %1', beside);
}

/** The explanation for a missing name; `family` is the one where the user's own code asked. */
export function explainSymbol(
  kit: IKit,
  requested: IRequested,
  life: ISymbolLife,
  caller: ICaller,
  family: Family
): IExplanation {
  const { facts, t } = kit;
  if (caller.kind === 'library') {
    return {
      ...libraryFinding(kit, requested, life, caller),
      confidence: life.exact ? 0.93 : 0.75
    };
  }
  const name = shownSymbol(requested.symbol);
  const destination = goalOf(facts, requested);
  const named = destination && !isCompiledOptimizer(facts, destination);
  const instead = named ? ` ${t('Use %1 instead.', shownSymbol(destination.to))}` : '';
  const explanation =
    life.state === 'too-old'
      ? t('The code was written for a newer release: %1 is not there yet.', name)
      : t('The code was written for an older release: %1 has left the public API.', name);
  return {
    family: narrowed(requested, family),
    title: titleOf(kit, name, life),
    explanation: explanation + instead,
    ...(life.culprit ? { culprit: life.culprit } : {}),
    symbol: requested.symbol,
    confidence: life.exact ? 0.96 : 0.75,
    because: proofsOf(facts, life),
    ...(life.exact ? {} : { wouldSettle: settledBy(kit, requested.symbol) }),
    fixes: symbolFixes(kit, requested, life)
  };
}
