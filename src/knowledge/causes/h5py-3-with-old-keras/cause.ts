import {
  allOf,
  anyChainFrame,
  anyOf,
  chainMatches,
  unlessRefuted,
  versionIn
} from '../../../engine/conditions';
import { packageCulprit } from '../../shared/packageCulprit';
import { ruleCause } from '../../shared/ruleCause';

/** Where Keras reads and writes .h5 files. */
const KERAS_FILES =
  /hdf5_format\.py$|(?:^|\/)keras\/(?:engine\/(?:saving|topology|network)|models)\.py$/;

/** Keras up to TensorFlow 2.4 decodes what h5py 3 already gives as text. */
export default ruleCause({
  id: 'h5py-3-with-old-keras',
  family: 'dependency',
  confidence: 0.97,
  when: allOf(
    anyOf(
      allOf(
        chainMatches(/'str' object has no attribute 'decode'/),
        anyOf(
          anyChainFrame({ path: KERAS_FILES }),
          anyChainFrame({ text: /attrs\[.*\]\.decode|\.decode\('utf-?8'\)/, owner: 'keras' })
        )
      ),
      allOf(
        chainMatches(/a bytes-like object is required, not 'str'/),
        anyChainFrame({ path: KERAS_FILES }),
        anyChainFrame({ owner: 'h5py' })
      )
    ),
    unlessRefuted(versionIn('h5py', '>=3'))
  ),
  culprit: facts => packageCulprit(facts, 'h5py', 'too-new', '<3'),
  title: ({ t }) => t('This Keras reads .h5 files only with h5py below 3'),
  explanation: ({ t }) =>
    t(
      'h5py 3 gives attributes as text, and this Keras decodes them as bytes. The model file is fine; TensorFlow 2.5 and later take h5py 3.'
    ),
  fixes: kit => [kit.fixes.pin({ h5py: '<3' })],
  references: [
    { url: 'https://docs.h5py.org/en/stable/whatsnew/3.0.html', what: 'What changed in h5py 3' }
  ]
});
