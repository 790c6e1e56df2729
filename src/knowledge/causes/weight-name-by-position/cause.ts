import type { ICause, IFacts, ISourceEdit } from '../../../engine/cause';
import type { ICodeCall } from '../../../engine/python/types';
import {
  anyOf,
  messageMatches,
  optional,
  allOf,
  codeCalls,
  versionIn
} from '../../../engine/conditions';
import { kerasCulprit, beforeKeras3 } from '../../shared/kerasCulprit';

/** The order of Keras 2, by which positional arguments are meant. */
const ORDER = ['name', 'shape', 'dtype', 'initializer', 'regularizer', 'trainable'];

/** `add_variable` is another method in Keras 3: the weight is made by `add_weight`. */
function methodEdits(call: ICodeCall): readonly ISourceEdit[] {
  const { cell, to } = call.callee;
  const old = 'add_variable';
  return call.calleeText.endsWith(`.${old}`)
    ? [{ cell, from: to - old.length, to, text: 'add_weight' }]
    : [];
}

/** Names every positional argument of the calls of add_weight that begin with a string. */
function nameEdits(facts: IFacts): readonly ISourceEdit[] {
  const calls = ['.add_weight', '.add_variable'].flatMap(name => facts.code.callsOf(name));
  return calls.flatMap(call => {
    const positional = call.arguments.filter(item => item.kind === 'positional');
    const named = call.arguments.some(item =>
      ORDER.slice(0, positional.length).includes(item.name ?? '')
    );
    return positional[0]?.string === undefined || positional.length > ORDER.length || named
      ? []
      : [
          ...methodEdits(call),
          ...positional.map((item, at) => ({
            cell: item.cell,
            from: item.from,
            to: item.from,
            text: `${ORDER[at]}=`
          }))
        ];
  });
}

/** add_weight took the name first in Keras 2; the shape comes first in Keras 2.3's own layers before and in Keras 3. */
const cause: ICause = {
  id: 'weight-name-by-position',
  verdict: 'compatibility',
  family: 'custom-object-api',
  confidence: 0.95,
  when: allOf(
    anyOf(
      messageMatches(
        /add_(?:weight|variable)\(\) got multiple values for argument '(?<argument>shape|name)'/
      ),
      // The shape, given second, is read as the initializer.
      allOf(
        versionIn('keras', '>=3'),
        messageMatches(
          /add_(?:weight|variable)\(\) got multiple values for argument '(?<argument>initializer)'/
        )
      ),
      messageMatches(/`name` must be passed as a keyword argument\. Received: add_weight\(/),
      messageMatches(/Cannot convert '(?<text>\w+)' to a shape\. Found invalid dimension/),
      messageMatches(
        /Cannot convert '\(.*\)' to a shape\. Found invalid entry '.*' of type '<class 'str'>'/
      )
    ),
    optional(anyOf(codeCalls('.add_weight'), codeCalls('.add_variable')))
  ),
  explain({ captures }, kit) {
    const { facts, fixes, t } = kit;
    const old = captures.argument === 'name' || facts.versionIn('keras', '<2.4') === 'yes';
    const shapeFirst = facts.versionIn('keras', '>=3') !== 'no';
    return {
      title: t('add_weight takes its first argument in another order in this Keras'),
      explanation: shapeFirst
        ? t(
            'In Keras 3 the first positional argument of add_weight is the shape, in Keras 2 it was the name. Named arguments work in both.'
          )
        : t(
            'This Keras and the layer disagree on which argument of add_weight comes first. Named arguments work in all releases.'
          ),
      culprit:
        old && !shapeFirst
          ? kerasCulprit(
              facts,
              captures.argument === 'name' ? 'too-new' : 'too-old',
              captures.argument === 'name' ? '<2.3' : '>=2.4'
            )
          : kerasCulprit(facts, 'too-new', '<3'),
      symbol: 'keras.layers.Layer.add_weight',
      fixes: [
        fixes.code({
          title: t('Name the arguments of add_weight'),
          effect: t('The same weights are made; the call works in Keras 2 and Keras 3.'),
          safety: 'safe',
          edits: nameEdits(facts)
        }),
        ...(shapeFirst ? beforeKeras3(kit) : [])
      ]
    };
  },
  references: [
    { url: 'https://keras.io/api/layers/base_layer/#addweight-method', what: 'Layer.add_weight' }
  ]
};

export default cause;
