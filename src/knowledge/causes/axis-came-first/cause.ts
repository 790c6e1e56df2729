import type { IFacts, ISourceEdit } from '../../../engine/cause';
import { check, matched, NOT_MATCHED } from '../../../engine/conditions';
import { publicName } from '../../../engine/frames';
import type { ICodeCall } from '../../../engine/python/types';
import { wordsAndLine } from '../../shared/messageRules';
import { packageCulprit } from '../../shared/packageCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Functions whose axis stood first up to TensorFlow 0.12; where each argument stands now. */
const ORDERS: Readonly<Record<string, readonly number[]>> = {
  'tensorflow.concat': [1, 0],
  'tensorflow.split': [2, 1, 0]
};

/** The call on the failing line that gives a number first, where values stand now. */
function oldCall({ place, code }: IFacts): { call: ICodeCall; name: string } | null {
  for (const call of place ? code.callsAt(place.cell, place.line) : []) {
    const name = publicName(call.resolved?.name ?? '').replace('.compat.v1.', '.');
    const order = Object.prototype.hasOwnProperty.call(ORDERS, name) ? ORDERS[name] : null;
    const [first, ...rest] = call.arguments;
    if (
      order &&
      call.arguments.length === order.length &&
      rest.every(item => item.kind === 'positional') &&
      /^-?\d+$/.test(first.text)
    ) {
      return { call, name };
    }
  }
  return null;
}

function edits(call: ICodeCall, name: string): readonly ISourceEdit[] {
  return call.arguments.map(({ cell, from, to }, at) => ({
    cell,
    from,
    to,
    text: call.arguments[ORDERS[name][at]].text
  }));
}

/** concat and split took the axis first before TensorFlow 1.0. */
export default ruleCause({
  id: 'axis-came-first',
  family: 'argument-changed',
  confidence: 0.95,
  when: check(facts => {
    const found = oldCall(facts);
    return found && /^(?:ValueError|TypeError|InvalidArgumentError)$/.test(facts.innerType)
      ? matched(wordsAndLine(facts, facts.innerMessage.split('\n')[0]), {
          name: found.name.replace('tensorflow', 'tf')
        })
      : NOT_MATCHED;
  }),
  culprit: facts => packageCulprit(facts, 'tensorflow', 'too-new', '<1'),
  title: ({ t }, { name }) => t('%1 takes the axis last since TensorFlow 1.0', name),
  explanation: ({ t }) =>
    t('The call has the order of TensorFlow 0.12 and older: the axis first, the values last.'),
  fixes: kit => {
    const found = oldCall(kit.facts);
    const title = kit.t('Put the values first and the axis last');
    const effect = kit.t('What the call meant, in every release since 1.0.');
    return found
      ? [kit.fixes.code({ title, effect, safety: 'safe', edits: edits(found.call, found.name) })]
      : [example(kit, title, effect)];
  },
  references: [
    {
      url: 'https://www.tensorflow.org/api_docs/python/tf/concat',
      what: 'TensorFlow: concat'
    }
  ]
});
