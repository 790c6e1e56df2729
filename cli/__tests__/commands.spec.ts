import { readFileSync } from 'node:fs';
import path from 'node:path';

import { errorOutput, evidence, file, notebook, run } from './program';

const EXAMPLES = path.resolve(__dirname, '..', '..', 'notebooks');

describe('keras-doctor lookup', () => {
  it('gives the life of a symbol', () => {
    const { code, out } = run(['lookup', 'keras.backend.dot', '--format', 'json']);
    const { status, releases } = JSON.parse(out);
    expect(status).toBe('known');
    expect(releases[0].package).toBe('keras');
    expect(releases[0].intervals.join()).toContain('<3');
    expect(code).toBe(0);
  });

  it('draws the releases in which a name is there, for each package', () => {
    const lines = run(['lookup', 'keras.backend.dot']).out.split('\n');
    const bar = (name: string): string => lines.find(line => line.startsWith(`  ${name} `)) ?? '';
    expect(bar('keras')).toMatch(/^ {2}keras {6}1\.2 █+·+ 3\.\d+$/);
    expect(bar('tensorflow')).toMatch(
      / 2\.15 {2}with keras 3\.0 █+▒█+ .*tensorflow\.keras\.backend\.dot$/
    );
    expect(bar('tf-keras')).toMatch(/ █+ /);
  });

  it('ends with 1 for a name that never was, with names close to it', () => {
    const { code, out } = run(['lookup', 'tf.keras.layers.MaxPool2d', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      symbol: 'tensorflow.keras.layers.MaxPool2d',
      status: 'never',
      near: expect.arrayContaining(['tensorflow.keras.layers.MaxPool2D'])
    });
    expect(code).toBe(1);
  });

  it('answers one query a line', () => {
    const queries = 'keras.layers.Dense\n\nkeras.layers.Dense units\nnobody.knows\n';
    const { out } = run(['lookup', '-', '--format', 'ndjson'], queries);
    const answers = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(answers).toHaveLength(3);
    expect(answers[1].argument).toMatchObject({ name: 'units', status: 'known' });
    expect(answers[2].status).toBe('never');
  });
});

describe('keras-doctor lookup of names of the libraries beside TensorFlow and Keras', () => {
  it('draws their own releases', () => {
    const { code, out } = run(['lookup', 'transformers.TFBertModel']);
    expect(out).toMatch(/in transformers >=\S+,<5\.0/);
    expect(out).toMatch(/ {2}transformers 2\.\d+ █+·+ \d+\.\d+\n/);
    expect(code).toBe(0);
  });

  it('gives programs the shape that they know: releases are those of three packages', () => {
    const json = (...rest: string[]) =>
      JSON.parse(run(['lookup', 'keras_tuner.Hyperband', '--format', 'json', ...rest]).out);
    expect(json()).toEqual({
      contract: 1,
      symbol: 'keras_tuner.Hyperband',
      status: 'known',
      visibility: 'public',
      kind: 'class'
    });
    expect(json('--argument', 'max_epochs').argument).toEqual({
      name: 'max_epochs',
      status: 'known'
    });
  });

  it('offers names close to one that no release has', () => {
    const { code, out } = run(['lookup', 'tensorflow_addons.optimizers.AdamQ']);
    expect(out).toContain('tensorflow_addons.optimizers.AdamQ: in no release looked at');
    expect(out).toContain('close to it: tensorflow_addons.optimizers.AdamW');
    expect(code).toBe(1);
  });

  it('does not say never of an argument behind a **kwargs that nobody called', () => {
    const { out, code } = run(['lookup', 'keras_tuner.Hyperband', '--argument', 'other']);
    expect(out).toContain('argument other: cannot be told');
    expect(code).toBe(0);
  });
});

