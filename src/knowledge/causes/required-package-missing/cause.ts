import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, shownPackage, versionProof } from '../../../engine/proofs';
import type { Direction, IFrame, IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';
import { distributionOfFrame, everRequired, publishedBy } from '../../shared/unmetRequirement';

/** How Python, and packages in their own words, say that a module is not there. */
const ASKED: readonly RegExp[] = [
  /No module named '?([A-Za-z_]\w*)/,
  /(?:need|have) to (?:have )?(?:install )?[`'"]?([A-Za-z_][\w-]*)[`'"]?(?: installed)?/,
  /(?:requires|Could not import) [`'"]?([A-Za-z_]\w*)[`'"]?(?: when |\.|,|$)/
];
/** Those have causes of their own. */
const STACK = new Set(['tensorflow', 'keras', 'tf-keras']);
/** setuptools brought pkg_resources along up to this release. */
const WITH_PKG_RESOURCES = '<82';

interface IMissingPart {
  readonly distribution: string;
  readonly direction: Direction;
  /** Who asked, where it is a package that publishes this requirement. */
  readonly holder: string;
  readonly holderSpecifier: string;
  readonly words: string;
  readonly frame: IFrame | null;
}

/** A module of setuptools: away where setuptools is, or where its release left it out. */
function pkgResources(facts: IFacts, words: string): IMissingPart {
  const there = facts.version('setuptools');
  const newer = Boolean(there) && facts.versionIn('setuptools', WITH_PKG_RESOURCES) !== 'yes';
  return {
    distribution: 'setuptools',
    direction: newer ? 'too-new' : 'missing',
    holder: '',
    holderSpecifier: WITH_PKG_RESOURCES,
    words,
    frame: null
  };
}

/**
 * The range in which a package, or the TensorFlow below it, publishes that it needs another: Keras publishes little,
 * and TensorFlow brings it along. '' is any version; undefined: no such requirement.
 */
function requirementOn(
  facts: IFacts,
  holder: string,
  distribution: string | undefined
): string | undefined {
  if (distribution === undefined) {
    return undefined;
  }
  const holders = STACK.has(holder) ? [holder, 'tensorflow'] : [holder];
  if (facts.version(holder) === undefined) {
    return holders.some(name => everRequired(facts, name, distribution)) ? '' : undefined;
  }
  return holders.flatMap(name => publishedBy(facts, name)).find(one => one.name === distribution)
    ?.specifier;
}

/** The package that is not there though the one that asks publishes that it needs it. */
function missingPart(facts: IFacts): IMissingPart | null {
  for (const { message, frames } of [...facts.exceptions].reverse()) {
    const found = ASKED.map(pattern => pattern.exec(message)).find(one => one !== null);
    if (!found) {
      continue;
    }
    if (found[1] === 'pkg_resources') {
      return pkgResources(facts, found[0]);
    }
    const distribution = facts.knowledge.distributions[found[1]];
    const frame = [...frames].reverse().find(one => distributionOfFrame(facts, one) !== '');
    const holder = frame ? distributionOfFrame(facts, frame) : '';
    const requirement = requirementOn(facts, holder, distribution);
    if (
      frame &&
      requirement !== undefined &&
      !STACK.has(distribution) &&
      !facts.version(distribution)
    ) {
      return {
        distribution,
        direction: 'missing',
        holder,
        holderSpecifier: requirement,
        words: found[0],
        frame
      };
    }
  }
  return null;
}

/** A package that TensorFlow, Keras or a library requires is not installed, or lost the part that is asked for. */
const cause: ICause = {
  id: 'required-package-missing',
  verdict: 'compatibility',
  family: 'dependency',
  confidence: 0.95,
  when: check(facts => {
    const part = /^(?:ImportError|ModuleNotFoundError)$/.test(facts.ename)
      ? missingPart(facts)
      : null;
    if (!part) {
      return NOT_MATCHED;
    }
    return matched(
      [
        messageProof(facts, part.words),
        part.frame ? frameProof(facts, part.frame, facts.t('This file asks for it.')) : null,
        versionProof(facts, part.distribution)
      ].filter((item): item is IProof => item !== null)
    );
  }),
  explain(_outcome, { facts, fixes, t }) {
    const part = missingPart(facts);
    if (!part) {
      throw new Error('explain without a match');
    }
    const { distribution, direction, holder, holderSpecifier } = part;
    const culprit = packageCulprit(facts, distribution, direction, holderSpecifier || undefined);
    if (holder === '') {
      const known = facts.version(distribution) !== undefined;
      return {
        title:
          direction === 'too-new'
            ? t('setuptools no longer has pkg_resources')
            : t('pkg_resources is not there: it comes with setuptools'),
        explanation: t(
          'pkg_resources was part of setuptools up to release 81. What asks for it was written before; a release of setuptools below 82 has it.'
        ),
        culprit,
        confidence: known ? 0.94 : 0.6,
        ...(known ? {} : { wouldSettle: t('the version of setuptools') }),
        fixes: [
          direction === 'too-new'
            ? fixes.pin({ [distribution]: holderSpecifier })
            : fixes.install(distribution, holderSpecifier)
        ]
      };
    }
    return {
      title: t('%1 needs %2, which is not installed', shownPackage(holder), distribution),
      explanation: t(
        '%1 publishes that it requires %2. It was removed, or %1 was installed without what it requires.',
        shownPackage(holder),
        distribution
      ),
      culprit,
      ...(facts.version(holder) === undefined ? { confidence: 0.86 } : {}),
      fixes: [fixes.install(distribution, holderSpecifier)]
    };
  },
  references: [
    {
      url: 'https://setuptools.pypa.io/en/latest/pkg_resources.html',
      what: 'setuptools: pkg_resources'
    }
  ]
};

export default cause;
