"""Builds the public Evidence (contract version 1) from what a run left."""

from __future__ import annotations

from cells import Cell
from kernel import CellRun, ProgramRun
from printed import overwrite, printed_error

LIMIT = 64 * 1024
STREAM_LIMIT = 16 * 1024
PROBE_KEYS = ("environment", "exceptions", "sameFailure", "layers", "model")


def cut_middle(text: str, limit: int) -> str:
    """The text, or its head and tail around a mark, in at most `limit` characters."""
    if len(text) <= limit:
        return text
    mark = "\n…\n"
    half = (limit - len(mark)) // 2
    return text[:half] + mark + text[-half:]


def _bounded_traceback(lines: list[str]) -> list[str]:
    total = sum(len(line) for line in lines)
    if total <= LIMIT:
        return list(lines)
    return cut_middle("\n".join(lines), LIMIT).split("\n")


def failure_of(run: CellRun) -> dict:
    """The contract's `failure` of a run that raised or printed an error."""
    printed = printed_error(run)
    error = run.error or printed
    failure = {
        "ename": error["ename"],
        "evalue": cut_middle(error["evalue"], LIMIT),
        "traceback": _bounded_traceback(error.get("traceback", [])),
        "cell": run.index,
    }
    if printed:
        failure["swallowed"] = True
    for name in ("stdout", "stderr"):
        text = overwrite(getattr(run, name))
        if text:
            failure[name] = cut_middle(text, STREAM_LIMIT)
    return failure


def notebook_of(cells: list[Cell], runs: list[CellRun]) -> dict:
    """The contract's `notebook`: every cell, with its number and error where it ran."""
    by_index = {run.index: run for run in runs}
    result = []
    for index, cell in enumerate(cells):
        run = by_index.get(index)
        entry: dict = {"type": cell.type, "source": cell.source, "executionCount": run.execution_count if run else None}
        if run and run.error:
            entry["error"] = {"ename": run.error["ename"], "evalue": cut_middle(run.error["evalue"], LIMIT)}
        result.append(entry)
    return {"cells": result}


def evidence_of(cells: list[Cell], program: ProgramRun) -> dict | None:
    """The Evidence of a run's last failure, None if nothing failed or the kernel gave no text."""
    failed = [run for run in program.runs if run.error or printed_error(run)]
    if not failed:
        return None
    last = failed[-1]
    evidence: dict = {"contract": 1, "failure": failure_of(last), "notebook": notebook_of(cells, program.runs)}
    facts = last.facts or {}
    evidence.update({key: facts[key] for key in PROBE_KEYS if key in facts})
    return evidence


def _outputs(run: CellRun) -> list[dict]:
    """The outputs of a run cell in the notebook format."""
    streams = [(name, getattr(run, name)) for name in ("stdout", "stderr")]
    outputs: list[dict] = [
        {"output_type": "stream", "name": name, "text": cut_middle(overwrite(text), STREAM_LIMIT)}
        for name, text in streams
        if text
    ]
    return outputs + ([{"output_type": "error", **run.error}] if run.error else [])


def executed_notebook(cells: list[Cell], runs: list[CellRun]) -> dict:
    """The run as a notebook file (nbformat 4.5): what a user would have saved after it."""
    by_index = {run.index: run for run in runs}
    entries = []
    for index, cell in enumerate(cells):
        entry: dict = {"cell_type": cell.type, "id": f"cell-{index}", "metadata": {}, "source": cell.source}
        if cell.type == "code":
            run = by_index.get(index)
            entry["execution_count"] = run.execution_count if run else None
            entry["outputs"] = _outputs(run) if run else []
        entries.append(entry)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {"cells": entries, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
