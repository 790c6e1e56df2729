"""Proves Linux x86-64 sets: installs each exactly, starts a kernel in it, trains, saves and loads; resumable.

Two environments at a time, one being installed while the other runs. Reports go to ``proofs.json``, keyed by the pins
themselves: a set that is resolved differently later is proven anew.

Usage: prove.py [--head NAME ...] [--limit N] [--minutes N] [--prepare N] [KEY-PREFIX...]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "scripts" / "environments")]
import environments
import ledger
import plan
import requires
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

HOME = ROOT / "build" / "sets"
READY = HOME / "ready"
CELL = Path(__file__).with_name("proof_cell.py")


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
    """Starts a kernel and runs the proof cell; returns what it printed or the error."""
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
                return printed
        return "error: no answer in time"
    except RuntimeError as error:
        return f"error: {error}"
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def line(printed: str, word: str) -> str:
    """The line of the cell's output that begins with a word; else all of it."""
    return next((text for text in printed.splitlines() if text.startswith(word)), printed)


def prove(executable: str, legacy: bool, pins: list) -> str:
    """The proof line of an installed set, or a text that begins with 'error:'."""
    variables = {
        "TF_CPP_MIN_LOG_LEVEL": "2",
        "CUDA_VISIBLE_DEVICES": "-1",
        **({"TF_USE_LEGACY_KERAS": "1"} if legacy else {}),
    }
    printed = run_cell(executable, variables)
    if printed.startswith("error:"):
        return printed
    # What the kernel itself finds, not what the installer was told.
    other = set(line(printed, "HOLDS").split()[1:]) ^ set(pins)
    if other:
        raise environments.EnvironmentFailed(f"the kernel finds otherwise: {' '.join(sorted(other))}")
    return line(printed, "PROOF")


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


def open_jobs(heads: list, prefixes: list) -> list:
    """(job, pins, fingerprint) of every set without a report, the most wanted first."""
    resolved, proofs = ledger.resolved(), ledger.proofs()
    found = []
    for job in plan.jobs():
        pins = resolved.get(job.key, {}).get("pins")
        if not pins or job.platform != ledger.PLATFORM or job.head not in heads:
            continue
        if prefixes and not any(job.key.startswith(prefix) for prefix in prefixes):
            continue
        name = ledger.name_of(job, pins)
        if name not in proofs:
            plainly = (job.keras >= 0, job.variant != "default")
            found.append(((*plainly, *rank(job), job.head), job, pins, name))
    return [item[1:] for item in sorted(found, key=lambda item: item[0])]


def run(jobs: list, minutes: float) -> None:
    """Proves one set after another until the time is over; the next is installed meanwhile."""
    end = time.monotonic() + 60 * minutes
    places = [HOME / "scratch" / str(number) for number in range(2)]

    def installed(number: int) -> str:
        job, pins, name = jobs[number]
        if (READY / name / ".complete").exists():
            return str(READY / name / "bin" / "python")
        place = places[number % 2]
        for other in place.glob("*"):
            if other.name != job.python:
                shutil.rmtree(other, ignore_errors=True)
        return install(job.python, pins, place / job.python)

    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(installed, 0)
        for number, (job, pins, name) in enumerate(jobs):
            try:
                executable = coming.result()
            except environments.EnvironmentFailed as error:
                # The installer's trouble proves nothing of the set.
                print(job.key, "not installed:", error, flush=True)
                executable = ""
            if number + 1 < len(jobs) and time.monotonic() < end:
                coming = pool.submit(installed, number + 1)
            if executable:
                report(job, pins, name, executable)
            if time.monotonic() >= end:
                return


def report(job: plan.Job, pins: list, name: str, executable: str) -> None:
    """Proves one installed set and keeps the report."""
    started = time.monotonic()
    try:
        result = prove(executable, job.variant == "tf-keras", pins)
        ledger.add({name: {"key": job.key, "result": result}})
        requires.harvest([Path(executable).parents[2]])
    except environments.EnvironmentFailed as error:
        result = str(error)
    shutil.rmtree(READY / name, ignore_errors=True)
    print(job.key, round(time.monotonic() - started), result, flush=True)


def prepare(jobs: list) -> None:
    """Installs sets ahead of their turn."""
    for job, pins, name in jobs:
        if (READY / name / ".complete").exists():
            continue
        try:
            install(job.python, pins, READY / name)
            (READY / name / ".complete").touch()
        except environments.EnvironmentFailed as error:
            print(job.key, "not installed:", error, flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prefixes", nargs="*")
    parser.add_argument("--head", action="append", help="distribution of TensorFlow; all by default")
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--prepare", type=int, default=0, metavar="N", help="only install the next N")
    parser.add_argument("--minutes", type=float, default=10_000)
    options = parser.parse_args()
    jobs = open_jobs(options.head or ["tensorflow", "tensorflow-cpu"], options.prefixes)[: options.limit]
    if jobs and options.prepare:
        prepare(jobs[: options.prepare])
    elif jobs:
        run(jobs, options.minutes)
    else:
        shutil.rmtree(HOME / "scratch", ignore_errors=True)
        print("every set has its report")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
