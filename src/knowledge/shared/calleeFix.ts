/** Calls whose argument is taken under another name of the callable, or in another form. */

import type { IFacts, IKit, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';
import type { IFix } from '../../engine/types';
import type { IArgumentLife } from './argumentLife';
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

function argumentText(facts: IFacts, { value }: ICodeArgument): string {
  return facts.code.source(value.cell).slice(value.from, value.to);
}

/** Values that the callable takes in another form. */
function formEdits(
  facts: IFacts,
  call: ICodeCall,
  { callee, name }: IArgumentLife
): readonly ISourceEdit[] {
  const argument = call.arguments.find(item => item.name === name);
  if (!argument) {
    return [];
  }
  const { cell, from, to } = argument;
  const value = argumentText(facts, argument);
  if (/\.load_img$/.test(callee) && name === 'grayscale' && /^(?:True|False)$/.test(value)) {
    return [{ cell, from, to, text: `color_mode='${value === 'True' ? 'grayscale' : 'rgb'}'` }];
  }
  if (
    name === 'batch_input_shape' &&
    /\.(?:Input|InputLayer)$/.test(callee) &&
    facts.accepts(callee, 'batch_shape') === 'yes'
  ) {
    return [{ cell, from, to: from + name.length, text: 'batch_shape' }];
  }
  const one = /^\[([\s\S]*[^\s,])\s*,?\s*\]$/.exec(value)?.[1];
  if (/\.layers\.Embedding$/.test(callee) && name === 'weights' && one && !/^[^([{]*,/.test(one)) {
    const root = callee.replace(/\.layers\..*$/, '.initializers.Constant');
    const { text, addImport } = writtenAs(facts, root, cell);
    const first = firstCodeOffset(facts.code.source(cell));
    return [
      ...(addImport ? [{ cell, from: first, to: first, text: `${addImport}\n` }] : []),
      { cell, from, to, text: `embeddings_initializer=${text}(${one})` },
      ...inputLengthEdits(facts, call, callee)
    ];
  }
  return [];
}

function inputLengthEdits(facts: IFacts, call: ICodeCall, callee: string): readonly ISourceEdit[] {
  return call.arguments.flatMap((item, at) =>
    item.name === 'input_length' && at > 0 && facts.accepts(callee, 'input_length') === 'no'
      ? [{ cell: item.cell, from: call.arguments[at - 1].to, to: item.to, text: '' }]
      : []
  );
}

/** The fix for an argument that is taken elsewhere or otherwise; null where it is not. */
export function calleeFix(kit: IKit, call: ICodeCall, found: IArgumentLife): IFix | null {
  const { facts, fixes, t } = kit;
  if (found.life.state !== 'too-new') {
    return null;
  }
  const form = formEdits(facts, call, found);
  if (form.length > 0) {
    return fixes.code({
      title: t('Give %1 in the form that this release takes', `${found.name}=`),
      effect: t('The call gets the same value.'),
      safety: 'review',
      edits: portEdits(facts, form)
    });
  }
  const older = olderCallee(facts, found.callee);
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
