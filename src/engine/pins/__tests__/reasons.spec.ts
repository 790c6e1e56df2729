import { suggestPin } from '../suggestPin';
import { LINUX, RELEASES, SETS, suggest } from './smallSets';

describe('why no set fits', () => {
  it('says which Python has one where this one has none', () => {
    const pin = suggest({}, { keras: '<3' }, '3.13.0');
    expect(pin.feasible).toBe('no');
    expect(pin.requirements).toEqual([]);
    expect(pin.why).toBe(
      'TensorFlow 2.15 has no release for Python 3.13 on Linux (x86-64); it exists for Python 3.11. ' +
        'A new environment with Python 3.11 can have it: "uv venv --python 3.11" or "conda create -n NAME python=3.11".'
    );
  });

  it('says which platform has one where this one has none', () => {
    const environment = { python: '3.11.1', platform: 'win32', machine: 'AMD64' };
    const pin = suggestPin(environment, { keras: '<3' }, SETS, RELEASES);
    expect(pin).toMatchObject({ feasible: 'no' });
    expect(pin.why).toContain('no release for Windows');
  });

  it('names the one need that cannot be met, or those that cannot be met together', () => {
    expect(suggest({}, { tensorflow: '<2.16', keras: '>=4' }).why).toBe(
      'No known set of TensorFlow releases has keras>=4.'
    );
    expect(suggest({}, { tensorflow: '<2.16', keras: '>=3' }).why).toBe(
      'No known set of TensorFlow releases has all of these together: tensorflow<2.16, keras>=3.'
    );
  });

  it('sends to the code where only releases before TensorFlow 2 would do', () => {
    expect(suggest({}, { keras: '<2.3' }).why).toBe(
      'No known set of TensorFlow releases has keras<2.3. ' +
        'Those releases are older than TensorFlow 2: port the code instead.'
    );
  });

  it('names another Python where a package beside the sets goes with none of this one', () => {
    const pin = suggest({}, { 'tensorflow-text': '<2.16' }, '3.12.1');
    expect(pin.why).toBe(
      'No release of TensorFlow for Python 3.12 on Linux (x86-64) goes with tensorflow-text<2.16. ' +
        'A new environment with Python 3.11 can have it: "uv venv --python 3.11" or "conda create -n NAME python=3.11".'
    );
  });

  it('says no for a need that no set meets and for another interpreter', () => {
    expect(suggest({}, { keras: '>=4' })).toMatchObject({
      feasible: 'no',
      why: 'No known set of TensorFlow releases has keras>=4.'
    });
    const pypy = { ...LINUX, python: '3.11.0', implementation: 'PyPy' };
    expect(suggestPin(pypy, {}, SETS, RELEASES).feasible).toBe('no');
  });
});
