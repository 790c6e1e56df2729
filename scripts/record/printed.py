"""Finds an error that a cell's own code caught and printed.

Imports nothing beyond the standard library and runs on Python 3.7 and newer:
the laboratory's worker uses it inside the environments.
"""

from __future__ import annotations

import re
from typing import Any

ANSI = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]")
PRINTED = re.compile(
    r"^(?P<lead>[^\n:]{0,120}?"
    r"\b(?:[Ee]rrors?|[Ee]xceptions?|[Ff]ailed|[Ff]ailure|[Oo]ops|[Pp]roblem|[\w.]*(?:Error|Exception))\b"
    r"[^\n:]{0,80}):[ \t]*(?P<message>\S.*)",
    re.M | re.S,
)
CLASS_NAME = re.compile(r"(?:^|[\s(<'])(?P<name>[A-Z]\w*(?:Error|Exception))\W*$")
PRINTED_CLASS = re.compile(r"^(?P<name>[A-Z][\w.]*(?:Error|Exception)): (?P<rest>.*)", re.S)
PRINTED_TRACEBACK = re.compile(
    r"^Traceback \(most recent call last\):\n.*?^(?P<name>[A-Za-z_][\w.]*)(?:: (?P<message>.*))?\Z", re.M | re.S
)
LOG_LINE = re.compile(r"^(?:\d{4}-\d\d-\d\d |[WIEF]\d{4} |WARNING|INFO)", re.M)


def overwrite(text: str) -> str:
    """What a terminal shows: backspaces and carriage returns (progress bars) carried out."""
    previous = None
    while previous != text:
        previous = text
        text = re.sub(r"[^\n\b]\x08", "", text)
    text = re.sub(r"\x08+", "", text).replace("\r\n", "\n")
    return "\n".join(
        line.rsplit("\r", 1)[-1] if not line.endswith("\r") else line.rstrip("\r").rsplit("\r", 1)[-1]
        for line in text.split("\n")
    )


def printed_error(run: Any) -> dict[str, str] | None:
    """ename ('' if not printed) and evalue of an error that a successful cell printed, or None.

    run: what has `error`, `stdout` and `stderr`.
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
