/** Asks kernels: one question at a time for each, in its own time, and remembers their environments. */

import type { Kernel, KernelMessage } from '@jupyterlab/services';

import type { IEnvironment } from '../engine/types';
import type { KernelFacts, ProbeRequest } from './protocol';
import { EXPRESSION_NAME, parseReply, probeExpression } from './protocol';

/** How a probe ended; the words are those of `ProbeState` in src/tokens.ts that a probe can lead to. */
export type ProbeOutcome =
  'facts' | 'not-python' | 'busy' | 'timeout' | 'aborted' | 'dead' | 'bad-reply' | 'no-kernel';

/** The kernel's answer; `facts` is null unless the state is 'facts'. */
export interface IProbeResult {
  readonly state: ProbeOutcome;
  readonly facts: KernelFacts | null;
  /**
   * After 'busy' and 'timeout' of a question that was sent: what comes when the kernel is free after all.
   * The kernel answers it anyway; nothing more is sent.
   */
  readonly later?: Promise<IProbeResult>;
}

/** Milliseconds until a question is given up. */
export const PROBE_TIMEOUT = 5000;

/** Python kernels that store the request in the history whatever it says (see docs/probe-protocol.md). */
const NOT_SILENT: readonly string[] = ['pyodide'];

interface IQuestion {
  readonly kernel: Kernel.IKernelConnection;
  readonly request: ProbeRequest;
  readonly answered: (result: IProbeResult) => void;
}

/** What is known of one kernel. */
interface IKernelState {
  environment: IEnvironment | null;
  running: boolean;
  /** At most one question waits; a newer one takes its place, as the kernel keeps only its last exception. */
  next: IQuestion | null;
}

/** One for the application. */
export class KernelProbe {
  /** @param timeout milliseconds until a question is given up */
  constructor(private readonly timeout: number = PROBE_TIMEOUT) {}

  /** Asks a kernel; never rejects, and answers within the timeout. */
  async ask(
    kernel: Kernel.IKernelConnection | null | undefined,
    request: ProbeRequest
  ): Promise<IProbeResult> {
    if (!kernel) {
      return ended('no-kernel');
    }
    if (isGone(kernel)) {
      return ended('dead');
    }
    this._watch(kernel);
    const wasBusy = kernel.status === 'busy';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = new Promise<IProbeResult>(answered => {
      this._enqueue({ kernel, request, answered });
    });
    const late = new Promise<IProbeResult>(resolve => {
      timer = setTimeout(
        () => resolve({ ...ended(wasBusy ? 'busy' : 'timeout'), later: answer }),
        this.timeout
      );
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** The environment that a kernel told last, null if it was never asked or has restarted since. */
  environment(kernelId: string): IEnvironment | null {
    return this._states.get(kernelId)?.environment ?? null;
  }

  private _state(kernelId: string): IKernelState {
    const known = this._states.get(kernelId);
    const state = known ?? { environment: null, running: false, next: null };
    if (!known) {
      this._states.set(kernelId, state);
    }
    return state;
  }

  private _enqueue(question: IQuestion): void {
    const state = this._state(question.kernel.id);
    if (state.running) {
      state.next?.answered(ended('busy'));
      state.next = question;
      return;
    }
    state.running = true;
    void run(question, state).then(result => {
      state.running = false;
      question.answered(result);
      const { next } = state;
      state.next = null;
      if (next) {
        this._enqueue(next);
      }
    });
  }

  private _watch(kernel: Kernel.IKernelConnection): void {
    if (this._watched.has(kernel)) {
      return;
    }
    this._watched.add(kernel);
    // Its own state object goes too: what the old process was asked may never be answered.
    const forget = (): void => {
      this._states.delete(kernel.id);
    };
    kernel.statusChanged.connect((_, status) => {
      if (status === 'restarting' || status === 'autorestarting' || status === 'dead') {
        forget();
      }
    });
    kernel.disposed.connect(forget);
  }

  private readonly _states = new Map<string, IKernelState>();
  private readonly _watched = new WeakSet<Kernel.IKernelConnection>();
}

function ended(state: Exclude<ProbeOutcome, 'facts'>): IProbeResult {
  return { state, facts: null };
}

function isGone(kernel: Kernel.IKernelConnection): boolean {
  return kernel.isDisposed || kernel.status === 'dead' || kernel.status === 'terminating';
}

/** One empty, silent request: it leaves no history, no output and no number, and asks for nothing. */
async function send(
  kernel: Kernel.IKernelConnection,
  expression: string
): Promise<KernelMessage.IExecuteReplyMsg['content']> {
  const future = kernel.requestExecute({
    code: '',
    silent: true,
    store_history: false,
    allow_stdin: false,
    stop_on_error: false,
    user_expressions: { [EXPRESSION_NAME]: expression }
  });
  return (await future.done).content;
}

async function run({ kernel, request }: IQuestion, state: IKernelState): Promise<IProbeResult> {
  try {
    const { language_info: language, implementation } = await kernel.info;
    if (language.name !== 'python' || NOT_SILENT.includes(implementation)) {
      return ended('not-python');
    }
    const expression = probeExpression(request);
    let content = await send(kernel, expression);
    if (content.status === 'aborted') {
      // The kernel was dropping its queue after an error; once it answers, that is over.
      content = await send(kernel, expression);
    }
    if (content.status === 'aborted') {
      return ended('aborted');
    }
    const facts = parseReply(content);
    if (!facts) {
      return ended('bad-reply');
    }
    if (facts.environment) {
      state.environment = facts.environment;
    }
    return { state: 'facts', facts };
  } catch {
    // A future rejects only when its kernel restarts, dies or is disposed.
    return ended('dead');
  }
}
