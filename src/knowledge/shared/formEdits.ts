/** Arguments that left and whose value a callable takes in another form. */

import type { IFacts, ISourceEdit } from '../../engine/cause';
import type { ICodeArgument, ICodeCall } from '../../engine/python/types';
import { firstCodeOffset, writtenAs } from './portCode';

/** The layers whose `weights=` was a list, with the arguments that take its parts. */
const WEIGHTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.layers\.Embedding$/, ['embeddings_initializer']],
  [
    /\.layers\.(?:Dense|Conv\dD(?:Transpose)?|DepthwiseConv\dD)$/,
    ['kernel_initializer', 'bias_initializer']
  ]
];

function argumentText(facts: IFacts, { value }: ICodeArgument): string {
  return facts.code.source(value.cell).slice(value.from, value.to);
}

/** The items of a list as written: `[a, f(b, c)]` → `a`, `f(b, c)`; null where it is no plain list. */
export function listItems(text: string): readonly string[] | null {
  const inner = /^\[([\s\S]*)\]$/.exec(text.trim())?.[1];
  if (inner === undefined || /['"#]|\bfor\b|\*/.test(inner)) {
    return null;
  }
  const items = [''];
  let depth = 0;
  for (const letter of inner) {
    depth += /[([{]/.test(letter) ? 1 : /[)\]}]/.test(letter) ? -1 : 0;
    if (letter === ',' && depth === 0) {
      items.push('');
    } else {
      items[items.length - 1] += letter;
    }
  }
  const written = items.map(item => item.trim());
  return written.slice(0, -1).some(item => !item) ? null : written.filter(Boolean);
}

/** `Embedding(weights=[m])` → `Embedding(embeddings_initializer=Constant(m))` */
function weightEdits(
  facts: IFacts,
  call: ICodeCall,
  callee: string,
  argument: ICodeArgument
): readonly ISourceEdit[] {
  const names = WEIGHTS.find(([layer]) => layer.test(callee))?.[1];
  const parts = listItems(argumentText(facts, argument));
  const taken = call.arguments.map(item => item.name);
  if (!names || !parts || parts.length === 0 || parts.length > names.length) {
    return [];
  }
  if (names.some(name => taken.includes(name))) {
    return [];
  }
  const { cell, from, to } = argument;
  const root = callee.replace(/\.layers\..*$/, '.initializers.Constant');
  const { text, addImport } = writtenAs(facts, root, cell);
  const first = firstCodeOffset(facts.code.source(cell));
  const given = parts.map((part, at) => `${names[at]}=${text}(${part})`).join(', ');
  return [
    ...(addImport ? [{ cell, from: first, to: first, text: `${addImport}\n` }] : []),
    { cell, from, to, text: given },
    ...inputLengthEdits(facts, call, callee)
  ];
}

function inputLengthEdits(facts: IFacts, call: ICodeCall, callee: string): readonly ISourceEdit[] {
  return call.arguments.flatMap((item, at) =>
    item.name === 'input_length' && at > 0 && facts.accepts(callee, 'input_length') === 'no'
      ? [{ cell: item.cell, from: call.arguments[at - 1].to, to: item.to, text: '' }]
      : []
  );
}

/** Edits of an argument that the callable takes in another form; empty where it takes none of the kind. */
export function formEdits(
  facts: IFacts,
  call: ICodeCall,
  callee: string,
  name: string
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
  return name === 'weights' ? weightEdits(facts, call, callee, argument) : [];
}

/** The same for every argument of a call that its callee refuses here. */
export function refusedForms(
  facts: IFacts,
  call: ICodeCall,
  callee: string
): readonly ISourceEdit[] {
  return call.arguments.flatMap(({ name }) =>
    name !== null && facts.accepts(callee, name) === 'no'
      ? formEdits(facts, call, callee, name)
      : []
  );
}
