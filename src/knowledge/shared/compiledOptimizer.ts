/** Optimizers of TensorFlow 1 that reach compile(): Keras takes only its own. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeCall, ISpan } from '../../engine/python/types';
import { writtenAs } from './portCode';

const OLD = /^tensorflow\.(?:compat\.v1\.)?train\.(?<name>\w+)Optimizer$/;

/** The Keras optimizer of the same rule, and what it calls the arguments; they stand in the same order. */
const KERAS: Readonly<
  Record<string, { readonly to: string; readonly names?: Readonly<Record<string, string>> }>
> = {
  Adam: { to: 'Adam', names: { beta1: 'beta_1', beta2: 'beta_2' } },
  GradientDescent: { to: 'SGD' },
  Momentum: { to: 'SGD', names: { use_nesterov: 'nesterov' } },
  Adagrad: { to: 'Adagrad' },
  RMSProp: { to: 'RMSprop', names: { decay: 'rho' } },
  Adadelta: { to: 'Adadelta' }
};

function inside(inner: ISpan, outer: ISpan): boolean {
  return inner.cell === outer.cell && outer.from <= inner.from && inner.to <= outer.to;
}

/** Is the call an argument of compile(), or the value of a name that is one? */
function isCompiled(facts: IFacts, call: ICodeCall): boolean {
  const { calls, bindings } = facts.code;
  const compiles = calls.filter(one => /\.compile$/.test(one.calleeText));
  const source = facts.code.source(call.cell).slice(call.from, call.to);
  const names = bindings.filter(item => item.cell === call.cell && item.value === source);
  return compiles.some(
    one =>
      inside(call, one) ||
      one.arguments.some(argument =>
        names.some(item => (argument.name ? argument.text : argument.text.trim()) === item.name)
      )
  );
}

function editsOf(facts: IFacts, call: ICodeCall): readonly ISourceEdit[] {
  const found = KERAS[OLD.exec(call.resolved?.name ?? '')?.groups?.name ?? ''];
  if (!found || !isCompiled(facts, call)) {
    return [];
  }
  const { cell, from, to } = call.callee;
  const root = facts.userKeras === 'keras' ? 'keras' : 'tensorflow.keras';
  const written = writtenAs(facts, `${root}.optimizers.${found.to}`, cell);
  const names = call.arguments.flatMap(argument => {
    const name = argument.name === null ? undefined : found.names?.[argument.name];
    return argument.name !== null && name
      ? [{ cell, from: argument.from, to: argument.from + argument.name.length, text: name }]
      : [];
  });
  return written.addImport ? [] : [{ cell, from, to, text: written.text }, ...names];
}

/** Edits that give compile() the Keras optimizer; empty where none of TensorFlow 1 reaches it. */
export function compiledOptimizerEdits(facts: IFacts): readonly ISourceEdit[] {
  return facts.code.calls.flatMap(call => editsOf(facts, call));
}
