import { magicFor } from '../../magics';
import { aPin } from '../../testing/builders';
import { installCells, variableLines } from '../installCells';

describe('magicFor', () => {
  it.each([
    ['pip install "keras<3"', '%pip install "keras<3"'],
    ['python -m pip install keras', '%pip install keras'],
    ['uv pip install keras==2.15.0', '%uv pip install keras==2.15.0'],
    ['conda install keras', '%conda install keras']
  ])('runs %j as %j', (command, magic) => {
    expect(magicFor(command)).toBe(magic);
  });

  it.each(['poetry add keras', 'pixi add keras', 'pipenv install keras', 'rm -rf /', ''])(
    'has no magic for %j',
    command => {
      expect(magicFor(command)).toBeNull();
    }
  );

  it.each(['pip install keras; rm x', 'pip install $(x)', 'pip install `x`', 'pip install a\nb'])(
    'refuses what a shell would read in %j',
    command => {
      expect(magicFor(command)).toBeNull();
    }
  );
});

describe('installCells', () => {
  it('puts variables first and the installation above the failed cell', () => {
    const cells = installCells(aPin({ variables: { TF_USE_LEGACY_KERAS: '1' } }));
    expect(cells.first).toBe('import os\n\nos.environ["TF_USE_LEGACY_KERAS"] = "1"');
    expect(cells.above).toBe('%pip install tensorflow==2.15.1 keras==2.15.0');
    expect(cells.toCopy).toBeNull();
  });

  it('leaves a project command to the user', () => {
    const cells = installCells(aPin({ command: 'poetry add keras==2.15.0' }));
    expect(cells.above).toBeNull();
    expect(cells.toCopy).toBe('poetry add keras==2.15.0');
  });

  it('quotes the values of variables', () => {
    expect(variableLines({ KERAS_BACKEND: 'a"b' })).toContain('"a\\"b"');
  });
});
