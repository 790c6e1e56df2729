"""The kernel's last exception, its chain and its frames."""

import sys

from .owners import is_cell_path, is_kernel_path, owner_of
from .reading import ancestors, attributes, items, message_of, module, plain, type_names

CHAIN_LIMIT = 8
FRAME_LIMIT = 60
WALK_LIMIT = 200000
MESSAGE_LIMIT = 8000
TEXT_LIMIT = 300


def last_error() -> object:
    """The exception that IPython showed last, None if there was none."""
    for name in ("last_value", "last_exc"):
        error = attributes(sys).get(name)
        if BaseException in ancestors(error):
            return error
    return None


def _own(error: object, name: str) -> object:
    # Past a subclass that redefines the attribute.
    try:
        return BaseException.__dict__[name].__get__(error)
    except BaseException:
        return None


def chain(error: object) -> list:
    """(exception, link) pairs: the error, then what it came from, then the members of groups.

    Follows ``__context__`` behind ``raise ... from None`` too: Keras filters its
    tracebacks with it, and the original exception is what explains the failure.
    """
    found = []
    seen = set()
    waiting = [(error, None)]
    while waiting and len(found) < CHAIN_LIMIT:
        current, link = waiting.pop(0)
        if BaseException not in ancestors(current) or id(current) in seen:
            continue
        seen.add(id(current))
        found.append((current, link))
        cause = _own(current, "__cause__")
        if cause is not None:
            waiting.insert(0, (cause, "cause"))
        else:
            waiting.insert(0, (_own(current, "__context__"), "context"))
        waiting.extend((member, "cause") for member in _members(current))
    return found


def _members(error: object) -> list:
    for cls in ancestors(error):
        if type_names(cls)[0] == "BaseExceptionGroup":
            try:
                return items(cls.exceptions.__get__(error), CHAIN_LIMIT)
            except BaseException:
                return items(attributes(error).get("_exceptions"), CHAIN_LIMIT)
    return []


def entries(error: object, limit: int) -> list:
    """The error's (frame, line) pairs, caller first: all, or the first and the last half of `limit`."""
    head, tail = [], []
    step, steps = _own(error, "__traceback__"), 0
    while step is not None and steps < WALK_LIMIT:
        if len(head) < limit // 2:
            head.append(step)
        else:
            tail.append(step)
            if len(tail) > limit:
                del tail[: len(tail) - limit // 2]
        step, steps = step.tb_next, steps + 1
    return [(step.tb_frame, step.tb_lineno) for step in head + tail[-(limit // 2) :]]


def cell_numbers() -> dict:
    """File name of a cell -> its execution count, from the kernel's own map; {} if it keeps none."""
    shell = attributes(module("IPython.core.interactiveshell")).get("InteractiveShell")
    numbers = attributes(attributes(_static(shell, "_instance")).get("_trait_values", {}).get("compile"))
    if not numbers:
        numbers = attributes(attributes(_static(shell, "_instance")).get("compile"))
    found = numbers.get("_filename_map")
    return found if type(found) is dict else {}


def _static(cls: object, name: str) -> object:
    try:
        return type.__getattribute__(cls, name)
    except BaseException:
        return None


def cell_number(path: str, numbers: dict) -> object:
    """The execution count of the cell whose file this is, else None."""
    number = numbers.get(path)
    if type(number) is int:
        return number
    if path[:15] == "<ipython-input-":
        digits = path[15:].split("-")[0]
        return int(digits) if digits.isdigit() else None
    return None


def line_text(path: str, line: int) -> str:
    """A line of a file that is in memory already (a traceback was shown, so it usually is), else empty."""
    cache = attributes(module("linecache")).get("cache")
    entry = cache.get(path) if type(cache) is dict else None
    lines = entry[2] if type(entry) is tuple and len(entry) == 4 else None
    text = lines[line - 1] if type(lines) is list and 0 < line <= len(lines) else ""
    return plain(text, 4 * TEXT_LIMIT).strip()[:TEXT_LIMIT]


def _owner(file: str, frame: object) -> str:
    """The owner by path, except of generated code, which belongs to whoever had it generated."""
    owner = owner_of(file)
    if owner != "user":
        return owner
    if frame.f_code.co_name[:4] == "tf__":  # AutoGraph's rewriting, up to TensorFlow 2.5 in files like /tmp/tmpab12.py
        return "tensorflow"
    if file[:1] != "<" or cell_number(file, {}) is not None:
        return owner
    name = frame.f_globals.get("__name__") if type(frame.f_globals) is dict else None
    return owner if plain(name, 200) in ("__main__", "") else "python"


def frame_facts(frame: object, line: int, numbers: dict) -> dict:
    """One frame as the contract has it; cells are called as a notebook shows them."""
    file = plain(frame.f_code.co_filename, 500)
    number = cell_number(file, numbers)
    facts = {
        "path": file if number is None else f"Cell In[{number}]",
        "function": plain(frame.f_code.co_name, 200),
        "line": line if type(line) is int and line > 0 else 0,
        "owner": _owner(file, frame),
    }
    text = line_text(file, facts["line"])
    if text:
        facts["text"] = text
    return facts


def _without_kernel(pairs: list) -> list:
    for index, (frame, _) in enumerate(pairs):
        if not is_kernel_path(plain(frame.f_code.co_filename, 500)):
            return pairs[index:]
    return pairs


def exception_facts(error: object, link: object, numbers: dict) -> dict:
    """One exception as the contract has it."""
    name, where = type_names(type(error))
    message = message_of(error)
    facts = {
        "type": name,
        "module": where,
        "message": plain("<exception str() failed>" if message is None else message, MESSAGE_LIMIT),
        "frames": [frame_facts(*pair, numbers) for pair in _without_kernel(entries(error, FRAME_LIMIT))],
    }
    if link:
        facts["link"] = link
    return facts


def is_same(error: object, wanted: dict, numbers: dict) -> bool:
    """Whether the error is the failure that was asked about: its name, its message, its cell."""
    if error is None or not (wanted.get("ename") or wanted.get("evalue")):
        return False
    name = type_names(type(error))[0]
    if wanted.get("ename") and wanted["ename"] not in (name, "NoneType"):
        return False
    message = message_of(error)
    prefix = wanted.get("evalue")
    if message is not None and prefix is not None and not plain(message, len(message)).startswith(prefix):
        return False
    count = wanted.get("executionCount")
    counts = [cell_number(frame.f_code.co_filename, numbers) for frame, _ in entries(error, FRAME_LIMIT)]
    known = [number for number in counts if number is not None]
    return count is None or not known or count in known


def unnamed_cell(error: object, wanted: dict, numbers: dict) -> dict:
    """The map of cells, with the failing cell's own file added where the kernel keeps no map (IPython 7)."""
    count = wanted.get("executionCount")
    for frame, _ in entries(error, FRAME_LIMIT):
        file = frame.f_code.co_filename
        if type(count) is int and is_cell_path(file) and cell_number(file, numbers) is None and "ipykernel_" in file:
            return dict(numbers, **{file: count})
        if is_cell_path(file):
            break
    return numbers
