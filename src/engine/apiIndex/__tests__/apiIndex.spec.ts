import { readFileSync } from 'fs';
import { join } from 'path';

import { satisfies } from '@renovatebot/pep440';

import { createApiIndex } from '..';
import type { IApiIndexData } from '..';
import type { ISymbolIntervals } from '../../knowledgeTypes';

const FILE = join(__dirname, '../../../knowledge/data/apiIndex.json');
const data = JSON.parse(readFileSync(FILE, 'utf8')) as IApiIndexData;
const index = createApiIndex(data);

const TF215 = { tensorflow: '2.15.1', keras: '2.15.0' };
const KERAS3 = { tensorflow: '2.21.0', keras: '3.15.1' };

/** Does the contract's answer hold for these versions, read as the contract says? */
function holds(releases: readonly ISymbolIntervals[], versions: Record<string, string>): boolean {
  return releases.some(
    ({ package: name, intervals, when }) =>
      versions[name] !== undefined &&
      intervals.some(interval => satisfies(versions[name], interval)) &&
      Object.entries(when ?? {}).every(
        ([other, interval]) => versions[other] !== undefined && satisfies(versions[other], interval)
      )
  );
}

describe('lookup', () => {
  it('says when a backend function left and what to use instead', () => {
    const answer = index.lookup('keras.backend.dot');
    expect(answer).toMatchObject({ status: 'known', visibility: 'public', kind: 'function' });
    expect(answer.releases).toHaveLength(1);
    expect(holds(answer.releases ?? [], { keras: '2.15.0' })).toBe(true);
    expect(holds(answer.releases ?? [], { keras: '3.0.0' })).toBe(false);
    expect(answer.moves?.[0]).toMatchObject({ to: 'keras.ops.dot', kind: 'replacement' });
  });

  it('reads tf. and the module names that messages show', () => {
    for (const name of [
      'tf.keras.layers.Dense',
      'tensorflow.keras.layers.Dense',
      'keras.api._v2.keras.layers.Dense',
      'keras._tf_keras.keras.layers.Dense',
      'tensorflow_core.keras.layers.Dense',
      'tensorflow.compat.v2.keras.layers.Dense'
    ]) {
      expect(index.lookup(name)).toMatchObject({
        symbol: 'tensorflow.keras.layers.Dense',
        status: 'known',
        kind: 'class'
      });
    }
  });

  it('answers below tensorflow.compat.v2 as TensorFlow 2 has it, in TensorFlow 1 too', () => {
    const TF1 = { tensorflow: '1.15.0' };
    expect(index.exists('tf.Session', TF1)).toBe('yes');
    expect(index.exists('tf.compat.v2.Session', TF1)).toBe('no');
    expect(index.lookup('tf.compat.v2.Session').status).toBe('never');
    expect(index.accepts('tf.reduce_sum', 'keep_dims', TF1)).toBe('yes');
    expect(index.accepts('tf.compat.v2.reduce_sum', 'keep_dims', TF1)).toBe('no');
    expect(index.accepts('tf.compat.v2.reduce_sum', 'keepdims', TF1)).toBe('yes');
    expect(index.lookup('tf.compat.v2.reduce_sum').symbol).toBe('tensorflow.reduce_sum');
  });

  it('knows what tensorflow.compat.v2 has of its own, and lacks', () => {
    expect(index.exists('tf.compat.v2.enable_v2_behavior', TF215)).toBe('yes');
    expect(index.accepts('tf.compat.v2.enable_v2_behavior', 'other', TF215)).toBe('no');
    expect(index.exists('tf.keras.saving.load_model', KERAS3)).toBe('yes');
    expect(index.exists('tf.compat.v2.keras.saving.load_model', KERAS3)).toBe('no');
    expect(index.exists('tf.compat.v2.keras.saving.KerasFileEditor.save', KERAS3)).toBe('no');
    const { releases = [] } = index.lookup('tf.compat.v2.keras.saving.load_model');
    expect([TF215, KERAS3].map(versions => holds(releases, versions))).toEqual([true, false]);
  });

  it('lets the installed Keras decide tensorflow.keras from 2.16 on', () => {
    const { releases = [] } = index.lookup('tf.keras.layers.LocallyConnected1D');
    expect(holds(releases, { tensorflow: '2.15.1' })).toBe(true);
    expect(holds(releases, KERAS3)).toBe(false);
    const kept = index.lookup('tf.keras.preprocessing.text.Tokenizer').releases ?? [];
    expect(kept.some(one => one.when?.keras)).toBe(true);
    expect(holds(kept, KERAS3)).toBe(true);
  });

  it('tells names that come and go', () => {
    const { releases = [] } = index.lookup('keras.utils.to_categorical');
    const at = (keras: string) => holds(releases, { keras });
    expect(['2.3.1', '2.6.0', '2.8.0', '2.9.0', '2.15.0', '3.0.0', '3.15.1'].map(at)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      true
    ]);
    const adam = index.lookup('keras.optimizers.Adam').releases ?? [];
    expect(holds(adam, { keras: '2.6.0' })).toBe(false);
    expect(holds(adam, { keras: '3.15.1' })).toBe(true);
  });

  it('finds methods in the class that has them, inherited or not', () => {
    const answer = index.lookup('tf.keras.Sequential.predict_classes');
    expect(answer).toMatchObject({ status: 'known', kind: 'method' });
    expect(holds(answer.releases ?? [], { tensorflow: '2.5.0' })).toBe(true);
    expect(holds(answer.releases ?? [], { tensorflow: '2.6.0' })).toBe(false);
    expect(index.lookup('keras.layers.Dense.get_weights').kind).toBe('method');
    expect(index.lookup('tf.keras.Model.fit_generator').moves?.[0].to).toBe(
      'tensorflow.keras.Model.fit'
    );
  });

  it('gives the releases of an argument', () => {
    const workers = index.lookup('tf.keras.Model.fit', 'workers').argument;
    expect(workers?.status).toBe('known');
    expect(holds(workers?.releases ?? [], { tensorflow: '2.15.1' })).toBe(true);
    expect(holds(workers?.releases ?? [], KERAS3)).toBe(false);
    expect(index.lookup('tf.keras.Model.fit', 'wrokers').argument).toEqual({
      name: 'wrokers',
      status: 'never'
    });
  });

  it('offers near names for what never was', () => {
    expect(index.lookup('keras.layers.Dens')).toMatchObject({ status: 'never' });
    expect(index.lookup('keras.layers.Dens').near?.[0]).toBe('keras.layers.Dense');
    expect(index.lookup('keras.layer.Dense').near).toContain('keras.layers.Dense');
    expect(index.near('keras.layers.Batchnormalization')[0]).toBe(
      'keras.layers.BatchNormalization'
    );
    expect(index.near('keras.Model.predict_classes')).toContain('keras.Sequential.predict_classes');
    expect(index.lookup('numpy.float')).toMatchObject({ status: 'never' });
  });

  it('tells private paths from public ones and where they lead', () => {
    const answer = index.lookup('keras.utils.np_utils.to_categorical');
    expect(answer).toMatchObject({ visibility: 'private', status: 'known' });
    expect(answer.moves?.[0]).toMatchObject({ to: 'keras.utils.to_categorical', kind: 'move' });
    expect(index.lookup('tf.Session').moves?.[0].to).toBe('tensorflow.compat.v1.Session');
    expect(
      index.lookup('tf.keras.layers.experimental.preprocessing.Normalization').moves?.[0].to
    ).toBe('tensorflow.keras.layers.Normalization');
  });

  it('agrees with exists for every version looked at', () => {
    const names = [
      'keras.backend.sum',
      'keras.utils.pad_sequences',
      'keras.ops.dot',
      'keras.layers.LSTM'
    ];
    for (const name of names) {
      for (const keras of data.lines.k) {
        const there = holds(index.lookup(name).releases ?? [], { keras });
        expect([name, keras, index.exists(name, { keras })]).toEqual([
          name,
          keras,
          there ? 'yes' : 'no'
        ]);
      }
    }
  });
});

