/** What Python's own exceptions mean, for the user. */

import type { IFacts } from '../../../engine/cause';
import type { Translate } from '../../../engine/types';
import { lacksBrackets } from '../../shared/lackingBrackets';
import type { IMeaning } from '../../shared/meaning';
import { pythonMeaning } from '../../shared/pythonWords';
import { attributeMeaning } from './attributes';

function keyMeaning(facts: IFacts, t: Translate): Pick<IMeaning, 'title' | 'explanation'> {
  return lacksBrackets(facts)
    ? {
        title: t('Several columns need a second pair of brackets'),
        explanation: t(
          'A comma inside one pair of brackets makes one key of the names, %1, and no column has that. A list of names selects several columns.',
          facts.innerMessage.slice(0, 120)
        )
      }
    : {
        title: t('The key %1 is not in the dictionary', facts.innerMessage.slice(0, 60)),
        explanation: t(
          'The dictionary (or the mapping behind the object) has no such key. Its keys() shows what it has.'
        )
      };
}

/** The function that raises on purpose, as a user calls it: `Guard.on_train_batch_end` is shown by its last part. */
function onPurpose(facts: IFacts, t: Translate): Pick<IMeaning, 'title' | 'explanation'> | null {
  const said = facts.innerMessage.split('\n')[0].slice(0, 160);
  if (!/^\s*raise\b/.test(facts.userFrame?.frame.text ?? facts.lineText)) {
    return null;
  }
  const place = facts.userFrame?.frame.function ?? '';
  return {
    title: said
      ? t('The code itself stops here: %1', said)
      : t('The code itself raises %1', facts.innerType),
    explanation: /^\w+$/.test(place)
      ? t('%1() checks something and raises %2 on purpose.', place, facts.innerType)
      : t('The line raises %1 on purpose.', facts.innerType)
  };
}

function assertMeaning(facts: IFacts, t: Translate): Pick<IMeaning, 'title' | 'explanation'> {
  const said = facts.innerMessage.split('\n')[0].slice(0, 160);
  return {
    title: said
      ? t('A check in the code did not hold: %1', said)
      : t('A check in the code did not hold'),
    explanation: t('An assert statement found a condition that is not true.')
  };
}

/** Texts of exceptions whose class says it all, by class. */
function plainMeaning(facts: IFacts, t: Translate): Pick<IMeaning, 'title' | 'explanation'> {
  switch (facts.innerType || facts.ename) {
    case 'IndexError':
      return {
        title: t('An index lies outside of the list or array'),
        explanation: t(
          'The position that was asked for does not exist: the list is shorter than the code takes it to be, or empty.'
        )
      };
    case 'KeyError':
      return keyMeaning(facts, t);
    case 'TypeError':
      return {
        title: t('A value has a type that this operation does not take'),
        explanation: t(
          'The line uses a value in a way that its type does not allow, or calls a function with the wrong arguments.'
        )
      };
    case 'AssertionError':
      return assertMeaning(facts, t);
    case 'ZeroDivisionError':
      return {
        title: t('A division by zero'),
        explanation: t('The divisor is zero here, often the length of something empty.')
      };
    default:
      return {
        title: t('An error in the notebook’s own code'),
        explanation: t(
          'The line raised %1. No part of TensorFlow or Keras, and no version, is the reason.',
          facts.innerType || facts.ename || t('an error')
        )
      };
  }
}

/** The texts for the failure's exception class. */
export function meaningOf(facts: IFacts, t: Translate): IMeaning {
  if (/^(?:SyntaxError|IndentationError|TabError)$/.test(facts.ename)) {
    return {
      title: t('The cell is not valid Python'),
      explanation: t(
        'Python could not read the cell: %1. Nothing of it was run.',
        facts.innerMessage.split('\n')[0].slice(0, 160)
      ),
      remedy: t('Correct the marked place'),
      effect: t(
        'Brackets, quotes, colons and indentation are the usual suspects; shell commands need a leading "!".'
      )
    };
  }
  const plain = pythonMeaning(facts, t);
  if (plain) {
    return plain;
  }
  const aboutNone = facts.ename === 'TypeError' && /NoneType/.test(facts.innerMessage);
  return facts.ename === 'AttributeError' || aboutNone
    ? attributeMeaning(facts, t)
    : {
        ...(onPurpose(facts, t) ?? plainMeaning(facts, t)),
        remedy: t('Look at the values just before this line'),
        effect: t('Then correct the line that the traceback marks.')
      };
}
