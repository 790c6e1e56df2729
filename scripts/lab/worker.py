"""Runs many programs in one environment: imports once, then forks a child for each program.

It runs with the environment's own Python (3.7 or newer) and needs only IPython
and ipykernel there. Standard input: one JSON object, see `main`. The file named
in it gets one JSON line a program, as soon as the program has ended::

    {"name": ..., "outcome": "passed" | "failed" | "died" | "timeout", "signal": 11, "seconds": 0.4,
     "work": "/tmp/...", "runs": [{"index": 0, "execution_count": 1, "error": {...},
               "stdout": "", "stderr": "", "printed": false, "facts": {...}}]}

A *stage* is what the parent has imported before it forks: `plain` (IPython
only: as good as a fresh process), `tensorflow`, `tf.keras` or `keras`. A stage
whose import fails (a broken environment) is run as `plain`.
"""

import json
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
from types import SimpleNamespace

STAGES = {
    "plain": "",
    "tensorflow": "import tensorflow",
    "tf.keras": "import tensorflow as tf; tf.keras.layers",
    "keras": "import keras, keras.layers, keras.models",
}
WATCHED = {
    "tensorflow",
    "keras",
    "tf_keras",
    "numpy",
    "google",
    "h5py",
    "scipy",
    "pandas",
    "sklearn",
    "jax",
    "torch",
    "ml_dtypes",
    "gast",
    "wrapt",
    "typing_extensions",
}
MEMORY = 20 * 1024**3


def append_line(path, value):
    """Adds one JSON line to a file."""
    with open(path, "a", encoding="utf-8", errors="surrogatepass") as out:
        out.write(json.dumps(value) + "\n")


def read_lines(path):
    """The values of a file of JSON lines."""
    with open(path, encoding="utf-8", errors="surrogatepass") as lines:
        return [json.loads(line) for line in lines]


def wait_for(child, seconds):
    """(outcome, signal) of a child process: None where it ended by itself in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return ("died", os.WTERMSIG(status)) if os.WIFSIGNALED(status) else (None, 0)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout", 0


def run_job(job, order):
    """Runs one program in a forked child and writes its result line."""
    folder = tempfile.mkdtemp(prefix="record-")
    result = os.path.join(folder, "result.ndjson")
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        code = 70
        try:
            in_child(job, order, folder, result)
            code = 0
        except BaseException:
            append_line(result, {"broken": traceback.format_exc()})
        finally:
            os._exit(code)
    outcome, number = wait_for(child, job.get("timeout", order["timeout"]))
    runs, values, broken = read_runs(result)
    line = {"name": job["name"], "seconds": round(time.monotonic() - start, 2), "work": folder, "runs": runs}
    if order.get("seed") is not None:
        line["values"] = {"variables": values, "printed": [run["stdout"] for run in runs]}
    if broken:
        line["broken"] = broken
    if outcome is None:
        failed = any(run["error"] or run["printed"] for run in runs)
        outcome = "failed" if failed else "passed"
    elif number:
        line["signal"] = number
    keep_files(job, folder)
    append_line(order["result"], {**line, "outcome": outcome})
    shutil.rmtree(folder, ignore_errors=True)


def keep_files(job, folder):
    """Copies what a writer program left in its working folder to the place the job names."""
    if job.get("keep"):
        shutil.rmtree(job["keep"], ignore_errors=True)
        shutil.copytree(os.path.join(folder, "work"), job["keep"])


def read_runs(path):
    """(cell runs, what the variables hold, text of a fault of the worker itself) from a child's result file."""
    runs, values, broken = [], {}, ""
    if os.path.exists(path):
        for value in read_lines(path):
            if "broken" in value:
                broken = value["broken"]
            elif "values" in value:
                values = value["values"]
            else:
                runs.append(value)
    return runs, values, broken


def in_child(job, order, folder, result):
    """The child: its own folders, streams and limits, then the cells in a real IPython shell."""
    os.environ.update(job.get("variables", {}))
    home, work = os.path.join(folder, "home"), os.path.join(folder, "work")
    os.mkdir(home)
    os.mkdir(work)
    for path in job.get("files", []):
        (shutil.copytree if os.path.isdir(path) else shutil.copy)(path, os.path.join(work, os.path.basename(path)))
    os.environ.update({"HOME": home, "XDG_CACHE_HOME": os.path.join(home, ".cache")})
    os.chdir(work)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    streams = [os.open(os.path.join(folder, name), os.O_RDWR | os.O_CREAT) for name in ("stdout", "stderr")]
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    for number, stream in zip((1, 2), streams):
        os.dup2(stream, number)
    sys.path[0] = ""
    run_cells(order["shell"], job["cells"], streams, order, result)
    if order.get("seed") is not None:
        append_line(result, {"values": order["values"].of_namespace(order["shell"].user_ns)})
    sys.stdout.flush()
    sys.stderr.flush()


