"""Real kernels for the tests: an environment for each Python version, and a client that behaves as JupyterLab does.

The environments are made once, in build/test-kernels. An interpreter that is
missing is an error, not a skip: what a version of Python does to frames and
tracebacks is what these tests are about.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec

ROOT = Path(__file__).resolve().parents[1]
for folder in ("scripts/environments", "scripts/record"):
    sys.path.insert(0, str(ROOT / folder))

import environments

import probe

HOME = ROOT / "build" / "test-kernels"
# The oldest Python that the product's kernels are tested with, one of the 3.11s of hosted services, and a new one.
REQUIREMENTS = {
    "3.8": ["ipykernel==6.29.5"],
    "3.11": ["ipykernel==7.4.0"],
    "3.13": ["ipykernel==7.4.0"],
}
START_TIMEOUT = 120.0
CELL_TIMEOUT = 60.0


def _python_of(version: str) -> str:
    """The Python of the version's environment; made with uv where there is one, else with venv and pip."""
    folder = HOME / version
    executable = folder / "bin" / "python"
    if (folder / ".complete").exists():
        return str(executable)
    try:
        return environments.make_from(folder, version, REQUIREMENTS[version])
    except environments.EnvironmentFailed as error:
        if not str(error).startswith("uv "):
            raise
    subprocess.run([environments.interpreter(version), "-m", "venv", "--clear", str(folder)], check=True)
    subprocess.run([str(executable), "-m", "pip", "install", "-q", *REQUIREMENTS[version]], check=True)
    (folder / ".complete").touch()
    return str(executable)


@dataclass
class Run:
    """What one executed cell left."""

    status: str
    execution_count: int | None
    error: dict | None = None
    streams: dict = field(default_factory=dict)
    messages: list = field(default_factory=list)


class Kernel:
    """One kernel process with a client."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.python = _python_of(version)
        self._manager = KernelManager()
        command = [self.python, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        self._manager._kernel_spec = KernelSpec(argv=command, display_name="test", language="python")
        self._manager.start_kernel(env={**os.environ, "IPYTHONDIR": str(HOME / "ipython")})
        self._client = self._manager.blocking_client()
        self._client.start_channels()
        self._client.wait_for_ready(timeout=START_TIMEOUT)

    def stop(self) -> None:
        """Ends the process."""
        self._client.stop_channels()
        self._manager.shutdown_kernel(now=True)
        self._manager.cleanup_resources()

    def _until_idle(self, identity: str, run: Run) -> None:
        deadline = time.monotonic() + CELL_TIMEOUT
        while time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                message = self._client.get_iopub_msg(timeout=1.0)
                if message["parent_header"].get("msg_id") != identity:
                    continue
                kind, content = message["msg_type"], message["content"]
                run.messages.append(kind)
                if kind == "error":
                    run.error = content
                elif kind == "stream":
                    run.streams[content["name"]] = run.streams.get(content["name"], "") + content["text"]
                elif kind == "status" and content["execution_state"] == "idle":
                    return
        raise TimeoutError("the cell did not end")

    def _execute(self, code: str, **options: object) -> tuple:
        identity = self._client.execute(code, allow_stdin=False, **options)
        run = Run("", None)
        self._until_idle(identity, run)
        while True:
            reply = self._client.get_shell_msg(timeout=CELL_TIMEOUT)
            if reply["parent_header"].get("msg_id") == identity:
                run.status = reply["content"]["status"]
                run.execution_count = reply["content"].get("execution_count")
                return run, reply["content"]

    def run(self, code: str) -> Run:
        """Runs a cell as a notebook does."""
        return self._execute(code, silent=False, store_history=True, stop_on_error=True)[0]

    def reset(self) -> None:
        """Empties the namespace, also when a test has shadowed the names that %reset needs."""
        run = self.run("__builtins__.__import__('IPython').get_ipython().reset(new_session=False)")
        assert run.status == "ok", run.error

    def fail(self, code: str) -> Run:
        """Runs a cell that has to fail."""
        run = self.run(code)
        assert run.status == "error", f"the cell was to fail: {run.streams}"
        return run

    def ask(self, expression: str) -> tuple:
        """(run, result) of one empty, silent request with the expression, as the product sends it."""
        options = {"silent": True, "store_history": False, "stop_on_error": False}
        run, content = self._execute("", user_expressions={"r": expression}, **options)
        return run, content["user_expressions"]["r"]

    def facts(self, request: dict) -> dict:
        """The probe's answer, checked to be small, plain and without a trace in the output."""
        run, result = self.ask(probe.expression_for(request))
        assert result["status"] == "ok", result
        assert run.messages == ["status", "status"], run.messages
        answer = result["data"]["application/json"]
        assert len(json.dumps(answer)) <= 64 * 1024
        assert "probeError" not in answer, answer
        return answer

    def facts_of(self, run: Run, **changes: object) -> dict:
        """The facts of a failed cell; `changes` alter what is asked for."""
        request = {"mode": "full", "executionCount": run.execution_count, "ename": "", "evalue": ""}
        if run.error:
            request.update(ename=run.error["ename"], evalue=run.error["evalue"][:200])
        return self.facts({**request, **changes})

    def value(self, expression: str) -> str:
        """repr of an expression in the user's namespace, evaluated without a trace either."""
        result = self.ask(expression)[1]
        assert result["status"] == "ok", result
        return result["data"]["text/plain"]
