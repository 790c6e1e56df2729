/** A kernel connection for tests: replies as it is told, records what it was asked. */

import type { Kernel, KernelMessage } from '@jupyterlab/services';
import { Signal } from '@lumino/signaling';

import { EXPRESSION_NAME } from '../probe/protocol';

type ExecuteContent = KernelMessage.IExecuteRequestMsg['content'];

/** The content of an execute reply, or why none comes. */
export type FakeReply = Readonly<Record<string, unknown>> | 'never' | 'canceled';

/** What the kernel says about itself. */
export interface IFakeKernelOptions {
  readonly id?: string;
  readonly language?: string;
  readonly implementation?: string;
  readonly status?: Kernel.Status;
}

/** The reply of a kernel in which the probe gave these facts. */
export function factsReply(facts: Readonly<Record<string, unknown>>): FakeReply {
  return expressionReply({
    status: 'ok',
    data: { 'application/json': { probe: 1, ...facts }, 'text/plain': '<keras-doctor facts>' },
    metadata: {}
  });
}

/** An ok reply with any result of the probe's expression. */
export function expressionReply(result: unknown): FakeReply {
  return {
    status: 'ok',
    execution_count: 3,
    payload: [],
    user_expressions: { [EXPRESSION_NAME]: result }
  };
}

/** See the file's comment. Replies are used up in order; when none is left, the kernel stays silent. */
export class FakeKernel {
  readonly id: string;
  status: Kernel.Status;
  isDisposed = false;
  readonly info: Promise<unknown>;
  readonly statusChanged = new Signal<FakeKernel, Kernel.Status>(this);
  readonly disposed = new Signal<FakeKernel, void>(this);
  readonly requests: ExecuteContent[] = [];
  readonly replies: FakeReply[] = [];

  constructor(options: IFakeKernelOptions = {}) {
    this.id = options.id ?? 'kernel-1';
    this.status = options.status ?? 'idle';
    this.info = Promise.resolve({
      implementation: options.implementation ?? 'ipython',
      language_info: { name: options.language ?? 'python' }
    });
  }

  /** Itself, as the code under test takes it. */
  get connection(): Kernel.IKernelConnection {
    return this as unknown as Kernel.IKernelConnection;
  }

  /** Number of requests that were not answered yet. */
  get open(): number {
    return this._open.size;
  }

  requestExecute(content: ExecuteContent): { done: Promise<unknown>; dispose(): void } {
    this.requests.push(content);
    const reply = this.replies.shift() ?? 'never';
    const done = new Promise<unknown>((resolve, reject) => {
      if (reply === 'canceled') {
        reject(new Error('Canceled future for execute_request message before replies were done'));
      } else if (reply === 'never') {
        this._open.add({ resolve, reject });
      } else {
        resolve({ content: reply });
      }
    });
    return { done, dispose: () => undefined };
  }

  /** Answers everything that is still open, as a kernel does when its cell has ended. */
  answer(reply: FakeReply): void {
    this._open.forEach(({ resolve }) => resolve({ content: reply }));
    this._open.clear();
  }

  /** Restarts or dies: what is open is rejected, and the status changes. */
  end(status: 'restarting' | 'autorestarting' | 'dead'): void {
    this.status = status;
    this._open.forEach(({ reject }) =>
      reject(new Error('Canceled future for execute_request message before replies were done'))
    );
    this._open.clear();
    this.statusChanged.emit(status);
  }

  dispose(): void {
    this.isDisposed = true;
    this.disposed.emit(undefined);
  }

  private readonly _open = new Set<{
    resolve: (value: unknown) => void;
    reject: (error: Error) => void;
  }>();
}
