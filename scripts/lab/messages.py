"""The list of messages that users meet: which recorded failure holds each, or why none can.

Usage::

    messages.py find     looks the messages up in all recordings and writes what holds them (data/messages.json)
    messages.py write    docs/messages.md
    messages.py check    every recording that is named holds its message, every other message has a reason, and the
                         page is as it would be written; what is not as it should be is printed

An entry says the `message`, in which `…` stands for anything, and either `seen`, the recordings that hold it
(``ENVIRONMENT:PROGRAM`` of the laboratory, or a fixture's path below the causes), or `reason`, why none does.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import groupby
from typing import Iterator

import results
import run
from printed import ANSI

LIST = results.PACKED / "messages.json"
PAGE = run.ROOT / "docs" / "messages.md"
CAUSES = run.ROOT / "src" / "knowledge" / "causes"
ANYTHING = r"[\s\S]{0,600}?"
NAMED = 2
HEAD = """# Messages

Messages that users of TensorFlow and Keras meet, and where a recorded failure holds each: as the error itself, in the
chain before it, or among the lines printed before it. `…` stands for anything. Written and checked by
`scripts/lab/messages.py`; the recordings are those of the failure laboratory (`ENVIRONMENT:PROGRAM`) and of the causes.
"""


def pattern_of(message: str) -> re.Pattern:
    """The message as a pattern: its words in order, whatever the white space and the parts left open."""
    parts = (r"\s+".join(map(re.escape, part.split())) for part in message.split("…"))
    return re.compile(ANYTHING.join(parts))


def text_of(evidence: dict) -> str:
    """What a reader of a recorded failure sees: the error, its traceback, what was printed."""
    failure = evidence["failure"]
    parts = [f"{failure['ename']}: {failure['evalue']}", *failure["traceback"]]
    parts += [failure.get("stderr", ""), failure.get("stdout", "")]
    return ANSI.sub("", "\n".join(parts))


def recordings() -> Iterator[tuple[str, str]]:
    """Name and text of every recorded failure."""
    for environment in results.environments_run():
        for program, result in sorted(results.read(environment).items()):
            if results.is_labelled_failure(result):
                yield f"{environment}:{program}", text_of(result["evidence"])
    for path in sorted(CAUSES.glob("*/fixtures/*.json")):
        evidence = json.loads(path.read_text(encoding="utf-8"))["evidence"]
        yield path.relative_to(CAUSES).as_posix(), text_of(evidence)


def read() -> list[dict]:
    """The list, in its order."""
    return json.loads(LIST.read_text(encoding="utf-8"))


def find() -> None:
    """Names up to two recordings a message, of different environments where there are some."""
    entries = read()
    patterns = [pattern_of(entry["message"]) for entry in entries]
    found: list[list[str]] = [[] for _ in entries]
    for name, text in recordings():
        for seen, pattern in zip(found, patterns):
            here = name.partition(":")[0]
            if len(seen) < NAMED and here not in {s.partition(":")[0] for s in seen} and pattern.search(text):
                seen.append(name)
    for entry, seen in zip(entries, found):
        entry.pop("seen", None)
        if seen:
            entry.pop("reason", None)
            entry["seen"] = seen
    LIST.write_text(json.dumps(entries, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def page(entries: list[dict]) -> str:
    """The page for readers."""
    held = sum("seen" in entry for entry in entries)
    lines = [
        HEAD,
        f"{len(entries)} messages: {held} are held by a recorded failure, {len(entries) - held} by none.",
        "",
    ]
    for group, members in groupby(entries, key=lambda entry: entry["group"]):
        lines += [f"## {group[0].upper()}{group[1:]}", ""]
        for entry in members:
            where = ", ".join(entry["seen"]) if "seen" in entry else f"not recorded: {entry.get('reason', '?')}"
            lines.append(f"- {_code(entry['message'])} — {where}")
        lines.append("")
    return "\n".join(lines)


def _code(message: str) -> str:
    return f"`` {message} ``" if "`" in message else f"`{message}`"


def faults(entries: list[dict]) -> Iterator[str]:
    """What is not as the head of this file says."""
    texts = dict(recordings())
    for entry in entries:
        message, pattern = entry["message"], pattern_of(entry["message"])
        if bool(entry.get("seen")) == bool(entry.get("reason")):
            yield f"{message}: a recording that holds it, or a reason why there is none"
        for name in entry.get("seen", []):
            if name not in texts:
                yield f"{message}: there is no recording {name}"
            elif not pattern.search(texts[name]):
                yield f"{message}: {name} does not hold it"
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page(entries):
        yield "docs/messages.md is not as it would be written"


def main(arguments: list[str]) -> int:
    """The command line; 0 done, 1 something is not as it should be, 2 wrong use."""
    if arguments == ["find"]:
        find()
    elif arguments == ["write"]:
        PAGE.write_text(page(read()), encoding="utf-8")
    elif arguments == ["check"]:
        found = list(faults(read()))
        print("\n".join(found))
        return 1 if found else 0
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
