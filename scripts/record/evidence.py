"""Builds the public Evidence (contract version 1) from what a run left."""

from __future__ import annotations

import re
from typing import Dict, List, Optional

from cells import Cell
from kernel import CellRun, ProgramRun

LIMIT = 64 * 1024
STREAM_LIMIT = 16 * 1024
PROBE_KEYS = ("environment", "exceptions", "sameFailure", "layers", "model")
ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")

PRINTED = re.compile(r"^(?P<lead>[^\n:]{0,120}?\b(?:[Ee]rrors?|[Ee]xceptions?|[Ff]ailed|[Ff]ailure|[Oo]ops|[Pp]roblem|[\w.]*(?:Error|Exception))\b[^\n:]{0,80}):[ \t]*(?P<message>\S.*)", re.M | re.S)
CLASS_NAME = re.compile(r"(?:^|[\s(<'])(?P<name>[A-Z]\w*(?:Error|Exception))\W*$")
PRINTED_CLASS = re.compile(r"^(?P<name>[A-Z][\w.]*(?:Error|Exception)): (?P<rest>.*)", re.S)
PRINTED_TRACEBACK = re.compile(r"^Traceback \(most recent call last\):\n.*?^(?P<name>[A-Za-z_][\w.]*)(?:: (?P<message>.*))?\Z", re.M | re.S)
LOG_LINE = re.compile(r"^(?:\d{4}-\d\d-\d\d |[WIEF]\d{4} |WARNING|INFO)", re.M)


def cut_middle(text: str, limit: int) -> str:
    """The text, or its head and tail around a mark, in at most `limit` characters."""
    if len(text) <= limit:
        return text
    mark = "\n…\n"
    half = (limit - len(mark)) // 2
    return text[:half] + mark + text[-half:]


def overwrite(text: str) -> str:
    """What a terminal shows: backspaces and carriage returns (progress bars) carried out."""
    previous = None
    while previous != text:
        previous = text
        text = re.sub(r"[^\n\b]\x08", "", text)
    text = re.sub(r"\x08+", "", text).replace("\r\n", "\n")
    return "\n".join(line.rsplit("\r", 1)[-1] if not line.endswith("\r") else line.rstrip("\r").rsplit("\r", 1)[-1] for line in text.split("\n"))


def printed_error(run: CellRun) -> Optional[Dict[str, str]]:
    """ename ('' if not printed) and evalue of an error that a successful cell printed, or None.

    Two forms: a traceback on either stream (traceback.print_exc()), and a line
    of standard output that names an error before a colon ("Error during …: message").
    """
    if run.error:
        return None
    for stream in (run.stdout, run.stderr):
        found = PRINTED_TRACEBACK.search(ANSI.sub("", overwrite(stream)).rstrip())
        if found:
            return {"ename": found.group("name").rsplit(".", 1)[-1], "evalue": (found.group("message") or "").strip()}
    text = ANSI.sub("", overwrite(run.stdout)).rstrip()
    found = PRINTED.search(text)
    if not found or LOG_LINE.match(text, found.start()):
        return None
    message = found.group("message").strip()
    own = PRINTED_CLASS.match(message)
    if own:
        return {"ename": own.group("name").rsplit(".", 1)[-1], "evalue": own.group("rest").strip()}
    name = CLASS_NAME.search(found.group("lead"))
    return {"ename": name.group("name") if name else "", "evalue": message}


def _bounded_traceback(lines: List[str]) -> List[str]:
    total = sum(len(line) for line in lines)
    if total <= LIMIT:
        return list(lines)
    return cut_middle("\n".join(lines), LIMIT).split("\n")


def failure_of(run: CellRun) -> Dict:
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


def notebook_of(cells: List[Cell], runs: List[CellRun]) -> Dict:
    """The contract's `notebook`: every cell, with its number and error where it ran."""
    by_index = {run.index: run for run in runs}
    result = []
    for index, cell in enumerate(cells):
        run = by_index.get(index)
        entry: Dict = {"type": cell.type, "source": cell.source, "executionCount": run.execution_count if run else None}
        if run and run.error:
            entry["error"] = {"ename": run.error["ename"], "evalue": cut_middle(run.error["evalue"], LIMIT)}
        result.append(entry)
    return {"cells": result}


def evidence_of(cells: List[Cell], program: ProgramRun) -> Optional[Dict]:
    """The Evidence of a run's last failure, None if nothing failed or the kernel gave no text."""
    failed = [run for run in program.runs if run.error or printed_error(run)]
    if not failed:
        return None
    last = failed[-1]
    evidence: Dict = {"contract": 1, "failure": failure_of(last), "notebook": notebook_of(cells, program.runs)}
    facts = last.facts or {}
    evidence.update({key: facts[key] for key in PROBE_KEYS if key in facts})
    return evidence
