import type { ICondition, IFacts } from '../../../engine/cause';
import { allOf, anyOf, check, matched, NOT_MATCHED, versionIn } from '../../../engine/conditions';
import { callNamesEnd } from '../../shared/fileNames';
import { kerasCulprit } from '../../shared/kerasCulprit';
import { example, ruleCause } from '../../shared/ruleCause';

/** Does the user's line open a `.keras` file with a reader of archives, and is it none? */
function noArchive(facts: IFacts): boolean {
  return (
    /^Bad[Zz]ip[Ff]ile$/.test(facts.innerType) &&
    callNamesEnd(facts, /(?:^|\.)(?:ZipFile|unpack_archive)$/, '.keras')
  );
}

/** Does it open one with h5py, and is it no HDF5? */
function noHdf5(facts: IFacts): boolean {
  return (
    /file signature not found/.test(facts.innerMessage) &&
    callNamesEnd(facts, /(?:^|\.)(?:h5py\.)?File$/, '.keras')
  );
}

const holds = (test: (facts: IFacts) => boolean, file: string): ICondition =>
  check(facts => (test(facts) ? matched([], { file }) : NOT_MATCHED));

/** Of either package: they have the same minors from 2.6 to 2.15, and Keras is a part of TensorFlow before. */
function release(range: string): ICondition {
  return anyOf(versionIn('keras', range), versionIn('tensorflow', range));
}

/** What `save('model.keras')` writes: HDF5 at first, an archive later. */
export default ruleCause({
  id: 'keras-suffix-is-another-format',
  family: 'save-format',
  confidence: 0.93,
  when: anyOf(
    allOf(holds(noArchive, 'zip'), release('<2.13')),
    allOf(holds(noHdf5, 'hdf5'), release('>=2.13'))
  ),
  culprit: (facts, { file }) =>
    file === 'zip'
      ? kerasCulprit(facts, 'too-old', '>=2.13')
      : kerasCulprit(facts, 'too-new', '<2.13'),
  title: ({ t }, { file }) =>
    file === 'zip'
      ? t('This Keras writes *.keras files as HDF5, not as archives')
      : t('This Keras writes *.keras files as archives, not as HDF5'),
  explanation: ({ t }) =>
    t(
      'Up to Keras 2.12 the ending .keras was another name for HDF5. Since then it stands for a zip archive with config.json, metadata.json and the weights.'
    ),
  fixes: (kit, { file }) =>
    file === 'zip'
      ? [
          example(
            kit,
            kit.t('Read it with h5py.File'),
            kit.t('The configuration is in its attribute model_config.')
          ),
          kit.fixes.pin({ keras: '>=2.13' })
        ]
      : [
          example(
            kit,
            kit.t('Save under a name that ends in .h5'),
            kit.t('Keras still writes that as HDF5.')
          )
        ],
  references: [
    { url: 'https://keras.io/guides/serialization_and_saving/', what: 'The .keras format' }
  ]
});
