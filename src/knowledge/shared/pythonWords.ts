/** What Python, NumPy and TensorFlow say of common slips, put in plain words. */

import type { IFacts } from '../../engine/cause';
import type { Translate } from '../../engine/types';
import { CALL_WORDS } from './callWords';
import type { IMeaning } from './meaning';

type Groups = Readonly<Record<string, string | undefined>>;

export interface IWording {
  readonly says: RegExp;
  readonly when?: (facts: IFacts) => boolean;
  readonly text: (groups: Groups, t: Translate, facts: IFacts) => IMeaning;
}

/** The words of a function with several results, by what it was called on the line. */
function severalResults({ lineText }: IFacts, t: Translate): string {
  return /\.(?:evaluate|train_on_batch|test_on_batch)\s*\(/.test(lineText)
    ? t(
        'A model that was compiled without metrics gives the loss alone; with metrics=[…] in compile() it gives the loss and each metric.'
      )
    : t('The call on the right gives one value, and the line wants to share it out among several.');
}

/** The cell that gave a name of Python's own to a value, as '#3'; null if none did. */
function renamedIn(facts: IFacts, name: string): string | null {
  const made = facts.code.definitions(name)[0];
  return made ? `#${made.cell + 1}` : null;
}

/** Without the prefix of autograph's copy. */
function plainName(name: string): string {
  return name.replace(/^tf__/, '');
}

const WORDINGS: readonly IWording[] = [
  {
    says: /(?<name>[\w.]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (?<which>'self'|'model'|'params'|'epoch')$/,
    when: facts => /set_model|set_params|on_\w+\(\)/.test(facts.innerMessage),
    text: (_g, t) => ({
      title: t('A class stands where an object of it is wanted'),
      explanation: t(
        'The brackets are missing: Keras got the class itself and called its method without an object.'
      ),
      remedy: t('Write brackets behind the class'),
      effect: t('For example callbacks=[EarlyStopping()].')
    })
  },
  ...CALL_WORDS,
  {
    says: /^cannot unpack non-iterable (?<type>[\w.]+) object/,
    text: ({ type = '' }, t, facts) => ({
      title: t('One %1 came where several values are unpacked', type),
      explanation: severalResults(facts, t),
      remedy: t('Assign the result to one name and print it'),
      effect: t('It shows how many values there are to take apart.')
    })
  },
  {
    says: /^(?<how>not enough|too many) values to unpack \(expected (?:at least )?(?<wanted>\d+)(?:, got (?<got>\d+))?\)/,
    text: ({ wanted = '', got }, t) => ({
      title: got
        ? t('%1 values are unpacked into %2 names', got, wanted)
        : t('The number of values is not the %1 that the line unpacks', wanted),
      explanation: t(
        'The right side gives another number of values than there are names on the left.'
      ),
      remedy: t('Assign the result to one name and print its length'),
      effect: t('Then name all of its parts, or take the ones that are wanted by their index.')
    })
  },
  {
    says: /can only concatenate (?<left>\w+) \(not "(?<right>[\w.]+)"\) to|unsupported operand type\(s\) for \+: '(?<left2>str)' and '(?<right2>[\w.]+)'|must be str, not (?<right3>\w+)/,
    text: ({ left, left2, right, right2, right3 }, t) => ({
      title: t(
        'A %1 and a %2 cannot be joined with +',
        left ?? left2 ?? 'str',
        right ?? right2 ?? right3 ?? ''
      ),
      explanation: t('Python joins only values of the same kind and does not convert by itself.'),
      remedy: t('Convert one of them, for example str(x), or write f"… {x} …"'),
      effect: t('An f-string takes values of any kind.')
    })
  },
  {
    says: /'(?:[\w.]+\.)?(?<type>\w*Tensor|ResourceVariable)' object does not support item assignment/,
    text: (_g, t) => ({
      title: t('Single values of a tensor cannot be set'),
      explanation: t('Tensors are never changed in place, in no release.'),
      remedy: t('Fill a NumPy array and convert it at the end'),
      effect: t(
        'Or use tf.tensor_scatter_nd_update(tensor, indices, values), or the assign of a tf.Variable.'
      )
    })
  },
  {
    says: /'(?<type>tuple|str|range|bytes)' object does not support item assignment/,
    text: ({ type = '' }, t) => ({
      title: t('A %1 cannot be changed', type),
      explanation: t('Python lets no part of it be set. A list can be changed.'),
      remedy: t('Make a list of it first: list(x)'),
      effect: t('Or make a new one with the changed part.')
    })
  },
  {
    says: /'(?<type>[\w.]+)' object is not callable/,
    text: ({ type = '' }, t, facts) => {
      const name = /(?<![\w.])(?<name>[A-Za-z_]\w*)\s*\(/.exec(facts.lineText)?.groups?.name ?? '';
      const cell = name ? renamedIn(facts, name) : null;
      return {
        title: t('A %1 is called like a function', type),
        explanation:
          cell !== null && facts.hasNotebook
            ? t(
                'Cell %1 gives the name %2 to a value; round brackets behind it then call that value.',
                cell,
                name
              )
            : t(
                'Round brackets call what stands before them. The name may have been given to a value before, or square brackets are meant.'
              ),
        remedy: t('Give the value another name, and run the cell that names it again'),
        effect: t(
          'A name of Python’s own, such as list or sum, comes back with "del name" or a restart.'
        )
      };
    }
  },
  {
    says: /slice indices must be integers|'float' object cannot be interpreted as an integer|integer argument expected, got float/,
    text: (_g, t) => ({
      title: t('A whole number is wanted, and the value is a float'),
      explanation: t(
        'A division with / always gives a float, also where nothing is left over; so does a product with a fraction.'
      ),
      remedy: t('Use // or int(…) where the number is made'),
      effect: t('Positions, lengths, steps and epochs are counted in whole numbers.')
    })
  },
  {
    says: /unsupported operand type\(s\) for (?<operator>\S+): '(?<left>[\w.]+)' and '(?<right>[\w.]+)'/,
    text: ({ operator = '', left = '', right = '' }, t) => {
      const none = left === 'NoneType' || right === 'NoneType';
      return {
        title: none
          ? t('A value is None where %1 wants a number', operator)
          : t('%1 does not work between %2 and %3', operator, left, right),
        explanation: none
          ? t(
              'A function returned None, often for want of a return, or a gradient or a search found nothing.'
            )
          : t('Python knows no such operation for these two kinds of values.'),
        remedy: none
          ? t('Find where the value becomes None')
          : t('Print type(…) of both before this line'),
        effect: t('Then correct the step that makes it.')
      };
    }
  },
  {
    says: /__init__\(\) got an unexpected keyword argument '(?<name>name|trainable|dtype)'/,
    text: ({ name = '' }, t) => ({
      title: t('The class does not take %1, which Keras gives to each layer', name),
      explanation: t(
        'A layer that is read back or copied is made with the arguments of its own and those that all layers have: name, trainable, dtype.'
      ),
      remedy: t('Take the others on and hand them up'),
      effect: t('def __init__(self, …, **kwargs): super().__init__(**kwargs)')
    })
  },
  {
    says: /(?<name>[\w.<>]+)\(\) got an unexpected keyword argument '(?<argument>\w+)'/,
    text: ({ name = '', argument = '' }, t) => ({
      title: t('%1() does not take %2', name, `${argument}=`),
      explanation: t('Its definition has no argument of this name and no **kwargs.'),
      remedy: t('Compare the call with the definition'),
      effect: t('Correct the name in one of them, or leave the argument out.')
    })
  },
  {
    says: /\bon_(?<hook>\w+)\(\) takes \d+ positional arguments? but \d+ were given/,
    text: ({ hook = '' }, t) => ({
      title: t('%1() of the callback takes too few arguments', `on_${hook}`),
      explanation: t('Keras calls each method of a callback with fixed arguments, logs the last.'),
      remedy: t('Take all of them'),
      effect: /train_(?:begin|end)|test_(?:begin|end)|predict_(?:begin|end)$/.test(hook)
        ? t('def %1(self, logs=None)', `on_${hook}`)
        : t(
            'def %1(self, %2, logs=None)',
            `on_${hook}`,
            hook.startsWith('epoch') ? 'epoch' : 'batch'
          )
    })
  },
  {
    says: /(?<name>[\w.<>]+)\(\) takes (?<takes>(?:from \d+ to )?\d+) positional arguments? but (?<given>\d+) (?:was|were) given/,
    text: ({ name = '', takes = '', given = '' }, t) => ({
      title: t('%1() is called with other arguments than it takes', plainName(name)),
      explanation: t(
        '%1() takes %2 and was given %3 (self is counted in a method). Keras calls the methods of callbacks, layers and losses, and functions given to Lambda or map, with fixed arguments; the definition has to take them all.',
        plainName(name),
        takes,
        given
      ),
      remedy: t('Compare the call with the definition'),
      effect: t('Where several values are meant to be one argument, put them into a list.')
    })
  },
  {
    says: /'(?:[\w.]+\.)?\w*Tensor' object has no attribute 'assign(?:_add|_sub)?'/,
    text: (_g, t) => ({
      title: t('A tensor is assigned to, and only variables can be'),
      explanation: t(
        'tf.constant and the results of calculations are tensors, which never change.'
      ),
      remedy: t('Make it a tf.Variable'),
      effect: t('Or give the new value to the name: x = x + 1.')
    })
  },
  {
    says: /the JSON object must be str, bytes or bytearray, not (?<type>[\w.]+)/,
    text: ({ type = '' }, t) => ({
      title: t('JSON text is wanted, and the value is already a %1', type),
      explanation: t('The value was parsed before: this step parses it itself.'),
      remedy: t('Hand over the text, or turn the value into text with json.dumps(x)'),
      effect: t('A file: open(path).read() gives its text.')
    })
  },
  {
    says: /Object of type (?<type>[\w.]+) is not JSON serializable/,
    text: ({ type = '' }, t) => ({
      title: t('JSON knows no %1', type),
      explanation: t('It holds numbers, texts, lists and dictionaries of Python’s own.'),
      remedy: t('Convert first: float(x) or int(x) for a number, x.tolist() for an array'),
      effect: t('A tensor becomes an array with x.numpy().')
    })
  },
  {
    says: /maximum recursion depth exceeded/,
    text: (_g, t) => ({
      title: t('A function calls itself without end'),
      explanation: t('Nothing in it stops the calls, or the data leads back to itself.'),
      remedy: t('Find the case in which the function must return without calling itself'),
      effect: t('Print its arguments for the first few calls.')
    })
  },
  {
    says: /(?:local variable '(?<old>\w+)' referenced before assignment|cannot access local variable '(?<new>\w+)')/,
    text: ({ old, new: name }, t) => ({
      title: t('%1 is used in the function before it gets a value there', old ?? name ?? ''),
      explanation: t(
        'A name that a function assigns anywhere is its own throughout the function, even if the notebook has one of the same name.'
      ),
      remedy: t('Hand the value over as an argument and return it'),
      effect: t('Or write global or nonlocal at the start of the function.')
    })
  },
  {
    says: /^\(?\(?slice\(None/,
    text: (_g, t) => ({
      title: t('A table of pandas is indexed like an array'),
      explanation: t('Square brackets of a DataFrame take names of columns, not positions.'),
      remedy: t('Use df.iloc[rows, columns] for positions, or df.to_numpy() first'),
      effect: t('df.loc[rows, names] takes labels.')
    })
  },
  {
    says: /unhashable type: '(?<type>[\w.]+)'/,
    text: ({ type = '' }, t) => ({
      title: t('A %1 cannot be a key or a member of a set', type),
      explanation: t('Keys have to stay as they are, and a %1 can change.', type),
      remedy: t('Use a tuple, a text or a number as the key'),
      effect: t('tuple(x) makes one of a list.')
    })
  }
];

/** The plain words for the failure's message, or null. */
export function pythonMeaning(facts: IFacts, t: Translate): IMeaning | null {
  const message = facts.innerMessage.split('\n')[0].slice(0, 600);
  for (const { says, when, text } of WORDINGS) {
    const found = says.exec(message);
    if (found && (when?.(facts) ?? true)) {
      return text(found.groups ?? {}, t, facts);
    }
  }
  return null;
}
