import { readFileSync } from 'fs';
import { join } from 'path';
import { gzipSync } from 'zlib';

import Ajv from 'ajv';

import { compareVersions } from '../../versions';
import type { IApiIndexData } from '..';

const FOLDER = join(__dirname, '../../../knowledge/data');
const text = readFileSync(join(FOLDER, 'apiIndex.json'), 'utf8');
const data = JSON.parse(text) as IApiIndexData;

describe('apiIndex.json', () => {
  it('fits its schema', () => {
    const schema = JSON.parse(readFileSync(join(FOLDER, 'apiIndex.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(data) || validate.errors?.slice(0, 3)).toBe(true);
  });

  it('stays small enough to load on the first failure', () => {
    expect(gzipSync(text).length).toBeLessThan(400_000);
  });

  it('lists versions oldest first and names sorted', () => {
    for (const line of ['t', 'k', 'f', 'x'] as const) {
      const sorted = [...data.lines[line]].sort(compareVersions);
      expect(data.lines[line]).toEqual(sorted);
    }
    for (const names of data.modules.names) {
      expect(names).toBe(names.split(' ').sort().join(' '));
    }
  });

  it('has an entry in every list for every module and name', () => {
    const { paths, names, kinds, presences, details } = data.modules;
    for (const list of [names, kinds, presences, details]) {
      expect(list).toHaveLength(paths.length);
    }
    const counts = (lists: readonly string[]) => lists.map(list => list.split(' ').length);
    expect(counts(presences)).toEqual(counts(names));
    expect(kinds.map(letters => letters.length)).toEqual(counts(names));
  });

  it('names nothing of the machine it was made on', () => {
    expect(text).not.toMatch(/\/(?:root|home|work|tmp)\/|site-packages/);
  });
});