def make_shell():
    """An IPython shell that formats cells and errors as the notebook kernel does and keeps the errors."""
    from ipykernel.compiler import XCachingCompiler
    from ipykernel.zmqshell import ZMQInteractiveShell as Kernel
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    class ZMQInteractiveShell(InteractiveShell):
        """Named as the kernel's class: libraries ask for that name to know that they run in a notebook."""

        compiler_class = XCachingCompiler
        colors_force = True
        failure = None

        def _showtraceback(self, etype, evalue, stb):
            self.failure = {"ename": str(etype.__name__), "evalue": str(evalue), "traceback": list(stb)}

        def enable_gui(self, gui=None):
            """The kernel's own event loops are not here."""

    config = Config()
    config.HistoryManager.enabled = False
    config.HistoryAccessor.enabled = False
    shell = ZMQInteractiveShell.instance(config=config, user_ns={})
    if hasattr(Kernel, "colors"):
        shell.colors = Kernel.class_traits()["colors"].default_value or shell.colors
    sys.displayhook = shell.displayhook
    return shell


def warm(shell):
    """Lets one cell fail, so that what formats errors is imported before the forks; leaves no trace."""
    shell.run_cell("1 / 0", store_history=False, silent=True)
    shell.user_ns.pop("__warningregistry__", None)
    for name in ("last_type", "last_value", "last_traceback", "last_exc"):
        if hasattr(sys, name):
            delattr(sys, name)


def run_cells(shell, cells, streams, order, result):
    """Runs the cells in order, stopping at the first error unless the cell is marked."""
    read = [0, 0]
    for index, cell in enumerate(cells):
        if cell["type"] != "code" or cell["skip"]:
            continue
        count, shell.failure = shell.execution_count, None
        append_line(result + ".begun", index)
        if order.get("seed") is not None:
            order["values"].seed(order["seed"])
        shell.run_cell(cell["source"], store_history=True, silent=False)
        texts = []
        for number, stream in enumerate(streams):
            (sys.stdout, sys.stderr)[number].flush()
            size = os.fstat(stream).st_size
            texts.append(os.pread(stream, size - read[number], read[number]).decode("utf-8", "replace"))
            read[number] = size
        error = shell.failure
        run = {
            "index": index,
            "execution_count": count,
            "error": error,
            "stdout": texts[0],
            "stderr": texts[1],
            "facts": None,
        }
        run["printed"] = bool(order["printed"](SimpleNamespace(**run)))
        if error or run["printed"]:
            run["facts"] = facts_of(shell, run, order)
        append_line(result, run)
        if error and not cell["raises"]:
            break


def facts_of(shell, run, order):
    """The product probe's answer for the shell's last failure; the environment alone without a probe."""
    expression = order["expression"](SimpleNamespace(**run), run["printed"])
    if not expression:
        return {"environment": environment_facts()}
    found = shell.user_expressions({"r": expression}).get("r", {})
    if found.get("status") != "ok":
        return {"broken": found}
    return found.get("data", {}).get("application/json") or {"broken": found}


def environment_facts():
    """Versions installed and loaded, for as long as there is no product probe."""
    try:
        from importlib import metadata
    except ImportError:
        import importlib_metadata as metadata
    installed = {re.sub(r"[-_.]+", "-", d.metadata["Name"] or "").lower(): d.version for d in metadata.distributions()}
    top = {name for name in list(sys.modules) if name.isidentifier() and name in WATCHED}
    loaded = {name: str(getattr(sys.modules[name], "__version__", "") or "") for name in sorted(top)}
    variables = {
        name: value for name, value in os.environ.items() if name.startswith(("TF_USE", "KERAS_", "PROTOCOL_", "XLA_"))
    }
    facts = {"python": sys.version.split()[0], "implementation": sys.implementation.name, "platform": sys.platform}
    return {**facts, "machine": os.uname().machine, "installed": installed, "loaded": loaded, "variables": variables}


def run_stage(stage, jobs, order):
    """Imports the stage's modules in a process of its own and runs the jobs there."""
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.dup2(2, 1)
        exec(STAGES[stage], {})
    except BaseException:
        os._exit(3)
    for job in jobs:
        run_job(job, order)
    os._exit(0)


def main():
    """Standard input: {"result", "helpers", "timeout", "jobs": [{"name", "stage", "cells", "variables", ...}]}."""
    order = json.load(sys.stdin)
    sys.path[0] = order["helpers"]
    import printed
    import seen_values

    import probe

    order["values"] = seen_values
    order["printed"], order["expression"] = printed.printed_error, probe.expression
    order["shell"] = make_shell()
    warm(order["shell"])
    for stage in STAGES:
        jobs = [job for job in order["jobs"] if job["stage"] == stage]
        if jobs:
            run_stage(stage, jobs, order)
            done = {line["name"] for line in read_lines(order["result"])}
            left = [job for job in jobs if job["name"] not in done]
            if left:
                run_stage("plain", left, order)


if __name__ == "__main__":
    main()
