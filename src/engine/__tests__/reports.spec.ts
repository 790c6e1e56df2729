import { createFacts } from '../facts';
import { statedVersions } from '../statedVersions';
import { tracebackEvidence } from '../tracebackEvidence';
import { knowledgeWith } from './knowledgeBuilder';

describe('tracebacks out of reports', () => {
  const printed = [
    'Traceback (most recent call last):',
    '  File "/srv/train.py", line 3, in <module>',
    '    model = f(x)',
    'ValueError: no such thing'
  ].join('\n');

  it('takes off quote marks, fences and the indentation of a block', () => {
    const quoted = `It fails so:\n\n${printed.replace(/^/gm, '> ')}\n\nAny idea?`;
    const fenced = `It fails so:\n\`\`\`python\n${printed}\n\`\`\`\nAny idea?`;
    const indented = `It fails so:\n\n${printed.replace(/^/gm, '    ')}\n\nAny idea?`;
    for (const text of [quoted, fenced, indented]) {
      expect(tracebackEvidence(text).failure).toMatchObject({
        ename: 'ValueError',
        evalue: 'no such thing',
        traceback: printed.split('\n')
      });
    }
  });

  it('reads links of hosted notebooks and entities as what they stand for', () => {
    const { failure } = tracebackEvidence(
      [
        'NameError                 Traceback (most recent call last)',
        '[<ipython-input-2-63>](https://localhost:8080/#) in &lt;module&gt;()',
        '----> 1 f(x)',
        '',
        "NameError: name 'f' is not defined"
      ].join('\n')
    );
    expect(failure.traceback[1]).toBe('<ipython-input-2-63> in <module>()');
    expect(failure.evalue).toBe("name 'f' is not defined");
  });

  it('reads frames whose header was cut off, and paths that begin in the middle', () => {
    const { failure } = tracebackEvidence(
      [
        'this happens: envs\\a\\lib\\site-packages\\keras\\engine\\saving.py", line 10, in load',
        "    version = f.attrs['keras_version'].decode('utf8')",
        "AttributeError: 'str' object has no attribute 'decode'"
      ].join('\n')
    );
    expect(failure.traceback[0]).toMatch(/^ {2}File "[^"]*saving\.py", line 10, in load$/);
    expect(failure.ename).toBe('AttributeError');
  });

  it('reads a title as the message of a traceback that was cut', () => {
    const { failure } = tracebackEvidence(
      [
        "Cannot import name 'Thing' from 'keras.things'",
        '',
        'ImportError                 Traceback (most recent call last)',
        '<ipython-input-2-63> in <module>()',
        '----> 1 from keras.things import Thing'
      ].join('\n')
    );
    expect(failure).toMatchObject({
      ename: 'ImportError',
      evalue: "cannot import name 'Thing' from 'keras.things'"
    });
  });

  it('takes the complete of two tracebacks of one kind', () => {
    const cut =
      'ValueError                 Traceback (most recent call last)\n<ipython-input-2-6> in <module>()\n----> 1 f(x)';
    const { failure } = tracebackEvidence(
      `${cut}\n\nValueError: no such thing\n\nThe same again.\n\n${cut}`
    );
    expect(failure).toMatchObject({ ename: 'ValueError', evalue: 'no such thing' });
  });

  it('reads the class behind the message, bold words and a key that a sentence follows', () => {
    const backwards = `no such thing here: ValueError\n${printed.split('\n').slice(0, 3).join('\n')}`;
    expect(tracebackEvidence(backwards).failure).toMatchObject({
      ename: 'ValueError',
      evalue: 'no such thing here'
    });
    const bold = tracebackEvidence('InvalidArgumentError: **indices[1,2]** = 9 is not in [0, 9)');
    expect(bold.failure.evalue).toBe('indices[1,2] = 9 is not in [0, 9)');
    expect(tracebackEvidence("KeyError: 'acc' when I plot the history").failure.evalue).toBe(
      "'acc'"
    );
  });

  it('reads the frames and the error line of pytest', () => {
    const { failure } = tracebackEvidence(
      ['lib/a.py:3: in save', '    self.f(x)', 'E           ValueError: no'].join('\n')
    );
    expect(failure).toMatchObject({ ename: 'ValueError', evalue: 'no' });
    expect(failure.traceback[0]).toBe('  File "lib/a.py", line 3, in save');
  });

  it('finds an error inside a sentence, without what follows it', () => {
    expect(
      tracebackEvidence(
        'It said "ModuleNotFoundError: No module named \'keras.x\'" How to solve it?'
      ).failure
    ).toMatchObject({ ename: 'ModuleNotFoundError', evalue: "No module named 'keras.x'" });
  });

  it('finds a message that is quoted without its class', () => {
    expect(
      tracebackEvidence('it gives the error as "The Session graph is empty. Add more." Why so?')
        .failure.evalue
    ).toBe('The Session graph is empty. Add more.');
  });

  it('keeps the parts of a message that stand behind an empty line', () => {
    const long =
      'ValueError: Exception encountered when calling Sequential.call().\n\nInput 0 of layer "d" is wrong';
    expect(tracebackEvidence(long).failure.evalue).toContain('Input 0 of layer');
    expect(tracebackEvidence('ValueError: short one\n\nThanks!').failure.evalue).toBe('short one');
  });

  it('shows the line that was typed at the prompt', () => {
    const { failure } = tracebackEvidence(
      '>>> from a import b\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nImportError: cannot import name b'
    );
    expect(failure.traceback).toContain('    from a import b');
  });
});

