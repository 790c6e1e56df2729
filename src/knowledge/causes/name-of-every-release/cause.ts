import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';

import { shownPackage } from '../../../engine/proofs';
import type { ISymbolIntervals } from '../../../engine/knowledgeTypes';
import { askerOf } from '../../shared/caller';
import { packageCulprit } from '../../shared/packageCulprit';
import { isIndexed, requestedSymbol } from '../../shared/requested';
import { goesOn, holderOf } from '../../shared/symbolLife';
import tensorflow1 from '../../data/tf1Names.json';

/** Names of TensorFlow 1.13 that every later release has too. */
const TENSORFLOW_1: ReadonlySet<string> = new Set(tensorflow1.names);

interface IAlwaysThere {
  readonly name: string;
  readonly holder: string;
  /** The release in use is known, and has the name. */
  readonly known: boolean;
  readonly how: string;
}

/** The first releases that were looked at. */
const FIRST: Readonly<Record<string, RegExp>> = {
  tensorflow: /^>=1\.15(?:\.0)?$/,
  'tf-keras': /^>=2\.15(?:\.[01])?$/
};

/** Beside every Keras that a release of TensorFlow takes. */
const ANY_KERAS = /^>=3\.0(?:\.0)?$/;

/** From the first release that was looked at to the newest, whatever stands beside it. */
function inEveryRelease(releases: readonly ISymbolIntervals[], holder: string): boolean {
  const stretches = releases
    .filter(item => item.package === holder)
    .filter(({ when }) => Object.values(when ?? {}).every(text => ANY_KERAS.test(text)))
    .flatMap(item => item.intervals.map(specifier => ({ package: holder, specifier })));
  const [first, ...rest] = stretches;
  const last = stretches[stretches.length - 1];
  return (
    first !== undefined &&
    (FIRST[holder]?.test(first.specifier.split(',')[0]) ?? false) &&
    rest.every((next, at) => goesOn(stretches[at], next)) &&
    !last.specifier.includes('<')
  );
}

/** Whose releases tell of a name: TensorFlow for all that stands below it. */
function releasedBy(facts: IFacts, name: string): string {
  return name.startsWith('tensorflow.') ? 'tensorflow' : holderOf(facts, name);
}

/** Python found a folder of the package's name without the package's first file in it. */
function isEmptyFolder(facts: IFacts): boolean {
  return /\(unknown location\)/.test(facts.innerMessage);
}

/** A public name that the release in use, or every release that was looked at, has. */
function alwaysThere(facts: IFacts): IAlwaysThere | null {
  const requested = requestedSymbol(facts);
  const unfinished = /partially initialized|is not a package/.test(facts.innerMessage);
  // The package behind `tf.keras` in Keras 3 holds what is listed for it; a module that is not is no broken file.
  const listed = facts.innerMessage.includes("module 'keras._tf_keras.keras'");
  const asked = requested !== null && requested.how !== 'member';
  if (!requested || !asked || unfinished || listed || !isIndexed(requested.shown)) {
    return null;
  }
  const { shown } = requested;
  const entry = facts.knowledge.index.lookup(shown);
  const holder = holderOf(facts, shown);
  const present = facts.exists(shown);
  const releases = releasedBy(facts, shown);
  const always =
    (present === 'unknown' && inEveryRelease(entry.releases ?? [], releases)) ||
    (isEmptyFolder(facts) && entry.visibility === 'public' && present !== 'no');
  // A whole package that is not there is another matter.
  const whole = requested.how === 'module' && !shown.includes('.');
  if (whole || (requested.how !== 'attribute' && !always)) {
    return null;
  }
  // What is private may be away without a word, unless every release has it.
  if (!always && (entry.visibility !== 'public' || present !== 'yes')) {
    return null;
  }
  const old = always && !facts.version('tensorflow') && releases === 'tensorflow';
  return {
    name: shown,
    holder: old ? releases : holder,
    known: facts.version(holder) !== undefined,
    how: requested.how
  };
}

/**
 * Can the TensorFlow in use be one of the time before 2.0? What TensorFlow 1 had as well speaks for broken files,
 * unless something shows such a release.
 */
function mayBeOlder(facts: IFacts, name: string): boolean {
  if (isEmptyFolder(facts)) {
    return false;
  }
  return (
    facts.versionIn('tensorflow', '<1.15') === 'yes' ||
    facts.versionIn('python', '<3.6') === 'yes' ||
    facts.innerMessage.startsWith("'module' object") ||
    !TENSORFLOW_1.has(name.replace(/^tensorflow\./, ''))
  );
}

/** Code asks a module of TensorFlow or Keras for a name that it should have. */
const cause: ICause = {
  id: 'name-of-every-release',
  verdict: 'compatibility',
  family: 'broken-install',
  confidence: 0.6,
  when: check(facts => {
    const found = askerOf(facts).kind === 'framework' ? null : alwaysThere(facts);
    return found ? matched([messageProof(facts, facts.innerMessage)]) : NOT_MATCHED;
  }),
  explain(_outcome, { facts, fixes, t }) {
    const found = alwaysThere(facts);
    if (!found) {
      throw new Error('explain without a match');
    }
    const { name, holder, known, how } = found;
    const older = how === 'module' || mayBeOlder(facts, name);
    if (!known && holder === 'tensorflow' && older) {
      return {
        family: how === 'attribute' ? 'attribute-removed' : 'import-moved',
        title: t('%1 is in every TensorFlow 2; an older one is in use', name),
        explanation: t(
          'Every release of TensorFlow 2 has this name. Either the TensorFlow in use is of the time before, or a file or folder of that name stands in its way.'
        ),
        culprit: packageCulprit(facts, holder, 'too-old', '>=2'),
        confidence: facts.versionIn('tensorflow', '<1.15') === 'yes' ? 0.9 : 0.5,
        wouldSettle: t('the version of TensorFlow'),
        fixes: [fixes.upgrade('tensorflow', '>=2')]
      };
    }
    return {
      title: t(
        '%1 should be there: the installation of %2 is not whole',
        name,
        shownPackage(holder)
      ),
      explanation: t(
        'The release has this name. Files of %1 are missing or left over from another release, or a file or folder called like the package stands in its way.',
        shownPackage(holder)
      ),
      culprit: packageCulprit(facts, holder, 'broken'),
      // What outputs and reports say of versions may be of another session or environment.
      ...(facts.evidence.environment?.platform === undefined ? { confidence: 0.36 } : {}),
      wouldSettle: t('where the module was loaded from: its __file__'),
      fixes: [fixes.reinstall([holder])]
    };
  },
  references: [
    {
      url: 'https://packaging.python.org/en/latest/tutorials/installing-packages/',
      what: 'Installing packages'
    }
  ]
};

export default cause;
