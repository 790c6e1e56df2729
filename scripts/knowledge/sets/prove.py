"""Proves Linux x86-64 sets: installs each exactly, starts a kernel in it, trains, saves and loads; resumable.

One environment at a time, removed when the next Python's turn comes. Results go to ``build/sets/proven.json``, keyed by the pins themselves:
a set that is resolved differently later is proven anew.

Usage: prove.py [--head tensorflow-cpu] [--limit N] [KEY-PREFIX...]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from queue import Empty

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "scripts" / "environments")]
import environments  # noqa: E402
import plan  # noqa: E402
from jupyter_client.kernelspec import KernelSpec  # noqa: E402
from jupyter_client.manager import KernelManager  # noqa: E402

HOME = ROOT / "build" / "sets"
PROVEN = HOME / "proven.json"
CELL = Path(__file__).with_name("proof_cell.py")
PLATFORM = "linux-x86_64"


def fingerprint(python: str, pins: list, legacy: bool) -> str:
    """Identity of a proof: the Python minor, every pin, and whether the legacy switch is set."""
    return hashlib.sha256("\n".join([python, str(legacy), *pins]).encode()).hexdigest()[:16]


def install(python: str, pins: list, directory: Path) -> str:
    """Makes the environment hold exactly these pins, nothing else, and returns the interpreter."""
    uv = environments.uv()
    executable = str(directory / "bin" / "python")
    if not Path(executable).exists():
        shutil.rmtree(directory, ignore_errors=True)
        subprocess.run([uv, "venv", "-q", "-p", environments.interpreter(python), str(directory)], check=True)
    done = subprocess.run(
        [uv, "pip", "sync", "-q", "-p", executable, "-"], input="\n".join(pins), capture_output=True, text=True
    )
    if done.returncode:
        raise environments.EnvironmentFailed(done.stderr.strip()[-600:])
    return executable


def run_cell(executable: str, variables: dict, timeout: float = 240) -> str:
    """Starts a kernel and runs the proof cell; returns its last line or the error."""
    manager = KernelManager()
    argv = [executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    manager._kernel_spec = KernelSpec(argv=argv, display_name="proof", language="python", interrupt_mode="signal")
    manager.start_kernel(env={**os.environ, **variables}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    client = manager.client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=90)
        client.execute(CELL.read_text())
        printed, end = "", time.monotonic() + timeout
        while time.monotonic() < end:
            try:
                message = client.get_iopub_msg(timeout=5)
            except Empty:
                if not manager.is_alive():
                    return "error: the kernel died"
                continue
            content = message["content"]
            if message["msg_type"] == "stream":
                printed += content["text"]
            elif message["msg_type"] == "error":
                return f"error: {content['ename']}: {content['evalue']}"[:600]
            elif message["msg_type"] == "status" and content["execution_state"] == "idle" and "PROOF" in printed:
                return next(line for line in printed.splitlines() if line.startswith("PROOF"))
        return "error: no answer in time"
    except RuntimeError as error:
        return f"error: {error}"
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def prove(python: str, pins: list, legacy: bool, directory: Path) -> str:
    """The proof line of one set, or a text that begins with 'error:'; what cannot be installed raises and proves nothing."""
    variables = {
        "TF_CPP_MIN_LOG_LEVEL": "2",
        "CUDA_VISIBLE_DEVICES": "-1",
        **({"TF_USE_LEGACY_KERAS": "1"} if legacy else {}),
    }
    return run_cell(install(python, pins, directory), variables)


def read(path: Path) -> dict:
    """A JSON file, or nothing."""
    return json.loads(path.read_text()) if path.exists() else {}


def rank(job: plan.Job) -> tuple:
    """What is proven first: what most people have; then by Python, so that an environment serves several sets."""
    python = int(job.python.split(".")[1])
    newest = python == {0: 7, 1: 7, 2: 8, 3: 8, 4: 8, 5: 9, 6: 9, 7: 9}.get(job.minor, 10 if job.minor < 12 else 11)
    if job.keras >= 0:
        return (6, -python)
    if job.variant == "tf-keras":
        return (2 if python >= 11 else 5, -python)
    if job.minor >= 15:
        return (0, -python)
    return ((1 if job.minor >= 10 else 3) if newest else 4, -python)


def next_job(options: argparse.Namespace) -> tuple | None:
    """The most wanted job without a result, its pins and fingerprint; what was resolved since the last call counts."""
    resolved, proven = read(HOME / "resolved.json"), read(PROVEN)
    for job in sorted(plan.jobs(), key=rank):
        pins = resolved.get(job.key, {}).get("pins")
        if not pins or job.platform != PLATFORM or job.head != options.head:
            continue
        if options.prefixes and not any(job.key.startswith(prefix) for prefix in options.prefixes):
            continue
        name = fingerprint(job.python, pins, job.variant == "tf-keras")
        if name not in proven:
            return job, pins, name
    return None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prefixes", nargs="*")
    parser.add_argument("--head", default="tensorflow-cpu")
    parser.add_argument("--limit", type=int, default=10_000)
    options = parser.parse_args()
    before = None
    for _ in range(options.limit):
        found = next_job(options)
        if found is None:
            break
        job, pins, name = found
        started = time.monotonic()
        if before != job.python:
            shutil.rmtree(HOME / "scratch", ignore_errors=True)
        before = job.python
        result = prove(job.python, pins, job.variant == "tf-keras", HOME / "scratch")
        PROVEN.write_text(json.dumps({**read(PROVEN), name: {"key": job.key, "result": result}}, indent=0))
        print(job.key, round(time.monotonic() - started), result, flush=True)
    shutil.rmtree(HOME / "scratch", ignore_errors=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
