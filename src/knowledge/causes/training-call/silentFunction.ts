/** A loss or a `call` of the notebook's own that returns nothing. */

import type { IFacts } from '../../../engine/cause';
import type { ICodeFunction, ICodeView } from '../../../engine/python/types';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';
import { raiserOf } from '../../shared/raisers';

const silent = plainText(
  (_c, t) => t('A function that Keras calls returns nothing'),
  (_c, t) =>
    t(
      'A function of the notebook that Keras calls for its result (a loss, or the call of a layer or model) has no return: what it works out is lost, and Keras gets None.'
    ),
  (_c, t) => [t('Return the result'), t('The last line of the function has to be a return.')]
);

function returnsNothing(code: ICodeView, own: ICodeFunction): boolean {
  return !/\b(?:return|yield|raise|pass)\b/.test(code.source(own.cell).slice(own.from, own.to));
}

/** Is a function of the notebook's that has no return given to compile()? */
function passesSilentFunction({ code }: IFacts): boolean {
  return code.functions.some(
    own =>
      own.method === null &&
      returnsNothing(code, own) &&
      code.calls.some(
        call =>
          /(?:^|\.)(?:compile|add_loss)$/.test(call.calleeText) &&
          call.arguments.some(item => new RegExp(`\\b${own.name}\\b(?!\\()`).test(item.text))
      )
  );
}

/** Has a class of the notebook's, made from one of Keras's, a `call` without a return, and does the notebook make an object of it? */
function hasSilentCall({ code }: IFacts): boolean {
  return code.classes.some(
    own =>
      own.bases.some(base =>
        /(?:^|\.)(?:Model|Layer|Loss)$/.test(base.resolved?.name ?? base.text)
      ) &&
      own.methods.some(method => method.name === 'call' && returnsNothing(code, method)) &&
      code.calls.some(call => call.calleeText === own.name)
  );
}

/** Is the result of a function of the notebook's that has no return kept under a name (`x = block(x)`)? */
function keepsNothing({ code }: IFacts): boolean {
  return code.functions.some(
    own =>
      own.method === null &&
      returnsNothing(code, own) &&
      code.bindings.some(
        item => item.kind === 'assignment' && item.value.trim().startsWith(`${own.name}(`)
      )
  );
}

/** The rule for it: Keras or TensorFlow meets the None where the result should be. */
export const SILENT: IMessageRule = {
  says: /None values not supported|'NoneType' object has no attribute|Attempt to convert a value \(None\)|NoneType'?>? (?:object )?(?:is|cannot|to Tensor)/,
  when: facts =>
    (passesSilentFunction(facts) && /None values not supported/.test(facts.innerMessage)) ||
    ((hasSilentCall(facts) || keepsNothing(facts)) &&
      /^(?:keras|tensorflow)$/.test(raiserOf(facts))),
  confidence: 0.9,
  family: 'user-code',
  text: silent
};
