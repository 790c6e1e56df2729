import { readFileSync } from 'fs';
import * as path from 'path';

import { diagnose, tracebackEvidence } from '../../engine';
import { notebookEvidence } from '../../engine/notebookEvidence';
import { CAUSES } from '../causes.generated';
import { createKnowledge } from '../createKnowledge';

const knowledge = createKnowledge(
  <T>(name: string) =>
    JSON.parse(readFileSync(path.join(__dirname, '..', 'data', `${name}.json`), 'utf8')) as T,
  CAUSES
);

function text(line: string, error: string, frames = '', above = ''): string {
  return `---------------------------------------------------------------------------
${error.split(':')[0]}                                Traceback (most recent call last)
Cell In[4], line 2
      1 ${above}
----> 2 ${line}
${frames}
${error}`;
}

const frame = (file: string, name: string, line: string): string =>
  `\nFile /env/lib/python3.12/site-packages/${file}:9, in ${name}\n----> 9     ${line}\n`;

describe('words that a newer release says, said for another reason', () => {
  it.each([
    [
      'stricter-python',
      text(
        'x = keras.random.normal((2.0, 3))',
        "TypeError: 'float' object cannot be interpreted as an integer",
        frame('keras/src/backend/numpy/random.py', 'normal(shape)', 'return rng.normal(size=shape)')
      )
    ],
    [
      'stricter-python',
      text(
        'deck.shuffle(3)',
        'TypeError: Deck.shuffle() takes 2 positional arguments but 3 were given'
      )
    ],
    [
      'stricter-python',
      text(
        'n = random.randint(0, 2.5)',
        "TypeError: 'float' object cannot be interpreted as an integer",
        '\nFile /env/lib/python3.12/random.py:9, in Random.randint(self, a, b)\n----> 9     istart = _index(start)\n'
      )
    ],
    [
      'name-of-a-newer-release',
      text(
        'node.hardlink_to(other)',
        "AttributeError: 'Path' object has no attribute 'hardlink_to'",
        '',
        'from sklearn.tree import Path'
      )
    ],
    [
      'numpy-loads-no-objects',
      text(
        "x = np.load('a.npy', allow_pickle=False)",
        'ValueError: Object arrays cannot be loaded when allow_pickle=False',
        frame('numpy/lib/format.py', 'read_array(fp)', 'raise ValueError(')
      )
    ],
    [
      'said-to-be-gone',
      text(
        'next(steps)',
        'NotFoundError: Resource localhost/steps/N10tensorflow4data16IteratorResourceE no longer exists.',
        frame(
          'tensorflow/python/framework/ops.py',
          'raise_from_not_ok_status(e)',
          'raise core._status_to_exception(e) from None'
        )
      )
    ]
  ])('is not told as %s', (cause, said) => {
    const found = diagnose(tracebackEvidence(said), knowledge).findings;
    expect(found.map(item => item.cause)).not.toContain(cause);
  });

  it('names the backend that has a part, also after a short "not"', () => {
    const said = text(
      'y = layer(x)',
      "ValueError: This layer doesn't work yet and isn't supported with the torch backend.",
      frame('keras/src/layers/layer.py', 'Layer.__call__(self)', 'raise ValueError(')
    );
    expect(diagnose(tracebackEvidence(said), knowledge).findings[0]?.cause).toBe(
      'needs-another-backend'
    );
  });
});

describe('a loader under another name', () => {
  const loads = (assigned: string): string | undefined => {
    const error =
      "TypeError: Could not deserialize class 'Dense' because its parent module keras.src.layers cannot be imported.";
    const source = `from tensorflow import keras\nload_model = ${assigned}\nmodel = load_model('m.keras')`;
    const [found] = notebookEvidence({
      nbformat: 4,
      metadata: {},
      cells: [
        {
          cell_type: 'code',
          source,
          execution_count: 4,
          outputs: [
            {
              output_type: 'error',
              ename: 'TypeError',
              evalue: error.slice(11),
              traceback: [text("model = load_model('m.keras')", error)]
            }
          ]
        }
      ]
    });
    return diagnose(found.evidence, knowledge).findings[0]?.title;
  };
  const gone = 'load_model is no longer the function that loads a model';

  it('still loads', () => {
    expect(loads('keras.models.load_model')).not.toBe(gone);
    expect(loads('lambda path: keras.models.load_model(path)')).not.toBe(gone);
  });

  it('does not where it holds a model', () => {
    expect(loads('keras.Sequential([])')).toBe(gone);
  });
});
