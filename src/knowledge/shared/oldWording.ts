/** Names in the words of Python 2 and of Python 3 before 3.6, which leave out where the name was looked for. */

import type { IFacts } from '../../engine/cause';

/**
 * Is it a name of TensorFlow or Keras, whose releases the index holds? With facts also one of a library beside
 * them, where the failure speaks of such a library.
 */
export function isIndexed(symbol: string, facts?: IFacts): boolean {
  return (
    /^(?:tensorflow|keras|tf_keras)(?:\.|$)/.test(symbol) ||
    (facts !== undefined && facts.knowledge.index.packageOf(symbol) !== null)
  );
}

/**
 * Python up to 3.5 names only the part that it did not find: 'contrib.slim' of 'tensorflow.contrib.slim'. The line
 * that asked has the whole name.
 */
export function wholeModule(facts: IFacts, module: string): string {
  if (isIndexed(module, facts) || facts.innerMessage.includes(`'${module}'`)) {
    return module;
  }
  const line = facts.frames[facts.frames.length - 1]?.text ?? facts.lineText;
  const lines = line === '' ? facts.text.split('\n').slice(0, 400) : [line];
  for (const text of lines) {
    const written = /^[\s>`]*(?:from|import)\s+([A-Za-z_][\w.]*)/.exec(text)?.[1] ?? '';
    const at = `${written}.`.indexOf(`.${module}.`);
    if (at > 0) {
      return written.slice(0, at + 1 + module.length);
    }
  }
  const { index } = facts.knowledge;
  const head = module.split('.')[0];
  const isPart = line === '' && index.lookup(`tensorflow.${head}`).status === 'known';
  return isPart && head !== 'keras' ? `tensorflow.${module}` : module;
}

/** What notebooks call the modules of TensorFlow and Keras. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  tf: 'tensorflow',
  tensorflow: 'tensorflow',
  keras: 'keras',
  K: 'keras.backend'
};

/** Python 2 says `'module' object has no attribute`: the line that ran names the module. */
export function moduleOfLine(facts: IFacts, name: string): string | null {
  const line = facts.frames[facts.frames.length - 1]?.text ?? facts.lineText;
  const pattern = new RegExp(`\\b([A-Za-z_]\\w*)((?:\\.\\w+)*)\\.${name}\\b`, 'g');
  // A report without frames may tell of the line in its words.
  for (const written of (line || facts.text.slice(0, 4000)).matchAll(pattern)) {
    const root = USUAL_NAMES[written[1]];
    if (root) {
      return `${root}${written[2]}`;
    }
  }
  return null;
}