describe('exists', () => {
  it('answers for versions that were looked at', () => {
    expect(index.exists('keras.backend.sum', TF215)).toBe('yes');
    expect(index.exists('keras.backend.sum', KERAS3)).toBe('no');
    expect(index.exists('tf.keras.backend.sum', KERAS3)).toBe('yes');
    expect(index.exists('tf.estimator.Estimator', TF215)).toBe('yes');
    expect(index.exists('tf.estimator.Estimator', KERAS3)).toBe('no');
    expect(index.exists('tf.keras.layers.Dens', KERAS3)).toBe('no');
  });

  it('does not guess', () => {
    expect(index.exists('keras.backend.sum', {})).toBe('unknown');
    expect(index.exists('keras.backend.sum', { keras: '99.0' })).toBe('unknown');
    expect(index.exists('tf.keras.layers.Dense', { tensorflow: '2.21.0' })).toBe('unknown');
    expect(index.exists('tf.keras.layers.Dense', { tensorflow: '2.15.1', keras: '3.15.1' })).toBe(
      'unknown'
    );
    expect(index.exists('numpy.float', KERAS3)).toBe('unknown');
  });

  it('reads local versions, candidates and a release that never was', () => {
    expect(index.exists('tf.estimator.Estimator', { tensorflow: '2.15.1+local' })).toBe('yes');
    expect(index.exists('tf.estimator.Estimator', { tensorflow: '2.16.0rc0' })).toBe('no');
    expect(index.exists('tf.estimator.Estimator', { tensorflow: '2.16.0' })).toBe('no');
  });
});

