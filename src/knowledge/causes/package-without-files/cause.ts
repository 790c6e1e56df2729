import type { ICause, IFacts } from '../../../engine/cause';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { shownPackage, versionProof } from '../../../engine/proofs';
import type { IProof } from '../../../engine/types';
import { packageCulprit } from '../../shared/packageCulprit';

/** Packages whose loaded module always has a version. */
const ROOTS: Readonly<Record<string, string>> = {
  tensorflow: 'tensorflow',
  keras: 'keras',
  tf_keras: 'tf-keras'
};
/** A name below a package is away: as an attribute, as a module, as an import. */
const ASKED: readonly RegExp[] = [
  // An attribute of keras that is away is a matter of name-of-every-release.
  /module '(?<root>tensorflow)' has no attribute '\w+'/,
  /No module named '(?<root>tensorflow|keras|tf_keras)(?<below>\.[\w.]+)?'/,
  /cannot import name '\w+' from '(?<root>tensorflow|keras|tf_keras)' \(unknown location\)/
];
/** A file of the user's stands where the package should: another matter. */
const OWN_FILE = /is not a package|partially initialized|consider renaming|\.py\)/;

/** The import root of which only the metadata, or an empty folder, is left. */
function emptyRoot(facts: IFacts): { root: string; words: string } | null {
  for (const { message } of [...facts.exceptions].reverse()) {
    const found = ASKED.map(pattern => pattern.exec(message)).find(one => one !== null);
    const root = found?.groups?.root;
    if (!found || !root || OWN_FILE.test(message) || !facts.installed(ROOTS[root])) {
      continue;
    }
    const wholeAway = found[0].startsWith('No module') && !found.groups?.below;
    const loaded = facts.loaded(root);
    // What is there by its metadata cannot be found at all; or what was loaded has not even a version.
    if (wholeAway ? loaded === undefined : loaded === '') {
      return { root, words: found[0] };
    }
  }
  return null;
}

/** A package's metadata says that it is installed, and its files are gone. */
const cause: ICause = {
  id: 'package-without-files',
  verdict: 'compatibility',
  family: 'broken-install',
  confidence: 0.94,
  when: check(facts => {
    const found = emptyRoot(facts);
    return found
      ? matched(
          [messageProof(facts, found.words), versionProof(facts, ROOTS[found.root])].filter(
            (item): item is IProof => item !== null
          )
        )
      : NOT_MATCHED;
  }),
  explain(_outcome, { facts, fixes, t }) {
    const { root } = emptyRoot(facts) ?? { root: 'tensorflow' };
    const shown = shownPackage(ROOTS[root]);
    return {
      title: t('%1 is listed as installed, but its files are gone', shown),
      explanation: t(
        'Python finds no file of %1 behind the name %2, or only an empty folder. Two distributions of one package share their files: removing one (for example tensorflow beside tensorflow-cpu) takes the files of the other with it. An empty folder of that name beside the notebook does the same.',
        shown,
        root
      ),
      culprit: packageCulprit(facts, ROOTS[root], 'broken'),
      fixes: [fixes.reinstall([ROOTS[root]])]
    };
  },
  references: [
    {
      url: 'https://www.tensorflow.org/install/pip',
      what: 'Installing TensorFlow'
    }
  ]
};

export default cause;
