import type { IFacts } from '../../../engine/cause';
import {
  anyOf,
  chainMatches,
  allOf,
  check,
  matched,
  messageProof,
  NOT_MATCHED
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { oneKerasEdits } from '../../shared/oneKeras';
import { ruleCause } from '../../shared/ruleCause';
import { shownObject } from '../../shared/shownObject';

/** An optimizer, loss or metric of a package built on one Keras is not understood by another. */
const FOREIGN_OBJECT =
  /Could not interpret \w+ identifier[^<\n]{0,20}<(?!class ')[\w.]*(?:optimizer|loss|metric)[\w.]* object at/i;

/** A library asks for a model or layer of its own Keras, and the message says what it got instead. */
const WANTS_KERAS =
  /(?:return|be|expect\w*)[^\n]{0,40} (?:a )?(?:valid )?`?(?:tf\.)?[Kk]eras[\w.]* ?(?:Model|Layer)?`? instance[^\n]{0,40}(?:Received|Got|You passed)[^\n]{0,200}(?:<class '(?:tf_)?keras\.|type: (?:Dense|Conv2D|Sequential|Functional|InputLayer)\b)/;

/** An object of the class that is asked for, and yet not of it: 'must be an instance of InputSpec. Got: InputSpec('. */
const OF_SAME_NAME =
  /must be an? instance of (\w+)\.? (?:Got|Received):? <?(?:class )?'?(?:[\w.]+\.)?\1\b/;

/** Which Keras an object in the message comes from, by its module. */
function kerasesIn(facts: IFacts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of facts.message.matchAll(
    /<(?:class ')?((?:tensorflow(?:_core)?\.python\.keras|tf_keras|keras_core|keras))\./g
  )) {
    found.add(match[1].replace('tensorflow_core', 'tensorflow'));
  }
  return found;
}

/** A tensor that is added like a layer is no layer of any Keras. */
function addsTensor(facts: IFacts): boolean {
  return (
    /Only instances of `?keras\.Layer|added layer must be an instance/.test(facts.innerMessage) &&
    shownObject(facts)?.kind === 'tensor'
  );
}

/** Does the notebook reach Keras by more than one name? */
function importsSeveral(facts: IFacts): boolean {
  const roots = new Set(
    facts.code.imports
      .map(
        item =>
          /^(tensorflow\.python\.keras|tensorflow\.keras|tf_keras|keras)(?:\.|$)/.exec(
            item.target
          )?.[1]
      )
      .filter(Boolean)
  );
  return roots.size > 1;
}

const OWN_ATTRIBUTE = /^'(?<layer>[A-Z]\w*)' object has no attribute '_(?!keras_|_)\w+'/;

/** Keras itself looks for a private attribute that it gives to each of its layers: the layer was made by another Keras. */
function lacksOwnAttribute(facts: IFacts): boolean {
  const layer = OWN_ATTRIBUTE.exec(facts.innerMessage)?.groups?.layer;
  const asker = facts.raisedIn?.owner;
  return (
    layer !== undefined &&
    (asker === 'keras' || (facts.frames.length === 0 && !facts.hasNotebook)) &&
    facts.code.classNamed(layer) === null &&
    facts.knowledge.index.lookup(`keras.layers.${layer}`).status === 'known'
  );
}

/** Roots that are implementations of their own beside `keras`. */
const SEPARATE = /^(?:tf_keras|tensorflow\.python\.keras)(?:\.|$)/;

/** Keras or TensorFlow asks an object for what its own have in private, and the notebook works with two Kerases. */
function lacksPrivate(facts: IFacts): boolean {
  return (
    /^'[A-Z]\w*' object has no attribute '_(?!_)\w+'/.test(facts.innerMessage) &&
    /^(?:keras|tensorflow)$/.test(facts.raisedIn?.owner ?? '') &&
    importsSeveral(facts) &&
    facts.code.imports.some(item => SEPARATE.test(item.target))
  );
}

/** TensorFlow's own copy of Keras; what it looks for, its own classes have. */
const OWN_COPY = /-packages\/tensorflow(?:_core)?\/python\/keras\//;

/** TensorFlow's own Keras does not find a private part of its own on a model or layer: another Keras made that. */
function madeElsewhere(facts: IFacts): boolean {
  const name = /^'(?<name>[A-Z]\w*)' object has no attribute '_(?!_)\w+'/.exec(facts.innerMessage)
    ?.groups?.name;
  const { index } = facts.knowledge;
  return (
    name !== undefined &&
    OWN_COPY.test((facts.raisedIn?.path ?? '').replace(/\\/g, '/')) &&
    facts.code.classNamed(name) === null &&
    (/^(?:Sequential|Functional|Model)$/.test(name) ||
      index.lookup(`keras.layers.${name}`).status === 'known')
  );
}

/** What the Keras of TensorFlow asks every callback for: the public class of that name has it there. */
const OF_CALLBACKS =
  /^'(?<name>[A-Z]\w*)' object has no attribute '_(?:implements_\w+_hooks|supports_tf_logs|chief_worker_only)'/;

/** A callback of Keras's own that lacks what Keras asks for was made by another Keras. */
function callbackOfAnother(facts: IFacts): boolean {
  const name = OF_CALLBACKS.exec(facts.innerMessage)?.groups?.name;
  return (
    name !== undefined &&
    facts.code.classNamed(name) === null &&
    facts.knowledge.index.lookup(`keras.callbacks.${name}`).status === 'known'
  );
}

/** An object of one Keras implementation is handed to another. */
export default ruleCause({
  id: 'mixed-keras-objects',
  family: 'mixed-keras',
  confidence: 0.93,
  when: anyOf(
    allOf(
      chainMatches(
        /Could not interpret (?:optimizer|loss|metric|initializer|regularizer|activation)[\w ]* identifier:?'?[:,]? ?<|Only instances of `keras\.Layer` can be added|The added layer must be an instance of class Layer|must be an instance of `?(?:tf\.)?keras|is not a Keras (?:tensor|layer)|must come from `tf\.keras\.Input`|must be (?:a )?`?(?:tf\.)?keras/
      ),
      check(facts =>
        (kerasesIn(facts).size > 0 || FOREIGN_OBJECT.test(facts.message)) &&
        !/tensorflow_hub|identifier: <class '/.test(facts.message) &&
        !addsTensor(facts)
          ? matched()
          : NOT_MATCHED
      )
    ),
    chainMatches(WANTS_KERAS),
    chainMatches(OF_SAME_NAME),
    check(facts =>
      lacksOwnAttribute(facts) ||
      lacksPrivate(facts) ||
      madeElsewhere(facts) ||
      callbackOfAnother(facts)
        ? matched([messageProof(facts, facts.innerMessage)])
        : NOT_MATCHED
    ),
    allOf(
      chainMatches(
        /'(?:KerasHistory|tuple|Node)' object has no attribute '(?:layer|output_masks|outbound_layer)'|'KerasTensor' object has no attribute '(?:op|graph|_inferred_value|_id|node)'/
      ),
      check(facts =>
        facts.hasNotebook && facts.raisedIn?.owner === 'user' ? NOT_MATCHED : matched()
      )
    ),
    allOf(
      chainMatches(
        /'(?:tuple|list)' object has no attribute '_keras_(?:shape|history)'|'(?:Tensor|EagerTensor|SymbolicTensor|KerasTensor|Node|TensorShape|ListWrapper|TFOpLambda|ModuleWrapper|InputLayer)' object has no attribute '(?:_keras_history|_keras_shape|_inbound_nodes|outbound_nodes|inbound_nodes|_keras_mask|output_masks)'|ModuleWrapper/
      ),
      check(facts => (importsSeveral(facts) || !facts.hasNotebook ? matched() : NOT_MATCHED))
    )
  ),
  doubt: facts => (lacksOwnAttribute(facts) && !lacksPrivate(facts) ? 0.6 : undefined),
  culprit: facts => packageCulprit(facts, 'keras', 'mixed'),
  title: ({ t }) => t('Objects of two Keras implementations meet'),
  explanation: ({ t }) =>
    t(
      'keras, tensorflow.keras, tf_keras and tensorflow.python.keras are different implementations. An object made by one is not known to another; one of them has to be used everywhere.'
    ),
  fixes: kit => [
    kit.fixes.code({
      title: kit.t('Import everything from one Keras'),
      effect: kit.t('All objects come from the same implementation.'),
      safety: 'review',
      edits: oneKerasEdits(kit.facts)
    })
  ],
  references: [{ url: 'https://keras.io/guides/migrating_to_keras_3/', what: 'keras and tf.keras' }]
});
