import type { IFacts } from '../cause';
import { createFacts } from '../facts';
import { createFixMaker } from '../fixes';
import { installCommand } from '../installers';
import type { IEnvironment, IEvidence } from '../types';
import { knowledgeWith } from './knowledgeBuilder';

function factsOf(sources: string[], environment?: IEnvironment): IFacts {
  const evidence: IEvidence = {
    contract: 1,
    failure: { ename: 'E', evalue: '', traceback: [], cell: 0 },
    notebook: { cells: sources.map(source => ({ type: 'code', source, executionCount: 1 })) },
    environment
  };
  return createFacts(evidence, knowledgeWith());
}

describe('code fixes', () => {
  const options = { title: 't', effect: 'e', safety: 'review' as const };

  it('give sorted edits in lines and UTF-16 columns, with what must still stand there', () => {
    const source = "s = '😀'; K.dot\nK.dot";
    const edits = [
      { cell: 0, from: 16, to: 21, text: 'ops.dot' },
      { cell: 0, from: 10, to: 15, text: 'ops.dot' }
    ];
    const fix = createFixMaker(factsOf([source])).code({ ...options, edits });
    expect(fix.edits).toEqual([
      { cell: 0, start: [0, 10], end: [0, 15], old: 'K.dot', text: 'ops.dot' },
      { cell: 0, start: [1, 0], end: [1, 5], old: 'K.dot', text: 'ops.dot' }
    ]);
    expect(fix.feasible).toBe('yes');
  });

  const refused: [string, { cell: number; from: number; to: number; text: string }[]][] = [
    [
      'overlapping edits',
      [
        { cell: 0, from: 0, to: 3, text: '' },
        { cell: 0, from: 2, to: 4, text: '' }
      ]
    ],
    ['edits outside the cell', [{ cell: 0, from: 0, to: 99, text: '' }]],
    ['edits of a cell that is not there', [{ cell: 7, from: 0, to: 1, text: '' }]],
    ['no edits', []]
  ];
  test.each(refused)('%s become an example with a reason', (_, edits) => {
    const fix = createFixMaker(factsOf(['K.dot(a)'])).code({ ...options, edits });
    expect(fix).toMatchObject({ safety: 'manual', feasible: 'unknown' });
    expect(fix.why).toBeTruthy();
    expect(fix.edits).toBeUndefined();
  });
});

describe('the way back to Keras 2', () => {
  it('installs tf-keras of the same minor and sets the switch', () => {
    const facts = factsOf(['import tensorflow as tf\ntf.keras.Model()'], {
      installed: { tensorflow: '2.21.0', keras: '3.15.1', 'tf-keras': null },
      installer: 'uv'
    });
    expect(createFixMaker(facts).legacyKeras()).toMatchObject({
      feasible: 'yes',
      requirements: ['tf-keras==2.21.1'],
      command: 'uv pip install tf-keras==2.21.1',
      variables: { TF_USE_LEGACY_KERAS: '1' },
      restart: true
    });
  });

  it('changes the imports where the code imports Keras itself', () => {
    const facts = factsOf(['import keras\nfrom keras.layers import Dense'], {
      installed: { tensorflow: '2.21.0', 'tf-keras': '2.21.0' }
    });
    const fix = createFixMaker(facts).legacyKeras();
    expect(fix.edits?.map(edit => [edit.old, edit.text])).toEqual([
      ['keras', 'tf_keras as keras'],
      ['keras', 'tf_keras']
    ]);
    expect(fix.requirements).toBeUndefined();
  });

  it('is refused with a reason where it cannot help', () => {
    const old = factsOf(['1'], { installed: { tensorflow: '2.10.1' } });
    expect(createFixMaker(old).legacyKeras()).toMatchObject({ feasible: 'no' });
    expect(createFixMaker(factsOf(['1'])).legacyKeras()).toMatchObject({ feasible: 'unknown' });
  });
});

describe('installing', () => {
  it('names the newest known release that fits', () => {
    expect(createFixMaker(factsOf(['1'])).install('SciKeras', '<0.13')).toMatchObject({
      feasible: 'yes',
      requirements: ['scikeras==0.12.0'],
      command: 'pip install scikeras==0.12.0'
    });
  });

  it('never names a distribution that is not in the release table', () => {
    const fix = createFixMaker(factsOf(['1'])).install('evil; rm -rf x');
    expect(fix.feasible).toBe('unknown');
    expect(fix.command).toBeUndefined();
  });

  const commands: [Parameters<typeof installCommand>[0], string | null, string][] = [
    ['pip', 'pip install "numpy<2"', 'numpy<2'],
    ['poetry', 'poetry add "numpy<2"', 'numpy<2'],
    ['pixi', 'pixi add --pypi tensorflow==2.15.1', 'tensorflow==2.15.1'],
    ['pip', null, 'numpy; echo'],
    ['pip', null, '$(x)'],
    ['pip', null, '--index-url=x']
  ];
  test.each(commands)('%s: %s', (installer, command, requirement) => {
    expect(installCommand(installer, [requirement])).toBe(command);
  });
});