describe('accepts', () => {
  it('knows what stands in the signature', () => {
    expect(index.accepts('tf.keras.Model.fit', 'workers', TF215)).toBe('yes');
    expect(index.accepts('tf.keras.Model.fit', 'workers', KERAS3)).toBe('no');
    expect(index.accepts('keras.layers.Dense', 'units', KERAS3)).toBe('yes');
  });

  it('knows what **kwargs really takes', () => {
    expect(index.accepts('keras.layers.Dense', 'input_shape', KERAS3)).toBe('yes');
    expect(index.accepts('keras.layers.Dense', 'no_such_thing', KERAS3)).toBe('no');
    expect(index.accepts('tf.keras.optimizers.Adam', 'lr', TF215)).toBe('yes');
    expect(index.accepts('tf.keras.optimizers.Adam', 'lr', KERAS3)).toBe('no');
    expect(index.accepts('tf.keras.layers.Embedding', 'input_length', KERAS3)).toBe('yes');
    expect(
      index.accepts('tf.keras.layers.Embedding', 'input_length', {
        tensorflow: '2.16.2',
        keras: '3.0.5'
      })
    ).toBe('no');
  });
});

describe('other answers', () => {
  it('gives the signature of a release', () => {
    const names = index.parameters('tf.keras.layers.Dense', TF215)?.map(one => one.name);
    expect(names?.slice(0, 3)).toEqual(['units', 'activation', 'use_bias']);
    expect(index.parameters('keras.backend.sum', KERAS3)).toBeNull();
  });

  it('gives proven replacements before unproven ones', () => {
    const [first, second] = index.replacements('keras.backend.dot');
    expect(first).toMatchObject({
      to: 'keras.ops.dot',
      proof: 'same',
      arguments: { x: 'x1', y: 'x2' }
    });
    expect(second).toMatchObject({ to: 'keras.ops.matmul', proof: 'differs' });
    expect(second.risk).toContain('rank 3');
  });

  it('gives renamed arguments as a move to the same name', () => {
    const [dense] = index.replacements('tf.keras.layers.Dense').slice(-1);
    expect(dense).toMatchObject({ to: 'tensorflow.keras.layers.Dense' });
    expect(dense.arguments).toMatchObject({ output_dim: 'units', init: 'kernel_initializer' });
    expect(index.replacements('keras.optimizers.Adam').slice(-1)[0].arguments).toEqual({
      lr: 'learning_rate'
    });
  });

  it('finds names by their last part and by package', () => {
    expect(index.named('to_categorical')).toEqual(
      expect.arrayContaining([
        'keras.utils.to_categorical',
        'tensorflow.keras.utils.to_categorical'
      ])
    );
    expect(index.packageOf('tf.keras.layers')).toBe('tensorflow');
    expect(index.packageOf('tf_keras.layers')).toBe('tf-keras');
    expect(index.packageOf('numpy')).toBeNull();
  });
});
