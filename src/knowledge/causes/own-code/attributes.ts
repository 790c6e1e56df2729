/** What is told of an attribute that an object lacks, by the kind of the object. */

import type { IFacts } from '../../../engine/cause';
import type { Translate } from '../../../engine/types';
import type { IMeaning } from '../../shared/meaning';

/** What paths have and texts lack. */
const OF_PATHS =
  /^(?:exists|is_file|is_dir|glob|rglob|iterdir|mkdir|joinpath|parent|stem|suffix|with_suffix|open|resolve|read_text|write_text|unlink)$/;

/** The notebook's own class has no attribute of this name. */
function ofOwnClass(owner: string, name: string, t: Translate): IMeaning {
  return {
    title: t('The class %1 never sets %2', owner, name),
    explanation: t(
      'The object is of the notebook’s own class %1, and nothing that ran so far gave it this attribute.',
      owner
    ),
    remedy: t('Set it in __init__: self.%1 = …', name),
    effect: t('Objects that were made before have to be made anew; check the spelling, too.')
  };
}

function ofTuple(t: Translate): string {
  return t(
    'The variable holds a tuple where the code takes it for one object: a comma at the end of an assignment makes one, and so does a function that returns several values.'
  );
}

/** An object of Python's own. */
function ofBuiltin(type: string, name: string, t: Translate): IMeaning {
  const title = t('A %1 has no attribute %2', type, name);
  if (type === 'dict') {
    return {
      title,
      explanation: t('The entries of a dictionary are read with square brackets, not with a dot.'),
      remedy: t("Write x['%1'] instead of x.%1", name),
      effect: t('x.keys() shows which entries there are.')
    };
  }
  if (type === 'str' && OF_PATHS.test(name)) {
    return {
      title,
      explanation: t('The path is a text here; this belongs to the paths of pathlib.'),
      remedy: t('Make a path of it: pathlib.Path(x)'),
      effect: t('Functions that want a text take str(path).')
    };
  }
  return {
    title,
    explanation:
      type === 'tuple'
        ? ofTuple(t)
        : t('The variable holds a %1 where the code takes it for another kind of object.', type),
    remedy: t('Print type(…) of the variable before this line'),
    effect: t('Then correct the step that makes it.')
  };
}

/** The texts for an AttributeError, and for a TypeError about None. */
export function attributeMeaning(facts: IFacts, t: Translate): IMeaning {
  const message = facts.innerMessage;
  const found = /'(?<owner>\w+)' object has no attribute '(?<name>\w+)'/.exec(message)?.groups;
  if (found && facts.code.classNamed(found.owner) !== null) {
    return ofOwnClass(found.owner, found.name, t);
  }
  if (found && /^(?:list|tuple|str|int|float|dict)$/.test(found.owner)) {
    return ofBuiltin(found.owner, found.name, t);
  }
  const none = message.includes("'NoneType'");
  return {
    title: none
      ? t('A value is None where an object is expected')
      : t('The object does not have this attribute'),
    explanation: none
      ? t(
          'A function returned None (a missing return, a search without result, a file that could not be read), and the next step uses it.'
        )
      : t('The variable holds another kind of object than the code takes it for.'),
    remedy: none
      ? t('Find where the value becomes None')
      : t('Print type(…) of the variable before this line'),
    effect: t('Then correct the step that makes it.')
  };
}
