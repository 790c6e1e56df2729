import { readFileSync } from 'fs';
import { join } from 'path';
import { gzipSync } from 'zlib';

import Ajv from 'ajv';

import releases from '../../../knowledge/data/releases.json';
import { createReleaseTable } from '../../releaseTable';
import type { IReleaseData } from '../../releaseTable';
import { compareVersions } from '../../versions';
import type { ICompanionData } from '../data';

const FOLDER = join(__dirname, '../../../knowledge/data');
const text = readFileSync(join(FOLDER, 'companions.json'), 'utf8');
const data = JSON.parse(text) as ICompanionData;
const table = createReleaseTable(releases as unknown as IReleaseData);

describe('companions.json', () => {
  it('fits its schema', () => {
    const schema = JSON.parse(readFileSync(join(FOLDER, 'companions.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(data) || validate.errors?.slice(0, 3)).toBe(true);
  });

  it('stays small enough to load for a failure that names a library', () => {
    expect(gzipSync(text).length).toBeLessThan(150_000);
  });

  it('has a line of versions, oldest first, for every library and root', () => {
    expect(Object.keys(data.lines)).toEqual(Object.keys(data.packages));
    expect(Object.keys(data.packages)).toEqual(
      expect.arrayContaining([...new Set(Object.values(data.roots))])
    );
    for (const versions of Object.values(data.lines)) {
      expect(versions).toEqual([...versions].sort(compareVersions));
    }
  });

  it('looked only at versions that were released', () => {
    const unknown = Object.entries(data.lines).flatMap(([letter, versions]) => {
      const known = table.versions(data.packages[letter]);
      return known.length === 0 ? [] : versions.filter(version => !known.includes(version));
    });
    expect(unknown).toEqual([]);
  });

  it('names nothing of the machine it was made on', () => {
    expect(text).not.toMatch(/\/(?:root|home|work|tmp)\/|site-packages/);
  });
});
