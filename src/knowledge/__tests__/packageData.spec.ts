import Ajv from 'ajv';

import { createPackageSets, suggestPin } from '../../engine/pins';
import type { ISetData } from '../../engine/pins';
import { createReleaseTable } from '../../engine/releaseTable';
import type { IReleaseData } from '../../engine/releaseTable';
import calibration from '../data/calibration.json';
import calibrationSchema from '../data/calibration.schema.json';
import distributions from '../data/distributions.json';
import distributionsSchema from '../data/distributions.schema.json';
import familyModel from '../data/familyModel.json';
import familyModelSchema from '../data/familyModel.schema.json';
import goneNames from '../data/goneNames.json';
import goneNamesSchema from '../data/goneNames.schema.json';
import releasesJson from '../data/releases.json';
import releasesSchema from '../data/releases.schema.json';
import setsJson from '../data/sets.json';
import setsSchema from '../data/sets.schema.json';

const setData = setsJson as unknown as ISetData;
const releases = createReleaseTable(releasesJson as unknown as IReleaseData);
const sets = createPackageSets(setData);

describe('package data', () => {
  it.each([
    ['releases', releasesSchema, releasesJson],
    ['sets', setsSchema, setsJson],
    ['distributions', distributionsSchema, distributions],
    ['goneNames', goneNamesSchema, goneNames],
    ['calibration', calibrationSchema, calibration],
    ['familyModel', familyModelSchema, familyModel]
  ])('%s follows its schema', (_name, schema, data) => {
    const ajv = new Ajv({ strictTuples: false });
    const valid = ajv.validate(schema, data);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('knows for every sign how likely each family is', () => {
    const rows = [familyModel.start, ...Object.values(familyModel.weights)];
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([familyModel.families.length]));
  });

  it('names only distributions of the release table', () => {
    const unknown = Object.values(distributions).filter(name => !releases.has(name));
    expect(unknown).toEqual([]);
  });

  it('knows when a name came', () => {
    expect(goneNames.python.came['tomllib']).toBe('3.11');
    expect(goneNames.python.came['builtins.zip(strict)']).toBe('3.10');
    expect(goneNames.python.came['builtins.dict.__or__']).toBe('3.9');
    expect(goneNames.python.came).not.toHaveProperty(['math.sqrt']);
    expect(goneNames.numpy.came['numpy.trapezoid']).toBe('2.0');
  });

  it('knows when a name left for good', () => {
    expect(goneNames.python.left['collections.Iterable']).toBe('3.10');
    expect(goneNames.python.left).not.toHaveProperty(['collections.OrderedDict']);
    expect(goneNames.numpy.left['numpy.float']).toBe('1.24');
    // It left with 1.24 and came back as NumPy's own type.
    expect(goneNames.numpy.left).not.toHaveProperty(['numpy.bool']);
  });

  it('pins only releases of the release table', () => {
    const unknown = setData.pins.filter(pin => {
      const [name, version] = pin.split('==');
      return !releases.versions(name).includes(version);
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['2.15.1', '2.15.0', '3.11.7', 'tf-keras', /\btf-keras==2\.15\./],
    ['2.18.1', '3.8.0', '3.12.1', 'tf-keras', /\btf-keras==2\.18\./],
    ['2.18.1', '3.8.0', '3.12.1', 'tensorflow-text', /\btensorflow-text==2\.18\./]
  ])('TensorFlow %s, Keras %s, Python %s: %s', (tensorflow, keras, python, name, wanted) => {
    const installed = { tensorflow, keras, numpy: '1.26.4' };
    const environment = { python, platform: 'linux', machine: 'x86_64', installed };
    const { requirements } = suggestPin(environment, { [name]: '' }, sets, releases);
    expect(requirements.join(' ')).toMatch(wanted);
  });

  it('has what a notebook needs in every set', () => {
    for (const set of sets) {
      const { versions } = set;
      expect(versions).toMatchObject({
        [set.head]: expect.any(String),
        ipykernel: expect.any(String),
        ipython: expect.any(String),
        numpy: expect.any(String)
      });
      expect(Boolean(versions['tf-keras'])).toBe(set.variant === 'tf-keras');
    }
  });

  it('has wheels of the head for every set', () => {
    const without = sets.filter(({ head, versions, python, platform }) => {
      const pythons = releases.pythons(head, versions[head], platform);
      return pythons !== null && !pythons.includes(python);
    });
    expect(
      without.map(set => [set.python, set.platform, set.head, set.versions[set.head]])
    ).toEqual([]);
  });

  it('holds the releases that matter', () => {
    expect(releases.versions('tensorflow')).toEqual(
      expect.arrayContaining(['2.0.0', '2.15.1', '2.21.0'])
    );
    expect(releases.requirements('tensorflow', '2.15.1')).toContain('keras<2.16,>=2.15.0');
    expect(releases.requiresPython('keras', '3.15.1')).toBe('>=3.11');
    expect(releases.date('keras', '3.0.0')).toBe('2023-11-28');
    expect(releases.pythons('tensorflow', '2.15.1', 'linux-x86_64')).toEqual([
      '3.9',
      '3.10',
      '3.11'
    ]);
  });
});
