import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ownerOf } from '../../engine/frames';

// The same table is run through owners.py by tests/test_probe_parts.py.
const table: [string, string][] = JSON.parse(
  readFileSync(join(__dirname, '../../../tests/data/owners.json'), 'utf8')
);

describe('the owner of a frame in text', () => {
  it.each(table)('%s is of %s, as in the kernel', (path, owner) => {
    expect(ownerOf(path)).toBe(owner);
  });
});
