/** The life of a public name or argument against the versions in play: too new, too old, never, or there. */

import type { IFacts } from '../../engine/cause';
import type { Tri } from '../../engine/knowledgeTypes';
import { ownValue } from '../../engine/environment';
import { shownPackage } from '../../engine/proofs';
import type { ISymbolIntervals, Versions } from '../../engine/knowledgeTypes';
import type { ICulprit, IProof } from '../../engine/types';
import { compareVersions } from '../../engine/versions';
import { packageCulprit } from './packageCulprit';
import { placements, specifierFor } from './placements';
import type { IPlacement } from './placements';
import { ranWith } from './ranWith';
import { boundsOf, keras3Only } from './specifierBounds';

/** What the index and the environment say together. */
export interface ISymbolLife {
  /**
   * `too-new`: it was there in earlier releases; `too-old`: it arrives later; `never`: in no release;
   * `there`: it should be there; `unknown`: the versions are not known and the index alone does not decide.
   */
  readonly state: 'too-new' | 'too-old' | 'never' | 'there' | 'unknown';
  readonly culprit?: ICulprit;
  /** Version in play was known, not only the index. */
  readonly exact: boolean;
  /** The package whose releases `left` and `arrived` name: TensorFlow for a name below `tf.keras`. */
  readonly by?: string;
  /** First release that lacks it after having it, for texts ('3.0'). */
  readonly left?: string;
  /** First release that has it again or at all, for texts. */
  readonly arrived?: string;
  readonly proof?: IProof;
}

/** The library beside TensorFlow and Keras that holds a name, or null for one of theirs. */
export function companionOf(facts: IFacts, symbol: string): string | null {
  const holder = facts.knowledge.index.packageOf(symbol);
  return holder === null || /^(?:tensorflow|keras|tf-keras)$/.test(holder) ? null : holder;
}

/**
 * The package whose name space holds the thing: vocabulary.md, "culprit". `tensorflow.keras` belongs to
 * TensorFlow up to 2.5, then to the Keras that it hands out.
 */
export function holderOf(facts: IFacts, symbol: string): string {
  const beside = companionOf(facts, symbol);
  if (beside !== null) {
    return beside;
  }
  const root = symbol.split('.')[0];
  if (root === 'tf_keras') {
    return 'tf-keras';
  }
  if (root === 'keras') {
    return 'keras';
  }
  if (!/^tensorflow\.(?:compat\.v[12]\.)?keras(?:\.|$)/.test(symbol)) {
    return 'tensorflow';
  }
  if (facts.kerasInPlay === 'tf-keras') {
    return 'tf-keras';
  }
  if (/'?tensorflow\._api\.v1\b/.test(facts.innerMessage)) {
    return 'tensorflow';
  }
  return facts.versionIn('tensorflow', '<2.6') === 'yes' ? 'tensorflow' : 'keras';
}

function newestVersions(facts: IFacts): (name: string) => string | undefined {
  const newest: Readonly<Record<string, string>> = facts.knowledge.index.newest;
  return name => newest[name];
}

interface IDecision {
  readonly state: 'too-new' | 'too-old';
  readonly by: IPlacement;
}

/** Came the name with a TensorFlow that still held its Keras itself? Then what lacks it is older still. */
function beforeTheSplit({ state, by }: IDecision): boolean {
  const { from } = boundsOf(by.specifier);
  return (
    state === 'too-old' &&
    by.package === 'tensorflow' &&
    from !== null &&
    compareVersions(from, '2.6') <= 0
  );
}

/** In a gap between two lives: the later one is the way forward for a name, the earlier one is meant by an argument. */
export type GapReading = 'later' | 'earlier';

function decide(found: readonly IPlacement[], gap: GapReading): IDecision | null {
  const after = found.filter(item => item.side === 'after');
  const before = found.filter(item => item.side === 'before');
  const byFrom = (left: IPlacement, right: IPlacement): number =>
    compareVersions(boundsOf(left.specifier).from ?? '0', boundsOf(right.specifier).from ?? '0');
  if (after.length && !(gap === 'earlier' && before.length)) {
    return { state: 'too-old', by: [...after].sort(byFrom)[0] };
  }
  const last = [...before].sort(byFrom).pop();
  return last ? { state: 'too-new', by: last } : null;
}

/** What tf-keras does not have and Keras 3 has, or null. */
function beyondLegacy(
  facts: IFacts,
  named: string,
  releases: readonly ISymbolIntervals[]
): ISymbolLife | null {
  const arrived = named === 'tf-keras' ? keras3Only(releases) : null;
  return arrived === null
    ? null
    : {
        state: 'too-old',
        exact: Boolean(facts.version(named)),
        culprit: packageCulprit(facts, named, 'too-old'),
        by: 'keras',
        arrived
      };
}

