import type { IFacts } from '../../../engine/cause';
import { allOf, chainMatches, check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { distributionOf } from '../../shared/builtOn';
import { kerasPackage } from '../../shared/kerasCulprit';
import { packageCulprit } from '../../shared/packageCulprit';
import { classesNamed } from '../../shared/requested';
import { example, ruleCause } from '../../shared/ruleCause';

/** What later releases call on every callback: the base class has it, an object without that base has not. */
const LATER_HOOK =
  /'(?<owner>\w+)' object has no attribute '(?<hook>on_(?:train|test|predict)_batch_(?:begin|end)|on_(?:test|predict)_(?:begin|end)|_implements_\w+_hooks|_supports_tf_logs|_chief_worker_only)'/;

/** What is called in a list of callbacks: `callbacks=[PlotLossesKeras()]`. */
const LISTED = /callbacks\s*=\s*\[(?<list>[^\]\n]{1,300})/g;

/** A report's own import of a name: `from livelossplot import PlotLossesKeras`. */
function importedFrom(text: string, name: string): string | undefined {
  return new RegExp(
    `^[\\s>\`]*from\\s+([A-Za-z_]\\w*)[\\w.]*\\s+import\\s[^\\n]{0,200}\\b${name}\\b`,
    'm'
  ).exec(text)?.[1];
}

/** The library that brought the callback, where the code shows what it imports it from; '' where it does not. */
function bringer(facts: IFacts): string {
  const owner = LATER_HOOK.exec(facts.message)?.groups?.owner ?? '';
  const text = `${facts.text}\n${facts.stderr}`.slice(0, 30_000);
  if (facts.code.classNamed(owner) !== null || new RegExp(`class ${owner}\\b`).test(text)) {
    return '';
  }
  const called = [...text.matchAll(LISTED)].flatMap(found =>
    [...(found.groups?.list ?? '').matchAll(/(?<![\w.])([A-Za-z_]\w*)(?:\.\w+)*\(/g)].map(
      one => one[1]
    )
  );
  const roots = [owner, ...called].map(
    name =>
      facts.code.imports.find(item => item.bound === name)?.target.split('.')[0] ??
      importedFrom(text, name) ??
      ''
  );
  const others = new Set(
    roots.filter(root => root !== '' && !/^(?:tensorflow|keras|tf_keras)$/.test(root))
  );
  const [root, ...more] = others;
  return root !== undefined && more.length === 0 ? distributionOf(facts, root) : '';
}

/** A callback of the user's own, not made from Keras's base class, lacks a hook that this release calls. */
export default ruleCause({
  id: 'callback-hook-missing',
  family: 'custom-object-api',
  confidence: 0.9,
  when: allOf(
    chainMatches(LATER_HOOK),
    check(facts => {
      const owner = LATER_HOOK.exec(facts.message)?.groups?.owner ?? '';
      return classesNamed(facts, owner).length === 0 ? matched() : NOT_MATCHED;
    })
  ),
  culprit: facts => {
    const library = bringer(facts);
    return library
      ? packageCulprit(facts, library, 'too-old')
      : packageCulprit(facts, kerasPackage(facts), 'too-new');
  },
  narrowed: facts => (bringer(facts) ? 'third-party' : 'custom-object-api'),
  title: ({ t }, captures) =>
    t('The callback lacks %1, which this release calls', captures.hook ?? ''),
  explanation: ({ t }) =>
    t(
      'Earlier releases called fewer methods of a callback. A class that is made from keras.callbacks.Callback has them all; one that only looks like a callback has not.'
    ),
  fixes: kit => [
    example(
      kit,
      kit.t('Make the class a subclass of keras.callbacks.Callback'),
      kit.t('Every hook that a release calls is there, and does nothing unless the class says so.')
    )
  ],
  references: [
    { url: 'https://keras.io/guides/writing_your_own_callbacks/', what: 'Writing callbacks' }
  ]
});