describe('keras-doctor fix', () => {
  const source = ['from keras import backend as K\n', 'y = K.dot(a, b)\n', 'print(y)'];
  const error = errorOutput('AttributeError', "module 'keras.backend' has no attribute 'dot'", [
    '---------------------------------------------------------------------------',
    'AttributeError                            Traceback (most recent call last)',
    'Cell In[1], line 2\n      1 from keras import backend as K\n----> 2 y = K.dot(a, b)\n      3 print(y)\n',
    "AttributeError: module 'keras.backend' has no attribute 'dot'"
  ]);
  const input = `${JSON.stringify(notebook([{ source, outputs: [error] }]), null, 1)}\n`;

  const { environment } = evidence() as { environment: object };
  const here = ['--environment', file('here.json', environment)];

  it('writes a changed copy, in the form of the original', () => {
    const from = file('from.ipynb', input);
    const to = file('to.ipynb', '');
    const { code, out } = run(['fix', from, ...here, '--safety', 'review', '-o', to]);
    expect(code).toBe(0);
    expect(out).toContain('keras.ops.dot');
    const written = readFileSync(to, 'utf8');
    expect(JSON.parse(written).cells[0].source.join('')).toContain('keras.ops.dot(a, b)');
    expect(written.split('\n').slice(0, 3)).toEqual(input.split('\n').slice(0, 3));
    expect(written.endsWith('}\n')).toBe(true);
    expect(readFileSync(from, 'utf8')).toBe(input);
  });

  it('never writes over its input unless told to', () => {
    const from = file('same.ipynb', input);
    const refused = run(['fix', from, '-o', from]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--in-place');
    expect(readFileSync(from, 'utf8')).toBe(input);
    expect(run(['fix', from, ...here, '--safety', 'review', '--in-place']).code).toBe(0);
    expect(readFileSync(from, 'utf8')).toContain('keras.ops.dot(a, b)');
  });

  it('puts an import in front of the name that is written anew at the same place', () => {
    const first = { source: 'from keras import backend as K' };
    const second = { source: 'K.dot(a, b)', outputs: [error] };
    const to = file('tie.ipynb', '');
    const content = notebook([first, second]);
    run(['fix', file('ties.ipynb', content), ...here, '--safety', 'review', '-o', to]);
    const [, { source: lines }] = JSON.parse(readFileSync(to, 'utf8')).cells;
    expect([lines].flat().join('')).toBe('import keras\nkeras.ops.dot(a, b)');
  });

  it('leaves alone what a bolder safety would change', () => {
    const to = file('safe.ipynb', '');
    run(['fix', file('bold.ipynb', input), '--safety', 'safe', '--cell', '5', '-o', to]);
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual(JSON.parse(input));
  });
});

describe('keras-doctor check', () => {
  const loss = path.join(EXAMPLES, 'backend-functions-in-a-loss.ipynb');

  it('finds what a stack does not have', () => {
    const { code, out } = run([
      'check',
      loss,
      '--against',
      'tensorflow==2.21.0',
      '--format',
      'json'
    ]);
    const symbols = JSON.parse(out).map(({ symbol }: { symbol: string }) => symbol);
    expect(symbols).toContain('keras.backend.sum');
    expect(code).toBe(1);
  });

  it('finds nothing in the stack that the code was written for', () => {
    const against = ['--against', 'tensorflow==2.15.1', '--against', 'keras==2.15.0'];
    const { code, out } = run(['check', loss, ...against, '--format', 'json']);
    expect(JSON.parse(out)).toEqual([]);
    expect(code).toBe(0);
  });

  it('wants exact versions', () => {
    const { code, err } = run(['check', loss, '--against', 'tensorflow>2']);
    expect(code).toBe(2);
    expect(err).toContain('exact version');
  });
});

describe('keras-doctor pins', () => {
  const here = ['pins', '--python', '3.11', '--platform', 'linux-x86_64', '--format', 'json'];

  it('lists sets that hold what is needed', () => {
    const { code, out } = run([...here, '--needs', 'keras<3']);
    const [nearest] = JSON.parse(out);
    expect(nearest.requirements.join(' ')).toMatch(/tensorflow(-cpu)?==2\.\d+/);
    expect(nearest).toHaveProperty('proven');
    expect(code).toBe(0);
  });

  it('says why there is none', () => {
    const { code, out, err } = run([...here, '--needs', 'tensorflow>=99']);
    expect(JSON.parse(out)).toEqual([]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('keras-doctor environment', () => {
  it('reads the facts of an interpreter', () => {
    const { code, out } = run(['environment']);
    const facts = JSON.parse(out);
    expect(facts.python).toMatch(/^3\.\d+\.\d+/);
    expect(facts.installed).toHaveProperty('tensorflow');
    expect(facts).not.toHaveProperty('loaded');
    expect(code).toBe(0);
  });

  it('names an interpreter that is not there', () => {
    const { code, err } = run(['environment', '--python', 'no-such-python']);
    expect(code).toBe(2);
    expect(err).toBe('keras-doctor: no-such-python: no such program\n');
  });
});

describe('keras-doctor', () => {
  it.each([[['diagnose']], [['diagnose', '--format', 'xml', 'a.ipynb']], [['prescribe']]])(
    'refuses %j with one line and exit code 2',
    args => {
      const { code, err } = run(args);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  );
});
