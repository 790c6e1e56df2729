import { notebookEvidence } from '../notebookEvidence';
import { printedVersions } from '../printedVersions';

/** A cell that asks, with what it printed. */
function cell(source: string, output: string) {
  return { source, output };
}

describe('printedVersions', () => {
  it('reads versions in the order in which the code asks for them', () => {
    expect(
      printedVersions([
        cell('import tensorflow as tf\nimport keras\nimport numpy as np', ''),
        cell(
          'print(tf.__version__)\nprint(keras.__version__, np.__version__)',
          '2.3.0\n2.4.3 1.18.5\n'
        )
      ])
    ).toEqual({ loaded: { tensorflow: '2.3.0', keras: '2.4.3', numpy: '1.18.5' }, installed: {} });
  });

  it('says nothing where questions and versions do not match in number, or count otherwise', () => {
    expect(
      printedVersions([cell('import tensorflow as tf\ntf.__version__', '2.0.0-dev20190628')])
    ).toBe(undefined);
    expect(
      printedVersions([
        cell('from tensorflow import keras\nimport tensorflow as tf', ''),
        cell('print(keras.__version__)', '2.2.4-tf'),
        cell('# tf.__version__\nprint(1.5)', '1.5')
      ])
    ).toBe(undefined);
  });

  it('reads what pip says, unless the process itself tells its version', () => {
    const said =
      'Requirement already satisfied: keras in /usr/lib/python3.7/site-packages (2.3.1)\nSuccessfully installed h5py-2.10.0 tensorflow-2.1.0\n';
    expect(
      printedVersions([
        cell('!pip install tensorflow keras', said),
        cell('import tensorflow\ntensorflow.__version__', "'2.0.0'")
      ])
    ).toEqual({ loaded: { tensorflow: '2.0.0' }, installed: { keras: '2.3.1', h5py: '2.10.0' } });
  });
});

describe('a notebook that shows its versions', () => {
  const error = (path: string): object => ({
    output_type: 'error',
    ename: 'ValueError',
    evalue: 'x',
    traceback: [
      `${path} in fit(self)\n      1 \n----> 2     raise ValueError('x')\n`,
      'ValueError: x'
    ]
  });
  const notebook = (path: string): object => ({
    nbformat: 4,
    cells: [
      {
        cell_type: 'code',
        execution_count: 1,
        source: 'import tensorflow as tf\ntf.__version__',
        outputs: [{ output_type: 'execute_result', data: { 'text/plain': "'2.3.0'" } }]
      },
      { cell_type: 'code', execution_count: 2, source: 'model.fit()', outputs: [error(path)] }
    ]
  });

  it('gives them to the evidence', () => {
    const [failure] = notebookEvidence(
      notebook('/usr/lib/python3.7/site-packages/tensorflow/python/keras/engine/training.py')
    );
    expect(failure.evidence.environment?.loaded).toEqual({ tensorflow: '2.3.0' });
  });

  it('drops them where the frames are of another release', () => {
    const [failure] = notebookEvidence(
      notebook('/usr/lib/python3.7/site-packages/tensorflow/python/eager/polymorphic_function/x.py')
    );
    expect(failure.evidence.environment?.loaded).toEqual({});
  });
});
