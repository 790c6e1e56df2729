import { createPackageSets } from '../packageSets';
import { listSets, suggestPin } from '../suggestPin';
import { LINUX, RELEASES, SETS, SET_DATA, suggest } from './smallSets';

describe('suggestPin', () => {
  it('changes TensorFlow and Keras and leaves what suits them', () => {
    const pin = suggest(
      { tensorflow: '2.16.2', keras: '3.10.0', numpy: '1.24.0' },
      { keras: '<3' }
    );
    expect(pin).toEqual({
      feasible: 'yes',
      proven: true,
      requirements: ['tensorflow==2.15.1', 'keras==2.15.0'],
      changes: [
        { package: 'tensorflow', from: '2.16.2', to: '2.15.1' },
        { package: 'keras', from: '3.10.0', to: '2.15.0' }
      ]
    });
  });

  it('moves what published requirements of the new TensorFlow forbid', () => {
    const pin = suggest({ tensorflow: '2.16.2', keras: '3.10.0', numpy: '2.1.3' }, { keras: '<3' });
    expect(pin.requirements).toContain('numpy==1.26.4');
  });

  it('repairs a single package without touching TensorFlow', () => {
    const installed = {
      tensorflow: '2.15.1',
      keras: '2.15.0',
      numpy: '2.1.3',
      setuptools: '84.0.0'
    };
    expect(suggest(installed, { numpy: '<2' }).requirements).toEqual(['numpy==1.26.4']);
  });

  it('moves a package that needs more than the change leaves', () => {
    const installed = { tensorflow: '2.16.2', keras: '3.10.0', numpy: '1.26.4', pandas: '3.0.0' };
    const pin = suggest(installed, { tensorflow: '<2.11' }, '3.10.4');
    expect(pin.requirements).toEqual([
      'tensorflow==2.10.1',
      'keras==2.10.0',
      'numpy==1.23.5',
      'pandas==2.3.0'
    ]);
    expect(pin.proven).toBe(false);
  });

  it('heeds bounds that were never published', () => {
    const installed = { tensorflow: '2.10.1', keras: '2.10.0', numpy: '1.26.4' };
    expect(suggest(installed, { tensorflow: '<2.11' }, '3.10.4').requirements).toEqual([
      'numpy==1.23.5'
    ]);
  });

  it('names the bounds that were never published where TensorFlow is changed and numpy is not known', () => {
    expect(
      suggest({ tensorflow: '2.16.2' }, { tensorflow: '<2.11' }, '3.10.4').requirements
    ).toEqual(['tensorflow==2.10.1', 'keras==2.10.0', 'numpy==1.23.5']);
  });

  it('names the distribution that is installed', () => {
    expect(
      suggest({ 'tensorflow-cpu': '2.15.0' }, { keras: '>=3' }, '3.12.0').requirements[0]
    ).toBe('tensorflow-cpu==2.16.2');
    expect(
      suggest({ 'tensorflow-gpu': '2.9.0' }, { keras: '<2.11' }, '3.10.0').requirements[0]
    ).toBe('tensorflow-gpu==2.10.1');
  });

  it('adds tf-keras alone where that is what is needed', () => {
    const pin = suggest(
      { tensorflow: '2.16.2', keras: '3.10.0', numpy: '1.26.4' },
      { 'tf-keras': '>=2' }
    );
    expect(pin.requirements).toEqual(['tf-keras==2.16.0']);
  });

  it('cannot tell without Python, platform or machine', () => {
    for (const environment of [{}, { python: '3.11.0' }, { python: '3.11.0', platform: 'linux' }]) {
      expect(suggestPin(environment, { keras: '<3' }, SETS, RELEASES).feasible).toBe('unknown');
    }
  });

  it('reports installed packages that the result leaves without what they ask for', () => {
    const pin = suggest(
      { tensorflow: '2.15.1', keras: '2.15.0', numpy: '1.26.4', 'tensorflow-addons': '0.23.0' },
      { keras: '>=3' }
    );
    expect(pin.conflicts).toEqual(['tensorflow-addons 0.23.0 (tensorflow<2.16,>=2.13)']);
  });

  it('gives a package beside the set the newest release that suits the change', () => {
    const installed = { tensorflow: '2.16.2', keras: '3.10.0', 'tensorflow-text': '2.16.1' };
    const pin = suggest(installed, { keras: '<3' });
    expect(pin.requirements).toEqual([
      'tensorflow==2.15.1',
      'keras==2.15.0',
      'tensorflow-text==2.15.0'
    ]);
    expect(pin).toMatchObject({ feasible: 'yes', proven: false });
    expect(pin.conflicts).toBeUndefined();
  });

  it('finds the release of a package beside the set that is needed, and the TensorFlow it asks for', () => {
    const installed = { tensorflow: '2.15.1', keras: '2.15.0', numpy: '1.26.4' };
    expect(suggest(installed, { 'tensorflow-text': '' }).requirements).toEqual([
      'tensorflow-text==2.15.0'
    ]);
    expect(suggest(installed, { 'tensorflow-text': '>=2.16' }).requirements).toEqual([
      'tensorflow==2.16.2',
      'keras==3.10.0',
      'tensorflow-text==2.16.1'
    ]);
    expect(suggest(installed, { 'tensorflow-text': '>=3' })).toMatchObject({
      feasible: 'no',
      why: 'No release of TensorFlow for Python 3.11 on Linux (x86-64) goes with tensorflow-text>=3.'
    });
  });

  it('moves every distribution of TensorFlow that is installed', () => {
    const installed = { tensorflow: '2.15.1', 'tensorflow-cpu': '2.15.1', keras: '2.15.0' };
    expect(suggest(installed, { keras: '>=3' }).requirements).toEqual([
      'tensorflow==2.16.2',
      'keras==3.10.0',
      'tensorflow-cpu==2.16.2'
    ]);
    // Only tensorflow-cpu has a set for this Python: neither name is said twice.
    expect(suggest(installed, { keras: '>=3' }, '3.12.0').requirements).toEqual([
      'tensorflow==2.16.2',
      'keras==3.10.0',
      'tensorflow-cpu==2.16.2'
    ]);
    const gone = suggest({ tensorflow: '2.15.1', 'tf-nightly': '2.20.0' }, { keras: '>=3' });
    expect(gone.conflicts).toEqual(['tf-nightly 2.20.0 (tensorflow==2.16.2)']);
  });

  it('does not put TensorFlow beside a Keras that runs without it', () => {
    const installed = { keras: '3.10.0', numpy: '2.1.3', tensorflow: null };
    expect(suggest(installed, { numpy: '<2' }).requirements).toEqual(['numpy==1.26.4']);
    expect(suggest(installed, { tensorflow: '' }).requirements[0]).toMatch(/^tensorflow==/);
  });

  it('translates the reason', () => {
    const shout = (text: string, ...values: string[]) => `${text.slice(0, 12)}|${values.join('|')}`;
    const { why } = suggestPin(
      { ...LINUX, python: '3.13.0' },
      { keras: '<3' },
      SETS,
      RELEASES,
      shout
    );
    expect(why).toBe('TensorFlow %|2.15|3.13|Linux (x86-64)|3.11 A new enviro|3.11');
  });
});

