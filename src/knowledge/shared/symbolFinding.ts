/** What the general causes say of a name that the release in use does not have. */

import type { IExplanation, IFacts, IKit } from '../../engine/cause';
import { shownPackage, userLineProof, versionProof } from '../../engine/proofs';
import type { Family, IProof } from '../../engine/types';
import type { ICaller } from './caller';
import type { IRequested } from './requested';
import { goalOf, isCompiledOptimizer, shownSymbol, symbolFixes } from './symbolFixes';
import { companionOf } from './symbolLife';
import type { ISymbolLife } from './symbolLife';

function titleOf(kit: IKit, name: string, life: ISymbolLife): string {
  const { facts, t } = kit;
  const by = life.by ?? life.culprit?.package ?? 'keras';
  const shown = shownPackage(by);
  const found = facts.version(by);
  const here = found ? t('this kernel has %1 %2', shown, found) : t('a newer release is in use');
  if (life.state === 'too-old' && by === 'keras' && life.culprit?.package === 'tf-keras') {
    const { package: holder, found: own } = life.culprit;
    const arrived = `${shown} ${life.arrived ?? ''}`;
    return t(
      '%1 is not in %2 %3: it arrived in %4',
      name,
      shownPackage(holder),
      own ?? '',
      arrived
    );
  }
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
  // `self.optimizer.apply` goes through the user's class, but it is the optimizer that is asked.
  const parts = site && 'parts' in site ? site.parts : [];
  const name = requested.symbol.slice(requested.symbol.lastIndexOf('.') + 1);
  const beyond =
    requested.how === 'member' &&
    parts[0]?.name === 'self' &&
    parts.findIndex(part => part.name === name) > 1;
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
