import { failureOf } from '../runEnd';

const NOTHING = { error: null, stdout: '', stderr: '' };
const SHOWN = { ename: 'ValueError', evalue: 'bad', traceback: ['t'] };
const none = () => null;

describe('failureOf', () => {
  it('takes the error output of a failed cell with its streams', () => {
    const end = {
      success: false,
      error: { errorName: 'ValueError', errorValue: 'bad', traceback: ['t'] }
    };
    const outputs = { error: SHOWN, stdout: 'out', stderr: 'err' };
    expect(failureOf(end, outputs, none)).toEqual({ ...SHOWN, stdout: 'out', stderr: 'err' });
  });

  it('is silent for a cell that the kernel aborted behind a failure', () => {
    expect(failureOf({ success: false, error: {} }, NOTHING, none)).toBeNull();
  });

  it('prefers the output over the reply when the result’s repr raised', () => {
    const end = { success: false, error: { errorName: 'NoneType', errorValue: 'None' } };
    expect(failureOf(end, { ...NOTHING, error: SHOWN }, none)?.ename).toBe('ValueError');
  });

  it('reads an exception group from the reply and the stderr stream', () => {
    const end = {
      success: false,
      error: { errorName: 'ExceptionGroup', errorValue: 'two (2 sub-exceptions)', traceback: [] }
    };
    const failure = failureOf(end, { ...NOTHING, stderr: '  + Exception Group' }, none);
    expect(failure).toMatchObject({
      ename: 'ExceptionGroup',
      evalue: 'two (2 sub-exceptions)',
      traceback: ['  + Exception Group']
    });
  });

  it('finds the error of a cell that succeeded: %run, %%capture', () => {
    expect(failureOf({ success: true }, { ...NOTHING, error: SHOWN }, none)).toMatchObject(SHOWN);
  });

  it('finds the error that went into an Output widget', () => {
    expect(failureOf({ success: true }, NOTHING, () => SHOWN)).toMatchObject(SHOWN);
  });

  it('is silent for a cell that succeeded', () => {
    expect(failureOf({ success: true }, { ...NOTHING, stdout: 'done' }, none)).toBeNull();
  });
});
