/** Calls whose argument is taken under another name of the callable, or in another form. */

import type { IFacts, IKit } from '../../engine/cause';
import type { ICodeCall } from '../../engine/python/types';
import type { IFix } from '../../engine/types';
import type { IArgumentLife } from './argumentLife';
import { formEdits } from './formEdits';
import { firstCodeOffset, writtenAs } from './portCode';
import { portEdits } from './portNotebook';

/** Where the same callable still takes what it took: TensorFlow 1's, and the optimizers of Keras before 2.11. */
function olderCallee(facts: IFacts, callee: string): string | null {
  const compatible = callee.replace(
    /^tensorflow\.(?!compat\.|keras\.|python\.|contrib\.|data\.)/,
    '$&compat.v1.'
  );
  const legacy =
    facts.kerasInPlay === 'keras3'
      ? callee
      : callee.replace(
          /^((?:tensorflow\.)?keras\.optimizers|tf_keras\.optimizers)\.(?=[A-Z]\w*$)/,
          '$1.legacy.'
        );
  const found = compatible !== callee ? compatible : legacy;
  return found !== callee && facts.exists(found) === 'yes' ? found : null;
}

/** Does the older callable take every keyword of the call? */
function takesAll(facts: IFacts, older: string, call: ICodeCall, name: string): boolean {
  return (
    facts.accepts(older, name) === 'yes' &&
    call.arguments.every(item => item.name === null || facts.accepts(older, item.name) !== 'no')
  );
}

/** The fix for an argument that is taken elsewhere or otherwise; null where it is not. */
export function calleeFix(kit: IKit, call: ICodeCall, found: IArgumentLife): IFix | null {
  const { facts, fixes, t } = kit;
  if (found.life.state !== 'too-new') {
    return null;
  }
  const form = formEdits(facts, call, found.callee, found.name);
  if (form.length > 0) {
    return fixes.code({
      title: t('Give %1 in the form that this release takes', `${found.name}=`),
      effect: t('The call gets the same value.'),
      safety: 'review',
      edits: portEdits(facts, form)
    });
  }
  // What is called through a variable is another class in another run.
  const direct = call.resolved?.of === 'name';
  const older = direct ? olderCallee(facts, found.callee) : null;
  if (!older || !takesAll(facts, older, call, found.name)) {
    return null;
  }
  const { cell } = call;
  const { text, addImport } = writtenAs(facts, older, cell);
  const first = firstCodeOffset(facts.code.source(cell));
  return fixes.code({
    title: t('Use %1', older.replace(/^tensorflow\./, 'tf.')),
    effect: t('It is the one of the earlier release, and takes the argument.'),
    safety: 'review',
    edits: portEdits(facts, [
      ...(addImport ? [{ cell, from: first, to: first, text: `${addImport}\n` }] : []),
      { cell, from: call.callee.from, to: call.callee.to, text }
    ])
  });
}
