/** Plain words for calls that lack arguments, for what is no list, and for names that stand for something else by now. */

import { loaderIsOverwritten } from '../../engine/savedModels';
import { raiserOf } from './raisers';
import type { IWording } from './pythonWords';

/** 'zip', 'map', 'dict_keys': what Python 3 hands out one by one. */
const LAZY = 'zip|map|filter|range|enumerate|reversed|generator|dict_(?:keys|values|items)';
const OF_LISTS = 'sort|append|remove|index|reverse|extend|pop|insert|tolist|shape|reshape';

/** Wordings that are tried before the others. */
export const CALL_WORDS: readonly IWording[] = [
  {
    says: /unsupported format string passed to (?<type>[\w.]+)\.__format__/,
    text: ({ type = '' }, t) => ({
      title: t('A %1 cannot be formatted like a number', type),
      explanation: t('A format such as .4f belongs to one number, and this holds something else.'),
      remedy: t('Format one number of it, for example x[-1], or float(x)'),
      effect: t('Without the format, {x} shows the value as it is.')
    })
  },
  {
    says: /^[^]/,
    when: loaderIsOverwritten,
    text: (_g, t, { lineText }) => {
      const name =
        /\b(?:load_model|load_weights|model_from_\w+)(?=\s*\()/.exec(lineText)?.[0] ?? '';
      return {
        title: t('%1 is no longer the function that loads a model', name),
        explanation: t(
          'The notebook gave this name to something else, and the call goes there: a model takes the path for data.'
        ),
        remedy: t('Give the model another name, and import the function again'),
        effect: t('from tensorflow.keras.models import %1', name)
      };
    }
  },
  {
    says: new RegExp(
      `'(?<type>${LAZY})' object (?:is not subscriptable|does not support item assignment)|` +
        `object of type '(?<counted>${LAZY})' has no len|` +
        `'(?<asked>${LAZY})' object has no attribute '(?:${OF_LISTS})'`
    ),
    text: ({ type, counted, asked }, t) => ({
      title: t('A %1 is no list', type ?? counted ?? asked ?? ''),
      explanation: t(
        'Python 3 hands its entries out one by one, so that it has no positions and no methods of a list. In Python 2 it was one.'
      ),
      remedy: t('Make a list of it first: list(…)'),
      effect: t('np.array(list(…)) where an array is wanted.')
    })
  },
  {
    says: /'(?:Model|Functional)' object has no attribute '(?<name>add|pop)'/,
    text: ({ name = '' }, t) => ({
      title: t('Only a Sequential model has %1()', name),
      explanation: t(
        'This model was made from its inputs and outputs, or comes whole from keras.applications; it takes no layers one by one.'
      ),
      remedy: t('Call the layer on an output: x = Dense(…)(model.output)'),
      effect: t(
        'Then Model(model.input, x), or a Sequential model with this one as its first part.'
      )
    })
  },
  {
    says: /^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/,
    text: ({ module = '', name = '' }, t) => ({
      title: t('The module %1 has no %2', module, name),
      explanation: t('The name is spelled otherwise, or belongs to another module.'),
      remedy: t('Look the name up: dir(%1) lists what is there', module),
      effect: t('A file of the notebook’s own with the name of a library hides that library.')
    })
  },
  {
    says: /(?<name>[\w.<>]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (?<which>[^\n]{1,120})/,
    text: ({ name: shown = '', which = '' }, t, facts) => {
      // Autograph's copy of a function bears a prefix.
      const name = shown.replace(/^tf__/, '');
      const made = /(?<![\w.])(?:\w+\.)*(?<name>[A-Z]\w*)\s*\(/.exec(facts.lineText)?.groups?.name;
      const called = /^(?:__init__|__new__)$/.test(name) && made ? made : name;
      const byUser =
        raiserOf(facts) === 'user' ||
        new RegExp(`\\b${called.split('.').pop() ?? ''}\\s*\\(`).test(facts.lineText);
      return {
        title: t('%1() is called without %2', called, which),
        explanation: byUser
          ? t('Its definition requires what is missing; it has no default for it.')
          : t(
              'Its definition requires this argument and the call does not give it. What Keras calls by itself, such as a loss or a metric, gets only the arguments that Keras has for it.'
            ),
        remedy: t('Give the argument, or give it a default in the definition'),
        effect: byUser
          ? t('help(%1) shows what it takes.', called)
          : t('A function that makes and returns the loss can hold further settings.')
      };
    }
  }
];
