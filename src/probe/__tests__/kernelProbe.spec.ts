import { expressionReply, factsReply, FakeKernel } from '../../testing/fakeKernel';
import { KernelProbe } from '../kernelProbe';
import type { ProbeRequest } from '../protocol';

const ENVIRONMENT: ProbeRequest = { mode: 'environment' };
const FAILURE: ProbeRequest = {
  mode: 'full',
  ename: 'ValueError',
  evalue: 'Input 0 of layer "d1" is incompatible',
  executionCount: 7
};
const FACTS = { environment: { python: '3.12.3', installed: { keras: '3.10.0', torch: null } } };
const ABORTED = { status: 'aborted' };

function setUp(options: ConstructorParameters<typeof FakeKernel>[0] = {}, timeout = 40) {
  return { kernel: new FakeKernel(options), probe: new KernelProbe(timeout) };
}

describe('KernelProbe', () => {
  it('gives the facts that the kernel sends', async () => {
    const { kernel, probe } = setUp();
    kernel.replies.push(factsReply(FACTS));
    expect(await probe.ask(kernel.connection, ENVIRONMENT)).toEqual({
      state: 'facts',
      facts: FACTS
    });
  });

  it('leaves no trace: empty, silent, not stored, no input, not stopping', async () => {
    const { kernel, probe } = setUp();
    kernel.replies.push(factsReply(FACTS));
    await probe.ask(kernel.connection, FAILURE);
    expect(kernel.requests).toHaveLength(1);
    expect(kernel.requests[0]).toMatchObject({
      code: '',
      silent: true,
      store_history: false,
      allow_stdin: false,
      stop_on_error: false
    });
  });

  it.each([
    ['another language', { language: 'R', implementation: 'IRkernel' }],
    ['a kernel that stores silent requests', { implementation: 'pyodide' }]
  ])('never asks %s', async (_, options) => {
    const { kernel, probe } = setUp(options);
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('not-python');
    expect(kernel.requests).toHaveLength(0);
  });

  it('says that there is no kernel, or a dead one', async () => {
    const { kernel, probe } = setUp({ status: 'dead' });
    expect((await probe.ask(null, FAILURE)).state).toBe('no-kernel');
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('dead');
  });

  it('asks once more when the kernel was dropping its queue', async () => {
    const { kernel, probe } = setUp();
    kernel.replies.push(ABORTED, factsReply(FACTS));
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('facts');
    expect(kernel.requests).toHaveLength(2);
  });

  it('gives up after the second abort', async () => {
    const { kernel, probe } = setUp();
    kernel.replies.push(ABORTED, ABORTED, factsReply(FACTS));
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('aborted');
    expect(kernel.requests).toHaveLength(2);
  });

  it('stops waiting, and gives the facts later without asking again', async () => {
    const { kernel, probe } = setUp();
    const result = await probe.ask(kernel.connection, FAILURE);
    expect(result).toMatchObject({ state: 'timeout', facts: null });
    kernel.answer(factsReply(FACTS));
    expect(await result.later).toEqual({ state: 'facts', facts: FACTS });
    expect(kernel.requests).toHaveLength(1);
  });

  it('says busy when the kernel was working already', async () => {
    const { kernel, probe } = setUp({ status: 'busy' });
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('busy');
  });

  it('has one question open for a kernel, and lets the newest wait', async () => {
    const { kernel, probe } = setUp({}, 1000);
    const first = probe.ask(kernel.connection, FAILURE);
    const second = probe.ask(kernel.connection, { ...FAILURE, executionCount: 8 });
    const third = probe.ask(kernel.connection, { ...FAILURE, executionCount: 9 });
    expect((await second).state).toBe('busy');
    expect(kernel.requests).toHaveLength(1);
    kernel.replies.push(factsReply({ sameFailure: true }));
    kernel.answer(factsReply({ sameFailure: false }));
    expect((await first).state).toBe('facts');
    expect(await third).toEqual({ state: 'facts', facts: { sameFailure: true } });
    expect(kernel.requests[1].user_expressions?.keras_doctor).toContain('"executionCount": 9');
  });

  it('asks two kernels at the same time', async () => {
    const { kernel, probe } = setUp({}, 1000);
    const other = new FakeKernel({ id: 'kernel-2' });
    other.replies.push(factsReply(FACTS));
    const waiting = probe.ask(kernel.connection, FAILURE);
    expect((await probe.ask(other.connection, FAILURE)).state).toBe('facts');
    kernel.answer(factsReply(FACTS));
    expect((await waiting).state).toBe('facts');
  });

  it('says dead when the kernel goes while it is asked', async () => {
    const { kernel, probe } = setUp({}, 1000);
    const waiting = probe.ask(kernel.connection, FAILURE);
    await Promise.resolve();
    await Promise.resolve();
    expect(kernel.open).toBe(1);
    kernel.end('dead');
    expect((await waiting).state).toBe('dead');
  });

  it('remembers the environment of each kernel until it restarts', async () => {
    const { kernel, probe } = setUp();
    expect(probe.environment(kernel.id)).toBeNull();
    kernel.replies.push(factsReply(FACTS));
    await probe.ask(kernel.connection, FAILURE);
    expect(probe.environment(kernel.id)).toEqual(FACTS.environment);
    expect(probe.environment('another')).toBeNull();
    kernel.end('autorestarting');
    expect(probe.environment(kernel.id)).toBeNull();
  });

  it('can be asked again after a restart, although the old process never answered', async () => {
    const { kernel, probe } = setUp();
    const before = await probe.ask(kernel.connection, FAILURE);
    expect(before.state).toBe('timeout');
    kernel.end('restarting');
    kernel.status = 'idle';
    kernel.replies.push(factsReply(FACTS));
    expect((await probe.ask(kernel.connection, FAILURE)).state).toBe('facts');
  });

  it.each([
    ['an error in the expression', expressionReply({ status: 'error', ename: 'NameError' })],
    ['no user expressions', { status: 'ok', execution_count: 1, user_expressions: {} }],
    ['a failed request', { status: 'error', ename: 'E', evalue: '', traceback: [] }]
  ])('says bad-reply for %s', async (_, reply) => {
    const { kernel, probe } = setUp();
    kernel.replies.push(reply);
    expect(await probe.ask(kernel.connection, FAILURE)).toEqual({
      state: 'bad-reply',
      facts: null
    });
  });
});
