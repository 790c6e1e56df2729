import type { ICause, IFacts } from '../../../engine/cause';
import { executionCountOf } from '../../../engine/cells';
import { check, matched, messageProof, NOT_MATCHED } from '../../../engine/conditions';
import { frameProof, shownPackage } from '../../../engine/proofs';
import { search } from '../../../engine/screen';
import type { IFrame } from '../../../engine/types';
import { askerOf } from '../../shared/caller';
import { requestedSymbol } from '../../shared/requested';

/** The package that a frame's file belongs to, as an import root. */
function rootOf(frame: IFrame): string {
  const path = frame.path.replace(/\\/g, '/');
  return /-packages\/(tf_keras|keras|tensorflow|numpy|h5py|google)\//.exec(path)?.[1] ?? '';
}

/** A private part of TensorFlow that is there, and does not have what the same wheel's other files ask of it. */
const PRIVATE = /^module 'tensorflow(?:_core)?\.python\.[\w.]+' has no attribute/;

/** A package's own file asks another of its own files for a name that is not there. */
function asksItself(facts: IFacts): { frame: IFrame; root: string } | null {
  const asker = askerOf(facts);
  const requested = requestedSymbol(facts);
  const frame = asker.frame;
  if (asker.kind !== 'framework' || !frame || !requested) {
    return null;
  }
  const root = rootOf(frame);
  const ofPart = requested.how === 'attribute' && PRIVATE.test(facts.innerMessage);
  const importing =
    (/^(?:import|module)$/.test(requested.how) || ofPart) && frame.function === '<module>';
  // A line of a function reads a name out of one of the package's own private modules.
  const reading =
    requested.how === 'attribute' &&
    /module '(?:keras|tf_keras)\.src\./.test(facts.innerMessage) &&
    !/\.(?:api|_tf_keras)\b/.test(requested.shown);
  const own = requested.shown.split('.')[0] === root && (importing || reading);
  // The lazily loaded tensorflow.keras is keras's own; tensorflow.python is whole in every wheel.
  const outside =
    root === 'tensorflow' && !/^tensorflow\.(?:python|core|_api|tools|lite)/.test(requested.shown);
  return own && root && !outside ? { frame, root } : null;
}

/**
 * A package whose files import each other in a circle, told by the message alone: `cannot import name 'keras' from
 * partially initialized module 'keras.api._v2' (… circular import) (…/site-packages/keras/api/_v2/__init__.py)`.
 */
const CIRCLE =
  /cannot import name '\w+' from partially initialized module '(?<root>keras|tf_keras|tensorflow)\.[\w.]+' \([^()\n]*circular import\) \([^()\n]*-packages[\\/]\k<root>[\\/]/;

function importsItself(facts: IFacts): string {
  return search(CIRCLE, facts.innerMessage)?.groups?.root ?? '';
}

/** Did the same kernel run cells before this one? Then the old modules may still be loaded. */
function ranBefore(facts: IFacts): boolean {
  return facts.frames.some(frame => (executionCountOf(frame.path) ?? 0) > 1);
}

/** Is the package itself read in this very traceback? Then the kernel held nothing of it. */
function startsAnew(facts: IFacts, root: string): boolean {
  return facts.frames.some(
    frame =>
      frame.function === '<module>' &&
      new RegExp(`-packages/${root}/__init__\\.py$`).test(frame.path.replace(/\\/g, '/'))
  );
}

/** What NumPy says where it does not find its own parts. */
const NUMPY_WITHOUT_PARTS =
  /Error importing numpy: you should not try to import numpy from\s+its source directory/;

/** The compiled part of TensorFlow is there, and lacks what the Python file that is made with it asks for. */
const OTHER_HALF = /module 'tensorflow\.python\._pywrap\w+' has no attribute '\w+'/;

const DISTRIBUTION: Readonly<Record<string, string>> = { tf_keras: 'tf-keras', google: 'protobuf' };

/** Files of two releases of one package: some were replaced, others are old, on disk or in memory. */
const cause: ICause = {
  id: 'half-replaced-package',
  verdict: 'compatibility',
  family: 'broken-install',
  confidence: 0.8,
  when: check(facts => {
    if (NUMPY_WITHOUT_PARTS.test(facts.message)) {
      return matched([messageProof(facts, facts.innerMessage)], { name: 'numpy', parts: 'yes' });
    }
    const found = asksItself(facts);
    const circle = found
      ? ''
      : OTHER_HALF.test(facts.innerMessage)
        ? 'tensorflow'
        : importsItself(facts);
    if (circle) {
      return matched([messageProof(facts, facts.innerMessage)], {
        name: DISTRIBUTION[circle] ?? circle,
        ...(startsAnew(facts, circle) ? { anew: 'yes' } : {})
      });
    }
    return found
      ? matched(
          [
            messageProof(facts, facts.innerMessage),
            frameProof(facts, found.frame, facts.t('The package asks its own files.'))
          ],
          {
            name: DISTRIBUTION[found.root] ?? found.root,
            ...(startsAnew(facts, found.root) ? { anew: 'yes' } : {})
          }
        )
      : NOT_MATCHED;
  }),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const stale = ranBefore(facts) && captures.anew !== 'yes' && captures.parts !== 'yes';
    const shown = shownPackage(captures.name);
    return {
      family: stale ? 'stale-kernel' : 'broken-install',
      title: captures.parts
        ? t('The installation of %1 is not whole', shown)
        : t('Two releases of %1 are mixed', shown),
      explanation: stale
        ? t(
            'A file of %1 does not find what another file of the same package should hold. This kernel loaded parts of it before it was replaced on disk; a restart decides.',
            shown
          )
        : t(
            'A file of %1 does not find what another file of the same package should hold. Files of another release are left over, or some are missing.',
            shown
          ),
      culprit: {
        package: captures.name,
        direction: stale ? 'stale' : 'broken',
        ...(facts.version(captures.name) ? { found: facts.version(captures.name) as string } : {})
      },
      ...(stale ? { confidence: 0.72 } : {}),
      wouldSettle: t('whether it fails after a restart'),
      fixes: [fixes.restart(t('The kernel loads one release.')), fixes.reinstall([captures.name])]
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
