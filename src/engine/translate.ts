import type { Translate } from './types';

/** No translation: fills `%1`, `%2` … of the English text. */
export const identity: Translate = (text, ...values) =>
  text.replace(/%(\d+)/g, (mark, index: string) => values[Number(index) - 1] ?? mark);
