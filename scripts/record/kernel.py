"""Runs a program's cells in a fresh, real ipykernel, the way JupyterLab runs them."""

from __future__ import annotations

import queue
import time
from dataclasses import dataclass, field
from pathlib import Path

from cells import Cell
from jupyter_client import BlockingKernelClient, KernelManager
from jupyter_client.kernelspec import KernelSpec

START_TIMEOUT = 60.0
PROBE_TIMEOUT = 20.0


class KernelDied(RuntimeError):
    """The process ended while a cell ran."""


class CellTimeout(RuntimeError):
    """A cell did not end in its time."""


@dataclass
class CellRun:
    """What one executed cell left: its number, its streams and its error, if any."""

    index: int
    execution_count: int | None = None
    error: dict | None = None
    stdout: str = ""
    stderr: str = ""
    facts: dict | None = None


@dataclass
class ProgramRun:
    """All executed cells in order, and how the run ended: passed, failed, died or timeout."""

    runs: list[CellRun] = field(default_factory=list)
    outcome: str = "passed"
    kernel: str = ""


class KernelProcess:
    """One kernel of one Python executable; a context manager that always ends it."""

    def __init__(self, python: str, variables: dict[str, str], folder: Path, nice: int = 5) -> None:
        """Nothing starts yet: the context does that."""
        self._folder = folder
        self._variables = variables
        self._manager = KernelManager()
        command = ["nice", "-n", str(nice), python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        self._manager._kernel_spec = KernelSpec(argv=command, display_name="recorder", language="python")
        self._client: BlockingKernelClient | None = None
        self.version = ""

    def __enter__(self) -> KernelProcess:
        """Starts the kernel and waits until it answers."""
        self._manager.start_kernel(cwd=str(self._folder), env=self._variables)
        self._client = self._manager.blocking_client()
        self._client.start_channels()
        try:
            self._client.wait_for_ready(timeout=START_TIMEOUT)
        except RuntimeError:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the kernel, whatever it is doing."""
        if self._client is not None:
            self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)
        self._manager.cleanup_resources()

    def _message(self, channel: str, deadline: float) -> dict:
        while True:
            if time.monotonic() > deadline:
                raise CellTimeout()
            try:
                get = self._client.get_iopub_msg if channel == "iopub" else self._client.get_shell_msg
                return get(timeout=1.0)
            except queue.Empty:
                if not self._manager.is_alive():
                    raise KernelDied() from None

    def _reply(self, identity: str, deadline: float) -> dict:
        while True:
            message = self._message("shell", deadline)
            if message["parent_header"].get("msg_id") == identity:
                return message["content"]

    def run(self, index: int, cell: Cell, timeout: float) -> CellRun:
        """Executes one cell as JupyterLab does and collects what it shows; raises KernelDied, CellTimeout."""
        deadline = time.monotonic() + timeout
        result = CellRun(index)
        identity = self._client.execute(
            cell.source, silent=False, store_history=True, allow_stdin=False, stop_on_error=True
        )
        while True:
            message = self._message("iopub", deadline)
            if message["parent_header"].get("msg_id") != identity:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "stream":
                setattr(result, content["name"], getattr(result, content["name"]) + content["text"])
            elif kind == "error":
                result.error = {key: content[key] for key in ("ename", "evalue", "traceback")}
            elif kind == "status" and content["execution_state"] == "idle":
                break
        result.execution_count = self._reply(identity, deadline).get("execution_count")
        return result

    def ask(self, expression: str) -> dict | None:
        """The probe's answer: one empty silent request with one user expression; None if it gave none."""
        deadline = time.monotonic() + PROBE_TIMEOUT
        identity = self._client.execute(
            "",
            silent=True,
            store_history=False,
            user_expressions={"r": expression},
            allow_stdin=False,
            stop_on_error=False,
        )
        answer = self._reply(identity, deadline).get("user_expressions", {}).get("r", {})
        return answer.get("data", {}).get("application/json")


def run_program(
    process: KernelProcess, cells: list[Cell], timeout: float, expression_for: object, swallowed: object
) -> ProgramRun:
    """Runs the cells in order; stops at the first error unless the cell is marked.

    expression_for(run): the probe's expression for a failed cell, or None.
    swallowed(run): whether a cell that succeeded printed an error.
    """
    program = ProgramRun()
    for index, cell in enumerate(cells):
        if cell.type != "code" or cell.skip:
            continue
        try:
            run = process.run(index, cell, timeout)
        except (KernelDied, CellTimeout) as end:
            program.runs.append(CellRun(index))
            program.outcome = "died" if isinstance(end, KernelDied) else "timeout"
            return program
        program.runs.append(run)
        if run.error or swallowed(run):
            program.outcome = "failed"
            expression = expression_for(run)
            run.facts = process.ask(expression) if expression else None
        if run.error and not cell.raises:
            break
    return program
