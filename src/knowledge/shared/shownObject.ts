/** What kind of thing a message shows as the one that was given: a layer, a tensor, a plain value. */

import type { IFacts } from '../../engine/cause';

/** An object that a message shows. */
export interface IShownObject {
  readonly kind: 'layer' | 'tensor' | 'plain' | 'other';
  /** Its class, without the modules. */
  readonly class: string;
}

/** `(of type <class 'keras.src.layers.core.dense.Dense'>)`. */
const TYPED = /of type '?<class '(?<path>[\w.]+)'>/;
/** Keras 3 shows a layer as `<Dense name=dense, built=False>`. */
const LAYER = /<(?<name>[A-Z]\w*) name=[^\s,<>]{1,200}, built=(?:True|False)>/;
/** What Python itself shows: `<keras.layers.core.Dense object at 0x7f>`. */
const OBJECT = /<(?<path>(?:\w+\.)+[A-Z]\w*) object at 0x[0-9a-f]+>/;
const TENSOR =
  /(?:Received|Got|Found):? '?(?:\w+=)?<?(?<name>KerasTensor|SymbolicTensor|(?:tf\.)?Tensor)\b/;
const MODELS = /^(?:Functional|Sequential|Model)$/;

function isLayer(facts: IFacts, path: string, name: string): boolean {
  const own = facts.code.classNamed(name);
  return (
    MODELS.test(name) ||
    /\.layers\./.test(path) ||
    facts.knowledge.index.lookup(`keras.layers.${name}`).status === 'known' ||
    own?.bases.some(base => /(?:^|\.)(?:Layer|Model)$/.test(base.resolved?.name ?? '')) === true
  );
}

function ofClass(facts: IFacts, path: string): IShownObject {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const kind = /Tensor$|Variable$/.test(name)
    ? 'tensor'
    : !path.includes('.')
      ? 'plain'
      : isLayer(facts, path, name)
        ? 'layer'
        : 'other';
  return { kind, class: name };
}

/** The object that the error says it was given; null where it shows none. */
export function shownObject(facts: IFacts): IShownObject | null {
  const message = facts.innerMessage.slice(0, 4000);
  const path = (TYPED.exec(message) ?? OBJECT.exec(message))?.groups?.path;
  if (path) {
    return ofClass(facts, path);
  }
  const layer = LAYER.exec(message)?.groups?.name;
  const tensor = TENSOR.exec(message)?.groups?.name;
  return layer
    ? { kind: 'layer', class: layer }
    : tensor
      ? { kind: 'tensor', class: tensor.replace('tf.', '') }
      : null;
}