describe('evidence whose traceback was copied off a page', () => {
  it('has the frames that the page showed', () => {
    const facts = createFacts(
      {
        contract: 1,
        failure: {
          ename: 'ValueError',
          evalue: 'no',
          traceback: [
            '[/usr/local/lib/python3.10/dist-packages/keras/src/models/model.py](https://localhost:8080/#) in f(x)',
            '---> 95             raise ValueError("no")',
            '',
            'ValueError: no'
          ],
          cell: null
        }
      },
      knowledgeWith()
    );
    expect(facts.frames.map(frame => [frame.owner, frame.line])).toEqual([['keras', 95]]);
  });
});

describe('versions stated in words', () => {
  it.each([
    ['TensorFlow version: 2.16.1\nKeras Version: 3.0.5', { tensorflow: '2.16.1', keras: '3.0.5' }],
    ['tensorflow-gpu==1.15 on Python 3.7', { tensorflow: '1.15', python: '3.7' }],
    ['keras                        3.10.0\nnumpy  1.26.4', { keras: '3.10.0', numpy: '1.26.4' }],
    ['- TensorFlow version (use command below): **2.4.1**', { tensorflow: '2.4.1' }]
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(statedVersions(text))).toEqual(expected);
  });

  it('leaves out what is said twice, what works elsewhere and what is a path', () => {
    expect([...statedVersions('keras 2.3.1 or keras 2.4.3')]).toEqual([]);
    expect([...statedVersions('it works with tensorflow 2.15, tensorflow 2.9 works fine')]).toEqual(
      []
    );
    expect([...statedVersions('/usr/lib/python3.10/site-packages/x.py')]).toEqual([]);
  });

  it('takes a stated version unless the files of the traceback disprove it', () => {
    const text = (path: string): string =>
      `I use keras 2.15.0\nTraceback (most recent call last):\n  File "${path}", line 1, in f\n    g()\nValueError: x`;
    const facts = (path: string) => createFacts(tracebackEvidence(text(path)), knowledgeWith());
    expect(facts('/e/site-packages/keras/src/engine/training.py').candidates('keras')).toEqual([
      '2.15.0'
    ]);
    expect(facts('/e/site-packages/keras/src/ops/core.py').candidates('keras')).not.toContain(
      '2.15.0'
    );
  });
});
