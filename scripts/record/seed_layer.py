"""Records what the layer of the third seed example computes in a named environment, for the browser test.

Usage::

    build/tools/bin/python scripts/record/seed_layer.py tf2.15

writes ``ui-tests/seed/layer-output.json``. The cell is taken from the notebook as it is, the measurement from
``ui-tests/seed/layer_output.py``, which the browser test runs too.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "notebooks" / "seed-examples.ipynb"
SEED = ROOT / "ui-tests" / "seed"
MARK = "layer output "
VERSIONS = "import keras, tensorflow\nprint('versions ' + tensorflow.__version__ + ' ' + keras.__version__)\n"


def cell() -> str:
    """Source of the cell with the third example."""
    for found in json.loads(NOTEBOOK.read_text())["cells"]:
        source = "".join(found["source"])
        if "MyIncompatibleLayer" in source:
            return source
    raise SystemExit("the notebook has no third example")


def record(environment: str) -> dict:
    """The output of the layer in the environment, with the versions that computed it."""
    program = "\n".join([cell(), (SEED / "layer_output.py").read_text(), VERSIONS])
    python = ROOT / "build" / "environments" / environment / "bin" / "python"
    silent = {**os.environ, "CUDA_VISIBLE_DEVICES": "-1", "TF_CPP_MIN_LOG_LEVEL": "2", "TF_ENABLE_ONEDNN_OPTS": "0"}
    run = subprocess.run([python, "-c", program], env=silent, capture_output=True, text=True, check=True)
    lines = run.stdout.splitlines()
    output = next(line for line in lines if line.startswith(MARK))
    _, tensorflow, keras = next(line for line in lines if line.startswith("versions ")).split()
    return {
        "environment": environment,
        "tensorflow": tensorflow,
        "keras": keras,
        "output": json.loads(output[len(MARK) :]),
    }


if __name__ == "__main__":
    target = SEED / "layer-output.json"
    target.write_text(json.dumps(record(sys.argv[1]), indent=2) + "\n")
    print(target.relative_to(ROOT))
