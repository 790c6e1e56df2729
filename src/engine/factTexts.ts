/** The texts of a failure, cleaned: what a report added around them taken off. */

import { isKnownError } from './errorMessages';
import { keyOnly, messageOnly } from './messageEnd';
import { asPrinted, withoutMarkup } from './reportText';
import { messageOf } from './shownMessage';
import { bounded, cleaned, FIELD_LIMIT, joined, plainText } from './text';
import type { IEvidence } from './types';

/** What was said, and where. */
export interface ITexts {
  readonly ename: string;
  readonly message: string;
  readonly text: string;
  readonly stderr: string;
  readonly stdout: string;
}

/** Reads them once. */
export function textsOf(evidence: IEvidence): ITexts {
  const { failure } = evidence;
  const shown = plainText(joined(failure.traceback));
  // Without a notebook the traceback may have been copied off a page.
  const trace = evidence.notebook ? shown : asPrinted(shown);
  const said = messageOf(evidence.failure, trace);
  // The message of a report may have been cut out of it with what stands behind.
  const copied = !evidence.notebook && !evidence.exceptions && isKnownError(failure.ename);
  const message = copied ? keyOnly(failure.ename, messageOnly(withoutMarkup(said))) : said;
  return {
    ename: cleaned(failure.ename, 512).trim(),
    message,
    text: bounded(
      trace.includes(message.slice(0, 200)) ? trace : `${trace}\n${failure.ename}: ${message}`,
      FIELD_LIMIT
    ),
    stderr: cleaned(failure.stderr ?? ''),
    stdout: cleaned(failure.stdout ?? '')
  };
}
