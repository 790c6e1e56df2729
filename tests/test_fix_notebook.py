"""A failed notebook, `keras-doctor fix`, and the notebook run again: in real kernels, with the built command line."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from kernels import ROOT, Kernel

PROGRAM = ROOT / "bin" / "keras-doctor"
CELLS = [
    "import time\nfrom collections import OrderedDict",
    "started = time.clock()  # time.clock\n\ndef since(start=started):\n\treturn time.clock() - start",
    "print('time.clock', since() >= 0)",
]


def _run(kernel: Kernel, sources: list[str]) -> dict:
    """The notebook as JupyterLab saves it: cells up to the first error, with its output."""
    cells, failed = [], False
    for number, source in enumerate(sources):
        run = None if failed else kernel.run(source)
        failed = failed or run.status == "error"
        outputs = (
            [{"output_type": "error", **{k: run.error[k] for k in ("ename", "evalue", "traceback")}}]
            if run and run.error
            else []
        )
        count = run.execution_count if run else None
        lines = source.splitlines(keepends=True)
        cells.append(
            {
                "cell_type": "code",
                "execution_count": count,
                "id": f"c{number}",
                "metadata": {},
                "outputs": outputs,
                "source": lines,
            }
        )
    return {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def test_the_notebook_runs_after_its_fix(kernel: Kernel, tmp_path: Path) -> None:
    """What failed runs after the fix; nothing but the name was changed."""
    broken, fixed, here = (tmp_path / name for name in ("broken.ipynb", "fixed.ipynb", "here.json"))
    first = _run(kernel, CELLS)
    assert [bool(cell["outputs"]) for cell in first["cells"]] == [False, True, False]
    broken.write_text(json.dumps(first, indent=1), encoding="utf-8")
    here.write_text(json.dumps({"python": f"{kernel.version}.0", "installed": {}, "loaded": {}}), encoding="utf-8")
    command = [str(PROGRAM), "fix", str(broken), "--environment", str(here), "--safety", "review", "-o", str(fixed)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    sources = ["".join(cell["source"]) for cell in json.loads(fixed.read_text(encoding="utf-8"))["cells"]]
    assert sources == [CELLS[0], CELLS[1].replace("time.clock()", "time.perf_counter()"), CELLS[2]], done.stdout
    kernel.reset()
    assert not any(cell["outputs"] for cell in _run(kernel, sources)["cells"])
