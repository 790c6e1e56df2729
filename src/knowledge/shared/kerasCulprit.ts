/** The Keras that the failing code runs on, as the culprit of a change of rules. */

import type { IFacts } from '../../engine/cause';
import type { Direction, ICulprit, IFix } from '../../engine/types';
import type { IKit } from '../../engine/cause';
import { holderOf } from './symbolLife';

/** Frames of the keras package itself; or, without frames, that a report states the version of it. */
function likelyRoot(facts: IFacts): 'keras' | 'tensorflow.keras' {
  const ran = facts.frames.filter(frame => frame.owner === 'keras');
  const own = ran.some(frame => /-packages[\\/]keras[\\/]/.test(frame.path));
  const stated = ran.length === 0 && !facts.hasNotebook && !facts.version('keras');
  return own || (stated && facts.candidates('keras') !== null) ? 'keras' : 'tensorflow.keras';
}

/** Which distribution holds the Keras in use: 'tensorflow' up to 2.5 behind `tf.keras`, else 'keras' or 'tf-keras'. */
export function kerasPackage(facts: IFacts): string {
  const root = facts.userKeras === 'unknown' ? likelyRoot(facts) : facts.userKeras;
  if (root === 'keras' && facts.kerasInPlay === 'tf-keras') {
    return 'tf-keras';
  }
  // Releases 2.4 of the keras package only hand out what TensorFlow has.
  if (root === 'keras' && facts.versionIn('keras', '>=2.4,<2.5') === 'yes') {
    return 'tensorflow';
  }
  return holderOf(facts, `${root}.layers`);
}

/** The culprit for a rule that this Keras changed. */
export function kerasCulprit(facts: IFacts, direction: Direction, needs: string): ICulprit {
  const name = kerasPackage(facts);
  const found = facts.version(name);
  return { package: name, direction, ...(found ? { found } : {}), needs };
}

/** Legacy Keras and a pin below Keras 3, for what Keras 3 changed. */
export function beforeKeras3(kit: IKit): IFix[] {
  return [kit.fixes.legacyKeras(), kit.fixes.pin({ keras: '<3' })];
}