describe('the order of choices', () => {
  const installed = { tensorflow: '2.16.2', keras: '3.10.0', numpy: '1.23.5', pandas: '2.3.0' };
  const environment = { ...LINUX, python: '3.10.4', installed };
  const ends = (order?: 'fewest' | 'nearest') =>
    suggestPin(
      environment,
      { keras: '<3' },
      createPackageSets({
        ...SET_DATA,
        sets: [
          [0, 0, 0, 0, 1, -1, [], [8, 9, 10, 7]],
          [0, 0, 0, 0, 1, -1, [], [0, 2, 4, 7]]
        ],
        requires: { 'keras==2.15.0': ['numpy>=1.26', 'pandas>=2.4'] }
      }),
      RELEASES,
      undefined,
      order
    ).requirements;

  it('is that of the number of changed packages, or of the nearest release', () => {
    expect(ends()).toEqual(['tensorflow==2.10.1', 'keras==2.10.0']);
    expect(ends('nearest')).toEqual(['tensorflow==2.15.1', 'keras==2.15.0', 'numpy==1.26.4']);
  });
});

describe('listSets', () => {
  it('puts the nearest set first and repeats none', () => {
    const environment = {
      ...LINUX,
      python: '3.11.7',
      installed: { tensorflow: '2.16.2', keras: '3.10.0' }
    };
    const { choices } = listSets(environment, {}, SETS, RELEASES);
    expect(choices.map(choice => choice.requirements)).toEqual([
      [],
      ['tf-keras==2.16.0'],
      ['tensorflow==2.15.1', 'keras==2.15.0']
    ]);
  });
});
