/** A key that is asked of a configuration: `optimizer.get_config()['lr']`, `config['layers'][0]['config']['batch_input_shape']`. */

import type { IFacts } from '../../engine/cause';
import { publicName } from '../../engine/frames';
import { argumentLife } from './argumentLife';
import { kerasPackage } from './kerasCulprit';

/** A key that configurations of older releases had, and a class that had the argument of that name. */
export interface IConfigKey {
  readonly key: string;
  readonly callee: string;
  /** What it is called now, where that is known. */
  readonly now?: string;
}

const OF_CONFIG = /\bget_config\s*\(|\b\w*(?:config|cfg)\w*\b\s*\[|\[\s*['"]config['"]\s*\]/i;

/**
 * Keys that no configuration of Keras 3 has any more, and what is there instead: measured on the classes that both
 * Keras 2.15 and Keras 3.15 have and that can be made without data.
 */
const LOST_WITH_KERAS_3: Readonly<Record<string, string>> = {
  batch_input_shape: 'batch_shape',
  implementation: '',
  input_length: '',
  is_legacy_optimizer: '',
  jit_compile: '',
  key_shape: '',
  query_shape: '',
  time_major: '',
  value_shape: ''
};

/** A key that left with Keras 3, whatever the class is. */
function leftWithKeras3(facts: IFacts, key: string): IConfigKey | null {
  const now = Object.prototype.hasOwnProperty.call(LOST_WITH_KERAS_3, key)
    ? LOST_WITH_KERAS_3[key]
    : undefined;
  if (now === undefined || facts.kerasInPlay !== 'keras3') {
    return null;
  }
  const ofOptimizer = key === 'jit_compile' || key === 'is_legacy_optimizer';
  const callee = `tensorflow.keras.${ofOptimizer ? 'optimizers.Optimizer' : 'layers.Layer'}`;
  return { key, callee, ...(now ? { now } : {}) };
}

/** The class whose configuration the line makes, where the code tells. */
function madeHere({ place, code }: IFacts): string | null {
  const calls = place ? code.callsAt(place.cell, place.line) : [];
  const made = calls.find(call => /\.get_config$/.test(call.calleeText))?.resolved?.name;
  return made === undefined ? null : publicName(made).replace(/\.get_config$/, '');
}

/** Does the line ask a configuration for something? */
export function asksConfig(facts: IFacts): boolean {
  return facts.ename === 'KeyError' && OF_CONFIG.test(facts.lineText);
}

/** The argument's new name, where releases say that it was renamed. */
function renamed(facts: IFacts, callee: string, key: string): string | undefined {
  const found = facts.knowledge.index
    .replacements(callee)
    .map(item => item.arguments?.[key])
    .find(name => name !== undefined);
  return found ?? undefined;
}

/** The key, where it is the name of an argument that every class which took it lost or took under another name since. */
export function oldConfigKey(facts: IFacts): IConfigKey | null {
  const key = /^'?(\w+)'?$/.exec(facts.innerMessage)?.[1];
  if (!key || !asksConfig(facts)) {
    return null;
  }
  const { index } = facts.knowledge;
  const made = madeHere(facts);
  const root = kerasPackage(facts) === 'tf-keras' ? 'tf_keras.' : 'tensorflow.keras.';
  const known = made !== null && index.lookup(made).status === 'known';
  const callees = known
    ? [made]
    : index.taking(key).filter(callee => callee.startsWith(root) && /\.[A-Z]\w*$/.test(callee));
  const lost = callees.flatMap((callee): IConfigKey[] => {
    const now = renamed(facts, callee, key);
    const life = argumentLife(facts, {
      how: 'keyword',
      callees: [callee],
      shown: '',
      names: [key],
      own: false
    });
    return now !== undefined || life?.life.state === 'too-new'
      ? [{ key, callee, ...(now === undefined ? {} : { now }) }]
      : [];
  });
  return lost.length > 0 && lost.length === callees.length ? lost[0] : leftWithKeras3(facts, key);
}
