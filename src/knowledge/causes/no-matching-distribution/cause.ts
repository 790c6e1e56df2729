import type { ICause, IFacts } from '../../../engine/cause';
import { anyOf, chainMatches, stderrMatches } from '../../../engine/conditions';
import { compareVersions, familyHead, releaseOf } from '../../../engine/versions';
import { packageCulprit } from '../../shared/packageCulprit';

const LINE =
  /Could not find a version that satisfies the requirement (?<name>[\w.-]+)(?:\[[\w,-]*\])?(?<bounds>[=<>~!][^\s(]*)? \(from versions: (?<versions>[^)]*)\)/;

/** First release that the index offers this Python, '' for none. */
function firstOffered(versions: string): string {
  return (
    versions
      .split(',')
      .map(item => item.trim())
      .find(item => releaseOf(item) !== null) ?? ''
  );
}

/** Is what was asked for older than what this Python is offered? Then Python is too new for it. */
function direction(facts: IFacts, bounds: string, versions: string): 'too-new' | 'too-old' {
  const asked = releaseOf(bounds.replace(/^[=<>~!]+/, ''));
  const first = firstOffered(versions);
  if (!first) {
    return facts.versionIn('python', '<3.7') === 'yes' ? 'too-old' : 'too-new';
  }
  return asked && compareVersions(asked, first) > 0 ? 'too-old' : 'too-new';
}

/** pip found no file of the release that was asked for that suits this Python and platform. */
const cause: ICause = {
  id: 'no-matching-distribution',
  verdict: 'compatibility',
  family: 'python-version',
  confidence: 0.9,
  when: anyOf(chainMatches(LINE), stderrMatches(LINE)),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const name = familyHead(captures.name);
    const way = direction(facts, captures.bounds ?? '', captures.versions ?? '');
    const first = firstOffered(captures.versions ?? '');
    return {
      title: t('%1 has no file for this Python', `${captures.name}${captures.bounds ?? ''}`),
      explanation: first
        ? t(
            'pip offers this Python only releases from %1 on; the list in its message depends on the Python and the platform.',
            first
          )
        : t(
            'pip offers this Python no release at all: Python is newer or older than every release was built for, or the platform has none.'
          ),
      culprit: packageCulprit(facts, 'python', way),
      fixes:
        name === 'tensorflow' && way === 'too-new' && first
          ? [fixes.upgrade('tensorflow', `>=${releaseOf(first) ?? first}`)]
          : []
    };
  },
  references: [
    {
      url: 'https://www.tensorflow.org/install/source#tested_build_configurations',
      what: 'Python versions of each TensorFlow'
    }
  ]
};

export default cause;
