"""Opens the example notebooks in JupyterLab with a real TensorFlow; `make demo` installs what it needs first.

The notebooks are copied to build/demo/notebooks, so that trying things out changes nothing in the repository;
a copy that is there already is kept. A port that is taken is passed over.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / "build" / "demo"
PYTHON = ROOT / "build" / "jupyter" / "bin" / "python"
FIRST_PORT = 8888
PORTS = 50
START_SECONDS = 180


def free_port() -> int:
    """The first port from 8888 on that nobody listens on."""
    for port in range(FIRST_PORT, FIRST_PORT + PORTS):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise SystemExit(f"No free port from {FIRST_PORT} to {FIRST_PORT + PORTS - 1}.")


def copy_notebooks() -> Path:
    """Puts the examples where they may be changed; returns their folder."""
    folder = HOME / "notebooks"
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted((ROOT / "notebooks").glob("*.ipynb")):
        if not (folder / source.name).exists():
            shutil.copy(source, folder / source.name)
    return folder


def variables() -> dict[str, str]:
    """The server's process environment; settings and workspaces of the demo stay below build/demo."""
    own = {
        "JUPYTER_CONFIG_DIR": HOME / "config",
        "JUPYTER_DATA_DIR": HOME / "share",
        "JUPYTER_RUNTIME_DIR": HOME / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": HOME / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": HOME / "workspaces",
        "IPYTHONDIR": HOME / "ipython",
    }
    for path in own.values():
        path.mkdir(parents=True, exist_ok=True)
    quiet = {"JUPYTER_PREFER_ENV_PATH": "1", "TF_CPP_MIN_LOG_LEVEL": "2", "TF_ENABLE_ONEDNN_OPTS": "0"}
    return {**os.environ, **quiet, **{name: str(path) for name, path in own.items()}}


def wait(server: subprocess.Popen, port: int) -> bool:
    """Waits until the server answers; False if it ended or never did."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api", timeout=2):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.3)
    return False


def main() -> int:
    """Starts the server, prints its URL, and stays until it is stopped."""
    port, token = free_port(), secrets.token_hex(16)
    folder = copy_notebooks()
    log = HOME / "server.log"
    command = [str(PYTHON), "-m", "jupyterlab", "--no-browser", f"--port={port}", "--ServerApp.port_retries=0"]
    command += ["--ServerApp.ip=127.0.0.1", f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={folder}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    print("Starting JupyterLab …", flush=True)
    with log.open("w") as output:
        server = subprocess.Popen(command, env=variables(), stdout=output, stderr=subprocess.STDOUT)
    try:
        if not wait(server, port):
            print(f"JupyterLab did not start; {log} says why:\n{log.read_text()[-2000:]}", file=sys.stderr)
            return 1
        print(f"\n    http://127.0.0.1:{port}/lab/tree/seed-examples.ipynb?token={token}\n", flush=True)
        print("Run the cells of a notebook and look under the one that fails. Ctrl+C stops.", flush=True)
        return server.wait()
    except KeyboardInterrupt:
        return 0
    finally:
        if server.poll() is None:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
