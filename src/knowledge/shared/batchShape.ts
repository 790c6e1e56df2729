/** The batch shape that a first layer took in Keras 2 becomes an Input of its own in Keras 3. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';
import { writtenAs } from './portCode';

function valueOf(argument: ICodeArgument): string {
  return argument.text.replace(/^\w+\s*=(?!=)\s*/, '').trim();
}

/** Where the Input goes: before the `add` statement of the layer, or before it in a list; null elsewhere. */
function placeFor(facts: IFacts, call: ICodeCall): ((input: string) => ISourceEdit) | null {
  const { code } = facts;
  const { cell, from } = call;
  const source = code.source(cell);
  const outer = code.calls.find(
    one => one.cell === cell && /\.add$/.test(one.calleeText) && one.arguments[0]?.from === from
  );
  if (outer) {
    const line = code.offset(cell, code.position(cell, outer.from)[0]);
    const indent = source.slice(line, outer.from);
    const add = outer.calleeText;
    return /^\s*$/.test(indent)
      ? input => ({ cell, from: line, to: line, text: `${indent}${add}(${input})\n` })
      : null;
  }
  return /\[\s*$/.test(source.slice(0, from))
    ? input => ({ cell, from, to: from, text: `${input}, ` })
    : null;
}

/** The Input that takes over `batch_input_shape=`; the argument itself is dropped by the caller. Null where it cannot be written. */
export function batchShapeEdit(facts: IFacts, call: ICodeCall): ISourceEdit | null {
  const argument = call.arguments.find(item => item.name === 'batch_input_shape');
  const root = facts.userKeras === 'keras' ? 'keras' : 'tensorflow.keras';
  const written = writtenAs(facts, `${root}.Input`, call.cell);
  const place = argument ? placeFor(facts, call) : null;
  if (!argument || !place) {
    return null;
  }
  const name = written.addImport ? inLayers(facts, root, call.cell) : written.text;
  return name ? place(`${name}(batch_shape=${valueOf(argument)})`) : null;
}

function inLayers(facts: IFacts, root: string, cell: number): string {
  const written = writtenAs(facts, `${root}.layers.Input`, cell);
  return written.addImport ? '' : written.text;
}
