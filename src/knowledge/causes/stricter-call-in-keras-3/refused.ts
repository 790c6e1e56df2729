/** Values that Keras 2 took and Keras 3 refuses, by the words of the refusal and the call that ran. */

import type { IFacts } from '../../../engine/cause';
import type { ICodeArgument } from '../../../engine/python/types';
import { raiserOf } from '../../shared/raisers';

/** Which value it is. */
export type Stricter =
  | 'batches'
  | 'arrays'
  | 'inputs'
  | 'metrics'
  | 'states'
  | 'steps'
  | 'rate'
  | 'function'
  | 'plain'
  | 'someLosses'
  | 'weights'
  | 'ownShape';

/** An argument of the model's compile(), wherever it stands. */
function compileArgument(facts: IFacts, name: string): ICodeArgument | undefined {
  return facts.code.calls
    .filter(call => /\.compile$/.test(call.calleeText))
    .flatMap(call => call.arguments)
    .find(item => item.name === name);
}

/** What a message lists in quotes: `['a', 'b']`. */
function listed(text: string): readonly string[] {
  return Array.from(text.matchAll(/'([^']*)'/g), found => found[1]);
}

/** A loss for some of the outputs only, each of them an output: Keras 2 trained with those. */
function lossForSome(facts: IFacts): boolean {
  const found =
    /Expected keys \[([^\]]*)\] in loss dict, but found loss\.keys\(\)=\[([^\]]*)\]/.exec(
      facts.innerMessage
    );
  const outputs = listed(found?.[1] ?? '');
  const named = listed(found?.[2] ?? '');
  return named.length > 0 && named.every(name => outputs.includes(name));
}

/** Weights for the losses in another form than the loss itself. */
function otherWeights(facts: IFacts): boolean {
  const { innerMessage } = facts;
  if (
    /single output, the `loss_weights` argument must be a Python float\. Received instead: loss_weights=\[/.test(
      innerMessage
    )
  ) {
    return true;
  }
  const one = compileArgument(facts, 'loss');
  const weights = compileArgument(facts, 'loss_weights');
  return (
    /`loss_weights?` (?:must match the number of losses|argument should also be provided)/.test(
      innerMessage
    ) &&
    one !== undefined &&
    !/^[[{]/.test(one.text) &&
    /^[[{]/.test(weights?.text ?? '')
  );
}

/** Plain numbers or lists stand where a loss or metric of Keras 3 reads a shape. */
function plainNumbers(facts: IFacts): boolean {
  const inside = facts.frames.some(
    frame => frame.owner === 'keras' && /[\\/](?:losses|metrics)[\\/]/.test(frame.path)
  );
  return (
    inside &&
    /^(?:keras|tensorflow)$/.test(raiserOf(facts)) &&
    /^'(?:list|float|int|tuple)' object has no attribute '(?:shape|dtype|ndim)'|Invalid reduction dimension \(?-1 for input with 0 dimension/m.test(
      facts.innerMessage
    )
  );
}

/** One metric, or the name of one, without a list around it. */
function oneMetric(message: string): boolean {
  return (
    /Expected `(?:weighted_)?metrics` argument to be a list/.test(message) &&
    !/<class '(?:set|int|float|bool)'>/.test(message)
  );
}

/** Does a cell of the notebook's own give its states by whole shapes? */
function statesOfShapes(facts: IFacts): boolean {
  const cells = facts.evidence.notebook?.cells ?? [];
  return cells.some(cell => /\bstate_size\b[^]{0,80}\bTensorShape\b/.test(cell.source));
}

/** What a generator gives in a form that Keras 2 took apart. */
function fromGenerator(facts: IFacts): Stricter | null {
  const { innerMessage, lineText } = facts;
  const received = /the generator must return a tuple[^]*?Received: (?<what>[^]{1,80})/.exec(
    innerMessage
  )?.groups?.what;
  // A list of arrays is a batch to the last releases of Keras 2; what else a generator gives is refused there as well.
  if (received && /^\[(?:array\(|<tf\.Tensor)/.test(received)) {
    return 'batches';
  }
  if (
    received &&
    /^\[+\s*[-\d.]/.test(received) &&
    /\.predict(?:_generator)?\s*\(/.test(lineText)
  ) {
    return 'arrays';
  }
  return /`output_signature` must contain objects that are subclass of `tf\.TypeSpec` but found <class 'list'>/.test(
    innerMessage
  ) && facts.frames.some(frame => frame.owner === 'keras')
    ? 'inputs'
    : null;
}

/** The value that this Keras refuses; null where it is none of them. */
export function refused(facts: IFacts): Stricter | null {
  const { innerMessage, lineText } = facts;
  if (oneMetric(innerMessage)) {
    return 'metrics';
  }
  if (/^state_size must be an integer, or a list/.test(innerMessage) && statesOfShapes(facts)) {
    return 'states';
  }
  if (
    /'float' object cannot be interpreted as an integer/.test(innerMessage) &&
    raiserOf(facts) === 'keras' &&
    /\b(?:\w*steps\w*)\s*=/.test(lineText) &&
    !/\b(?:epochs|batch_size)\s*=\s*\d+\.\d/.test(lineText)
  ) {
    return 'steps';
  }
  if (
    /Invalid value for attribute `(?:regularizer|constraint)`\. Expected an instance[^]*=<function/.test(
      innerMessage
    )
  ) {
    return 'function';
  }
  const generated = fromGenerator(facts);
  if (generated) {
    return generated;
  }
  if (lossForSome(facts)) {
    return 'someLosses';
  }
  if (otherWeights(facts)) {
    return 'weights';
  }
  if (plainNumbers(facts)) {
    return 'plain';
  }
  // Of the user's own layers the method is asked in every release.
  const own = /Layer (\w+) should implement `def compute_output_shape/.exec(innerMessage)?.[1];
  if (own && /^(?:Sequential|Functional)$/.test(own) && facts.code.classNamed(own) === null) {
    return 'ownShape';
  }
  // A plain float is taken: what shows as a number and is none was made by NumPy or TensorFlow.
  return /`learning_rate` should be float, or an instance[^]*Received instead: learning_rate=\d*\.?\d+(?:e-?\d+)?\s*$/.test(
    innerMessage
  )
    ? 'rate'
    : null;
}