function indexProof(facts: IFacts, what: string, releases: readonly ISymbolIntervals[]): IProof {
  const shown = releases
    .flatMap(entry =>
      entry.intervals.map(item => {
        const when = Object.entries(entry.when ?? {}).map(([name, text]) => ` (${name} ${text})`);
        return `${shownPackage(entry.package)} ${item}${when.join('')}`;
      })
    )
    .slice(0, 4)
    .join('; ');
  return {
    source: 'index',
    fact: facts.t('%1 is in these releases: %2.', what, shown)
  };
}

/** First release that lacks it, or that has it. */
function turningPoint({ state, by }: IDecision): Pick<ISymbolLife, 'left' | 'arrived'> {
  const { from, before } = boundsOf(by.specifier);
  if (state === 'too-old') {
    return from ? { arrived: from } : {};
  }
  // '<=' names the last release that was seen to have it, not the first that has it not.
  return before && !by.specifier.includes('<=') ? { left: before } : {};
}

/**
 * Reads the life of something that the index has intervals for.
 * `missing`: does the index agree that it is not there in the versions in play?
 */
export function lifeOf(
  facts: IFacts,
  symbol: string,
  what: string,
  releases: readonly ISymbolIntervals[],
  present: Tri,
  gap: GapReading = 'earlier'
): ISymbolLife {
  if (releases.length === 0) {
    return { state: 'never', exact: true };
  }
  const proof = indexProof(facts, what, releases);
  const named = holderOf(facts, symbol);
  const placed = placements(releases, name => facts.version(name));
  const own = decide(placed, gap);
  if (present === 'yes') {
    return { state: 'there', exact: true, proof };
  }
  const later = own === null ? beyondLegacy(facts, named, releases) : null;
  if (later) {
    return { ...later, proof };
  }
  const exact = own !== null;
  if (present === 'unknown' && exact && companionOf(facts, symbol) !== null) {
    return { state: 'unknown', exact: false, proof }; // between two releases that disagree
  }
  // Without its version nothing is said of a library as a whole, which may just not be there.
  const guesses = companionOf(facts, symbol) === null || symbol.includes('.');
  const decision = own ?? (guesses ? decide(guessed(facts, releases), gap) : null);
  if (!decision) {
    return { state: 'unknown', exact: false, proof };
  }
  const holder = beforeTheSplit(decision) && named === 'keras' ? 'tensorflow' : named;
  return {
    state: decision.state,
    exact,
    proof,
    culprit: packageCulprit(
      facts,
      holder,
      decision.state,
      specifierFor(holder, decision.by, placed)
    ),
    by: decision.by.package,
    ...turningPoint(decision)
  };
}

/** Does a stretch end where the next one begins? Then nothing lies between them. */
export function goesOn(
  first: { readonly package: string; readonly specifier: string },
  next: { readonly package: string; readonly specifier: string }
): boolean {
  const { before } = boundsOf(first.specifier);
  const { from } = boundsOf(next.specifier);
  return (
    first.package === next.package &&
    before !== null &&
    from !== null &&
    compareVersions(before, from) >= 0
  );
}

/** The newest release; of TensorFlow the last one that takes the Keras in play. */
function newestBeside(facts: IFacts, name: string): string | undefined {
  return name === 'tensorflow' && facts.versionIn('keras', '<3') === 'yes'
    ? '2.15.1'
    : newestVersions(facts)(name);
}

/** The first releases that were looked at, of those that did not begin with 2.0. */
const FIRST: Readonly<Record<string, string>> = { 'tf-keras': '2.15.1', keras: '2.0.9' };

function of(versions: Versions | undefined, name: string): string | undefined {
  return versions === undefined ? undefined : ownValue(versions, name);
}

/** Without versions: what left for good was there before; what is there today may be too young for an old release. */
function guessed(facts: IFacts, releases: readonly ISymbolIntervals[]): IPlacement[] {
  const ran = ranWith(facts);
  const ranges = (name: string): string | undefined => {
    const candidates = facts.candidates(name);
    return (
      candidates?.[candidates.length - 1] ?? of(ran?.newest, name) ?? newestBeside(facts, name)
    );
  };
  const late = placements(releases, ranges);
  if (late.some(item => item.side === 'inside')) {
    if (releases.every(entry => !/^(?:tensorflow|keras|tf-keras)$/.test(entry.package))) {
      // In the newest release and not here: older than the first one that has it.
      return placements(releases, () => '0').filter(item => item.side === 'after');
    }
    const first = (name: string): string => of(ran?.oldest, name) ?? FIRST[name] ?? '2.0';
    const early = placements(releases, name => facts.candidates(name)?.[0] ?? first(name));
    const inside = early.filter(item => item.side === 'inside');
    const after = early.filter(
      item => item.side === 'after' && !inside.some(one => goesOn(one, item))
    );
    // In the first release and in the newest, and yet not there: the release lies in the gap between.
    const left = inside.filter(item => after.some(later => later.package === item.package));
    return [...left.map((item): IPlacement => ({ ...item, side: 'before' })), ...after];
  }
  return late;
}
