import type { IMessageRule } from '../../shared/messageRules';
import { plainText } from '../../shared/messageRules';
import { readsModel } from '../../shared/raisers';

/** A file that is opened as an archive and is none. */
export const ARCHIVE: IMessageRule = {
  raises: /^(?:BadZipFile|BadZipfile|BadGzipFile|ReadError)$/,
  says: /^/,
  when: facts => !readsModel(facts),
  text: plainText(
    (_c, t) => t('The file is no archive of this kind, or is damaged'),
    (_c, t) =>
      t(
        'Often a page that asks to sign in, or says that nothing was found, was saved under this name; or the download was cut off.'
      ),
    (_c, t) => [
      t('Look at the size and the first bytes of the file'),
      t('Then get it again, or open it with what fits its kind.')
    ]
  )
};
