import { evidence, file, run } from './program';

/** `keras-doctor lookup tf.keras.layers.Dense --against …` as JSON, with what stood on standard error. */
function against(requirement: string, symbol = 'tf.estimator.Estimator') {
  const { code, out, err } = run(['lookup', symbol, '--against', requirement, '--format', 'json']);
  return { code, err, against: out ? JSON.parse(out).against : undefined };
}

describe('versions that are no ordinary release', () => {
  it.each([
    ['tensorflow==2.15.1', 'yes', ''],
    ['tensorflow==2.16.0', 'no', 'tensorflow 2.16.0: never released; read as tensorflow 2.16.1'],
    [
      'tensorflow==2.5.9',
      'yes',
      'tensorflow 2.5.9: never released; answered where tensorflow 2.5.3 and 2.6.0 agree'
    ],
    [
      'tensorflow==9.1.0',
      'unknown',
      'newer than 2.21.0, the newest release looked at; what it has cannot be told'
    ],
    ['tensorflow==0.5', 'unknown', 'tensorflow 0.5: never released; what it has cannot be told'],
    [
      'tensorflow==2.17.0rc1',
      'no',
      'tensorflow 2.17.0rc1: a candidate for a release; read as tensorflow 2.17.0'
    ],
    [
      'tf-nightly==2.15.0.dev20230901',
      'yes',
      'tf-nightly 2.15.0.dev20230901: a nightly build; read as tensorflow 2.15.0'
    ],
    [
      'tensorflow==2.15.0+nv23',
      'yes',
      'tensorflow 2.15.0+nv23: a build of its own; read as tensorflow 2.15.0'
    ],
    [
      'tensorflow=2.15.0=cuda118py311h46fe8fa_0',
      'yes',
      'tensorflow 2.15.0=cuda118py311h46fe8fa_0: a build of its own; read as tensorflow 2.15.0'
    ],
    [
      'tensorflow-macos==2.16.1',
      'no',
      'tensorflow-macos 2.16.1: tensorflow under another name; read as tensorflow 2.16.1'
    ],
    [
      'tensorflow-gpu==2.10.1',
      'yes',
      'tensorflow-gpu 2.10.1: tensorflow under another name; read as tensorflow 2.10.1'
    ],
    [
      'tensorflow_gpu==2.10.0',
      'yes',
      'tensorflow-gpu 2.10.0: tensorflow under another name; read as tensorflow 2.10.0'
    ]
  ])('%s: %s', (requirement, exists, said) => {
    const answer = against(requirement);
    expect(answer.against.exists).toBe(exists);
    expect(answer.err.trim().replace(/^keras-doctor: /, '')).toContain(said);
    expect(answer.err === '').toBe(said === '');
    expect(answer.code).toBe(0);
  });

  it('takes the Keras that the resolver chose for the release that a version stands for', () => {
    for (const version of ['2.16.0', '2.16.0rc0', '2.16.1+local']) {
      const { against: answer } = against(`tensorflow==${version}`, 'tf.keras.layers.Dense');
      expect(answer).toMatchObject({ exists: 'yes', versions: { tensorflow: '2.16.1' } });
    }
  });

  it.each([
    ['tensorflow==banana', 'tensorflow==banana: banana is no version'],
    ['tensorflow>=2', 'tensorflow>=2: an exact version is wanted, as in tensorflow==2.21.0'],
    ['numpy==1.26.4', 'numpy: only tensorflow, keras and tf-keras can be checked against']
  ])('%s ends with 2 and says why', (requirement, said) => {
    const { code, err } = against(requirement);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('names that are none', () => {
  it.each([
    ['tf.keras.layers.Dens', 'tensorflow.keras.layers.Dens: in no release looked at'],
    ['keras.layer.Dense', 'close to it: keras.layers.Dense'],
    ['numpy.float', 'numpy.float: not looked at; only names of tensorflow, keras, tf_keras and'],
    ['keras..layers', 'close to it: keras.layers'],
    ['tf.compat.v2.Session', 'close to it: tensorflow.compat.v1.Session'],
    ['???', '???: not looked at']
  ])('%s', (symbol, said) => {
    const { code, out } = run(['lookup', symbol]);
    expect(out).toContain(said);
    expect(code).toBe(1);
  });

  it('says of an argument with a typo that no release has it', () => {
    const { code, out } = run(['lookup', 'keras.layers.Dense', '--argument', 'unitz']);
    expect(out).toContain('argument unitz: in no release looked at');
    expect(code).toBe(1);
  });

  it('says of a thing and an argument whether a stack has them', () => {
    const dense = ['lookup', 'tf.keras.layers.Embedding', '--argument', 'input_length'];
    const { out } = run([...dense, '--against', 'tensorflow==2.15.1']);
    expect(out).toContain(
      'in keras 2.15.0 with tensorflow 2.15.1: there; argument input_length: accepted'
    );
  });
});

describe('keras-doctor diagnose', () => {
  const diagnosed = (installed: Record<string, string>) => {
    const { environment } = evidence() as { environment: Record<string, unknown> };
    const input = file(
      'bad.json',
      evidence({ environment: { ...environment, installed, loaded: {} } })
    );
    const { out } = run(['diagnose', input, '--format', 'json']);
    const { err } = run(['diagnose', input]);
    const [{ diagnosis }] = JSON.parse(out);
    const { findings } = diagnosis;
    return { first: [diagnosis.verdict, findings[0]?.cause], err: err.trim() };
  };
  const ordinary = diagnosed({ tensorflow: '2.16.1', keras: '3.3.3' });

  it('says nothing about ordinary releases', () => {
    expect(ordinary.err).toBe('');
    expect(ordinary.first[0]).toBe('compatibility');
  });

  it('takes what is no version for not known', () => {
    const { environment } = evidence() as { environment: Record<string, unknown> };
    const installed = { tensorflow: 'unknown', keras: 'banana' };
    const input = file(
      'none.json',
      evidence({ environment: { ...environment, installed, loaded: {} } })
    );
    const [{ diagnosis }] = JSON.parse(run(['diagnose', input, '--format', 'json']).out);
    expect(diagnosis.findings[0].culprit).toEqual({
      package: 'keras',
      direction: 'too-new',
      needs: expect.any(String)
    });
    expect(JSON.stringify(diagnosis)).not.toContain('banana');
  });

  it.each([
    [{ tensorflow: '2.16.0' }, 'tensorflow 2.16.0: never released; read as tensorflow 2.16.1'],
    [{ tensorflow: '2.16.0rc0' }, 'tensorflow 2.16.0rc0: a candidate for a release; read as'],
    [{ 'tf-nightly': '2.16.0.dev20240101' }, 'tf-nightly 2.16.0.dev20240101: a nightly build'],
    [{ tensorflow: '2.16.1+nv24.5' }, 'tensorflow 2.16.1+nv24.5: a build of its own; read as'],
    [{ tensorflow: '2.17.0rc1' }, 'tensorflow 2.17.0rc1: a candidate for a release; read as'],
    [{ 'tf-nightly': '2.99.0.dev20291101' }, 'a nightly build; what it has cannot be told'],
    [{ 'tensorflow-macos': '2.16.1' }, ''],
    [
      { 'tensorflow-gpu': '2.16.1' },
      'tensorflow-gpu 2.16.1: never released; read as tensorflow 2.16.1'
    ]
  ])('reads %j as the release that it stands for', (tensorflow, said) => {
    const { first, err } = diagnosed({ ...tensorflow, keras: '3.3.3' } as Record<string, string>);
    expect(first).toEqual(ordinary.first);
    expect(err.replace(/^keras-doctor: /, '')).toContain(said);
    expect(err === '').toBe(said === '');
  });
});
