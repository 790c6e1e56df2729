/** Text that is no JSON: where it stops being some. */

import { isBrokenJson } from '../../shared/brokenJson';
import type { IMessageRule } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';

const DECODE = /^JSONDecodeError$/;

/** The rules for JSON, the exacter first. */
export const JSON_RULES: readonly IMessageRule[] = [
  {
    raises: DECODE,
    says: /^Expecting value: line 1 column 1 \(char 0\)/,
    when: facts => !readsModel(facts) || isBrokenJson(facts),
    text: plainText(
      (_c, t) => t('The text is no JSON from its first character on'),
      (_c, t) =>
        t(
          'It is empty, is the name of a file instead of what stands in it, or is something else, such as a web page.'
        ),
      (_c, t) => [
        t('Print the beginning of the text before this line'),
        t('For a file: with open(path) as file, and hand over file.read().')
      ]
    )
  },
  {
    raises: DECODE,
    says: /^(?<what>[^\n]{1,200}?): line (?<line>\d+) column (?<column>\d+) \(char (?<at>\d+)\)/,
    when: facts => !readsModel(facts) || isBrokenJson(facts),
    text: plainText(
      (_c, t) => t('The JSON is damaged or cut off'),
      ({ what, line, column }, t) =>
        t('In line %1, column %2 the reader stopped: %3.', line, column, what),
      (_c, t) => [
        t('Look at the text around that place'),
        t(
          'At the end it was cut off while it was written; single quotes, a comma too many or NaN are no JSON either.'
        )
      ]
    )
  }
];
