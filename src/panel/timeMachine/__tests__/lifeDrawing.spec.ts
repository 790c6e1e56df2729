import { nullTranslator } from '@jupyterlab/translation';

import type { IEnvironment, ILifeRow, ILifeStretch } from '../../../engine/types';
import { hereOf, markOf, markOn } from '../here';
import { barsOf, labelsOf, markPlace, placesOf } from '../lifeDrawing';
import { rowWords, stretchWords, stretchesWords } from '../lifeWords';

const trans = nullTranslator.load('jupyterlab_keras_doctor');

const VERSIONS = ['2.3.0', '2.3.1', '2.9.0', '2.15.0', '3.0.0', '3.1.0'];

function stretch(...runs: [from: number, to: number, there?: 'unknown'][]): ILifeStretch {
  return {
    axis: 'keras',
    versions: VERSIONS,
    runs: runs.map(([from, to, there]) => ({ from, to, there: there ?? 'yes' }))
  };
}

function environment(
  loaded: Record<string, string>,
  change: Partial<IEnvironment> = {}
): IEnvironment {
  return { loaded, ...change } as IEnvironment;
}

const TENSORFLOW: ILifeRow = {
  name: 'tensorflow.keras.layers.Dense',
  package: 'tensorflow',
  stretches: [
    { axis: 'tensorflow', versions: ['2.9.0', '2.15.1'], runs: [{ there: 'yes', from: 0, to: 1 }] },
    {
      axis: 'keras',
      tensorflow: '>=2.16',
      versions: ['3.0.0', '3.1.0'],
      runs: [{ there: 'yes', from: 0, to: 0 }]
    }
  ]
};

describe('placesOf', () => {
  it('makes minors equally wide and lets patches share theirs', () => {
    const places = placesOf(VERSIONS);
    expect(places[0]).toEqual([0, 0.1]);
    expect(places[1]).toEqual([0.1, 0.2]);
    expect(places[5][1]).toBeCloseTo(1);
  });

  it('draws runs from the begin of their first to the end of their last release', () => {
    const [bar, other] = barsOf(stretch([1, 2], [4, 5, 'unknown']));
    expect(bar).toEqual({ there: 'yes', from: 0.1, to: expect.closeTo(0.4) });
    expect(other.there).toBe('unknown');
  });
});

describe('labelsOf', () => {
  it('writes the kernel, what changed, and the ends', () => {
    const here = markOn(stretch([0, 3]), { versions: { keras: '3.1.0' }, legacy: false });
    const labels = labelsOf(stretch([0, 3]), here, 1);
    expect(labels.map(({ text, kind }) => [text, kind])).toEqual([
      ['2.3', 'end'],
      ['3.0', 'change'],
      ['3.1', 'here']
    ]);
  });

  it('leaves out what would stand over another label', () => {
    const many = stretch([0, 0], [2, 2], [4, 4]);
    expect(labelsOf(many, null, 1).length).toBeGreaterThan(labelsOf(many, null, 0.3).length);
  });
});

describe('the kernel', () => {
  it('is what is loaded, else what is installed', () => {
    const installed = { keras: '2.9.0', 'tensorflow-cpu': '2.9.0' };
    expect(hereOf(environment({ keras: '3.1.0' }, { installed }))?.versions).toMatchObject({
      keras: '3.1.0',
      tensorflow: '2.9.0'
    });
    expect(hereOf(null)).toBeNull();
    expect(hereOf(environment({}))).toBeNull();
  });

  it.each([
    ['tf-nightly', '2.15.0.dev20230901'],
    ['tensorflow-macos', '2.15.0'],
    ['tensorflow', '2.15.0+nv23']
  ])('knows TensorFlow as %s %s', (name, version) => {
    const here = hereOf(environment({}, { installed: { [name]: version } }));
    expect(here?.versions.tensorflow).toBe(version);
    expect(markOf(TENSORFLOW, here)).toMatchObject({ mark: { there: 'yes' } });
  });

  it('stands on TensorFlow’s own releases, or on those of the Keras that fills tf.keras', () => {
    const old = markOf(TENSORFLOW, {
      versions: { tensorflow: '2.15.1', keras: '2.15.0' },
      legacy: false
    });
    expect(old?.stretch.axis).toBe('tensorflow');
    const recent = markOf(TENSORFLOW, {
      versions: { tensorflow: '2.18.0', keras: '3.1.0' },
      legacy: false
    });
    expect(recent).toMatchObject({ stretch: { axis: 'keras' }, mark: { there: 'no' } });
  });

  it('stands nowhere where tf-keras fills tf.keras', () => {
    const here = {
      versions: { tensorflow: '2.18.0', keras: '3.1.0', 'tf-keras': '2.18.0' },
      legacy: true
    };
    expect(markOf(TENSORFLOW, here)).toBeNull();
  });

  it('is not judged between releases that disagree, or beyond the newest', () => {
    const life = stretch([0, 3]);
    const state = (keras: string) => markOn(life, { versions: { keras }, legacy: false })?.there;
    expect(state('2.10.0')).toBe('yes');
    expect(state('2.15.1')).toBe('unknown');
    expect(state('3.2.0')).toBe('unknown');
    expect(state('2.0.0')).toBeUndefined();
    const beyond = markOn(life, { versions: { keras: '3.2.0' }, legacy: false });
    expect(beyond && markPlace(life, beyond)).toBeCloseTo(1);
  });
});

describe('words', () => {
  it.each([
    [stretch([0, 5]), 'in every release'],
    [stretch(), 'in no release'],
    [stretch([0, 3]), 'until 2.15'],
    [stretch([4, 5]), 'since 3.0'],
    [stretch([2, 3]), '2.9 – 2.15'],
    [stretch([2, 2]), '2.9'],
    [stretch([0, 1], [4, 5]), '2.3 – 2.3.1, since 3.0'],
    [stretch([0, 1, 'unknown']), 'not known']
  ])('says in which releases a thing is there', (life, expected) => {
    expect(stretchWords(life, trans)).toBe(expected);
  });

  it('takes the stretches of tf.keras as one time', () => {
    const [own, byKeras] = TENSORFLOW.stretches;
    const never = { ...own, runs: [] };
    const late = { ...byKeras, runs: [{ there: 'yes' as const, from: 1, to: 1 }] };
    const all = { ...byKeras, runs: [{ there: 'yes' as const, from: 0, to: 1 }] };
    expect(stretchesWords([never, all], trans)).toBe('since TensorFlow 2.16');
    expect(stretchesWords([own, { ...byKeras, runs: [] }], trans)).toBe('until 2.15.1');
    expect(stretchesWords([own, late], trans)).toBe('2.9 – 2.15.1, since Keras 3.1');
    expect(stretchesWords([own, all], trans)).toBe('in every release');
    expect(stretchWords(late, trans)).toBe('since 3.1');
  });

  it('says a row as a whole, for who cannot see it', () => {
    const here = { versions: { tensorflow: '2.18.0', keras: '3.1.0' }, legacy: false };
    expect(rowWords(TENSORFLOW, here, trans)).toBe(
      'TensorFlow: until Keras 3.0; not in this kernel’s Keras 3.1.0'
    );
    expect(stretchesWords([stretch([0, 5]), stretch([0, 5])], trans)).toBe('in every release');
  });
});
